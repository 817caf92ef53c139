/**
 * Days as ISO strings `YYYY-MM-DD`, proleptic Gregorian, years 0001 to 9999.
 *
 * Strings rather than `Date`s because the graph compares them as they are: within these years the order of the
 * strings is the order of the days. Arithmetic stops at both ends: the day before the first is the first, the day
 * after the last is the last. `FIRST_DAY` therefore also reads "since before anyone knows" and `LAST_DAY` "not over".
 */

export const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

const MILLISECONDS_PER_DAY = 86_400_000;
const YEARS_PER_CYCLE = 400;
const MILLISECONDS_PER_CYCLE = 146_097 * MILLISECONDS_PER_DAY;
const FIRST_TIME = timeOf(FIRST_DAY);
const LAST_TIME = timeOf(LAST_DAY);
const ISO_DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** Whether the text is a day that exists, written `YYYY-MM-DD`, in the years 0001 to 9999. */
export function isIsoDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  // JavaScript rolls 30 February over to March: what comes back must be what went in.
  return isoDayOf(timeOf(text)) === text;
}

/**
 * The day so many days later (earlier where negative), held between `FIRST_DAY` and `LAST_DAY`.
 *
 * @param day an ISO day
 * @param days a whole number of days
 */
export function addDays(day: string, days: number): string {
  return isoDayOf(timeOf(day) + days * MILLISECONDS_PER_DAY);
}

/** How many days `to` lies after `from`; negative where it lies before. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / MILLISECONDS_PER_DAY;
}

export function laterDay(one: string, other: string): string {
  return one < other ? other : one;
}

/** The UTC day of a time in milliseconds, held between `FIRST_DAY` and `LAST_DAY`. */
export function isoDayOf(time: number): string {
  if (time <= FIRST_TIME) return FIRST_DAY;
  if (time >= LAST_TIME) return LAST_DAY;
  return new Date(time).toISOString().slice(0, 10);
}

/** Milliseconds since 1970, UTC; a day or month that does not exist rolls over. */
function timeOf(day: string): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999: reckon one cycle of the calendar later.
  const year = Number(day.slice(0, 4)) + YEARS_PER_CYCLE;
  return Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) - MILLISECONDS_PER_CYCLE;
}
