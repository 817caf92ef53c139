import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCli } from '../support/cli.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-new-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

it('a new package is named after its folder, and is sound as it is', async () => {
  const folder = path.join(await emptyFolder(), 'Lübeck & Co');
  expect(await runCli(['new', folder], {})).toEqual({
    code: 0,
    stdout: `${folder} holds a small dataset now; its README.md says how to go on.\n`,
    stderr: '',
  });
  const descriptor = JSON.parse(await readFile(path.join(folder, 'datapackage.json'), 'utf8'));
  expect(descriptor).toEqual({
    name: 'lubeck-co',
    title: 'My dataset',
    version: '0.1.0',
    entente: {
      opening: { at: '1400-01-01', lenses: ['ALLIANCES', 'TREATIES'] },
      principals: ['england', 'portugal'],
    },
  });
  expect(await runCli(['check', folder], {})).toEqual({
    code: 0,
    stdout: 'My dataset, version 0.1.0: 3 entities, 3 relationships, 1 sources; no problems, no warnings.\n',
    stderr: '',
  });
});

it('nothing is written where something is already', async () => {
  const folder = await emptyFolder();
  const file = path.join(folder, 'notes.txt');
  await writeFile(file, 'mine');
  const refused = (what: string) => ({
    code: 1,
    stdout: '',
    stderr: `${what}, name a folder that is new or empty. Nothing was written.\n`,
  });
  expect(await runCli(['new', folder], {})).toEqual(refused(`${folder} is not empty`));
  expect(await runCli(['new', file], {})).toEqual(refused(`${file} is a file`));
  expect(await readdir(folder)).toEqual(['notes.txt']);
  expect(await readFile(file, 'utf8')).toBe('mine');
});
