import { expect, it } from 'vitest';
import { DEFAULT_MATRIX, readMatrix, writeMatrix } from './matrix-state.ts';

it('says which cell is read, and reads it back', () => {
  const state = { cell: ['empire-of-japan', 'russian-empire'] } as const;
  expect(writeMatrix(state)).toEqual([['cell', 'empire-of-japan.russian-empire']]);
  expect(readMatrix(new URLSearchParams('cell=empire-of-japan.russian-empire'))).toEqual(state);
});

it('takes anything but two ids for none', () => {
  for (const text of ['', 'a', 'a.b.c'])
    expect(readMatrix(new URLSearchParams({ cell: text }))).toEqual(DEFAULT_MATRIX);
  expect(writeMatrix(DEFAULT_MATRIX)).toEqual([['cell', '']]);
});
