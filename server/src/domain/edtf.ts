// Named here so that other workspaces that import this file find the types as well.
/// <reference path="./edtf-library.d.ts" />
import readEdtf from 'edtf';
import { isoDayOf } from './iso-day.ts';

/**
 * The dates that a dataset may use: a small part of EDTF (ISO 8601-2), Gregorian.
 *
 * The forms are checked here before the library sees them, because it accepts more (`18950423`, seasons, sets,
 * years beyond 9999) and less: it knows no qualified decade, so the qualifier is taken off first.
 */

export type EdtfPrecision = 'decade' | 'year' | 'month' | 'day';

/** `~` about, `?` uncertain, `%` both. */
export type EdtfQualifier = '~' | '?' | '%';

export interface EdtfDate {
  /** As filed. */
  readonly text: string;
  /** The same without its qualifier: what two dates share that are "written the same". */
  readonly base: string;
  readonly precision: EdtfPrecision;
  readonly qualifier: EdtfQualifier | null;
  /** The first and last ISO day that the date can mean. The qualifier widens nothing. */
  readonly first: string;
  readonly last: string;
}

/** As an end: it is still so. */
export const STILL_SO = '..';

export type EdtfEnd = EdtfDate | typeof STILL_SO;

const FORM = /^(?<base>\d{4}|\d{3}X|\d{4}-\d{2}|\d{4}-\d{2}-\d{2})(?<qualifier>[~?%])?$/;
const FORMS = '1895, 1895-04, 1895-04-23 or 189X, each with ~, ? or % if need be';

/** A text that is none of the accepted dates; says what was given and what would be right. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  readonly given: string;
  readonly expected: string;

  constructor(given: string, wrong: string, expected: string) {
    super(`"${given}" ${wrong}, ${expected}`);
    this.given = given;
    this.expected = expected;
  }
}

/**
 * Reads one date.
 *
 * @param text `1895`, `1895-04`, `1895-04-23` or `189X`, each with `~`, `?` or `%` or without; years 0001 to 9999.
 *   Of the decade `000X` the year 0 is left out: it begins on 0001-01-01.
 * @throws {EdtfError} for every other form and for days that do not exist
 */
export function parseEdtf(text: string): EdtfDate {
  const { base, qualifier } = FORM.exec(text)?.groups ?? {};
  if (base === undefined) {
    if (text === STILL_SO) throw new EdtfError(text, 'stands only as an end', 'leave an unknown start empty');
    throw new EdtfError(text, 'is no date', `write ${FORMS}`);
  }
  if (base.startsWith('0000')) throw new EdtfError(text, 'has the year 0', 'years run from 0001 to 9999');
  const precision = precisionOf(base);
  const { first, last } = (precision === 'day' ? readDay(base) : readPeriod(base)) ?? notInCalendar(text);
  return { text, base, precision, qualifier: (qualifier ?? null) as EdtfQualifier | null, first, last };
}

/**
 * Reads a date that stands as an end: as `parseEdtf`, and `..` for "still so".
 *
 * @throws {EdtfError}
 */
export function parseEdtfEnd(text: string): EdtfEnd {
  if (text === STILL_SO) return STILL_SO;
  if (FORM.test(text)) return parseEdtf(text);
  throw new EdtfError(text, 'is no date', `write ${FORMS}, or .. for what is still so`);
}

interface Period {
  readonly first: string;
  readonly last: string;
}

/**
 * By the month that the day is in. The library rolls 29 February of a common year over to 1 March; and its parser takes
 * a tenth of a millisecond, where a dataset has far fewer months than days.
 */
function readDay(base: string): Period | null {
  const month = readPeriod(base.slice(0, 7));
  return month !== null && month.first <= base && base <= month.last ? { first: base, last: base } : null;
}

/** Decades, years and months that were read: at most as many as the calendar has. */
const periods = new Map<string, Period | null>();

function readPeriod(base: string): Period | null {
  const known = periods.get(base);
  if (known !== undefined) return known;
  const period = parsePeriod(base);
  periods.set(base, period);
  return period;
}

function parsePeriod(base: string): Period | null {
  try {
    const date = readEdtf(base);
    return date.type === 'Date' && date.edtf === base ? { first: isoDayOf(date.min), last: isoDayOf(date.max) } : null;
  } catch {
    // Its message shows a parser's position; ours says what would be right.
    return null;
  }
}

function notInCalendar(text: string): never {
  throw new EdtfError(text, 'does not exist in the calendar', 'write a month from 01 to 12 and a day that it has');
}

function precisionOf(base: string): EdtfPrecision {
  if (base.endsWith('X')) return 'decade';
  if (base.length === 4) return 'year';
  return base.length === 7 ? 'month' : 'day';
}
