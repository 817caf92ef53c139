import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBase, anyEdtfText, anyQualifier, daysOf } from '../../test-support/edtf-samples.ts';
import { EdtfError, parseEdtf, parseEdtfEnd } from './edtf.ts';

describe('accepted', () => {
  test.each([
    ['1895', { base: '1895', precision: 'year', qualifier: null, first: '1895-01-01', last: '1895-12-31' }],
    ['1895-04~', { base: '1895-04', precision: 'month', qualifier: '~', first: '1895-04-01', last: '1895-04-30' }],
    ['1904-02?', { base: '1904-02', precision: 'month', qualifier: '?', first: '1904-02-01', last: '1904-02-29' }],
    ['1895-04-23%', { base: '1895-04-23', precision: 'day', qualifier: '%', first: '1895-04-23', last: '1895-04-23' }],
    ['189X', { base: '189X', precision: 'decade', qualifier: null, first: '1890-01-01', last: '1899-12-31' }],
    ['189X~', { base: '189X', precision: 'decade', qualifier: '~', first: '1890-01-01', last: '1899-12-31' }],
    ['0001', { base: '0001', precision: 'year', qualifier: null, first: '0001-01-01', last: '0001-12-31' }],
    ['000X', { base: '000X', precision: 'decade', qualifier: null, first: '0001-01-01', last: '0009-12-31' }],
    ['9999', { base: '9999', precision: 'year', qualifier: null, first: '9999-01-01', last: '9999-12-31' }],
    ['0004-02-29', { base: '0004-02-29', precision: 'day', qualifier: null, first: '0004-02-29', last: '0004-02-29' }],
  ])('%s', (text, parts) => {
    expect(parseEdtf(text)).toEqual({ text, ...parts });
    expect(parseEdtfEnd(text)).toEqual({ text, ...parts });
  });

  test('.. as an end', () => {
    expect(parseEdtfEnd('..')).toBe('..');
  });

  test('every date that the design lists has the days that a plain calendar gives it', () => {
    fc.assert(
      fc.property(anyBase, anyQualifier, (base, qualifier) => {
        const days = daysOf(base);
        const date = parseEdtf(base + qualifier);
        expect([date.first, date.last]).toEqual([days[0], days[days.length - 1]]);
        expect([date.text, date.base, date.qualifier]).toEqual([base + qualifier, base, qualifier || null]);
      }),
    );
  });
});

describe('rejected', () => {
  const noDate = 'is no date, write 1895, 1895-04, 1895-04-23 or 189X, each with ~, ? or % if need be';
  const noDay = 'does not exist in the calendar, write a month from 01 to 12 and a day that it has';

  test.each([
    ['18950423', noDate],
    ['1895-21', noDay],
    ['1895-02-30', noDay],
    ['1900-02-29', noDay],
    ['1895-04-31~', noDay],
    ['1895-00', noDay],
    ['1895-04-00', noDay],
    ['1895-13-01', noDay],
    ['0000', 'has the year 0, years run from 0001 to 9999'],
    ['0000-05-01', 'has the year 0, years run from 0001 to 9999'],
    ['..', 'stands only as an end, leave an unknown start empty'],
  ])('%s', (text, rest) => {
    expect(() => parseEdtf(text)).toThrow(new EdtfError(text, ...(rest.split(/, (.*)/, 2) as [string, string])));
  });

  test.each([
    ['', '1895-4', '1895-04-3', '95', '-0005', 'Y18950', '18950', '18XX', '1XXX', 'XXXX', '1895-XX', '1895-04-XX'],
    ['1895/1896', '1895/..', '[1895,1896]', '{1895}', '1895-04-23T00:00:00Z', '~1895', '1895-~04', '1895~?', '1895~~'],
    [
      '189x',
      ' 1895',
      '1895 ',
      '1895\n',
      'April 1895',
      '23.04.1895',
      '１８９５',
      '...',
      '../1895',
      '189',
      '1895S2',
      '1.9e3',
    ],
  ])('other forms, among them EDTF that the design leaves out', (...texts) => {
    const accepted = texts.filter((text) => {
      try {
        return parseEdtf(text) !== null;
      } catch (error) {
        return !(error instanceof EdtfError && error.given === text && error.message === `"${text}" ${noDate}`);
      }
    });
    expect(accepted).toEqual([]);
  });

  test('an end that is no date says that .. may stand there', () => {
    expect(() => parseEdtfEnd('present')).toThrow(
      '"present" is no date, write 1895, 1895-04, 1895-04-23 or 189X, each with ~, ? or % if need be, or .. for what is still so',
    );
  });

  test('whatever is not written in the forms throws EdtfError and nothing else', () => {
    const nearMiss = fc.tuple(anyEdtfText, fc.nat(11), fc.string({ maxLength: 2 })).map(([text, at, extra]) => {
      return text.slice(0, at) + extra + text.slice(at + 1);
    });
    const wellFormed = /^(\d{4}(-\d\d(-\d\d)?)?|\d{3}X)[~?%]?$/;
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearMiss), (text) => {
        fc.pre(!wellFormed.test(text));
        expect(() => parseEdtf(text)).toThrow(EdtfError);
      }),
    );
  });
});
