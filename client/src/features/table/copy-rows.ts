import { asText } from '../../graph/export/csv.ts';
import { COLUMN_TABLE } from './columns.ts';
import type { TableRow } from './rows.ts';

/** Rows for a spreadsheet's clipboard: cells between tabs, a head first. Nothing in a cell can break the table. */
export function rowsAsText(rows: readonly TableRow[]): string {
  const head = COLUMN_TABLE.map(({ label }) => label);
  const body = rows.map(({ text }) => COLUMN_TABLE.map(({ column }) => asText(text[column].replaceAll(/\s+/g, ' '))));
  return [head, ...body].map((cells) => cells.join('\t')).join('\n');
}
