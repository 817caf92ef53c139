import { clampDay, stepDay } from '@entente/server/domain/day';
import { addDays, daysBetween } from '@entente/server/domain/iso-day';
import type { LookedAt } from './times.ts';

/** The days that time runs over, both counted. */
export interface TimeLimits {
  readonly first: string;
  readonly last: string;
}

/** The day that a step leads to; null where there is none. */
export type NextDay = (day: string) => string | null;

/**
 * One step of whatever is looked at: the day, the whole range at its length, or the later of two days.
 *
 * @param direction 1 on, -1 back
 * @returns null where there is nowhere to go
 */
export function stepped({ at, time }: LookedAt, next: NextDay, direction: 1 | -1, limits: TimeLimits): LookedAt | null {
  const { first: earliest, last: latest } = limits;
  const move = (day: string): string | null => {
    const to = next(day);
    const held = to === null ? day : clampDay(to, earliest, latest);
    return held === day ? null : held;
  };
  switch (time.kind) {
    case 'day': {
      const to = move(at);
      return to === null ? null : { at: to, time };
    }
    case 'range': {
      const edge = direction === 1 ? time.last : time.first;
      const to = move(edge);
      if (to === null) return null;
      const days = daysBetween(edge, to);
      const shifted = (day: string) => clampDay(addDays(day, days), earliest, latest);
      return { at, time: { kind: 'range', first: shifted(time.first), last: shifted(time.last) } };
    }
    case 'compare': {
      const to = move(time.other);
      return to === null || to <= at ? null : { at, time: { kind: 'compare', other: to } };
    }
    default:
      return time satisfies never;
  }
}

const YEARS_APART = 5;

/** Which two days to begin a comparison with: the given one and the same day five years on, or before where time ends. */
export function firstComparison(at: string, { first, last }: TimeLimits): { before: string; after: string } | null {
  const later = clampDay(stepDay(at, 'year', YEARS_APART), first, last);
  if (later > at) return { before: at, after: later };
  const earlier = clampDay(stepDay(at, 'year', -YEARS_APART), first, last);
  return earlier < at ? { before: earlier, after: at } : null;
}

/** Which range to begin with: five years to either side of a day. */
export function firstRange(at: string, { first, last }: TimeLimits): TimeLimits {
  return {
    first: clampDay(stepDay(at, 'year', -YEARS_APART), first, last),
    last: clampDay(stepDay(at, 'year', YEARS_APART), first, last),
  };
}
