import { catalogueEntry } from '@entente/server/domain/catalogue';
import type { Relationship } from './entity.ts';

/** "Empire of Japan – at war with – Russian Empire, Russo-Japanese War, 8 February 1904 – …, certain." */
export function tieSentence(relationship: Relationship): string {
  const { from, to, type, via, span, certainty } = relationship;
  const parts = [
    `${from.name} – ${catalogueEntry(type).label} – ${to.name}`,
    via?.name,
    span?.label ?? 'undated',
    certainty.toLowerCase(),
    relationship.sourced ? null : 'unsourced',
  ];
  return `${parts.filter((part) => part).join(', ')}.`;
}
