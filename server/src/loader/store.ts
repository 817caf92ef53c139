import type { Counts, GraphRows, RowSet } from './graph-rows.ts';

/** What is told while a load goes on, a line each. */
export type Progress = (line: string) => void;

export interface CurrentDataset {
  readonly hash: string;
  readonly name: string;
  /** The folder that it was read from, where the store remembers it. */
  readonly folder?: string;
}

/** Where a dataset can be written: one implementation for each engine. */
export interface GraphStore {
  /** The dataset that is read now; undefined where there is none. */
  current(): Promise<CurrentDataset | undefined>;
  /**
   * Puts a dataset in the place of what was there, all or nothing: whoever reads sees the old graph until the new one
   * is whole. Where it fails, the old one stays and nothing of the new one is left.
   */
  replace(graph: GraphRows, progress: Progress): Promise<void>;
  /** Removes what a load that was killed has left beside the graph that is read; leaves another's load alone. */
  tidy(progress: Progress): Promise<void>;
  close(): Promise<void>;
}

/** Somebody else is loading into the same place. */
export class LoadInProgressError extends Error {
  override readonly name = 'LoadInProgressError';
  constructor() {
    super('Another load into the same place is going on. Try again when it is done. Nothing was written.');
  }
}

/** A row was lost on the way into the database; nothing was published. */
export class IncompleteLoadError extends Error {
  override readonly name = 'IncompleteLoadError';
  constructor(expected: Counts, found: Counts) {
    super(`The database holds ${said(found)} instead of ${said(expected)}. The graph from before is untouched.`);
  }
}

function said(counts: Counts): string {
  return Object.entries(counts)
    .map(([what, total]) => `${total} ${what}`)
    .join(', ');
}

export function expectComplete(expected: Counts, found: Counts | undefined): void {
  const nothing: Counts = { entities: 0, relationships: 0, sources: 0, passages: 0 };
  const there = found ?? nothing;
  const same = (Object.keys(expected) as (keyof Counts)[]).every((what) => expected[what] === there[what]);
  if (!same) throw new IncompleteLoadError(expected, there);
}

/** Rows that go to the database at once. */
const BATCH_SIZE = 2_000;

/** The row sets cut into batches, with what has been written before each. */
export function* batches(graph: GraphRows): Generator<RowSet & { readonly written: number; readonly all: number }> {
  const all = graph.sets.reduce((sum, { rows }) => sum + rows.length, 0);
  let written = 0;
  for (const set of graph.sets) {
    for (let at = 0; at < set.rows.length; at += BATCH_SIZE) {
      const rows = set.rows.slice(at, at + BATCH_SIZE);
      yield { ...set, rows, written, all };
      written += rows.length;
    }
  }
}
