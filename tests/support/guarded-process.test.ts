import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startGuarded } from './guarded-process.ts';

const LINGER = 'console.log("here"); setInterval(() => {}, 1000);';

describe('a guarded process', () => {
  it('hands over what it said and how it ended', async () => {
    const program = await startGuarded(process.execPath, ['-e', 'console.log("out"); process.exitCode = 3;']);
    expect(await program.exited).toEqual({ code: 3, signal: null });
    expect(program.output()).toBe('out\n');
  });

  it('rejects when there is no such program', async () => {
    await expect(startGuarded('no-such-program', [])).rejects.toThrow('no-such-program could not be started');
  });

  it.skipIf(process.platform === 'win32')('is killed when it does not heed SIGTERM', async () => {
    const deaf = `process.on("SIGTERM", () => {}); ${LINGER}`;
    const program = await startGuarded(process.execPath, ['-e', deaf]);
    await expect.poll(() => program.output()).toBe('here\n');
    expect(await program.stop(200)).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('ends, and its folder goes, when whoever started it is killed', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'entente-guarded-'));
    const guardian = fork(
      fileURLToPath(new URL('./guardian.mjs', import.meta.url)),
      [JSON.stringify({ command: process.execPath, args: ['-e', LINGER], removeWhenOrphaned: folder })],
      { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
    );
    const [message] = await once(guardian, 'message');
    guardian.disconnect();
    await once(guardian, 'exit');
    expect(() => process.kill(message.pid, 0)).toThrow('ESRCH');
    await expect(stat(folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
