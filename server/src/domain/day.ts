import { isIsoDay, isoDayOf } from './iso-day.ts';

/** Days are ISO days `YYYY-MM-DD`, proleptic Gregorian, as everywhere. */

export type Step = 'day' | 'month' | 'year';

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

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(day: string): DayParts {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

function dayOf({ year, month, day }: DayParts): string {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return isoDayOf(time.getTime());
}

/** "8 February 1904". */
export function dayInWords(day: string): string {
  const { year, month, day: date } = partsOf(day);
  return `${date} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** The day so many steps later; of a shorter month its last day. */
export function stepDay(day: string, step: Step, count: number): string {
  const parts = partsOf(day);
  switch (step) {
    case 'day':
      return dayOf({ ...parts, day: parts.day + count });
    case 'month':
      return inMonth(parts, parts.month + count);
    case 'year':
      return inMonth(parts, parts.month + 12 * count);
    default:
      return step satisfies never;
  }
}

function inMonth(parts: DayParts, months: number): string {
  const year = parts.year + Math.floor((months - 1) / 12);
  const month = ((((months - 1) % 12) + 12) % 12) + 1;
  const lastOfMonth = new Date(Date.UTC(2000, 0, 1));
  lastOfMonth.setUTCFullYear(year, month, 0);
  return dayOf({ year, month, day: Math.min(parts.day, lastOfMonth.getUTCDate()) });
}

/** Holds a day within two days, both counted. */
export function clampDay(day: string, first: string, last: string): string {
  if (day < first) return first;
  return day > last ? last : day;
}

export type ReadDay = { readonly ok: true; readonly day: string } | { readonly ok: false; readonly problem: string };

const FORMS = 'Write a day such as 8 Feb 1904, 1904-02-08 or 1904.';
const ISO = /^(\d{1,4})-(\d{1,2})-(\d{1,2})$/;
const ISO_MONTH = /^(\d{1,4})-(\d{1,2})$/;
const YEAR = /^(\d{1,4})$/;
const IN_WORDS = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?,?\s+(\d{1,4})$/u;
const MONTH_FIRST = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{1,4})$/u;

/**
 * Reads a day as a person types it: `1904-02-08`, `8 Feb 1904`, `February 8, 1904`, `Feb 1904`, `1904`. A month or a
 * year alone is its first day.
 */
export function readDay(text: string): ReadDay {
  const parts = typedParts(text.trim());
  if (parts === null) return { ok: false, problem: FORMS };
  const { year, month, day } = parts;
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (isIsoDay(iso)) return { ok: true, day: iso };
  const name = MONTHS[month - 1];
  const problem = name ? `${name} ${year} has no day ${day}.` : 'Months run from 1 to 12.';
  return { ok: false, problem: year === 0 ? 'Years run from 1 to 9999.' : problem };
}

function typedParts(text: string): DayParts | null {
  const iso = ISO.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const isoMonth = ISO_MONTH.exec(text);
  if (isoMonth) return { year: Number(isoMonth[1]), month: Number(isoMonth[2]), day: 1 };
  const year = YEAR.exec(text);
  if (year) return { year: Number(year[1]), month: 1, day: 1 };
  const words = IN_WORDS.exec(text);
  if (words) return named(words[3], words[2], words[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst ? named(monthFirst[3], monthFirst[1], monthFirst[2]) : null;
}

function named(year: string | undefined, monthName = '', day = '1'): DayParts | null {
  const month = MONTHS.findIndex((name) => name.toLowerCase().startsWith(monthName.toLowerCase())) + 1;
  return month === 0 ? null : { year: Number(year), month, day: Number(day) };
}
