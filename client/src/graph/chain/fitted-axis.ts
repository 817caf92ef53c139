/**
 * A time axis that is true within each year and gives busier years more room. Days are ISO days; positions are pixels
 * from the left end of the axis.
 */

export interface FittedAxis {
  readonly width: number;
  readonly years: readonly FittedYear[];
}

export interface FittedYear {
  readonly year: number;
  readonly x: number;
  readonly width: number;
}

/** How much of the width all years share alike; the rest goes by how much begins in each. */
const EVEN_SHARE = 0.42;
const MS_PER_DAY = 86_400_000;

/**
 * @param days when things begin; the axis runs from the first of their years to the last
 * @param width pixels
 */
export function fittedAxis(days: readonly string[], width: number): FittedAxis {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + 1);
  const first = Math.min(...counts.keys());
  const last = Math.max(...counts.keys());
  if (!Number.isFinite(first)) return { width, years: [] };
  const total = last - first + 1;
  const weights = [...counts.values()].map(weightOf);
  const sum = weights.reduce((one, other) => one + other, 0);
  const years: FittedYear[] = [];
  let x = 0;
  for (let year = first; year <= last; year += 1) {
    const own = width * (EVEN_SHARE / total + ((1 - EVEN_SHARE) * weightOf(counts.get(year) ?? 0)) / sum);
    years.push({ year, x, width: own });
    x += own;
  }
  return { width, years };
}

/** Less than in proportion: a year with nine things is not nine times as wide. */
function weightOf(count: number): number {
  return count ** 0.75;
}

/** Where a day stands; before the axis at its left end, after it at its right. */
export function axisPosition(axis: FittedAxis, day: string): number {
  const first = axis.years[0];
  const last = axis.years.at(-1);
  if (first === undefined || last === undefined || yearOf(day) < first.year) return 0;
  const found = axis.years[yearOf(day) - first.year];
  if (found === undefined) return axis.width;
  return found.x + found.width * shareOfYear(day);
}

/** Whether a day lies within the years of the axis. */
export function onAxis(axis: FittedAxis, day: string): boolean {
  const [first, last] = [axis.years[0], axis.years.at(-1)];
  return first !== undefined && last !== undefined && yearOf(day) >= first.year && yearOf(day) <= last.year;
}

/**
 * The years that can be written under the axis without touching one another.
 *
 * @param room how wide a year's number is, with the space beside it, in pixels
 */
export function writtenYears(axis: FittedAxis, room: number): readonly FittedYear[] {
  const written: FittedYear[] = [];
  // Wide years first: they are the busy ones.
  for (const year of [...axis.years].sort((one, other) => other.width - one.width || one.year - other.year)) {
    const free = written.every((other) => Math.abs(centreOf(year) - centreOf(other)) >= room);
    if (free) written.push(year);
  }
  return written.sort((one, other) => one.year - other.year);
}

export function centreOf({ x, width }: FittedYear): number {
  return x + width / 2;
}

/** The day half-way between two days. */
export function middleDay(one: string, other: string): string {
  const middle = (Date.parse(one) + Date.parse(other)) / 2;
  return new Date(Math.floor(middle / MS_PER_DAY) * MS_PER_DAY).toISOString().slice(0, 10);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function shareOfYear(day: string): number {
  const start = Date.parse(`${day.slice(0, 4)}-01-01`);
  const end = Date.parse(`${day.slice(0, 4)}-12-31`) + MS_PER_DAY;
  return (Date.parse(day) - start) / (end - start);
}
