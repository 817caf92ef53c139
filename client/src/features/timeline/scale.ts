import { clampDay, stepDay } from '@entente/server/domain/day';
import { addDays, daysBetween } from '@entente/server/domain/iso-day';
import type { SpanPartsFragment } from '../../api/generated/graphql.ts';

/** The days that the axis runs over: from the first up to the last, both on it. */
export interface Domain {
  readonly first: string;
  readonly last: string;
}

const FALLBACK: Domain = { first: '1800-01-01', last: '1999-12-31' };

/** The axis that a dataset asks for. */
export function domainOf(span: SpanPartsFragment | null): Domain {
  const first = span?.startMin ?? FALLBACK.first;
  const last = span?.endMax ?? span?.endMin ?? FALLBACK.last;
  return last > first ? { first, last } : { first, last: stepDay(first, 'year', 1) };
}

/** Years that a narrow axis shows. */
const WINDOW_YEARS = 40;
const BEFORE_YEARS = 10;

/**
 * The part of the axis that a narrow screen shows: forty years, beginning at a decade, with the playhead inside.
 */
export function windowAround(domain: Domain, day: string): Domain {
  const firstYear = Number(domain.first.slice(0, 4));
  const lastYear = Number(domain.last.slice(0, 4));
  if (lastYear - firstYear <= WINDOW_YEARS) return domain;
  const decade = Math.floor(Number(day.slice(0, 4)) / 10) * 10;
  const begin = Math.min(Math.max(decade - BEFORE_YEARS, firstYear), lastYear - WINDOW_YEARS + 1);
  const year = (value: number) => String(value).padStart(4, '0');
  return {
    first: clampDay(`${year(begin)}-01-01`, domain.first, domain.last),
    last: clampDay(`${year(begin + WINDOW_YEARS - 1)}-12-31`, domain.first, domain.last),
  };
}

/** Where a day stands on an axis of a width, held on it. */
export function positionOf(day: string, domain: Domain, width: number): number {
  const held = clampDay(day, domain.first, domain.last);
  return (daysBetween(domain.first, held) / daysBetween(domain.first, domain.last)) * width;
}

/** The day at a place of the axis. */
export function dayAt(x: number, domain: Domain, width: number): string {
  const share = Math.max(0, Math.min(1, x / width));
  return addDays(domain.first, Math.round(share * daysBetween(domain.first, domain.last)));
}

const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const TICK_ROOM = 76;

/** The years that are written under the axis. */
export function tickYears(domain: Domain, width: number): readonly number[] {
  const first = Number(domain.first.slice(0, 4));
  const last = Number(domain.last.slice(0, 4));
  const step = TICK_STEPS.find((years) => (width / (last - first + 1)) * years >= TICK_ROOM) ?? 1000;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) if (year > 0) years.push(year);
  return years;
}

/** Buckets of a year up to here, of a decade beyond. */
const MOST_YEARS = 400;

export function bucketOf(domain: Domain): 'YEAR' | 'DECADE' {
  return Number(domain.last.slice(0, 4)) - Number(domain.first.slice(0, 4)) > MOST_YEARS ? 'DECADE' : 'YEAR';
}
