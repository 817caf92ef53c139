import { fileURLToPath } from 'node:url';
import { type Problem, readDataPackage } from '../dataset/read-data-package.ts';
import { type Counts, graphRows } from './graph-rows.ts';
import type { GraphStore, Progress } from './store.ts';

/** The dataset that is shipped with the product. */
export const SHIPPED_DATASET = fileURLToPath(new URL('../../../cypher/data/japan-russia/', import.meta.url));

/** What a load came to. */
export type LoadResult =
  | { readonly outcome: 'invalid'; readonly problems: readonly Problem[] }
  | {
      readonly outcome: 'unchanged' | 'loaded';
      readonly title: string;
      readonly version: string;
      readonly counts: Counts;
    };

/**
 * Reads a whole data package and, where nothing is wrong with it, puts it in the place of what the store holds. Where
 * anything is wrong, all of it is told and nothing is written. A package that is there already changes nothing.
 */
export async function load(folder: string, store: GraphStore, progress: Progress): Promise<LoadResult> {
  const read = await readDataPackage(folder);
  if (!read.ok) return { outcome: 'invalid', problems: read.problems };
  const graph = graphRows(read.data);
  const told = { title: graph.info.title, version: graph.info.version, counts: graph.counts };
  if ((await store.current())?.hash === graph.hash) {
    await store.tidy(progress);
    return { outcome: 'unchanged', ...told };
  }
  await store.replace(graph, progress);
  return { outcome: 'loaded', ...told };
}
