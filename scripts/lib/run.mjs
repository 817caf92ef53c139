import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 1 when the program could not be started or was ended by a signal
 * @property {string} output what it said, standard output and error together; empty when it was shown
 */

/**
 * Runs Node on a script without a shell, so that spaces and quotes in paths mean nothing.
 * @param {string[]} args the script and its arguments
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options] `show` passes the output on
 * @returns {Promise<Outcome>}
 */
export function runNode(args, options = {}) {
  return runProgram(process.execPath, args, options);
}

/**
 * Runs npm: by its script when npm started this process, else by its name.
 * @param {string[]} args constants only: on Windows they may pass through a shell
 * @returns {Promise<Outcome>}
 */
export function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script !== undefined && path.basename(script) === 'npm-cli.js') return runNode([script, ...args]);
  // A .cmd file cannot be started without a shell.
  if (process.platform === 'win32') return runProgram('npm.cmd', args, { shell: true });
  return runProgram('npm', args);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {{ show?: boolean, env?: NodeJS.ProcessEnv, cwd?: string, shell?: boolean }} [options]
 * @returns {Promise<Outcome>}
 */
function runProgram(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
      shell: options.shell ?? false,
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8');
      stream?.on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * The script behind a package's command, looked up where npm put it.
 * @param {string} name the package
 * @param {string} [command] the command, when the package has several
 * @param {string} [workspace] the workspace that asks for it
 */
export function scriptOf(name, command = name, workspace = '') {
  const folder = [inRoot(workspace, 'node_modules', name), inRoot('node_modules', name)].find((candidate) =>
    existsSync(path.join(candidate, 'package.json')),
  );
  if (folder === undefined) throw new Error(`the package ${name} is not installed`);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
