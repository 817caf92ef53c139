import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCli, startCli } from '../support/cli.ts';
import { type Changes, copyOfShipped } from '../support/graph/package-copy.ts';
import { readShipped } from '../support/graph/shipped.ts';

/** What a sound package's line says of the shipped dataset. */
async function shippedContents(): Promise<string> {
  const { info, entities, relationships, sources } = await readShipped();
  const counts = `${entities.length} entities, ${relationships.length} relationships, ${sources.length} sources`;
  return `${info.title}, version ${info.version}: ${counts}`;
}

/** Neither a database nor a folder for one can be used. */
const NO_DATABASE = { NEO4J_URI: 'bolt://127.0.0.1:1', ENTENTE_HOME: '' };

it('a sound package is said to be one, with its warnings, and no database is asked', async () => {
  const sound = await copyOfShipped();
  expect(await runCli(['check', sound], NO_DATABASE)).toEqual({
    code: 0,
    stdout: `${await shippedContents()}; no problems, no warnings.\n`,
    stderr: '',
  });
  const warned = await copyOfShipped({ 'sources.csv': WARNED });
  expect(await runCli(['check', warned], NO_DATABASE)).toEqual({
    code: 0,
    stdout: `${await shippedContents()}; no problems, 1 warning.\n`,
    stderr:
      'Warning: sources.csv:2: url: "ftp://example.org/a" is not an http or https address, it is shown as text; ' +
      'write one that begins with https://\n',
  });
});

const WARNED: Changes[string] = ([first, ...others]) => [{ ...first, url: 'ftp://example.org/a' }, ...others];
const BROKEN: Changes = {
  'states.csv': ([first, ...others]) => [{ ...first, start: '1868-02-30', tier: 'high' }, ...others],
  'sources.csv': WARNED,
};
const LINES =
  'states.csv:2: start: "1868-02-30" does not exist in the calendar, write a month from 01 to 12 and a day that it has\n' +
  'states.csv:2: tier: "high" is not in the vocabulary, write core, standard or extended\n';
const ONLY_PROBLEMS = `${LINES}2 problems, no warnings.\n`;
const PROBLEMS =
  `${LINES}Warning: sources.csv:2: url: "ftp://example.org/a" is not an http or https address, it is shown as text; ` +
  'write one that begins with https://\n2 problems, 1 warning.\n';

it('every problem is a line, and the exit code is 1', async () => {
  const folder = await copyOfShipped(BROKEN);
  expect(await runCli(['check', folder], NO_DATABASE)).toEqual({ code: 1, stdout: '', stderr: PROBLEMS });
});

it('a folder that is not there is one problem, watched or not', async () => {
  const folder = path.join(await copyOfShipped(), 'nowhere');
  const refused = {
    code: 1,
    stdout: '',
    stderr: `${folder}:1: there is no such folder, name one that holds a datapackage.json\n1 problem, no warnings.\n`,
  };
  expect(await runCli(['check', folder], NO_DATABASE)).toEqual(refused);
  expect(await runCli(['check', '--watch', folder], NO_DATABASE)).toEqual(refused);
});

it('with --watch every save is checked, also in folders below', async () => {
  const folder = await copyOfShipped();
  const states = path.join(folder, 'states.csv');
  const sound = await readFile(states, 'utf8');
  const broken = await readFile(path.join(await copyOfShipped(BROKEN), 'states.csv'), 'utf8');
  const watching = await startCli(['check', '--watch', folder], NO_DATABASE);
  onTestFinished(async () => {
    await watching.stop();
  });
  const rounds = () => watching.output().split('Waiting for changes; Ctrl+C ends it.\n');
  const verdict = async (round: number) => {
    await expect.poll(() => rounds().length, { timeout: 60_000 }).toBeGreaterThan(round);
    return rounds()[round - 1];
  };
  const fine = `${await shippedContents()}; no problems, no warnings.\n`;
  expect(await verdict(1)).toBe(fine);
  await writeFile(states, broken);
  expect(await verdict(2)).toBe(ONLY_PROBLEMS);
  await writeFile(states, sound);
  expect(await verdict(3)).toBe(fine);
  await mkdir(path.join(folder, 'drafts'));
  expect(await verdict(4)).toBe(fine);
  await writeFile(path.join(folder, 'drafts', 'states.csv'), sound);
  expect(await verdict(5)).toBe(fine);
});
