import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyBase, anyEdtfText, dayAfter, daysOf } from '../../test-support/edtf-samples.ts';
import { boundsOf, EndBeforeStartError, MomentWithEndError, spanOfKind, UNDATED } from './bounds.ts';
import type { SpanKind } from './catalogue.ts';
import { parseEdtf, parseEdtfEnd } from './edtf.ts';
import type { Bounds } from './model.ts';

function bounds(span: SpanKind, start: string, end = ''): Bounds {
  return boundsOf(span, start === '' ? null : parseEdtf(start), end === '' ? null : parseEdtfEnd(end));
}

function four(startMin: string, startMax: string, endMin: string, endMax: string): Bounds {
  return { startMin, startMax, endMin, endMax };
}

describe('an interval', () => {
  test('is over on the day it ends', () => {
    const war = four('1904-02-08', '1904-02-08', '1905-09-05', '1905-09-05');
    expect(bounds('interval', '1904-02-08', '1905-09-05')).toEqual(war);
  });

  test('keeps the precision of both dates, whatever their qualifiers', () => {
    const vague = four('1895-04-01', '1895-04-30', '1900-01-01', '1900-12-31');
    expect(bounds('interval', '1895-04~', '1900?')).toEqual(vague);
  });

  test('without an end may end on any later day', () => {
    expect(bounds('interval', '1902')).toEqual(four('1902-01-01', '1902-12-31', '1903-01-01', '9999-12-31'));
  });

  test('that is still so does not end', () => {
    expect(bounds('interval', '1902', '..')).toEqual(four('1902-01-01', '1902-12-31', '9999-12-31', '9999-12-31'));
  });

  test('without a start began at the latest on the day before its end', () => {
    expect(bounds('interval', '', '1902')).toEqual(four('0001-01-01', '1901-12-31', '1902-01-01', '1902-12-31'));
    expect(bounds('interval', '', '..')).toEqual(four('0001-01-01', '9999-12-30', '9999-12-31', '9999-12-31'));
  });

  test('written with the same start and end is a moment', () => {
    const moment = four('1895-01-01', '1895-12-31', '1895-01-02', '1896-01-01');
    expect(bounds('interval', '1895~', '1895?')).toEqual(moment);
  });

  test('may end within the month in which it began', () => {
    const within = four('1895-04-01', '1895-04-30', '1895-04-17', '1895-04-17');
    expect(bounds('interval', '1895-04', '1895-04-17')).toEqual(within);
  });

  test('that ends on or before the first day of its start is an error', () => {
    expect(() => bounds('interval', '1905', '1904~')).toThrow(new EndBeforeStartError('1905', '1904~'));
    expect(() => bounds('interval', '1895-04', '1895-04-01')).toThrow(
      'the end "1895-04-01" is before the start "1895-04", an end comes later or is left empty',
    );
  });
});

describe('a moment', () => {
  test('is over the day after', () => {
    expect(bounds('moment', '1895-04-23')).toEqual(four('1895-04-23', '1895-04-23', '1895-04-24', '1895-04-24'));
    expect(bounds('moment', '1895-04')).toEqual(four('1895-04-01', '1895-04-30', '1895-04-02', '1895-05-01'));
  });

  test('with an end is an error', () => {
    expect(() => bounds('moment', '1895', '1896')).toThrow(new MomentWithEndError('1896'));
    expect(() => bounds('moment', '1895', '1895')).toThrow(MomentWithEndError);
    expect(() => bounds('moment', '', '..')).toThrow('a moment has no end but was given "..", leave it empty');
  });
});

describe('an occasion', () => {
  test('counts its last day', () => {
    const battle = four('1905-05-27', '1905-05-27', '1905-05-29', '1905-05-29');
    expect(bounds('occasion', '1905-05-27', '1905-05-28')).toEqual(battle);
  });

  test('without an end, or with the same, is a moment', () => {
    const moment = four('1905-05-27', '1905-05-27', '1905-05-28', '1905-05-28');
    expect(bounds('occasion', '1905-05-27')).toEqual(moment);
    expect(bounds('occasion', '1905-05-27', '1905-05-27~')).toEqual(moment);
  });

  test('still so, without a start, or ended too soon', () => {
    expect(bounds('occasion', '1905', '..')).toEqual(four('1905-01-01', '1905-12-31', '9999-12-31', '9999-12-31'));
    expect(bounds('occasion', '', '1905')).toEqual(four('0001-01-01', '1905-01-01', '1905-01-02', '1906-01-01'));
    expect(bounds('occasion', '1905-05', '1905-05-01')).toEqual(
      four('1905-05-01', '1905-05-31', '1905-05-02', '1905-05-02'),
    );
    expect(() => bounds('occasion', '1905-05', '1905-04')).toThrow(new EndBeforeStartError('1905-05', '1905-04'));
  });
});

