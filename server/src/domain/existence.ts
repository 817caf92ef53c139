import { FIRST_DAY, LAST_DAY } from './iso-day.ts';
import type { Bounds } from './model.ts';

/**
 * Whether something exists on a day, by its own bounds: not yet, possibly, certainly, no longer; unknown where it has
 * no dates.
 */
export type Existence = 'NOT_YET' | 'POSSIBLY' | 'EXISTS' | 'NO_LONGER' | 'UNKNOWN';

export function existenceAt(bounds: Bounds, day: string): Existence {
  return existenceIn(bounds, day, day);
}

/**
 * The same for a span of days, both counted: what exists on at least one of them exists in the span.
 *
 * @param first ISO day
 * @param last ISO day, not before the first
 */
export function existenceIn({ startMin, startMax, endMin, endMax }: Bounds, first: string, last: string): Existence {
  if (startMin === FIRST_DAY && endMax === LAST_DAY && startMax >= endMin) return 'UNKNOWN';
  if (last < startMin) return 'NOT_YET';
  if (endMax <= first) return 'NO_LONGER';
  return startMax <= last && first < endMin && startMax < endMin ? 'EXISTS' : 'POSSIBLY';
}
