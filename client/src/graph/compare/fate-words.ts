import { shortDate } from '@entente/server/domain/date-text';
import type { Relationship } from '../entity.ts';
import { plural } from '../picture.ts';
import { type Compared, type Fate, fateCounts } from './diff.ts';

export const FATE_LABELS: Readonly<Record<Fate, string>> = { began: 'Began', ended: 'Ended', persisted: 'Persisted' };

/** "2 began, 3 ended, 4 persisted": the lines of the picture. */
export function fatesInWords(compared: Compared): string {
  const { began, ended, persisted } = fateCounts(compared);
  const folded = compared.folded.length === 0 ? '' : ', folded';
  return `${began} began, ${ended} ended, ${persisted} persisted${folded}`;
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

/** "7 ties: 2 began, …, 1 wholly between", for those who listen. */
export function comparedSaid(compared: Compared): string {
  const between = compared.between.length === 0 ? '' : `, ${compared.between.length} wholly between`;
  return `${plural(compared.fates.size, 'tie')}: ${fatesInWords(compared)}${between}`;
}
