import { stepDay } from '../domain/day.ts';

/**
 * The Gregorian day of a Julian one: ten days later from October 1582, and one more after 28 February of each century
 * year that only the Julian calendar takes for a leap year.
 *
 * @param day the Julian day as it was written, `YYYY-MM-DD`
 */
export function fromOldStyle(day: string): string {
  const year = Number(day.slice(0, 4));
  const counting = day.slice(5) <= '02-28' ? year - 1 : year;
  const days = Math.floor(counting / 100) - Math.floor(counting / 400) - 2;
  return stepDay(day, 'day', days);
}
