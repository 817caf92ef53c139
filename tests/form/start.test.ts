import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { complaintAboutNode } from '../../scripts/node-version.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('npm start', () => {
  it.each(['18.20.8', '20.18.3', '16.0.0'])('says in a sentence that Node %s is too old', (version) => {
    expect(complaintAboutNode(version)).toBe(
      `Entente needs Node 20.19 or newer, and this is Node ${version}: please install a newer one.`,
    );
  });

  it.each(['20.19.0', '22.0.0', '26.1.0'])('has nothing against Node %s', (version) => {
    expect(complaintAboutNode(version)).toBe('');
  });
});

describe('npx entente', () => {
  it('says what to do when nothing is built yet', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'entente not built '));
    try {
      cpSync(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
      const { status, stderr } = spawnSync(process.execPath, ['scripts/entente.mjs', 'load'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'Entente is not built yet: run `npm start` or `npm run build` first.\n',
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
