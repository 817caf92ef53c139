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
export async function dataset({ snapshot }: GraphReader): Promise<LoadedDataset> {
  const row = snapshot.dataset;
  if (row.spanStart !== null && row.spanEnd !== null) return withSpan(row, row.spanStart, row.spanEnd);
  const [days] = await snapshot.run('days', {});
  const start = row.spanStart ?? days?.first ?? null;
  const end = row.spanEnd ?? days?.last ?? null;
  return start === null || end === null ? { row, span: null, bounds: null } : withSpan(row, start, end);
}

/** How many entities of each kind, relationships of each type and sources there are, in the catalogue's order. */
export async function counts({ snapshot }: GraphReader): Promise<readonly { of: string; total: number }[]> {
  const rows = await snapshot.run('counts', {});
  const totals = new Map(rows.map(({ of, total }) => [of, total]));
  return [...ENTITY_KINDS, ...RELATIONSHIP_TYPES, 'SOURCE'].map((of) => ({ of, total: totals.get(of) ?? 0 }));
}

function withSpan(row: DatasetRow, start: string, end: string): LoadedDataset {
  const parsedEnd = parseEdtfEnd(end);
  const { startMin, endMax } = boundsOf('interval', parseEdtf(start), parsedEnd);
  const lastDay = parsedEnd === STILL_SO ? endMax : parsedEnd.last;
  return { row, span: { start, end }, bounds: { startMin, lastDay } };
}
