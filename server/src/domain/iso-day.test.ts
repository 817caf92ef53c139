import { expect, test } from 'vitest';
import { addDays, daysBetween, isIsoDay, isoDayOf, laterDay } from './iso-day.ts';

test('only days that exist are ISO days', () => {
  const given = [
    '0001-01-01',
    '1904-02-29',
    '9999-12-31',
    '0000-12-31',
    '1900-02-29',
    '1904-2-8',
    '1904-02',
    '1904-13-01',
    '',
  ];
  expect(given.filter(isIsoDay)).toEqual(['0001-01-01', '1904-02-29', '9999-12-31']);
});

test('days are added over months, years, leap days and the early years', () => {
  expect(addDays('1904-02-28', 1)).toBe('1904-02-29');
  expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
  expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
  expect(addDays('0100-01-01', -1)).toBe('0099-12-31');
});

test('arithmetic stops at the first and the last day', () => {
  expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
  expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
  expect(isoDayOf(Date.parse('0000-06-01T00:00:00Z'))).toBe('0001-01-01');
});

test('days between are counted with their sign', () => {
  expect(daysBetween('1904-02-08', '1905-09-05')).toBe(575);
  expect(daysBetween('1905-09-05', '1904-02-08')).toBe(-575);
  expect(laterDay('1904-02-08', '1905-09-05')).toBe('1905-09-05');
});
