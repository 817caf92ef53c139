import { ENTITY_KINDS, type EntityKind, LABEL_OF_KIND, type RelationshipType } from '../domain/catalogue.ts';
import type { RelationshipRow } from '../domain/model.ts';
import { reachOf } from '../domain/reach.ts';
import { registerPage, registerPages } from '../domain/register.ts';

/** The scripts of `cypher/load/` that write entities. */
export const SCRIPT_OF_KIND = {
  STATE: 'states',
  ACTOR: 'actors',
  TREATY: 'treaties',
  TERRITORY: 'territories',
  EVENT: 'events',
  ORGANISATION: 'organisations',
} as const satisfies Record<EntityKind, string>;

export type RowScript = 'sources' | 'passages' | (typeof SCRIPT_OF_KIND)[EntityKind] | 'relationships' | 'registers';

/** Rows for one script; of relationships all of one type. What a script writes of a row is said in its file. */
export interface RowSet {
  readonly script: RowScript;
  readonly type?: RelationshipType;
  readonly size: number;
  /** Read once or again and again, and always the same. */
  readonly rows: Iterable<object>;
}

const PART_OF_SCRIPT: ReadonlyMap<RowScript, string> = new Map([
  ['sources', 'Source'],
  ['passages', 'Passage'],
  ['registers', 'Register'],
  ...ENTITY_KINDS.map((kind) => [SCRIPT_OF_KIND[kind], LABEL_OF_KIND[kind]] as const),
]);

/** The part of a graph that a script writes: a label of nodes or a type of relationships. */
export function partOf({ script, type }: Pick<RowSet, 'script' | 'type'>): string {
  return type ?? PART_OF_SCRIPT.get(script) ?? script;
}

/** @param rows of that type and by their source, so that few nodes are touched by two batches at once */
export function relationshipSet(type: RelationshipType, size: number, rows: Iterable<RelationshipRow>): RowSet {
  return { script: 'relationships', type, size, rows: mapped(rows, (row) => ({ ...row, reach: reachOf(row) })) };
}

/** The register of all relationships: each at the end that has fewer, so that few are passed over on the way to it. */
export function registerSet(size: number, relationships: Iterable<RelationshipRow>): RowSet {
  const pages = registerPages(size);
  return { script: 'registers', size: pages, rows: { [Symbol.iterator]: () => registerRows(pages, relationships) } };
}

interface RegisterRow {
  readonly page: number;
  readonly ids: string[];
  readonly at: string[];
}

function* registerRows(pages: number, relationships: Iterable<RelationshipRow>): Generator<RegisterRow> {
  const degrees = new Map<string, number>();
  for (const { from, to } of relationships) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  const rows = Array.from({ length: pages }, (_, page): RegisterRow => ({ page, ids: [], at: [] }));
  for (const { id, from, to } of relationships) {
    const row = rows[registerPage(id, pages)];
    row?.ids.push(id);
    row?.at.push((degrees.get(from) ?? 0) <= (degrees.get(to) ?? 0) ? from : to);
  }
  yield* rows;
}

function mapped<From, To>(rows: Iterable<From>, map: (row: From) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const row of rows) yield map(row);
    },
  };
}
