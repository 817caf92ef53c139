/**
 * What a table shows and in which order, and its part of a link: `rows=day&sort=-ended&where-certainty=disputed`.
 */

/** The table's columns by their names in the URL, which stay for ever. */
export const TABLE_COLUMNS = ['relation', 'between', 'through', 'began', 'ended', 'certainty', 'sources'] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TableSort {
  readonly column: TableColumn;
  readonly descending: boolean;
}

export interface TableState {
  /** Every relationship of the lenses over all time, or only what is drawn on the day. */
  readonly rows: 'all' | 'day';
  readonly sort: TableSort;
  /** What the text of a column must contain, whatever the case; columns without a filter are absent. */
  readonly filters: Readonly<Partial<Record<TableColumn, string>>>;
}

export const DEFAULT_TABLE: TableState = {
  rows: 'all',
  sort: { column: 'began', descending: false },
  filters: {},
};

const FILTER_PREFIX = 'where-';

/** The names that a table's state takes in a link. */
export const TABLE_PARAMETERS: readonly string[] = [
  'rows',
  'sort',
  ...TABLE_COLUMNS.map((column) => `${FILTER_PREFIX}${column}`),
];

/** @param problems gets what could not be read, in words */
export function readTable(parameters: URLSearchParams, problems: string[]): TableState {
  const filters = TABLE_COLUMNS.flatMap((column) => {
    const text = parameters.get(`${FILTER_PREFIX}${column}`);
    return text ? [[column, text] as const] : [];
  });
  return {
    rows: parameters.get('rows') === 'day' ? 'day' : 'all',
    sort: readSort(parameters.get('sort'), problems),
    filters: Object.fromEntries(filters),
  };
}

/** Names and values of what differs from the table's own order and rows. */
export function writeTable({ rows, sort, filters }: TableState): readonly (readonly [string, string])[] {
  const { column, descending } = sort;
  const own = column === DEFAULT_TABLE.sort.column && !descending;
  return [
    ['rows', rows === 'day' ? 'day' : ''],
    ['sort', own ? '' : `${descending ? '-' : ''}${column}`],
    ...TABLE_COLUMNS.map((filtered) => [`${FILTER_PREFIX}${filtered}`, filters[filtered] ?? ''] as const),
  ];
}

function readSort(text: string | null, problems: string[]): TableSort {
  if (!text) return DEFAULT_TABLE.sort;
  const descending = text.startsWith('-');
  const column = TABLE_COLUMNS.find((name) => name === text.slice(descending ? 1 : 0));
  if (column) return { column, descending };
  problems.push(`The link asks for the table by “${text}”, which is no column.`);
  return DEFAULT_TABLE.sort;
}
