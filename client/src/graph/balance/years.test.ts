import { expect, it } from 'vitest';
import { dayOfYear, inBatches, runsOf, sampledYears } from './years.ts';

it('asks for every year, or for every so many where there would be too many', () => {
  expect(sampledYears({ first: '1902-05-01', last: '1905-02-01' })).toEqual([1902, 1903, 1904, 1905]);
  const long = sampledYears({ first: '1001-01-01', last: '1990-12-31' });
  expect([long.length, long[0], long[1], long.at(-1)]).toEqual([198, 1001, 1006, 1986]);
  expect(dayOfYear(985)).toBe('0985-07-01');
});

it('cuts lists into batches', () => {
  expect(inBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inBatches([], 2)).toEqual([]);
});

it('breaks the line where there is no ratio', () => {
  const values = [null, 1, 0.5, null, null, 1].map((ratio, index) => ({
    year: 1900 + index,
    ratio,
    balanced: 1,
    unbalanced: 0,
  }));
  expect(runsOf(values).map((run) => run.map(({ year }) => year))).toEqual([[1901, 1902], [1905]]);
});
