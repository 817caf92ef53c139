import { stepDay } from '../../domain/day.ts';
import type { Slots } from '../question.ts';
import { readPoint } from '../read-when.ts';
import { onDay, type When } from '../when.ts';
import type { NextQuestion } from './answer.ts';
import { type Found, nearestDay } from './relations.ts';

/** The same question on the nearest day that has an answer. */
export async function nextTime(
  kind: string,
  slots: Slots,
  when: When,
  all: () => Promise<readonly Found[]>,
): Promise<NextQuestion | null> {
  if (when.kind === 'ever') return null;
  const found = await all();
  const day = nearestDay(found, when);
  if (day === null) return null;
  return askedOn(day, found, kind, slots, when.from ?? when.to);
}

/**
 * The same question on another day, or in the month or year of it where no more is known.
 *
 * @param found what begins or ends on the day
 * @param edge a day of the time that was asked for
 */
export function askedOn(
  day: string,
  found: readonly Pick<Found, 'span'>[],
  kind: string,
  slots: Slots,
  edge: string,
): NextQuestion {
  const when = asFiled(day, found);
  return {
    earlier: day < edge,
    label: when.label,
    question: { kind, slots: { ...slots, when: { type: 'when', when } } },
  };
}

function asFiled(day: string, found: readonly Pick<Found, 'span'>[]): When {
  for (const { span } of found) {
    const ends = span?.endMax ? stepDay(span.endMax, 'day', -1) : null;
    const filed = span?.startMin === day ? span.start : ends === day ? span?.end : null;
    const point = filed ? readPoint(filed.replace(/[~?%]$/u, '')) : null;
    if (point !== null && typeof point !== 'string' && point.kind === 'period') return point;
  }
  return onDay(day);
}
