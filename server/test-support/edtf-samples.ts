import fc from 'fast-check';

/**
 * Random dates of the accepted forms and what they mean by a calendar written out plainly, without the parser and
 * without `Date`. For tests only.
 */

export const anyQualifier = fc.constantFrom('', '~', '?', '%');

const anyYear = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1890, max: 1910 }));

/** A date without its qualifier; half of the years lie close together, so that spans overlap. */
export const anyBase = fc.oneof(
  anyYear.map(four),
  fc.integer({ min: 1, max: 999 }).map((decade) => `${String(decade).padStart(3, '0')}X`),
  fc.tuple(anyYear, fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${four(year)}-${two(month)}`),
  fc
    .tuple(anyYear, fc.integer({ min: 1, max: 12 }), fc.nat())
    .map(([year, month, day]) => `${four(year)}-${two(month)}-${two((day % lengthOfMonth(year, month)) + 1)}`),
);

export const anyEdtfText = fc.tuple(anyBase, anyQualifier).map(([base, qualifier]) => base + qualifier);

/** Every day that a date without its qualifier can mean, in order. */
export function daysOf(base: string): string[] {
  if (base.endsWith('X')) {
    const decade = Number(base.slice(0, 3)) * 10;
    return Array.from({ length: 10 }, (_, year) => daysOf(four(decade + year))).flat();
  }
  const [year = 0, month, day] = base.split('-').map(Number);
  if (day !== undefined) return [base];
  if (month !== undefined) {
    return Array.from({ length: lengthOfMonth(year, month) }, (_, index) => `${base}-${two(index + 1)}`);
  }
  return Array.from({ length: 12 }, (_, index) => daysOf(`${base}-${two(index + 1)}`)).flat();
}

/** The day after, by the same plain calendar; stops at 9999-12-31. */
export function dayAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date < lengthOfMonth(year, month)) return `${four(year)}-${two(month)}-${two(date + 1)}`;
  if (month < 12) return `${four(year)}-${two(month + 1)}-01`;
  return year < 9999 ? `${four(year + 1)}-01-01` : day;
}

function lengthOfMonth(year: number, month: number): number {
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function four(year: number): string {
  return String(year).padStart(4, '0');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
