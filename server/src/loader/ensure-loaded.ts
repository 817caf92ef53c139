import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { formatProblem } from '../dataset/problem.ts';
import { type LoadResult, load, SHIPPED_DATASET } from './load.ts';
import type { CurrentDataset, GraphStore, Progress } from './store.ts';

/** Nothing is loaded, and the dataset that should be is not sound. */
export class UnsoundDatasetError extends Error {
  override readonly name = 'UnsoundDatasetError';
  constructor(problems: readonly string[]) {
    super(`The dataset has ${problems.length} problems and was not loaded:\n${problems.join('\n')}`);
  }
}

/**
 * Sees to it, at a start, that a dataset is there and up to date: the one that was loaded last, as its folder is now;
 * the shipped one where there is none. A dataset of somebody else's whose folder is not known is left alone. Where
 * the folder has become unsound the graph from before stays, and its problems are told.
 *
 * @throws {UnsoundDatasetError} where there is no graph from before either
 */
export async function ensureLoaded(store: GraphStore, progress: Progress): Promise<LoadResult | undefined> {
  const current = await store.current();
  const folder = folderOf(current);
  if (folder === undefined) return undefined;
  const result = await load(folder, store, progress);
  if (result.outcome !== 'invalid') return result;
  const problems = result.problems.map(formatProblem);
  if (current === undefined) throw new UnsoundDatasetError(problems);
  progress(`The dataset in ${folder} has problems, so the graph from before is served:\n${problems.join('\n')}`);
  return result;
}

function folderOf(current: CurrentDataset | undefined): string | undefined {
  if (current === undefined) return SHIPPED_DATASET;
  if (current.folder !== undefined && existsSync(current.folder)) return current.folder;
  return current.name === basename(SHIPPED_DATASET) ? SHIPPED_DATASET : undefined;
}
