/**
 * Time as `design` words it, written out plainly and apart from the product: from filed EDTF to the four bounds.
 * Days are compared as the strings that they are.
 */

export type SpanRule = 'interval' | 'moment' | 'occasion' | 'none';

export interface OracleBounds {
  readonly startMin: string;
  readonly startMax: string;
  readonly endMin: string;
  readonly endMax: string;
}

export const FIRST = '0001-01-01';
export const LAST = '9999-12-31';
const DAY_MS = 86_400_000;

export function dayAfter(day: string): string {
  return day === LAST ? LAST : shifted(day, 1);
}

export function dayBefore(day: string): string {
  return day === FIRST ? FIRST : shifted(day, -1);
}

export function daysFromTo(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

export function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The first and the last day that a filed date can mean. */
export function daysMeant(filed: string): { readonly first: string; readonly last: string } {
  const base = unqualified(filed);
  if (base.endsWith('X')) {
    const decade = base.slice(0, 3);
    return { first: `${decade}0-01-01`, last: `${decade}9-12-31` };
  }
  const [year = '', month, day] = base.split('-');
  if (day !== undefined) return { first: base, last: base };
  if (month !== undefined) {
    const next =
      month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
    return { first: `${base}-01`, last: dayBefore(next) };
  }
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

export function knownToTheDay(filed: string | null): boolean {
  return filed !== null && filed !== '..' && unqualified(filed).length === 10;
}

/** The bounds of a span; a date that is not filed is null. */
export function boundsByDesign(rule: SpanRule, start: string | null, end: string | null): OracleBounds {
  if (start === null && end === null) return { startMin: FIRST, startMax: LAST, endMin: FIRST, endMax: LAST };
  const meant = start === null ? null : daysMeant(start);
  const writtenTheSame = start !== null && end !== null && unqualified(start) === unqualified(end);
  if (meant !== null && (rule === 'moment' || writtenTheSame || (rule === 'occasion' && end === null))) {
    return {
      startMin: meant.first,
      startMax: meant.last,
      endMin: dayAfter(meant.first),
      endMax: dayAfter(meant.last),
    };
  }
  if (end === null) {
    const { first, last } = meant ?? { first: FIRST, last: FIRST };
    return { startMin: first, startMax: last, endMin: dayAfter(last), endMax: LAST };
  }
  const over = end === '..' ? { first: LAST, last: LAST } : endMeant(rule, end);
  return {
    startMin: meant === null ? FIRST : meant.first,
    startMax: meant === null ? dayBefore(over.first) : meant.last,
    endMin: over.first,
    endMax: over.last,
  };
}

/** An end before its start is an error of the package. */
export function isEndBeforeStart(rule: SpanRule, start: string | null, end: string | null): boolean {
  if (start === null || end === null || end === '..') return false;
  const { startMin, endMax } = boundsByDesign(rule, start, end);
  return endMax <= startMin;
}

function endMeant(rule: SpanRule, end: string): { readonly first: string; readonly last: string } {
  const { first, last } = daysMeant(end);
  return rule === 'occasion' ? { first: dayAfter(first), last: dayAfter(last) } : { first, last };
}

function unqualified(filed: string): string {
  return filed.replace(/[~?%]$/, '');
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
