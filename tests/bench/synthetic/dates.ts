import { UNDATED } from '../../../server/src/domain/bounds.ts';
import type { SpanKind } from '../../../server/src/domain/catalogue.ts';
import { addDays, isoDayOf, LAST_DAY } from '../../../server/src/domain/iso-day.ts';
import type { Bounds } from '../../../server/src/domain/model.ts';
import { below, type Dice } from './dice.ts';

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1 January 1600, and how many days the dates are strewn over: three and a half centuries. */
const FIRST_DAY_NUMBER = Date.UTC(1600, 0, 1) / MILLISECONDS_PER_DAY;
export const DAYS = 127_800;

export type Dated = Bounds & { readonly start: string | null; readonly end: string | null };

/** Day number 0 is 1 January 1600. */
function dayOf(number: number): string {
  return isoDayOf((FIRST_DAY_NUMBER + number) * MILLISECONDS_PER_DAY);
}

/**
 * A span that begins on a day of the three and a half centuries and lasts up to `longest` days, most of them much
 * shorter; one in seven is known to the year alone, one interval in fifty is still so.
 */
export function spanned(dice: Dice, kind: SpanKind, begins: number, longest: number): Dated {
  if (kind === 'none') return { ...UNDATED, start: null, end: null };
  const day = dayOf(begins);
  const vague = dice() < 1 / 7;
  const start = vague ? day.slice(0, 4) : day;
  const [startMin, startMax] = vague ? [`${start}-01-01`, `${start}-12-31`] : [day, day];
  const isMoment = kind === 'moment' || (kind === 'occasion' && dice() < 1 / 3);
  if (isMoment)
    return { start, end: null, startMin, startMax, endMin: addDays(startMin, 1), endMax: addDays(startMax, 1) };
  if (dice() < 1 / 50) return { start, end: '..', startMin, startMax, endMin: LAST_DAY, endMax: LAST_DAY };
  const end = addDays(startMax, 1 + below(dice, Math.ceil(longest * dice())));
  const over = kind === 'occasion' ? addDays(end, 1) : end;
  return { start, end, startMin, startMax, endMin: over, endMax: over };
}
