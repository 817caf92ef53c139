import type { Hash } from 'node:crypto';
import { join } from 'node:path';
import { readCsv } from './csv-file.ts';
import type { Dialect } from './descriptor.ts';
import { isMissing, unreadable } from './file-errors.ts';
import { COLUMNS, type Column, neededColumns, TABLES, type TableName } from './layout.ts';
import type { Reading } from './reading.ts';
import { Row } from './row.ts';
import { textFormatOf } from './text-format.ts';
import { warnAboutCells } from './warnings.ts';

/** One CSV file of a package: where it lies, and who follows its bytes. */
export interface TableFile {
  readonly table: TableName;
  readonly folder: string;
  /** Relative to the folder, as the package writes it. */
  readonly path: string;
  /** Whether the package promises the file; else it may be absent. */
  readonly listed: boolean;
  readonly dialect: Dialect;
  /** Asked for once there is something to hash: an absent file differs from an empty one. */
  readonly hash: () => Hash;
  readonly onBytes: (bytes: number) => void;
}

/**
 * Reads one CSV file of a package row by row and reports what is wrong with the file itself: that it is missing or no
 * valid CSV or UTF-8, its columns, and rows with too few or too many cells.
 *
 * @returns whether every row was seen and can be known by its id
 */
export async function readTable(file: TableFile, reading: Reading, onRow: (row: Row) => void): Promise<boolean> {
  const badLines: number[] = [];
  let columns: ReadonlyMap<string, number> | null = null;
  const report = (line: number, message: string) => {
    reading.report({ file: file.path, line, column: null, message });
  };
  const blank: number[] = [];
  const missing = new Set(file.dialect.missing);
  const onRecord = (record: readonly string[], line: number) => {
    if (record.every((cell) => cell.trim() === '')) {
      blank.push(line);
      return;
    }
    if (columns === null) {
      columns = readHeader(file, line, withoutBlankEnd(record, 0), reading);
      return;
    }
    const cut = withoutBlankEnd(record, columns.size);
    const cells = missing.size === 0 ? cut : cut.map((cell) => (missing.has(cell) ? '' : cell));
    const row = new Row(reading, { file: file.path, line }, columns, cells);
    if (!row.whole) report(line, `the row has ${cells.length} cells, the first line names ${columns.size} columns`);
    else warnAboutCells(columns, cells, row.place, reading.warn);
    onRow(row);
  };
  const watch = {
    onBytes: file.onBytes,
    onBadLine: (line: number) => badLines.push(line),
    onBlock: (block: Buffer) => file.hash().update(block),
  };
  let broken = true;
  try {
    const path = join(file.folder, file.path);
    const format = await textFormatOf(path, file.dialect, (name) => columnNamed(file.table, name) !== undefined);
    for (const remark of format.remarks) reading.warn({ file: file.path, line: 1, column: null, message: remark });
    const csvBreak = await readCsv(path, format, onRecord, watch);
    if (csvBreak) report(csvBreak.line, csvBreak.message);
    broken = csvBreak !== null;
    // Asked for also where the file is empty and no block went by.
    file.hash();
  } catch (error) {
    if (isMissing(error) && !file.listed) {
      reading.absent.add(file.table);
      return true;
    }
    report(1, unreadable(error, 'add it or take it off the resources'));
    return false;
  }
  if (blank[0] !== undefined) {
    const rows = blank.length === 1 ? 'a row holds' : `${blank.length} rows hold`;
    const message = `${rows} no text and ${blank.length === 1 ? 'was' : 'were'} passed over`;
    reading.warn({ file: file.path, line: blank[0], column: null, message });
  }
  if (badLines[0] !== undefined) report(badLines[0], notUtf8(badLines.length));
  if (columns === null && !broken)
    report(1, `the file is empty, its first line names the columns ${names(file.table)}`);
  return !broken && hasIds(columns);
}

function readHeader(
  { table, path }: TableFile,
  line: number,
  cells: readonly string[],
  reading: Reading,
): ReadonlyMap<string, number> {
  const known: readonly string[] = COLUMNS[table];
  const columns = new Map<string, number>();
  cells.forEach((cell, index) => {
    const name = columnNamed(table, cell) ?? cell.trim();
    const report = (message: string) => reading.report({ file: path, line, column: name || null, message });
    if (name === '') report(`column ${index + 1} has no name, remove it or name it`);
    else if (columns.has(name)) report('the column stands twice, remove one');
    else if (!known.includes(name)) report(unknownColumn(table, name, known, reading));
    // A place of its own even where it is wrong: the number of columns is what rows are held against.
    columns.set(columns.has(name) || name === '' ? `${index}` : name, index);
  });
  const missing = neededColumns(table).filter((name) => !columns.has(name));
  if (missing.length > 0) {
    const message = `${missing.length === 1 ? 'the column is' : 'the columns are'} missing, ${table} have the columns ${names(table)}`;
    reading.report({ file: path, line, column: missing.join(', '), message });
  }
  return columns;
}

/** The column that a heading means, whatever the case of its letters and whatever parts its words: `From State`. */
function columnNamed(table: TableName, heading: string): Column | undefined {
  const plain = plainName(heading);
  return COLUMNS[table].find((name) => plainName(name) === plain);
}

function plainName(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '');
}

/** Spreadsheets fill rows up with empty cells; those beyond the named columns say nothing. */
function withoutBlankEnd(cells: readonly string[], least: number): readonly string[] {
  let end = cells.length;
  while (end > least && (cells[end - 1] ?? '').trim() === '') end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
}

function unknownColumn(table: TableName, name: string, known: readonly string[], reading: Reading): string {
  const owners = TABLES.filter((other) => (COLUMNS[other] as readonly string[]).includes(name));
  if (owners.length > 0) return `${table} have no such column, only ${owners.join(', ')} have it`;
  const suggestion = reading.suggest.column(name, known);
  return `unknown column${suggestion === '' ? `, ${table} have the columns ${names(table)}` : suggestion}`;
}

function names(table: TableName): string {
  return (COLUMNS[table] as readonly Column[]).join(', ');
}

function hasIds(columns: ReadonlyMap<string, number> | null): boolean {
  return columns !== null && (columns.has('id') || columns.has('source') || columns.has('name'));
}

function notUtf8(lines: number): string {
  const more = lines === 1 ? '' : ` here and on ${lines - 1} more ${lines === 2 ? 'line' : 'lines'}`;
  return `bytes that are not UTF-8${more}, save the file as UTF-8`;
}
