import { expect, it } from 'vitest';
import type { SpanPartsFragment } from '../api/generated/graphql.ts';
import { precisionOf, shortSpan, spanOnDay } from './span-text.ts';

function span(start: string | null, end: string | null, parts: Partial<SpanPartsFragment> = {}): SpanPartsFragment {
  return {
    start,
    end,
    startMin: null,
    startMax: null,
    endMin: null,
    endMax: null,
    label: `${start} – ${end}`,
    ...parts,
  };
}

it('shortens months for the plate', () => {
  const label = '3 June 1896 – c. September 1911';
  expect(shortSpan(span('1896-06-03', '1911-09~', { label }))).toBe('3 Jun 1896 – c. Sep 1911');
  expect(shortSpan(null)).toBe('undated');
});

it('says what begins on the very day', () => {
  const war = span('1904-02-08', '1905-09-05', { startMin: '1904-02-08', startMax: '1904-02-08', label: 'long' });
  expect(spanOnDay(war, '1904-02-08')).toBe('begins this day');
  expect(spanOnDay(war, '1904-02-09')).toBe('long');
});

it('is as precise as its looser end', () => {
  expect(precisionOf(span('1904-02-08', '1905-09-05'))).toBe('to the day');
  expect(precisionOf(span('1904-02-08', '1905-09'))).toBe('to the month');
  expect(precisionOf(span('1904', '..'))).toBe('to the year');
  expect(precisionOf(span('189X', null))).toBe('to the decade');
  expect(precisionOf(span('1904-02-08', '1911~'))).toBe('approximate');
  expect(precisionOf(span(null, null))).toBe(null);
});
