import type { Picture } from '../../graph/compare/diff.ts';
import { fatesInWords } from '../../graph/compare/fate-words.ts';
import { daysOf } from '../../graph/existence.ts';
import { lensesInWords } from '../../graph/lenses.ts';
import { countInWords } from '../../graph/picture.ts';
import { comparisonTitle } from '../../graph/times.ts';
import type { View } from '../../url/view.ts';

/** What the plate is called: its lenses, or the two years that it compares. */
export function plateTitle({ lenses, at, time }: View): string {
  return time.kind === 'compare' ? comparisonTitle(at, time.other) : lensesInWords(lenses);
}

/** What is cut, in words; null where nothing is. */
export function truncatedWords({ network, compared }: Picture): string | null {
  if (!network.truncated) return null;
  const shown = network.relationships.length.toLocaleString('en');
  return compared
    ? 'More than can be compared at once. Narrow the lens.'
    : `${shown} of ${network.total.relationships.toLocaleString('en')} shown. Narrow the lens or the date.`;
}

/** "7 ties among 8 states"; "2 began, 1 ended, 4 persisted". */
export function plateCount({ network, compared }: Picture, view: View): string {
  return compared ? fatesInWords(compared) : countInWords(network, daysOf(view));
}
