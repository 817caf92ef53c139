import { shortSpan } from '@entente/server/domain/date-text';
import type { SpanPartsFragment } from '../api/generated/graphql.ts';

export { shortSpan };

/** What the plate says under a tie: its dates, or that it begins on the very day. */
export function spanOnDay(span: SpanPartsFragment | null, day: string): string {
  if (span !== null && span.startMin === day && span.startMax === day) return 'begins this day';
  return shortSpan(span);
}

export type Precision = 'to the day' | 'to the month' | 'to the year' | 'to the decade' | 'approximate';

/** How closely a span is known, by the looser of its ends; null where nothing is known or an end is open. */
export function precisionOf(span: SpanPartsFragment | null): Precision | null {
  if (span === null) return null;
  const ends = [span.start, span.end].filter((end) => end !== null && end !== '..');
  if (ends.length === 0) return null;
  const order: readonly Precision[] = ['to the day', 'to the month', 'to the year', 'to the decade', 'approximate'];
  return order[Math.max(...ends.map((end) => order.indexOf(precisionOfDate(end ?? ''))))] ?? null;
}

function precisionOfDate(date: string): Precision {
  if (/[~?%]$/.test(date)) return 'approximate';
  if (date.endsWith('X')) return 'to the decade';
  if (date.length === 4) return 'to the year';
  return date.length === 7 ? 'to the month' : 'to the day';
}
