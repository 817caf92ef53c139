import { type EntityKind, type EntityLabel, LABEL_OF_KIND, type RelationshipType } from '../domain/catalogue.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import { reachOf } from '../domain/reach.ts';
import { registerPage, registerPages } from '../domain/register.ts';

export type RowScript = 'sources' | 'passages' | 'entities' | 'relationships' | 'registers';

/** Rows for one script; of relationships all of one type, of entities all of one kind. What a script writes of a row is said in its file. */
export interface RowSet {
  readonly script: RowScript;
  readonly type?: RelationshipType;
  readonly label?: EntityLabel;
  readonly size: number;
  /** Read once or again and again, and always the same. */
  readonly rows: Iterable<object>;
}

const PART_OF_SCRIPT: Readonly<Partial<Record<RowScript, string>>> = {
  sources: 'Source',
  passages: 'Passage',
  registers: 'Register',
};

/** The part of a graph that a script writes: a label of nodes or a type of relationships. */
export function partOf({ script, type, label }: Pick<RowSet, 'script' | 'type' | 'label'>): string {
  return type ?? label ?? PART_OF_SCRIPT[script] ?? script;
}

/** @param extents shapes of territories by their ids */
export function entitySet(
  kind: EntityKind,
  size: number,
  rows: Iterable<EntityRow>,
  extents: ReadonlyMap<string, string>,
): RowSet {
  const whole = mapped(rows, (row) => ({ ...row, extent: extents.get(row.id) ?? null }));
  return { script: 'entities', label: LABEL_OF_KIND[kind], size, rows: whole };
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
