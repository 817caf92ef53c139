import type { LoadResult } from './load.ts';

/** What a load came to, in a sentence. */
export function described(result: Exclude<LoadResult, { outcome: 'invalid' }>): string {
  const { title, version, counts, outcome } = result;
  const contents = `${counts.entities} entities, ${counts.relationships} relationships, ${counts.sources} sources`;
  const done = outcome === 'unchanged' ? 'was there already' : 'loaded';
  return `${title}, version ${version}: ${contents}, ${done}.`;
}
