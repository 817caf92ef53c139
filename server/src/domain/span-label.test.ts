import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtfText } from '../../test-support/edtf-samples.ts';
import { boundsOf, UNDATED } from './bounds.ts';
import type { SpanKind } from './catalogue.ts';
import { parseEdtf } from './edtf.ts';
import { dateLabel, spanDays, spanLabel } from './span-label.ts';

test.each<[SpanKind, string | null, string | null, string]>([
  ['interval', '1904-02-08', '1905-09-05', '8 February 1904 – 5 September 1905'],
  ['moment', '1895-04', null, 'April 1895'],
  ['moment', '1895~', null, 'c. 1895'],
  ['moment', '1895?', null, '1895 (uncertain)'],
  ['moment', '1895%', null, 'c. 1895 (uncertain)'],
  ['moment', '189X', null, 'the 1890s'],
  ['moment', '189X~', null, 'c. 1890s'],
  ['moment', '189X?', null, 'the 1890s (uncertain)'],
  ['interval', '1902-01-30', '..', 'since 30 January 1902'],
  ['occasion', '1902~', '..', 'since c. 1902'],
  ['interval', null, '1905', 'until 1905'],
  ['interval', null, '..', 'to this day'],
  ['interval', '1902-01-30', null, '30 January 1902 – unknown'],
  ['none', '1902', null, '1902 – unknown'],
  ['occasion', '1905-05-27', null, '27 May 1905'],
  ['occasion', '1905-05-27', '1905-05-28', '27 May 1905 – 28 May 1905'],
  ['occasion', '1905-05-27', '1905-05-27', '27 May 1905'],
  ['interval', '1895~', '1895?', 'c. 1895 (uncertain)'],
  ['interval', '1895', '1895~', 'c. 1895'],
  ['interval', '1895~', '1900?', 'c. 1895 – 1900 (uncertain)'],
  ['interval', null, null, 'undated'],
  ['none', null, null, 'undated'],
])('%s from %s to %s reads "%s…"', (span, start, end, label) => {
  expect(spanLabel(span, start, end)).toBe(label);
});

test('early years say that they are years', () => {
  expect([dateLabel('0098-09-18'), dateLabel('0987'), dateLabel('009X')]).toEqual([
    '18 September AD 98',
    '987',
    'the AD 90s',
  ]);
});

test('a date reads no finer than it was filed, and with every doubt', () => {
  fc.assert(
    fc.property(anyEdtfText, (text) => {
      const { precision, qualifier, base } = parseEdtf(text);
      const words = dateLabel(text).split(' ');
      const parts = words.filter((word) => !['c.', 'the', 'AD', '(uncertain)'].includes(word));
      expect(parts.length).toBe({ decade: 1, year: 1, month: 2, day: 3 }[precision]);
      expect(words.includes('c.')).toBe(qualifier === '~' || qualifier === '%');
      expect(words.includes('(uncertain)')).toBe(qualifier === '?' || qualifier === '%');
      expect(words.includes('(uncertain)') ? words.at(-2) : words.at(-1)).toBe(
        precision === 'decade' ? `${Number(base.slice(0, 3)) * 10}s` : String(Number(base.slice(0, 4))),
      );
    }),
  );
});

test('days are counted where both ends are known to the day', () => {
  const day = parseEdtf('1904-02-08');
  expect(spanDays(boundsOf('interval', day, parseEdtf('1905-09-05')))).toBe(575);
  expect(spanDays(boundsOf('occasion', day, parseEdtf('1904-02-09')))).toBe(2);
  expect(spanDays(boundsOf('moment', day, null))).toBe(1);
  expect(spanDays(boundsOf('interval', day, parseEdtf('1905-09')))).toBe(null);
  expect(spanDays(boundsOf('interval', parseEdtf('1904'), parseEdtf('1905-09-05')))).toBe(null);
  expect(spanDays(boundsOf('interval', day, null))).toBe(null);
  expect(spanDays(boundsOf('interval', day, '..'))).toBe(null);
  expect(spanDays(UNDATED)).toBe(null);
});