test('what has no dates is possible always and certain never, of whatever span', () => {
  const spans: SpanKind[] = ['interval', 'moment', 'occasion', 'none'];
  expect(spans.map((span) => bounds(span, ''))).toEqual(spans.map(() => UNDATED));
  expect(UNDATED).toEqual(four('0001-01-01', '9999-12-31', '0001-01-01', '9999-12-31'));
});

test('a relationship without a span of its own that is dated is read as an interval', () => {
  expect(bounds('none', '1895', '1900')).toEqual(bounds('interval', '1895', '1900'));
  expect(bounds('none', '1895')).toEqual(bounds('interval', '1895'));
});

test('bounds stop at the last day', () => {
  expect(bounds('moment', '9999-12-31')).toEqual(four('9999-12-31', '9999-12-31', '9999-12-31', '9999-12-31'));
  expect(bounds('interval', '9999-12-31', '..')).toEqual(four('9999-12-31', '9999-12-31', '9999-12-31', '9999-12-31'));
});

test('events are occasions, the other kinds intervals', () => {
  const kinds = ['STATE', 'ACTOR', 'TREATY', 'TERRITORY', 'EVENT', 'ORGANISATION'] as const;
  expect(kinds.map(spanOfKind)).toEqual(['interval', 'interval', 'interval', 'interval', 'occasion', 'interval']);
});

describe('for random dates', () => {
  const anySpan = fc.constantFrom<SpanKind>('interval', 'moment', 'occasion', 'none');
  const anyEnd = fc.oneof({ weight: 4, arbitrary: anyEdtfText }, fc.constant(''), fc.constant('..'));

  test('startMin <= startMax and endMin <= endMax, and the bounds hold the days of the start', () => {
    fc.assert(
      fc.property(anySpan, anyEdtfText, anyEnd, (span, start, end) => {
        const found = boundsOrNull(span, start, end);
        fc.pre(found !== null);
        const days = daysOf(start.replace(/[~?%]/, ''));
        expect(found.startMin <= found.startMax && found.endMin <= found.endMax).toBe(true);
        expect([found.startMin, found.startMax]).toEqual([days[0], days[days.length - 1]]);
      }),
    );
  });

  test('a moment known to the day holds, possibly and certainly, on exactly that day', () => {
    const anyDay = anyBase.filter((base) => base.length === 10 && base < '9999-12-31' && base > '0001-01-01');
    fc.assert(
      fc.property(anyDay, fc.constantFrom<SpanKind>('moment', 'occasion'), (day, span) => {
        const found = bounds(span, day);
        const around = [shift(day, -1), day, dayAfter(day)];
        expect(around.filter((other) => possibly(found, other))).toEqual([day]);
        expect(around.filter((other) => certainly(found, other))).toEqual([day]);
      }),
    );
  });

  test('possible means for some pair of days that the dates allow, certain for every pair', () => {
    const near = fc.integer({ min: 1, max: 3 }).chain((month) => {
      const base = `1895-0${month}`;
      return fc.constantFrom(base, ...daysOf(base).filter((day) => /-(01|02|14|28)$/.test(day)));
    });
    const probes = [
      '1894-12-31',
      ...daysOf('1895-01'),
      ...daysOf('1895-02'),
      ...daysOf('1895-03'),
      '1895-04-01',
      '1895-04-02',
    ];
    fc.assert(
      fc.property(fc.constantFrom<SpanKind>('interval', 'occasion'), near, near, (span, start, end) => {
        fc.pre(start !== end);
        const found = boundsOrNull(span, start, end);
        // What the design says, written out: each day it can have begun with each day it can have ended.
        const starts = daysOf(start);
        const overs = daysOf(end).map((day) => (span === 'occasion' ? dayAfter(day) : day));
        const last = overs[overs.length - 1] ?? '';
        expect(found === null).toBe(last <= (starts[0] ?? ''));
        fc.pre(found !== null);
        const some = probes.filter((day) => starts.some((from) => from <= day) && overs.some((over) => day < over));
        const every = probes.filter((day) => starts.every((from) => from <= day) && overs.every((over) => day < over));
        expect(probes.filter((day) => possibly(found, day))).toEqual(some);
        expect(probes.filter((day) => certainly(found, day))).toEqual(every);
      }),
    );
  });

  test('what is certain is possible', () => {
    fc.assert(
      fc.property(anySpan, fc.oneof(anyEdtfText, fc.constant('')), anyEnd, anyBase, (span, start, end, base) => {
        const found = boundsOrNull(span, start, end);
        fc.pre(found !== null);
        const day = daysOf(base)[0] ?? '';
        expect(certainly(found, day) && !possibly(found, day)).toBe(false);
      }),
    );
  });
});

function boundsOrNull(span: SpanKind, start: string, end: string): Bounds | null {
  try {
    return bounds(span, start, end);
  } catch (error) {
    if (error instanceof EndBeforeStartError || error instanceof MomentWithEndError) return null;
    throw error;
  }
}

function possibly(found: Bounds, day: string): boolean {
  return found.startMin <= day && day < found.endMax;
}

function certainly(found: Bounds, day: string): boolean {
  return found.startMax <= day && day < found.endMin;
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
