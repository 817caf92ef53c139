import { expect, test } from 'vitest';
import { absenceOf, daysOf, type Life, signedName } from './existence.ts';
import { ONE_DAY } from './times.ts';

const WITTE: Life = {
  start: '1849-06-29',
  end: '1915-03-13',
  startMin: '1849-06-29',

  endMax: '1915-03-13',
};
const OPEN: Life = {
  start: '1898~',
  end: null,
  startMin: '1898-01-01',

  endMax: null,
};

function on(day: string) {
  return { first: day, last: day };
}

test('what is over carries a dagger and the year, what is still to come the year from which it is', () => {
  expect(absenceOf(WITTE, on('1915-03-12'))).toBeNull();
  expect(absenceOf(WITTE, on('1915-03-13'))).toEqual({ kind: 'over', sign: '† 1915' });
  expect(absenceOf(WITTE, on('1849-06-28'))).toEqual({ kind: 'notYet', sign: 'from 1849' });
  expect(absenceOf(OPEN, on('1897-12-31'))).toEqual({ kind: 'notYet', sign: 'from c. 1898' });
  expect(absenceOf({ ...WITTE, end: '191X?', endMax: '1919-12-31' }, on('1920-01-01'))).toEqual({
    kind: 'over',
    sign: '† 1910s?',
  });
});

test('what may exist, or has no dates, carries nothing', () => {
  expect([absenceOf(OPEN, on('1898-06-01')), absenceOf(OPEN, on('1950-01-01'))]).toEqual([null, null]);
  expect(absenceOf(null, on('1904-02-08'))).toBeNull();
});

test('an event of one day is over the day after it', () => {
  const life = { start: '1904-02-09', end: null, startMin: '1904-02-09', endMax: '1904-02-10' };
  expect(absenceOf(life, on('1904-02-09'))).toBeNull();
  expect(absenceOf(life, on('1904-02-10'))).toEqual({ kind: 'over', sign: '† 1904' });
});

test('a name carries its sign', () => {
  const over = absenceOf(WITTE, on('1916-01-01'));
  expect([signedName('Sergei Witte', over), signedName('Sergei Witte', null)]).toEqual([
    'Sergei Witte († 1915)',
    'Sergei Witte',
  ]);
});

test('the days that are looked at are one, a range, or all between two that are compared', () => {
  const at = '1904-02-08';
  expect(daysOf({ at, time: ONE_DAY })).toEqual({ first: at, last: at });
  expect(daysOf({ at, time: { kind: 'range', first: '1894-01-01', last: '1905-01-01' } })).toEqual({
    first: '1894-01-01',
    last: '1905-01-01',
  });
  expect(daysOf({ at, time: { kind: 'compare', other: '1907-01-01' } })).toEqual({ first: at, last: '1907-01-01' });
});
