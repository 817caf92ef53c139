import type { Picture } from '../../graph/compare/diff.ts';
import { changesInWords } from '../../graph/compare/fate-words.ts';
import { lensesInWords } from '../../graph/lenses.ts';
import { countInWords } from '../../graph/picture.ts';
import { comparisonTitle } from '../../graph/times.ts';
import type { View } from '../../url/view.ts';

/** What the plate is called: its lenses, or the two years that it compares. */
export function plateTitle({ lenses, at, time }: View): string {
  return time.kind === 'compare' ? comparisonTitle(at, time.other) : lensesInWords(lenses);
}

/** "7 ties among 8 states"; "alliances and conflicts: 2 began, 1 ended, 4 persisted". */
export function plateCount({ lenses, time }: View, { network, compared }: Picture): string {
  if (compared) return `${lensesInWords(lenses).toLowerCase()}: ${changesInWords(compared)}`;
  return time.kind === 'range' ? `${countInWords(network)} on any of these days` : countInWords(network);
}
