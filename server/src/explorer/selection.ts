import { returnedColumns } from '../domain/columns.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';

export type EntityColumn = keyof EntityRow;
export type RelationshipColumn = keyof RelationshipRow;

/** Which columns a caller reads of the rows that a question gives. */
export interface Selection {
  readonly entity: readonly EntityColumn[];
  readonly relationship: readonly RelationshipColumn[];
}

/** For callers that read whole rows. */
export const EVERYTHING: Selection = {
  entity: returnedColumns('entity'),
  relationship: returnedColumns('relationship'),
};

/** What the explorer itself reads of every entity and relationship: they are selected whatever else is. */
const ENTITY_BASE: readonly EntityColumn[] = ['id', 'kind'];
const RELATIONSHIP_BASE: readonly RelationshipColumn[] = ['id', 'type', 'from', 'to', 'startMin'];

/** The columns to read of entities, in the order of their declaration so that equal selections are the same text. */
export function entityColumns(
  wanted: readonly EntityColumn[],
  also: readonly EntityColumn[] = [],
): readonly EntityColumn[] {
  return united(EVERYTHING.entity, ENTITY_BASE, wanted, also);
}

/** The columns to read of relationships, likewise. */
export function relationshipColumns(
  wanted: readonly RelationshipColumn[],
  also: readonly RelationshipColumn[] = [],
): readonly RelationshipColumn[] {
  return united(EVERYTHING.relationship, RELATIONSHIP_BASE, wanted, also);
}

function united<Column>(all: readonly Column[], ...lists: readonly (readonly Column[])[]): readonly Column[] {
  if (lists.includes(all)) return all;
  const wanted = new Set(lists.flat());
  return all.filter((column) => wanted.has(column));
}
