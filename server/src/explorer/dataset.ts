import { boundsOf } from '../domain/bounds.ts';
import { ENTITY_KINDS, RELATIONSHIP_TYPES } from '../domain/catalogue.ts';
import { parseEdtf, parseEdtfEnd, STILL_SO } from '../domain/edtf.ts';
import type { DatasetRow } from '../engine/queries.ts';
import type { GraphReader } from './graph-reader.ts';

export interface LoadedDataset {
  readonly row: DatasetRow;
  /** The timeline's span as filed, or the data's own where the package names none; null where nothing is dated. */
  readonly span: { readonly start: string; readonly end: string } | null;
  /** Its first and last ISO day. */
  readonly bounds: { readonly startMin: string; readonly lastDay: string } | null;
}

/** What is loaded, with the span that its timeline runs over. */
export function dataset({ snapshot }: GraphReader): LoadedDataset {
  const row = snapshot.dataset;
  const start = row.spanStart ?? row.firstDay;
  const end = row.spanEnd ?? row.lastDay;
  return start === null || end === null ? { row, span: null, bounds: null } : withSpan(row, start, end);
}

/** How many entities of each kind, relationships of each type and sources there are, in the catalogue's order. */
export function counts({ snapshot }: GraphReader): readonly { of: string; total: number }[] {
  const totals = totalsOf(snapshot.dataset);
  return [...ENTITY_KINDS, ...RELATIONSHIP_TYPES, 'SOURCE'].map((of) => ({ of, total: totals.get(of) ?? 0 }));
}

/** How many there are of each kind of entity and type of relationship. */
export function totalsOf({ counted, totals }: DatasetRow): ReadonlyMap<string, number> {
  return new Map(counted.map((of, at) => [of, totals[at] ?? 0]));
}

function withSpan(row: DatasetRow, start: string, end: string): LoadedDataset {
  const parsedEnd = parseEdtfEnd(end);
  const { startMin, endMax } = boundsOf('interval', parseEdtf(start), parsedEnd);
  const lastDay = parsedEnd === STILL_SO ? endMax : parsedEnd.last;
  return { row, span: { start, end }, bounds: { startMin, lastDay } };
}
