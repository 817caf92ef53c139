import { fileURLToPath } from 'node:url';
import { type Problem, readDataPackage } from '../dataset/read-data-package.ts';
import { type Counts, graphRows } from './graph-rows.ts';
import type { GraphStore, Progress, ReplaceOptions } from './store.ts';

/** The dataset that is shipped with the product. */
export const SHIPPED_DATASET = fileURLToPath(new URL('../../../cypher/data/japan-russia/', import.meta.url));

/** What a load came to. */
export type LoadResult =
  | { readonly outcome: 'invalid'; readonly problems: readonly Problem[] }
  | (Loaded & { readonly outcome: 'unchanged' | 'loaded' })
  /** The dataset was there already, but not as it was written. */
  | (Loaded & { readonly outcome: 'rebuilt'; readonly damage: string });

interface Loaded {
  readonly title: string;
  readonly version: string;
  readonly counts: Counts;
  /** What should be looked at in the package all the same. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads a whole data package and, where nothing is wrong with it, puts it in the place of what the store holds. Where
 * anything is wrong, all of it is reported and nothing is written. A package that is there already, whole, changes
 * nothing unless `force` is set.
 */
export async function load(
  folder: string,
  store: GraphStore,
  progress: Progress,
  options: ReplaceOptions = {},
): Promise<LoadResult> {
  const read = await readDataPackage(folder);
  if (!read.ok) return { outcome: 'invalid', problems: read.problems };
  const graph = graphRows(read.data);
  const { title, version } = graph.info;
  const loaded = { title, version, counts: graph.counts, warnings: read.warnings };
  const current = await store.current();
  // What another package left behind is replaced, damaged or not.
  const isOther = current !== undefined && current.hash !== graph.hash;
  const damage = isOther ? undefined : await store.damage('rows if few', graph);
  if (current && !isOther && damage === undefined && !options.force) {
    await store.tidy(progress);
    return { outcome: 'unchanged', ...loaded };
  }
  await store.replace(graph, progress, options);
  return damage === undefined ? { outcome: 'loaded', ...loaded } : { outcome: 'rebuilt', damage, ...loaded };
}
