import { expect, it } from 'vitest';
import { atTimeInWords, comparisonTitle, type LookedAt, ONE_DAY, timeInWords } from './times.ts';

const at = '1902-02-01';
const looks: readonly LookedAt[] = [
  { at, time: ONE_DAY },
  { at, time: { kind: 'range', first: '1894-07-25', last: '1905-09-05' } },
  { at, time: { kind: 'compare', other: '1907-08-01' } },
];

it('says which days are looked at', () => {
  expect(looks.map(timeInWords)).toEqual([
    '1 February 1902',
    '25 July 1894 to 5 September 1905',
    '1 February 1902 and 1 August 1907',
  ]);
  expect(looks.map(atTimeInWords)).toEqual([
    'on 1 February 1902',
    'from 25 July 1894 to 5 September 1905',
    'on 1 February 1902 or 1 August 1907',
  ]);
});

it('calls a comparison by its years, or within one year by its days', () => {
  expect(comparisonTitle('1902-02-01', '1907-08-01')).toBe('1902 and 1907 compared');
  expect(comparisonTitle('1904-02-01', '1904-08-01')).toBe('1 February 1904 and 1 August 1904 compared');
});
