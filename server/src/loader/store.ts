import { asStored, type Depth, type StoredInventory } from '../engine/inventory.ts';
import { RowChecksum } from '../engine/row-checksum.ts';
import type { Counts, GraphRows } from './graph-rows.ts';
import { partOf, type RowSet } from './row-set.ts';

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
  /** The dataset that is read now, as its label says; undefined where there is none. */
  current(): Promise<CurrentDataset | undefined>;
  /**
   * Looks at the graph itself, and says in words what is wrong with it; undefined where it is whole, or where there is
   * none and never was.
   *
   * @param graph what it must hold, where that is known
   */
  damage(depth: Depth, graph?: GraphRows): Promise<string | undefined>;
  /**
   * Puts a dataset in the place of what was there, all or nothing: a reader sees the old graph until the new one is
   * whole. Where it fails, the old one stays and nothing of the new one is left. Where the same dataset is there, whole,
   * nothing is done unless `force` is set; in a Neo4j, one that is there and damaged is not read until it is whole.
   */
  replace(graph: GraphRows, progress: Progress, options?: ReplaceOptions): Promise<void>;
  /** Removes what a load that was killed has left beside the graph that is read; leaves another's load alone. */
  tidy(progress: Progress): Promise<void>;
  close(): Promise<void>;
}

export interface ReplaceOptions {
  /** Whether the graph is written anew even where it is there already. */
  readonly force?: boolean;
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

/** Rows for one script, each a list of what the script's file says of a row. */
export interface Batch extends Pick<RowSet, 'script' | 'type' | 'label'> {
  readonly rows: readonly (readonly unknown[])[];
}

/** A set of rows cut into batches. Rows go as lists: names of properties in every row would double what is sent. */
export function* batches({ rows, size: _, ...of }: RowSet, places: readonly string[]): Generator<Batch> {
  let batch: unknown[][] = [];
  for (const row of rows) {
    batch.push(places.map((place) => (row as Readonly<Record<string, unknown>>)[place] ?? null));
    if (batch.length < BATCH_SIZE) continue;
    yield { ...of, rows: batch };
    batch = [];
  }
  if (batch.length > 0) yield { ...of, rows: batch };
}

/** Adds up the rows that are written, for the checks that come later. */
export class InventoryTaker {
  readonly #parts = new Map<string, RowChecksum>();

  /** @param places what stands at each place of a row */
  add(batch: Batch, places: readonly string[]): void {
    const part = partOf(batch);
    const checksum = this.#parts.get(part) ?? new RowChecksum();
    this.#parts.set(part, checksum);
    for (const row of batch.rows) checksum.add(Object.fromEntries(places.map((place, at) => [place, row[at]])));
  }

  stored(): StoredInventory {
    return asStored(this.#parts);
  }
}

/** Tells how many of all rows have been written. */
export function countedProgress(graph: GraphRows, progress: Progress): (batch: Batch) => void {
  const all = graph.sets.reduce((sum, { size }) => sum + size, 0);
  let written = 0;
  return ({ rows }) => {
    written += rows.length;
    progress(`Writing ${written} of ${all} rows`);
  };
}
