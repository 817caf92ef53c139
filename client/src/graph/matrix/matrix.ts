import { catalogueEntry } from '@entente/server/domain/catalogue';
import type { EntityKind } from '../../api/generated/graphql.ts';
import type { Picture } from '../compare/diff.ts';
import type { EntityRef, Relationship } from '../entity.ts';
import { byTies, type Side, sidesOf, tieCounts } from './sides.ts';

/** The ties of a picture as rows and columns. */
export interface Matrix {
  /** Whether rows and columns are the same entities. */
  readonly square: boolean;
  readonly rows: readonly Side[];
  readonly columns: readonly Side[];
  /** By row and column; what runs in one direction stands only in the row that it comes from. */
  readonly cells: ReadonlyMap<string, readonly Relationship[]>;
  /** Ties between other kinds, which have no cell. */
  readonly outside: number;
}

export function cellKey(row: string, column: string): string {
  return `${row} ${column}`;
}

const KIND_HEADS: Readonly<Record<EntityKind, string>> = {
  STATE: 'States',
  ACTOR: 'People',
  TREATY: 'Treaties',
  TERRITORY: 'Territories',
  EVENT: 'Events',
  ORGANISATION: 'Organisations',
};

/**
 * Arranges a picture as a matrix. Where most ties join things of one kind, that kind stands against itself, ordered by
 * side; else the kind that meets most others is the rows, and the others are the columns, a group for each kind.
 */
export function matrixOf({ network, states }: Picture): Matrix {
  const ties = network.relationships;
  const own = mostFrequent(ties.filter(({ from, to }) => from.kind === to.kind).map(({ from }) => from.kind));
  const mixed = ties.filter(({ from, to }) => from.kind !== to.kind);
  if (own !== null && 2 * own.count >= ties.length) return squareMatrix(own.kind, ties, states?.nodes ?? []);
  const meeting = mostFrequent(mixed.flatMap(({ from, to }) => [from.kind, to.kind]));
  if (meeting === null) return squareMatrix('STATE', ties, states?.nodes ?? []);
  return twoModeMatrix(meeting.kind, ties);
}

function squareMatrix(kind: EntityKind, ties: readonly Relationship[], existing: readonly EntityRef[]): Matrix {
  const inside = ties.filter(({ from, to }) => from.kind === kind && to.kind === kind);
  const members = entitiesOf(inside, kind);
  const known = new Set(members.map(({ id }) => id));
  const tieless = existing.filter((entity) => entity.kind === kind && !known.has(entity.id));
  const sides = sidesOf(members, inside, tieless);
  const cells = new Map<string, Relationship[]>();
  for (const tie of inside) {
    put(cells, cellKey(tie.from.id, tie.to.id), tie);
    if (catalogueEntry(tie.type).symmetric) put(cells, cellKey(tie.to.id, tie.from.id), tie);
  }
  return { square: true, rows: sides, columns: sides, cells, outside: ties.length - inside.length };
}

function twoModeMatrix(row: EntityKind, ties: readonly Relationship[]): Matrix {
  const inside = ties.filter(({ from, to }) => (from.kind === row) !== (to.kind === row));
  const counts = tieCounts(inside);
  const sideOf = (kind: EntityKind): Side => ({
    label: KIND_HEADS[kind],
    members: entitiesOf(inside, kind).sort((one, other) => byTies(one, other, counts)),
  });
  const others = (Object.keys(KIND_HEADS) as EntityKind[]).filter((kind) => kind !== row);
  const cells = new Map<string, Relationship[]>();
  for (const tie of inside) {
    const [one, other] = tie.from.kind === row ? [tie.from, tie.to] : [tie.to, tie.from];
    put(cells, cellKey(one.id, other.id), tie);
  }
  return {
    square: false,
    rows: [sideOf(row)],
    columns: others.map(sideOf).filter(({ members }) => members.length > 0),
    cells,
    outside: ties.length - inside.length,
  };
}

function put(cells: Map<string, Relationship[]>, key: string, tie: Relationship): void {
  const cell = cells.get(key);
  if (cell) cell.push(tie);
  else cells.set(key, [tie]);
}

function entitiesOf(ties: readonly Relationship[], kind: EntityKind): EntityRef[] {
  const found = new Map<string, EntityRef>();
  for (const { from, to } of ties) for (const end of [from, to]) if (end.kind === kind) found.set(end.id, end);
  return [...found.values()];
}

/** The kind that occurs most often, the first in the alphabet among equals; null of an empty list. */
function mostFrequent(kinds: readonly EntityKind[]): { readonly kind: EntityKind; readonly count: number } | null {
  const counts = new Map<EntityKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const best = [...counts].sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))[0];
  return best ? { kind: best[0], count: best[1] } : null;
}
