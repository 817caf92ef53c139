/**
 * Stands between the tests and a program that they start: when the tests go away, in whatever way, the program is
 * ended and its folder removed. Its one argument is JSON: `{ command, args, removeWhenOrphaned }`.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

const PATIENCE_MS = 10_000;

const { command, args, removeWhenOrphaned } = JSON.parse(process.argv[2] ?? '{}');
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });
let isOrphaned = false;

child.on('spawn', () => process.send?.({ event: 'started', pid: child.pid }));
child.on('error', (error) => finish({ event: 'failed', message: error.message }));
child.on('exit', (code, signal) => finish({ event: 'ended', code, signal }));

process.on('disconnect', () => {
  isOrphaned = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
});
// What reaches the whole terminal reaches the tests too, and they decide.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

/** @param {object} message */
function finish(message) {
  if (isOrphaned) {
    if (removeWhenOrphaned) rmSync(removeWhenOrphaned, { recursive: true, force: true });
    process.exit();
  }
  process.send?.(message, () => process.exit());
}
