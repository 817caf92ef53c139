import type { SpanKind } from './catalogue.ts';
import { daysBetween, LAST_DAY } from './iso-day.ts';
import type { Bounds } from './model.ts';

/**
 * Filed dates in words, at the precision that is known and no finer. The browser uses this too: no parser, no Node.
 */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const STILL_SO = '..';
const PARTS = /^(?<year>\d{3}[\dX])(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?(?<qualifier>[~?%])?$/;

/**
 * A span in words: "8 February 1904 – 5 September 1905", "c. 1895", "since 30 January 1902", "undated".
 *
 * @param span how the dates are read: an interval without an end says so, a moment or an occasion is its date
 * @param start EDTF as filed and checked, null where unknown
 * @param end EDTF as filed and checked, `..` where it is still so, null where unknown
 */
export function spanLabel(span: SpanKind, start: string | null, end: string | null): string {
  if (start === null) {
    if (end === null) return 'undated';
    return end === STILL_SO ? 'to this day' : `until ${dateLabel(end)}`;
  }
  if (end === STILL_SO) return `since ${dateLabel(start)}`;
  if (end === null) {
    const endsUnseen = span === 'interval' || span === 'none';
    return endsUnseen ? `${dateLabel(start)} – unknown` : dateLabel(start);
  }
  if (baseOf(start) === baseOf(end)) return dateLabel(baseOf(start) + bothQualifiers(start, end));
  return `${dateLabel(start)} – ${dateLabel(end)}`;
}

/**
 * One date in words: "23 April 1895", "April 1895", "c. 1895", "1895 (uncertain)", "the 1890s".
 *
 * @param date EDTF as filed and checked, not `..`; any other text comes back as it is
 */
export function dateLabel(date: string): string {
  const { year, month, day, qualifier } = PARTS.exec(date)?.groups ?? {};
  if (year === undefined) return date;
  const about = qualifier === '~' || qualifier === '%';
  const uncertain = qualifier === '?' || qualifier === '%';
  const words = [
    about ? 'c.' : year.endsWith('X') ? 'the' : null,
    day === undefined ? null : String(Number(day)),
    month === undefined ? null : (MONTHS[Number(month) - 1] ?? month),
    yearLabel(year),
    uncertain ? '(uncertain)' : null,
  ];
  return words.filter((word) => word !== null).join(' ');
}

/**
 * How many days a span lasted: `endMin` less `startMin`.
 *
 * @returns null where its start or its end is not known to the day, or it is not over
 */
export function spanDays(bounds: Bounds): number | null {
  const { startMin, startMax, endMin, endMax } = bounds;
  if (startMin !== startMax || endMin !== endMax || endMax === LAST_DAY) return null;
  return daysBetween(startMin, endMin);
}

/** "1895", "the 1890s"; a year of one or two digits says that it is one: "AD 98". */
function yearLabel(year: string): string {
  const number = Number(year.replace('X', '0'));
  return `${number < 100 ? 'AD ' : ''}${number}${year.endsWith('X') ? 's' : ''}`;
}

function baseOf(date: string): string {
  return date.replace(/[~?%]$/, '');
}

/** What either of two dates written the same says of itself: neither doubt is dropped. */
function bothQualifiers(start: string, end: string): string {
  const either = (marks: string) => [start, end].some((date) => marks.includes(date.slice(-1)));
  const about = either('~%');
  const uncertain = either('?%');
  if (about && uncertain) return '%';
  return about ? '~' : uncertain ? '?' : '';
}
