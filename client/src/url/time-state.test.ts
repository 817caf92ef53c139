import { expect, it } from 'vitest';
import { ONE_DAY, type Times } from '../graph/times.ts';
import { readTimes, writeTimes } from './time-state.ts';

function read(search: string): { readonly time: Times; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const parameters = new URLSearchParams(search);
  return { time: readTimes(parameters, parameters.get('at'), problems), problems };
}

it('reads and writes a range and a comparison, and nothing for one day', () => {
  const range: Times = { kind: 'range', first: '1894-07-25', last: '1905-09-05' };
  const compare: Times = { kind: 'compare', other: '1907-08-01' };
  expect(read('at=1904-02-08&range=1894-07-25..1905-09-05')).toEqual({ time: range, problems: [] });
  expect(read('at=1902-02-01&vs=1907-08-01')).toEqual({ time: compare, problems: [] });
  expect(read('at=1902-02-01')).toEqual({ time: ONE_DAY, problems: [] });
  expect(writeTimes(range)).toEqual([
    ['vs', ''],
    ['range', '1894-07-25..1905-09-05'],
  ]);
  expect(writeTimes(compare)).toEqual([
    ['vs', '1907-08-01'],
    ['range', ''],
  ]);
});

it('shows one day where days are none, or stand the wrong way round, and says so', () => {
  expect(read('at=1904-02-08&range=1905..1906')).toEqual({
    time: ONE_DAY,
    problems: ["The link's range “1905..1906” is no two days, the earlier first; one day is shown."],
  });
  expect(read('at=1907-08-01&vs=1902-02-01')).toEqual({
    time: ONE_DAY,
    problems: ['The link compares with “1902-02-01”, which is no day after its own; one day is shown.'],
  });
  expect(read('vs=1902-02-01').time).toEqual(ONE_DAY);
});
