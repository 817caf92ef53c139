import path from 'node:path';
import { expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { runCli } from '../support/cli.ts';
import { type CsvRow, readCsvRows } from '../support/graph/csv.ts';
import { copyOfShipped } from '../support/graph/package-copy.ts';

/** Neither a database nor a folder for one can be used. */
const NO_DATABASE = { NEO4J_URI: 'bolt://127.0.0.1:1', ENTENTE_HOME: '' };

function noted(note: string) {
  return ([first, ...others]: readonly CsvRow[]): CsvRow[] => [{ ...first, note }, ...others];
}

function added(rows: readonly CsvRow[], cells: CsvRow): CsvRow[] {
  const blank = Object.fromEntries(Object.keys(rows[0] ?? {}).map((column) => [column, '']));
  return [...rows, { ...blank, ...cells }];
}

it('packages with the same rows do not differ, and the exit code is 0', async () => {
  const [one, other] = [await copyOfShipped(), await copyOfShipped({ 'states.csv': (rows) => [...rows].reverse() })];
  const same = { code: 0, stdout: 'Rows: 0 added, 0 gone, 0 changed.\n', stderr: '' };
  expect(await runCli(['diff', one, other], NO_DATABASE)).toEqual(same);
  expect(await runCli(['diff', '--format', 'json', one, other], NO_DATABASE)).toEqual({ ...same, stdout: '[]\n' });
});

it('what differs is written as lines or as JSON, and the exit code is 1', async () => {
  const one = await copyOfShipped({ 'sources.csv': noted('read "twice"') });
  const other = await copyOfShipped({
    'sources.csv': (rows) => added(noted('read\nonce')(rows), { id: 'a-new-one', kind: 'none', title: 'New' }),
  });
  const id = readCsvRows(SHIPPED_DATASET, 'sources.csv')[0]?.id;
  expect(await runCli(['diff', one, other], NO_DATABASE)).toEqual({
    code: 1,
    stdout:
      `~ source ${id}: note "read \\"twice\\"" -> "read\\nonce"\n` +
      '+ source a-new-one: kind "none", title "New"\n' +
      'Rows: 1 added, 0 gone, 1 changed.\n',
    stderr: '',
  });
  const { code, stdout, stderr } = await runCli(['diff', '--format', 'json', other, one], NO_DATABASE);
  expect({ code, stderr, rows: JSON.parse(stdout) }).toEqual({
    code: 1,
    stderr: '',
    rows: [
      { change: 'changed', of: 'source', id, cells: [{ column: 'note', before: 'read\nonce', after: 'read "twice"' }] },
      {
        change: 'gone',
        of: 'source',
        id: 'a-new-one',
        cells: [
          { column: 'kind', before: 'none', after: null },
          { column: 'title', before: 'New', after: null },
        ],
      },
    ],
  });
});

it('a package that cannot be read is not compared, and the exit code is 2', async () => {
  const folder = await copyOfShipped();
  const nowhere = path.join(folder, 'nowhere');
  expect(await runCli(['diff', folder, nowhere], NO_DATABASE)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      `${nowhere} cannot be compared:\n` +
      `${nowhere}:1: there is no such folder, name one that holds a datapackage.json\n`,
  });
});
