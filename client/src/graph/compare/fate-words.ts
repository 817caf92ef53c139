import { shortDate } from '../date-text.ts';
import type { Relationship } from '../entity.ts';
import { plural } from '../picture.ts';
import { type Compared, type Fate, fateCounts } from './diff.ts';

export const FATE_LABELS: Readonly<Record<Fate, string>> = { began: 'Began', ended: 'Ended', persisted: 'Persisted' };

/** "2 began, 3 ended, 4 persisted"; what lies wholly between is counted where there is any. */
export function changesInWords(compared: Compared): string {
  const counts = fateCounts(compared);
  const between = compared.between.length;
  return [
    `${counts.began} began`,
    `${counts.ended} ended`,
    `${counts.persisted} persisted`,
    ...(between > 0 ? [`${between} between`] : []),
  ].join(', ');
}

/** "began 12 Aug 1905", "ended 5 Sep 1905", "persisted": the date as filed, no more precise than it is. */
export function fateWords({ span }: Pick<Relationship, 'span'>, fate: Fate): string {
  switch (fate) {
    case 'began':
      return span?.start ? `began ${shortDate(span.start)}` : 'began, day unknown';
    case 'ended':
      if (span?.end && span.end !== '..') return `ended ${shortDate(span.end)}`;
      // What is of one day only is over the day after it.
      return span?.end === null && span.endMax !== null && span.start
        ? `ended with ${shortDate(span.start)}`
        : 'ended, day unknown';
    case 'persisted':
      return 'persisted';
    default:
      return fate satisfies never;
  }
}

/** "7 ties of two days: 2 began, …", for those who listen. */
export function comparedSaid(compared: Compared): string {
  return `${plural(compared.fates.size, 'tie')}: ${changesInWords(compared)}`;
}
