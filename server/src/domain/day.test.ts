import { describe, expect, it } from 'vitest';
import { dayInWords, readDay, stepDay } from './day.ts';

describe('a day', () => {
  it('is said in words', () => {
    expect(dayInWords('1904-02-08')).toBe('8 February 1904');
  });

  it.each([
    ['1904-02-08', 'day', 1, '1904-02-09'],
    ['1904-02-28', 'day', 2, '1904-03-01'],
    ['1904-01-01', 'day', -1, '1903-12-31'],
    ['1904-01-31', 'month', 1, '1904-02-29'],
    ['1904-01-15', 'month', -1, '1903-12-15'],
    ['1904-11-30', 'month', 15, '1906-02-28'],
    ['1904-02-29', 'year', 1, '1905-02-28'],
    ['0099-03-01', 'year', -1, '0098-03-01'],
    ['0001-01-01', 'day', -1, '0001-01-01'],
  ] as const)('steps from %s by %s %i to %s', (day, step, count, expected) => {
    expect(stepDay(day, step, count)).toBe(expected);
  });

  it.each([
    ['1904-02-08', '1904-02-08'],
    ['1904-2-8', '1904-02-08'],
    ['8 Feb 1904', '1904-02-08'],
    ['  8. february 1904 ', '1904-02-08'],
    ['February 8, 1904', '1904-02-08'],
    ['Feb 1904', '1904-02-01'],
    ['1904-02', '1904-02-01'],
    ['1904', '1904-01-01'],
    ['98', '0098-01-01'],
  ])('is read from %s', (text, day) => {
    expect(readDay(text)).toEqual({ ok: true, day });
  });

  it.each([
    ['', 'Write a day such as 8 Feb 1904, 1904-02-08 or 1904.'],
    ['the war', 'Write a day such as 8 Feb 1904, 1904-02-08 or 1904.'],
    ['8 Foo 1904', 'Write a day such as 8 Feb 1904, 1904-02-08 or 1904.'],
    ['30 Feb 1904', 'February 1904 has no day 30.'],
    ['1903-02-29', 'February 1903 has no day 29.'],
    ['1904-13-01', 'Months run from 1 to 12.'],
    ['0', 'Years run from 1 to 9999.'],
  ])('says what is wrong with "%s"', (text, problem) => {
    expect(readDay(text)).toEqual({ ok: false, problem });
  });
});
