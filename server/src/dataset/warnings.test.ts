import { expect, test } from 'vitest';
import { csv, entity, packageFolder, ROWS } from '../../test-support/data-package.ts';
import { formatProblem, readDataPackage } from './read-data-package.ts';

async function warningsOf(files: Parameters<typeof packageFolder>[0]): Promise<string[]> {
  const read = await readDataPackage(await packageFolder(files));
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.warnings.map(formatProblem);
}

test('a package of ordinary text and addresses has no warnings', async () => {
  const [nish, ...others] = ROWS.sources;
  const sources = [
    { ...nish, url: 'https://example.org/a;b', readAt: 'http://example.org ; https://example.org/c' },
    ...others,
  ];
  expect(await warningsOf({ 'sources.csv': csv('sources', sources) })).toEqual([]);
});

test('addresses that are none, of another kind, or hold a password are named', async () => {
  const [nish, ...others] = ROWS.sources;
  const sources = [
    { ...nish, url: 'javascript:alert(1)', readAt: 'on paper ; https://me:secret@example.org/ ; https://example.org/' },
    ...others,
  ];
  expect(await warningsOf({ 'sources.csv': csv('sources', sources) })).toEqual([
    'sources.csv:2: url: "javascript:alert(1)" is not an http or https address, it is shown as text; write one that begins with https://',
    'sources.csv:2: readAt: "on paper" is no address, it is shown as text; write one that begins with https://',
    'sources.csv:2: readAt: the address holds a user name or password, leave them out',
  ]);
});

test('text that turns its direction and names of a thousand letters are named, with their row', async () => {
  const rows = [
    ...ROWS.organisations,
    entity({ id: 'turned', name: 'Rail\u202eyaw' }),
    entity({ id: 'long', name: 'a'.repeat(1_000), names: `short; ${'b'.repeat(400)}` }),
  ];
  const at = rows.length;
  expect(await warningsOf({ 'organisations.csv': csv('organisations', rows) })).toEqual([
    `organisations.csv:${at}: name: the character U+202E changes the direction of the text after it, leave it out`,
    `organisations.csv:${at + 1}: name: a name of 1000 characters, keep it under 300 and put the rest elsewhere`,
    `organisations.csv:${at + 1}: names: a name of 400 characters, keep it under 300 and put the rest elsewhere`,
  ]);
});
