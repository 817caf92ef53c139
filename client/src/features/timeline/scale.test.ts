import { expect, it } from 'vitest';
import { bucketOf, dayAt, domainOf, positionOf, tickYears, windowAround } from './scale.ts';

const span = {
  start: '1778',
  end: '1917',
  startMin: '1778-01-01',
  startMax: '1778-12-31',
  endMin: '1917-01-01',
  endMax: '1917-12-31',
  label: '',
};
const domain = domainOf(span);

it('runs over the span of the dataset', () => {
  expect(domain).toEqual({ first: '1778-01-01', last: '1917-12-31' });
  expect(domainOf({ ...span, startMin: null, endMin: null, endMax: null })).toEqual({
    first: '1800-01-01',
    last: '1999-12-31',
  });
});

it('goes from a day to its place and back', () => {
  for (const day of ['1778-01-01', '1854-03-28', '1904-02-08', '1917-12-31']) {
    expect(dayAt(positionOf(day, domain, 1000), domain, 1000)).toBe(day);
  }
  expect(dayAt(-50, domain, 1000)).toBe('1778-01-01');
  expect(positionOf('2000-01-01', domain, 1000)).toBe(1000);
});

it('writes as many years as there is room for', () => {
  expect(tickYears(domain, 560)).toEqual([1780, 1800, 1820, 1840, 1860, 1880, 1900]);
  expect(tickYears({ first: '1890-01-01', last: '1929-12-31' }, 320)).toEqual([1890, 1900, 1910, 1920]);
});

it('shows a narrow screen forty years from a decade on', () => {
  expect(windowAround(domain, '1895-06-01')).toEqual({ first: '1878-01-01', last: '1917-12-31' });
  expect(windowAround(domain, '1856-06-01')).toEqual({ first: '1840-01-01', last: '1879-12-31' });
  expect(windowAround(domain, '1779-06-01')).toEqual({ first: '1778-01-01', last: '1817-12-31' });
});

it('counts by decade where the span is long', () => {
  expect(bucketOf(domain)).toBe('YEAR');
  expect(bucketOf({ first: '0500-01-01', last: '1500-01-01' })).toBe('DECADE');
});
