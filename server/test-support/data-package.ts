import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COLUMNS, type Column, type TableName } from '../src/dataset/layout.ts';
import { formatProblem, readDataPackage } from '../src/dataset/read-data-package.ts';

/** Small data packages on the disk, gone when the test is. */

export type Cells = Partial<Record<Column, string>>;

/** What each file holds; null where there is no such file. */
export type Files = Readonly<Record<string, string | Buffer | null>>;

const DESCRIPTOR = {
  name: 'east-asia',
  title: 'East Asia',
  version: '1.2.0',
  licenses: [{ name: 'CC0-1.0' }, { title: 'Own words' }],
  resources: [{ name: 'states', path: 'states.csv' }],
  entente: {
    opening: { at: '1904-02-08', lenses: ['ALLIANCES', 'CONFLICTS'], view: 'network', select: 'japan' },
    span: { start: '1895', end: '1917~' },
    principals: ['japan', 'russia'],
    hues: { japan: 1, russia: 2 },
  },
};

const ENTITY: Cells = { tier: 'core', citations: 'nish' };
const RELATIONSHIP: Cells = { certainty: 'certain', tier: 'core', citations: 'nish:p. 5' };

/** Cells of an entity that is sound but for what is given. */
export function entity(cells: Cells): Cells {
  return { ...ENTITY, name: cells.id ?? '', ...cells };
}

/** Cells of a relationship that is sound but for what is given. */
export function relationship(cells: Cells): Cells {
  return { ...RELATIONSHIP, ...cells };
}

/** A CSV file of the table with the table's columns. */
export function csv(table: TableName, rows: readonly Cells[]): string {
  const columns: readonly Column[] = COLUMNS[table];
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

/** `datapackage.json` with some keys of `entente` in the place of the sound ones. */
export function descriptor(entente: object, rest: object = {}): string {
  return JSON.stringify({ ...DESCRIPTOR, entente: { ...DESCRIPTOR.entente, ...entente }, ...rest }, null, 1);
}

export const ROWS = {
  sources: [
    { id: 'nish', kind: 'scholarly', author: 'Nish, Ian', title: 'The Anglo-Japanese Alliance', year: '1966' },
    { id: 'general-knowledge', kind: 'none', title: 'General knowledge of the compilers' },
  ],
  passages: [{ source: 'nish', locator: 'p. 5', summary: 'The alliance was signed.', caveat: 'Date from a note.' }],
  states: [
    entity({ id: 'japan', names: '日本; Nippon', start: '1868-01-03', end: '1947-05-03', capital: 'Tokyo' }),
    entity({ id: 'russia', end: '1917-09' }),
    entity({ id: 'britain', start: '1801', end: '..' }),
  ],
  actors: [entity({ id: 'hayashi', start: '1850~' })],
  treaties: [
    entity({ id: 'alliance-1902', start: '1902-01-30', end: '1905-08-12', place: 'London', inForce: '1902-01-30' }),
  ],
  territories: [entity({ id: 'port-arthur', lat: '38.81', lon: '121.24' }), entity({ id: 'liaodong' })],
  events: [entity({ id: 'war-1904', start: '1904-02-08', end: '1905-09-05' })],
  organisations: [entity({ id: 'railway', start: '189X' })],
  relationships: [
    relationship({
      id: 'r1',
      type: 'ALLIED_WITH',
      from: 'britain',
      to: 'japan',
      start: '1902-01-30',
      end: '1923-08-17',
    }),
    relationship({
      id: 'r2',
      type: 'SIGNED',
      from: 'hayashi',
      to: 'alliance-1902',
      start: '1902-01-30',
      role: 'signatory',
    }),
    relationship({
      id: 'r3',
      type: 'LED_TO',
      from: 'alliance-1902',
      to: 'war-1904',
      start: '1904',
      scope: 'long-term',
    }),
    relationship({ id: 'r4', type: 'LOCATED_IN', from: 'port-arthur', to: 'liaodong' }),
  ],
} as const satisfies Record<TableName, readonly Cells[]>;

/** A sound package but for the files given. */
export async function packageFolder(changes: Files = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'data-package-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const tables = Object.entries(ROWS).map(([table, rows]) => [`${table}.csv`, csv(table as TableName, rows)]);
  const files: Files = { 'datapackage.json': descriptor({}), ...Object.fromEntries(tables), ...changes };
  for (const [name, content] of Object.entries(files)) {
    if (content !== null) await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Everything that is reported of a package that is sound but for the files given, as it is printed. */
export async function problemsOf(changes: Files): Promise<string[]> {
  const result = await readDataPackage(await packageFolder(changes));
  return result.ok ? [] : result.problems.map(formatProblem);
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
