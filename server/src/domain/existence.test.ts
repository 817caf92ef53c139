import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtfText } from '../../test-support/edtf-samples.ts';
import { boundsOf, EndBeforeStartError, UNDATED } from './bounds.ts';
import { parseEdtf, parseEdtfEnd } from './edtf.ts';
import { type Existence, existenceAt, existenceIn } from './existence.ts';
import { addDays } from './iso-day.ts';
import type { Bounds } from './model.ts';

function bounds(start: string, end: string): Bounds {
  return boundsOf('interval', start === '' ? null : parseEdtf(start), end === '' ? null : parseEdtfEnd(end));
}

test.each<[start: string, end: string, day: string, existence: Existence]>([
  ['1849-06-29', '1915-03-13', '1849-06-28', 'NOT_YET'],
  ['1849-06-29', '1915-03-13', '1849-06-29', 'EXISTS'],
  ['1849-06-29', '1915-03-13', '1915-03-12', 'EXISTS'],
  ['1849-06-29', '1915-03-13', '1915-03-13', 'NO_LONGER'],
  ['1849', '1915', '1849-06-29', 'POSSIBLY'],
  ['1849', '1915', '1850-01-01', 'EXISTS'],
  ['1849', '1915', '1915-06-01', 'POSSIBLY'],
  ['1849', '', '1849-12-31', 'EXISTS'],
  ['1849', '', '1850-01-01', 'POSSIBLY'],
  ['1849', '..', '2020-01-01', 'EXISTS'],
  ['', '1915', '1300-01-01', 'POSSIBLY'],
  ['', '1915', '1916-01-01', 'NO_LONGER'],
  ['', '..', '2020-01-01', 'POSSIBLY'],
  ['', '', '1904-02-08', 'UNKNOWN'],
])('what is filed from "%s" to "%s" on %s: %s', (start, end, day, existence) => {
  expect(existenceAt(bounds(start, end), day)).toBe(existence);
});

test('in a span of days is what one of its days allows', () => {
  const witte = bounds('1849-06-29', '1915-03-13');
  expect(existenceIn(witte, '1840-01-01', '1849-06-28')).toBe('NOT_YET');
  expect(existenceIn(witte, '1840-01-01', '1849-06-29')).toBe('EXISTS');
  expect(existenceIn(witte, '1915-03-12', '1920-01-01')).toBe('EXISTS');
  expect(existenceIn(witte, '1915-03-13', '1920-01-01')).toBe('NO_LONGER');
});

test('on any day agrees with what plain comparison says of the bounds', () => {
  const anyDay = fc.integer({ min: -200, max: 200 }).map((days) => addDays('1904-02-08', days * 90));
  fc.assert(
    fc.property(anyEdtfText, anyEdtfText, anyDay, (start, end, day) => {
      let found: Bounds;
      try {
        found = bounds(start, end);
      } catch (error) {
        if (error instanceof EndBeforeStartError) return;
        throw error;
      }
      const possibly = found.startMin <= day && day < found.endMax;
      const certainly = found.startMax <= day && day < found.endMin;
      const expected = certainly ? 'EXISTS' : possibly ? 'POSSIBLY' : day < found.startMin ? 'NOT_YET' : 'NO_LONGER';
      expect(existenceAt(found, day)).toBe(expected);
    }),
  );
  expect(existenceAt(UNDATED, '1904-02-08')).toBe('UNKNOWN');
});
