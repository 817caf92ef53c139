import { formatProblem, type Problem } from '../dataset/problem.ts';
import type { LoadResult } from './load.ts';

type Done = Exclude<LoadResult, { outcome: 'invalid' }>;

/** What a load came to, in a sentence. */
export function described(result: Done): string {
  const { title, version, counts } = result;
  const contents = `${counts.entities} entities, ${counts.relationships} relationships, ${counts.sources} sources`;
  return `${title}, version ${version}: ${contents}, ${done(result)}.`;
}

/** Warnings for a person, a line each. */
export function warningLines(warnings: readonly Problem[]): string[] {
  return warnings.map((warning) => `Warning: ${formatProblem(warning)}`);
}

function done(result: Done): string {
  switch (result.outcome) {
    case 'unchanged':
      return 'was there already';
    case 'loaded':
      return 'loaded';
    case 'rebuilt':
      return `rebuilt from its data package, since the stored graph was damaged (${result.damage})`;
  }
}
