import { isRelationshipType } from '@entente/server/domain/catalogue';
import type { Relationship } from '../entity.ts';

/** What was found of the relationships in some answers. */
export interface Collected {
  /** Those that are whole, with their citations. */
  readonly whole: readonly Relationship[];
  /** Those of which only a part was asked for. */
  readonly partial: readonly { readonly id: string; readonly type: Relationship['type'] }[];
}

/** Every relationship anywhere in some answers of the server, each once. */
export function collectRelationships(answers: readonly unknown[]): Collected {
  const whole = new Map<string, Relationship>();
  const partial = new Map<string, Collected['partial'][number]>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isWhole(value)) whole.set(value.id, value);
    else if (isRelationship(value)) partial.set(value.id, { id: value.id, type: value.type });
    for (const part of Object.values(value)) visit(part);
  };
  for (const answer of answers) visit(answer);
  return { whole: [...whole.values()], partial: [...partial.values()].filter(({ id }) => !whole.has(id)) };
}

function isRelationship(value: object): value is { readonly id: string; readonly type: Relationship['type'] } {
  const { id, type } = value as { readonly id?: unknown; readonly type?: unknown };
  return typeof id === 'string' && typeof type === 'string' && isRelationshipType(type);
}

function isWhole(value: object): value is Relationship {
  return isRelationship(value) && WHOLE_FIELDS.every((field) => field in value);
}

const WHOLE_FIELDS: readonly (keyof Relationship)[] = ['from', 'to', 'via', 'span', 'certainty', 'citations', 'note'];
