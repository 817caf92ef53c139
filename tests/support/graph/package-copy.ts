import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { SHIPPED_DATASET } from '../../../server/src/loader/load.ts';
import { type CsvRow, readCsvRows } from './csv.ts';

/** What becomes of the rows of a file, by its name. */
export type Changes = Readonly<Record<string, (rows: CsvRow[]) => CsvRow[]>>;

const ENTITY_FILES = ['states', 'actors', 'treaties', 'territories', 'events', 'organisations'].map(
  (name) => `${name}.csv`,
);

const copies: string[] = [];
// When this file is read: a hook that is asked for while hooks and tests run is never run.
afterAll(async () => {
  for (const folder of copies) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A copy of the shipped dataset, with changes, that goes away after the tests of the file that asks. */
export async function copyOfShipped(changes: Changes = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-package-'));
  copies.push(folder);
  await cp(SHIPPED_DATASET, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    await writeFile(path.join(folder, file), csvOf(change(readCsvRows(folder, file))));
  }
  return folder;
}

/** Changes that write a mark into the summary of every entity and the note of every relationship. */
export function marked(mark: string): Changes {
  const write = (column: string) => (rows: CsvRow[]) => rows.map((row) => ({ ...row, [column]: mark }));
  return {
    ...Object.fromEntries(ENTITY_FILES.map((file) => [file, write('summary')])),
    'relationships.csv': write('note'),
  };
}

function csvOf(rows: readonly CsvRow[]): string {
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  return lines.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`).join('');
}
