import { FIRST_DAY, LAST_DAY } from '@entente/server/domain/iso-day';
import type { AtlasQuery, Certainty, Confidence } from '../api/generated/graphql.ts';

export type AtlasTie = AtlasQuery['network']['relationships'][number];

/** Where a tie is drawn: from the first day up to, not counting, the second. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The days on which a tie is drawn: the ties of the lenses here are drawn on their own span (the catalogue's rule
 * `own`), possibly or certainly.
 *
 * @returns null where it is certainly in force on no day
 */
export function daysOf(tie: Pick<AtlasTie, 'span'>, confidence: Confidence): Days | null {
  const { startMin = null, startMax = null, endMin = null, endMax = null } = tie.span ?? {};
  if (confidence === 'POSSIBLE') return { from: startMin ?? FIRST_DAY, to: endMax ?? LAST_DAY };
  if (startMax === null || (endMin === null && tie.span?.end !== '..')) return null;
  const to = endMin ?? LAST_DAY;
  return startMax < to ? { from: startMax, to } : null;
}

/** The days on which the picture of these ties changes, in order. */
export function changeDays(ties: readonly AtlasTie[], confidence: Confidence, certainty: readonly Certainty[] | null) {
  const days = new Set<string>();
  for (const tie of ties) {
    if (certainty !== null && !certainty.includes(tie.certainty)) continue;
    const drawn = daysOf(tie, confidence);
    if (drawn === null) continue;
    if (drawn.from > FIRST_DAY) days.add(drawn.from);
    if (drawn.to < LAST_DAY) days.add(drawn.to);
  }
  return [...days].sort();
}

/** The next day after the given one, or the last before it, on which something changes; null where there is none. */
export function neighbouringChange(days: readonly string[], day: string, direction: 1 | -1): string | null {
  if (direction === 1) return days.find((change) => change > day) ?? null;
  return days.findLast((change) => change < day) ?? null;
}

/** The first day after the given one on which a tie begins, else the last before it; null where there is none. */
export function nextBeginning(ties: readonly AtlasTie[], day: string, confidence: Confidence): string | null {
  const begins = ties.flatMap((tie) => daysOf(tie, confidence)?.from ?? []).sort();
  return begins.find((begin) => begin > day) ?? begins.findLast((begin) => begin <= day) ?? null;
}
