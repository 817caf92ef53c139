import { catalogueEntry, type RelationshipType } from '@entente/server/domain/catalogue';
import type { Relationship } from './entity.ts';
import { shortSpan } from './span-text.ts';

/** "At war with", seen from one end; from elsewhere as filed. */
export function phraseFrom(relationship: Relationship, id: string): string {
  const { label, inverse } = catalogueEntry(relationship.type);
  return capitalised(relationship.to.id === id && relationship.from.id !== id ? inverse : label);
}

/** "30 Jan 1902 – 12 Aug 1905, certain". */
export function datesAndCertainty(relationship: Relationship): string {
  return `${shortSpan(relationship.span)}, ${relationship.certainty.toLowerCase()}`;
}

/** A relationship type as a heading: "Allied with", "Signed". */
export function typeHeading(type: RelationshipType): string {
  return capitalised(catalogueEntry(type).label);
}

interface Particular {
  readonly label: string;
  readonly text: string;
}

/** What a relationship says of itself beyond its ends and dates, in the dataset's words; the compilers' note apart. */
export function particularsOf(relationship: Relationship): readonly Particular[] {
  const { mode, role, office, reason, effect, demand, goods, article } = relationship;
  const rows: readonly (readonly [string, string | null])[] = [
    ['Kind', mode],
    ['Role', role],
    ['Office', office],
    ['Reason', reason],
    ['Effect', effect],
    ['Demand', demand],
    ['Goods', goods],
    ['Article', article],
  ];
  return rows.flatMap(([label, text]) => (text === null ? [] : [{ label, text }]));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
