import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { formatProblem } from '../dataset/problem.ts';
import { type LoadResult, load, SHIPPED_DATASET } from './load.ts';
import type { CurrentDataset, GraphStore, Progress } from './store.ts';

/** There is no whole graph to serve, and the dataset that should be loaded is not sound. */
export class UnsoundDatasetError extends Error {
  override readonly name = 'UnsoundDatasetError';
  constructor(problems: readonly string[], damage?: string) {
    const stored = damage === undefined ? '' : `The stored graph is damaged: ${damage}. `;
    super(`${stored}The dataset has ${problems.length} problems and was not loaded:\n${problems.join('\n')}`);
  }
}

/** The stored graph is damaged, and the data package that it came from is not known here any more. */
export class DamagedGraphError extends Error {
  override readonly name = 'DamagedGraphError';
  constructor(name: string, damage: string) {
    super(
      `The stored graph of "${name}" is damaged: ${damage}. The folder of its data package is not known here, ` +
        'so load it again with "npx entente load FOLDER".',
    );
  }
}

/**
 * Makes sure, at a start, that a whole dataset is there and up to date: the one that was loaded last, as its folder is
 * now; the shipped one where there is none. A dataset of somebody else's whose folder is not known is looked at and left
 * alone. Where the folder has become unsound the graph from before stays, and its problems are reported.
 *
 * @throws {UnsoundDatasetError} where there is no whole graph from before either
 * @throws {DamagedGraphError} where the graph is damaged and cannot be rebuilt
 */
export async function ensureLoaded(store: GraphStore, progress: Progress): Promise<LoadResult | undefined> {
  const current = await store.current();
  const folder = folderOf(current);
  if (folder === undefined) {
    const damage = await store.damage('rows if few');
    if (damage !== undefined) throw new DamagedGraphError(current?.name ?? '', damage);
    return undefined;
  }
  const result = await load(folder, store, progress);
  if (result.outcome !== 'invalid') return result;
  const problems = result.problems.map(formatProblem);
  const damage = await store.damage('rows if few');
  if (current === undefined || damage !== undefined) throw new UnsoundDatasetError(problems, damage);
  progress(`The dataset in ${folder} has problems, so the graph from before is served:\n${problems.join('\n')}`);
  return result;
}

function folderOf(current: CurrentDataset | undefined): string | undefined {
  if (current === undefined) return SHIPPED_DATASET;
  if (current.folder !== undefined && existsSync(current.folder)) return current.folder;
  return current.name === basename(SHIPPED_DATASET) ? SHIPPED_DATASET : undefined;
}
