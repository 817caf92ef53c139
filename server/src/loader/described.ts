import { formatProblem, type Problem } from '../dataset/problem.ts';
import type { Counts } from './graph-rows.ts';
import type { LoadResult } from './load.ts';

type Done = Exclude<LoadResult, { outcome: 'invalid' }>;

/** What a load came to, in a sentence. */
export function described(result: Done): string {
  return `${contents(result, result.counts)}, ${done(result)}.`;
}

/** The name and the size of a dataset. */
export function contents(of: { readonly title: string; readonly version: string }, counts: Counts): string {
  const { entities, relationships, sources } = counts;
  return `${of.title}, version ${of.version}: ${entities} entities, ${relationships} relationships, ${sources} sources`;
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
