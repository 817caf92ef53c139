import { runNode, scriptOf } from './run.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {() => string[]} command a script and its arguments for Node
 */

/** @type {Check[]} */
export const CHECKS = [
  ...['server', 'client', 'tests', 'scripts'].map((folder) => ({
    name: `types of ${folder}`,
    command: () => [scriptOf('typescript', 'tsc'), '-p', folder, '--noEmit', '--pretty', 'false'],
  })),
  {
    name: 'format, lint, import fences, no cycles (Biome)',
    command: () => [scriptOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings'],
  },
  {
    name: 'no dead file, export or dependency (knip)',
    command: () => [scriptOf('knip'), '--no-progress'],
  },
  ...['server', 'client'].map((workspace) => ({
    name: `generated GraphQL types of ${workspace} up to date`,
    command: () => [
      scriptOf('@graphql-codegen/cli', 'graphql-codegen'),
      '--config',
      `${workspace}/codegen.ts`,
      '--errors-only',
      '--check',
    ],
  })),
];

/**
 * Runs one check; what it says is shown only when it fails.
 * @param {Check} check
 * @returns {Promise<boolean>} whether it passed
 */
export async function runCheck(check) {
  const { code, output } = await runNode(check.command(), { env: { ...process.env, NO_COLOR: '1' } });
  console.log(`  ${code === 0 ? 'ok    ' : 'FAILED'}  ${check.name}`);
  if (code !== 0) console.log(output.replace(/^/gm, '    '));
  return code === 0;
}
