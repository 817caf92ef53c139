import { expect, test } from 'vitest';
import type { SpanPartsFragment } from '../../api/generated/graphql.ts';
import { barDomain, shareOf, spanBar } from './span-bar.ts';

const WHOLE: SpanPartsFragment = {
  start: '1900-01-01',
  end: '1901-01-01',
  startMin: '1900-01-01',
  startMax: '1900-01-01',
  endMin: '1901-01-01',
  endMax: '1901-01-01',
  label: '1900',
};
const domain = { first: '1900-01-01', last: '1902-01-01' };

test('the domain runs by years over what is known, held in the dataset’s own', () => {
  const later = { ...WHOLE, startMin: '1904-02-08', endMin: '1945-08-15' };
  expect(barDomain([WHOLE, null, later], null)).toEqual({ first: '1900-01-01', last: '1945-12-31' });
  expect(barDomain([WHOLE, later], { ...WHOLE, endMax: '1917-12-31' })).toEqual({
    first: '1900-01-01',
    last: '1917-12-31',
  });
  expect(barDomain([null], null)).toBe(null);
});

test('a bar is sure where the dates are, and only possible before and after', () => {
  expect(spanBar(WHOLE, domain)).toEqual({ possible: { from: 0, to: 0.5 }, sure: { from: 0, to: 0.5 } });
  const about = { ...WHOLE, startMax: '1900-07-02', endMin: '1901-01-01', endMax: '1902-01-01' };
  const bar = spanBar(about, domain);
  expect(bar?.possible).toEqual({ from: 0, to: 1 });
  expect(bar?.sure?.from).toBeCloseTo(0.25, 2);
});

test('what ended nobody knows when may have lasted; what is still so runs off; what is unknown has no bar', () => {
  expect(spanBar({ ...WHOLE, end: null, endMin: '1900-01-02', endMax: null }, domain)?.possible.to).toBe(1);
  expect(spanBar({ ...WHOLE, end: '..', endMin: null, endMax: null }, domain)?.sure).toEqual({ from: 0, to: 1 });
  expect(spanBar({ ...WHOLE, startMin: null, startMax: null, endMin: null, endMax: null }, domain)).toBe(null);
  expect(spanBar({ ...WHOLE, startMin: '1910-01-01', startMax: '1910-01-01', endMax: '1911-01-01' }, domain)).toBe(
    null,
  );
  expect(shareOf('1903-01-01', domain)).toBe(null);
});
