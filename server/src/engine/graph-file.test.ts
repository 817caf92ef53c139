import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GrafeoDB } from './grafeo.ts';
import { openGraphFile } from './graph-file.ts';

const NAME = `${process.pid.toString(16).padStart(12, '0')}.grafeo`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-graph-file-'));
  const db = GrafeoDB.create();
  db.save(join(folder, NAME));
  db.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function left(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith(`grafeo-${NAME}-`));
}

it('leaves nothing behind in the folder for temporary files', () => {
  const [one, other] = [openGraphFile(join(folder, NAME)), openGraphFile(join(folder, NAME))];
  expect(left()).toHaveLength(2);
  one.close();
  expect(left()).toHaveLength(1);
  other.close();
  expect(left()).toEqual([]);
});

it('removes what a process that was killed has left, and nothing else', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const make = (name: string) => {
    mkdirSync(join(tmpdir(), name));
    return join(tmpdir(), name);
  };
  const abandoned = make(`grafeo-${NAME}-${pid}-0123456789abcdef.spill`);
  const alive = make(`grafeo-${NAME}-${process.ppid}-0123456789abcdef.spill`);
  const another = make(`grafeo-another-${pid}-0123456789abcdef.spill`);
  openGraphFile(join(folder, NAME)).close();
  expect([abandoned, alive, another].map((path) => existsSync(path))).toEqual([false, true, true]);
  rmSync(alive, { recursive: true });
  rmSync(another, { recursive: true });
});
