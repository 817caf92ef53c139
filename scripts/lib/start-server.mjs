import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { build } from './build.mjs';
import { reportFailure } from './failure.mjs';
import { install } from './install.mjs';
import { inRoot, root } from './paths.mjs';

/** @type {NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const PARENT_CHECK_MS = 200;

/** Installs, builds, and serves in the foreground until the server ends; its exit code becomes this process's. */
export async function startServer() {
  try {
    await install();
    await build();
    process.exitCode = await serve();
  } catch (error) {
    reportFailure(error);
  }
}

/** @returns {Promise<number>} */
function serve() {
  const server = spawn(process.execPath, [inRoot('server', 'dist', 'main.js'), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      // Ctrl-C reaches everything at the terminal by itself; twice would look like impatience.
      if (signal === 'SIGINT' && process.stdin.isTTY) return;
      server.kill(signal);
    });
  }
  onceOrphaned(() => server.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

/**
 * Between npm and this process stands a shell that ends at SIGTERM without passing it on.
 * @param {() => void} end
 */
function onceOrphaned(end) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    end();
  }, PARENT_CHECK_MS);
  // Watching is no reason to stay.
  check.unref();
}
