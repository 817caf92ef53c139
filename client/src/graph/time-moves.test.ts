import { stepDay } from '@entente/server/domain/day';
import { expect, it } from 'vitest';
import { firstComparison, firstRange, stepped } from './time-moves.ts';
import { type LookedAt, ONE_DAY } from './times.ts';

const limits = { first: '1900-01-01', last: '1917-12-31' };
const on = (day: string) => stepDay(day, 'year', 1);
const back = (day: string) => stepDay(day, 'year', -1);

it('steps the day, as far as time goes', () => {
  expect(stepped({ at: '1904-02-08', time: ONE_DAY }, on, 1, limits)).toEqual({ at: '1905-02-08', time: ONE_DAY });
  expect(stepped({ at: '1917-06-01', time: ONE_DAY }, on, 1, limits)).toEqual({ at: '1917-12-31', time: ONE_DAY });
  expect(stepped({ at: '1917-12-31', time: ONE_DAY }, on, 1, limits)).toBe(null);
  expect(stepped({ at: '1904-02-08', time: ONE_DAY }, () => null, 1, limits)).toBe(null);
});

it('steps a range at its length, by its edge', () => {
  const range: LookedAt = { at: '1904-02-08', time: { kind: 'range', first: '1904-01-01', last: '1906-01-01' } };
  expect(stepped(range, on, 1, limits)).toEqual({
    at: '1904-02-08',
    time: { kind: 'range', first: '1904-12-31', last: '1907-01-01' },
  });
  expect(stepped(range, back, -1, limits)?.time).toEqual({ kind: 'range', first: '1903-01-01', last: '1905-01-01' });
});

it('steps the later of two days, never up to the earlier', () => {
  const compared: LookedAt = { at: '1904-02-08', time: { kind: 'compare', other: '1904-12-01' } };
  expect(stepped(compared, on, 1, limits)?.time).toEqual({ kind: 'compare', other: '1905-12-01' });
  expect(stepped(compared, back, -1, limits)).toBe(null);
});

it('begins a comparison and a range five years wide', () => {
  expect(firstComparison('1904-02-08', limits)).toEqual({ before: '1904-02-08', after: '1909-02-08' });
  expect(firstComparison('1917-12-31', limits)).toEqual({ before: '1912-12-31', after: '1917-12-31' });
  expect(firstComparison('1904-01-01', { first: '1904-01-01', last: '1904-01-01' })).toBe(null);
  expect(firstRange('1904-02-08', limits)).toEqual({ first: '1900-01-01', last: '1909-02-08' });
});
