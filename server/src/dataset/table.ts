import type { Hash } from 'node:crypto';
import { join } from 'node:path';
import { readCsv } from './csv-file.ts';
import { unreadable } from './file-errors.ts';
import { COLUMNS, type Column, isOptional, TABLES, type TableName } from './layout.ts';
import type { Reading } from './reading.ts';
import { Row } from './row.ts';
import { warnAboutCells } from './warnings.ts';

/** One CSV file of a package: where it lies, and who follows its bytes. */
export interface TableFile {
  readonly table: TableName;
  readonly folder: string;
  /** Relative to the folder, as the package writes it. */
  readonly path: string;
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
  const onRecord = (cells: readonly string[], line: number) => {
    if (columns === null) {
      columns = readHeader(file, line, cells, reading);
      return;
    }
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
    const csvBreak = await readCsv(join(file.folder, file.path), onRecord, watch);
    if (csvBreak) report(csvBreak.line, csvBreak.message);
    broken = csvBreak !== null;
    // Asked for also where the file is empty and no block went by.
    file.hash();
  } catch (error) {
    report(1, unreadable(error, 'a package has it even where it holds nothing but its column names'));
    return false;
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
    const name = cell.trim();
    const report = (message: string) => reading.report({ file: path, line, column: name || null, message });
    if (name === '') report(`column ${index + 1} has no name, remove it or name it`);
    else if (columns.has(name)) report('the column stands twice, remove one');
    else if (!known.includes(name)) report(unknownColumn(table, name, known, reading));
    // A place of its own even where it is wrong: the number of columns is what rows are held against.
    columns.set(columns.has(name) || name === '' ? `${index}` : name, index);
  });
  for (const name of known) {
    if (!columns.has(name) && !isOptional(table, name)) {
      reading.report({
        file: path,
        line,
        column: name,
        message: `the column is missing, ${table} have the columns ${names(table)}`,
      });
    }
  }
  return columns;
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
  return columns !== null && (columns.has('id') || columns.has('source'));
}

function notUtf8(lines: number): string {
  const more = lines === 1 ? '' : ` here and on ${lines - 1} more ${lines === 2 ? 'line' : 'lines'}`;
  return `bytes that are not UTF-8${more}, save the file as UTF-8`;
}
