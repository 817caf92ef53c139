import { expect, test } from 'vitest';
import { DEFAULT_TABLE, readTable, type TableState, writeTable } from './table-state.ts';

function written(table: TableState): string {
  return new URLSearchParams(
    writeTable(table)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, value]),
  ).toString();
}

const OTHER: TableState = {
  rows: 'day',
  sort: { column: 'ended', descending: true },
  filters: { between: 'Japan & co', certainty: 'disputed' },
};

test('the table as it opens takes no room in a link', () => {
  expect(written(DEFAULT_TABLE)).toBe('');
  expect(readTable(new URLSearchParams(''), [])).toEqual(DEFAULT_TABLE);
});

test('rows, order and filters go into a link and come back', () => {
  expect(written(OTHER)).toBe('rows=day&sort=-ended&where-between=Japan+%26+co&where-certainty=disputed');
  expect(readTable(new URLSearchParams(written(OTHER)), [])).toEqual(OTHER);
  const byLatest: TableState = { ...DEFAULT_TABLE, sort: { column: 'began', descending: true } };
  expect(readTable(new URLSearchParams(written(byLatest)), [])).toEqual(byLatest);
});

test('a column that is not there is said', () => {
  const problems: string[] = [];
  expect(readTable(new URLSearchParams('sort=-colour'), problems)).toEqual(DEFAULT_TABLE);
  expect(problems).toEqual(['The link asks for the table by “-colour”, which is no column.']);
});
