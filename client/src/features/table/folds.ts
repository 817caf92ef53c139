import type { EntityRef } from '../../graph/entity.ts';
import { plural } from '../../graph/picture.ts';
import { kindInWords } from '../../ui/KindIcon.tsx';
import type { TableRow } from './rows.ts';

/** Rows that differ in one end only, as one: "8 states – Qing dynasty". */
export interface Fold {
  readonly key: string;
  /** Two or more, in the order of the table. */
  readonly rows: readonly TableRow[];
  readonly between: string;
}

export type TableItem =
  | { readonly kind: 'row'; readonly row: TableRow; readonly within: Fold | null }
  | { readonly kind: 'fold'; readonly fold: Fold; readonly open: boolean };

const FEWEST = 3;

/**
 * The rows as they are shown: what repeats stands folded where its first row stood.
 *
 * @param opened keys of the folds that are open
 */
export function foldRows(rows: readonly TableRow[], opened: ReadonlySet<string>): readonly TableItem[] {
  const folds = foldsOf(rows);
  const shown = new Set<string>();
  return rows.flatMap((row): readonly TableItem[] => {
    const fold = folds.get(row.id);
    if (fold === undefined) return [{ kind: 'row', row, within: null }];
    if (shown.has(fold.key)) return [];
    shown.add(fold.key);
    const open = opened.has(fold.key);
    const head: TableItem = { kind: 'fold', fold, open };
    return open ? [head, ...fold.rows.map((one): TableItem => ({ kind: 'row', row: one, within: fold }))] : [head];
  });
}

/** The fold of each row that has one, by the row's id. */
function foldsOf(rows: readonly TableRow[]): ReadonlyMap<string, Fold> {
  const alike = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = likeness(row);
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  const folds = new Map<string, Fold>();
  for (const [key, group] of alike) {
    for (const fold of sharingAnEnd(key, group)) for (const { id } of fold.rows) folds.set(id, fold);
  }
  return folds;
}

/** Relation, what it goes through, dates and certainty: what must be the same besides one of the ends. */
function likeness({ relationship: { type, via, span, certainty }, onDay }: TableRow): string {
  return [type, via?.id, span?.start, span?.end, certainty, onDay].join('|');
}

/** Folds around the end that most rows share, then around the next among what is left. */
function sharingAnEnd(key: string, group: readonly TableRow[]): readonly Fold[] {
  const folds: Fold[] = [];
  let left = group;
  while (left.length >= FEWEST) {
    const end = commonestEnd(left);
    if (end === null) break;
    const rows = left.filter((row) => otherEndOf(row, end) !== null);
    if (rows.length < FEWEST) break;
    folds.push({ key: `${key}|${end.side}|${end.entity.id}`, rows, between: foldText(rows, end) });
    left = left.filter((row) => !rows.includes(row));
  }
  return folds;
}

interface SharedEnd {
  readonly entity: EntityRef;
  /** Symmetric relations have no sides. */
  readonly side: 'from' | 'to' | 'either';
}

function commonestEnd(rows: readonly TableRow[]): SharedEnd | null {
  const counts = new Map<string, { readonly end: SharedEnd; count: number }>();
  for (const row of rows) {
    for (const side of ['from', 'to'] as const) {
      const entity = row.relationship[side];
      const end: SharedEnd = { entity, side: row.symmetric ? 'either' : side };
      const key = `${end.side} ${entity.id}`;
      const known = counts.get(key);
      if (known) known.count += 1;
      else counts.set(key, { end, count: 1 });
    }
  }
  let best: { readonly end: SharedEnd; readonly count: number } | null = null;
  for (const one of counts.values()) if (best === null || one.count > best.count) best = one;
  return best?.end ?? null;
}

function otherEndOf({ relationship: { from, to } }: TableRow, { entity, side }: SharedEnd): EntityRef | null {
  if (side !== 'to' && from.id === entity.id) return to;
  if (side !== 'from' && to.id === entity.id) return from;
  return null;
}

function foldText(rows: readonly TableRow[], end: SharedEnd): string {
  const others = rows.flatMap((row) => otherEndOf(row, end) ?? []);
  const kinds = new Set(others.map(({ kind }) => kind));
  const [kind] = kinds;
  const noun = kinds.size === 1 && kind !== undefined ? kindInWords(kind).toLowerCase() : 'other';
  const many = kindPlural(noun, others.length);
  if (end.side === 'from') return `${end.entity.name} → ${many}`;
  return `${many} ${end.side === 'to' ? '→' : '–'} ${end.entity.name}`;
}

function kindPlural(noun: string, count: number): string {
  if (noun === 'territory') return `${count} territories`;
  return plural(count, noun);
}
