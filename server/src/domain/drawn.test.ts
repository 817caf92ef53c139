import { expect, test } from 'vitest';
import { UNDATED } from './bounds.ts';
import { drawnOf } from './drawn.ts';
import type { Bounds } from './model.ts';

const signature: Bounds = {
  startMin: '1902-01-30',
  startMax: '1902-01-30',
  endMin: '1902-01-31',
  endMax: '1902-01-31',
};
const treaty: Bounds = { startMin: '1902-01-30', startMax: '1902-01-30', endMin: '1905-08-12', endMax: '1905-12-31' };
const vague: Bounds = { startMin: '1895-04-01', startMax: '1895-04-30', endMin: '1895-04-02', endMax: '1895-05-01' };

test('own: on its own span, possibly and certainly', () => {
  expect(drawnOf('own', treaty, null)).toEqual({
    drawnFrom: '1902-01-30',
    drawnTo: '1905-12-31',
    sureFrom: '1902-01-30',
    sureTo: '1905-08-12',
  });
});

test('own: the treaty that a relationship names does not count', () => {
  expect(drawnOf('own', signature, treaty)).toEqual({
    drawnFrom: '1902-01-30',
    drawnTo: '1902-01-31',
    sureFrom: '1902-01-30',
    sureTo: '1902-01-31',
  });
});

test('treaty: from its own start to the end of the treaty', () => {
  expect(drawnOf('treaty', signature, treaty)).toEqual({
    drawnFrom: '1902-01-30',
    drawnTo: '1905-12-31',
    sureFrom: '1902-01-30',
    sureTo: '1905-08-12',
  });
});

test('treaty: to its own end where that is later', () => {
  const accession: Bounds = {
    startMin: '1906-01-01',
    startMax: '1906-12-31',
    endMin: '1906-01-02',
    endMax: '1907-01-01',
  };
  expect(drawnOf('treaty', accession, treaty)).toEqual({
    drawnFrom: '1906-01-01',
    drawnTo: '1907-01-01',
    sureFrom: '1906-12-31',
    sureTo: '1906-01-02',
  });
});

test('treaty: at an event, its own span; at a treaty without dates, as long as that is possible', () => {
  expect(drawnOf('treaty', signature, null)).toEqual(drawnOf('own', signature, null));
  expect(drawnOf('treaty', signature, UNDATED)).toEqual({
    drawnFrom: '1902-01-30',
    drawnTo: '9999-12-31',
    sureFrom: '1902-01-30',
    sureTo: '1902-01-31',
  });
});

test('onwards: from its day on', () => {
  expect(drawnOf('onwards', vague, null)).toEqual({
    drawnFrom: '1895-04-01',
    drawnTo: '9999-12-31',
    sureFrom: '1895-04-30',
    sureTo: '9999-12-31',
  });
  expect(drawnOf('onwards', UNDATED, null)).toEqual({
    drawnFrom: '0001-01-01',
    drawnTo: '9999-12-31',
    sureFrom: '9999-12-31',
    sureTo: '9999-12-31',
  });
});

test('always: on every day, dated or not', () => {
  const always = { drawnFrom: '0001-01-01', drawnTo: '9999-12-31', sureFrom: '0001-01-01', sureTo: '9999-12-31' };
  expect(drawnOf('always', UNDATED, null)).toEqual(always);
  expect(drawnOf('always', treaty, null)).toEqual(always);
});
