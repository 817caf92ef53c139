import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

/** The cells of a row by the names of their columns, as they stand in the file. */
export type CsvRow = Readonly<Record<string, string>>;

/** A CSV file of a data package, read past the product's own reader. */
export function readCsvRows(folder: string, file: string): CsvRow[] {
  return parse(readFileSync(path.join(folder, file)), { columns: true });
}

export function listIn(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
