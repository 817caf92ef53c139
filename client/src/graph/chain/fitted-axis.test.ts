import { describe, expect, it } from 'vitest';
import { axisPosition, fittedAxis, middleDay, onAxis, writtenYears } from './fitted-axis.ts';

const DAYS = ['1895-04-23', '1895-10-08', '1895-11-08', '1897-11-14'];

describe('the fitted axis', () => {
  it('runs over whole years, fills its width, and gives busier years more of it', () => {
    const axis = fittedAxis(DAYS, 600);
    expect(axis.years.map(({ year }) => year)).toEqual([1895, 1896, 1897]);
    const [first, empty, last] = axis.years.map(({ width }) => width);
    expect((first ?? 0) + (empty ?? 0) + (last ?? 0)).toBeCloseTo(600);
    expect(first).toBeGreaterThan(last ?? 0);
    expect(last).toBeGreaterThan(empty ?? 0);
    expect(empty).toBeCloseTo((600 * 0.42) / 3);
  });

  it('is true within a year and keeps the order of days', () => {
    const axis = fittedAxis(DAYS, 600);
    const [year] = axis.years;
    expect(axisPosition(axis, '1895-01-01')).toBe(0);
    expect(axisPosition(axis, '1895-07-02')).toBeCloseTo((year?.width ?? 0) * (182 / 365));
    const days = ['1895-01-01', '1895-12-31', '1896-01-01', '1896-02-29', '1897-06-01', '1897-12-31'];
    const places = days.map((day) => axisPosition(axis, day));
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it('holds what lies beside it at its ends', () => {
    const axis = fittedAxis(DAYS, 600);
    expect([axisPosition(axis, '1890-01-01'), axisPosition(axis, '1950-01-01')]).toEqual([0, 600]);
    expect(['1894-12-31', '1895-01-01', '1897-12-31', '1898-01-01'].map((day) => onAxis(axis, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(fittedAxis([], 600)).toEqual({ width: 600, years: [] });
    expect(axisPosition(fittedAxis([], 600), '1900-01-01')).toBe(0);
  });

  it('writes only the years that have room, busy ones first', () => {
    const axis = fittedAxis([...DAYS, '1995-01-01'], 600);
    const written = writtenYears(axis, 44);
    expect(written.map(({ year }) => year)).toContain(1895);
    expect(written.map(({ year }) => year)).toContain(1995);
    const centres = written.map(({ x, width }) => x + width / 2);
    for (const [index, centre] of centres.slice(1).entries()) {
      expect(centre - (centres[index] ?? 0)).toBeGreaterThanOrEqual(44);
    }
  });

  it('finds the day half-way', () => {
    expect(middleDay('1896-01-01', '1896-12-31')).toBe('1896-07-01');
    expect(middleDay('0099-01-01', '0099-01-01')).toBe('0099-01-01');
  });
});
