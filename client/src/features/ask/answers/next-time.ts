import type { Slots } from '../../../graph/ask/question.ts';
import { onDay, type When } from '../../../graph/ask/when.ts';
import { dayInWords } from '../../../graph/day.ts';
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
  const day = nearestDay(await all(), when);
  if (day === null) return null;
  return askedOn(day, kind, slots, when.from ?? when.to);
}

/**
 * The same question on another day.
 *
 * @param edge a day of the time that was asked for
 */
export function askedOn(day: string, kind: string, slots: Slots, edge: string): NextQuestion {
  return {
    earlier: day < edge,
    label: dayInWords(day),
    question: { kind, slots: { ...slots, when: { type: 'when', when: onDay(day) } } },
  };
}
