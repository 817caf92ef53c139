import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from '../../scripts/lib/run.mjs';
import { reportMissing } from './continuous-integration.ts';
import { lastLines } from './run-command.ts';

const VERSION = '21.0.1';
const FOLDER = fileURLToPath(new URL('../../.cache/relay', import.meta.url));

/**
 * Relay's compiler as a program, by its full path. It holds the programs of all systems, which nobody needs who does not
 * run this test: it is installed under `.cache`, once. `skipped` says in words why it cannot be had; under `CI` that is
 * an error.
 */
export async function relayCompiler(): Promise<string | { readonly skipped: string }> {
  const known = installed();
  if (known !== undefined) return known;
  await mkdir(FOLDER, { recursive: true });
  const made = await runNpm([
    'install',
    '--prefix',
    FOLDER,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    `relay-compiler@${VERSION}`,
  ]);
  const compiler = made.code === 0 ? installed() : undefined;
  if (compiler !== undefined) return compiler;
  const reason = `npm could not install relay-compiler (${lastLines(made.output, 1)})`;
  reportMissing("Relay's compiler", reason);
  return { skipped: reason };
}

function installed(): string | undefined {
  try {
    return createRequire(path.join(FOLDER, 'package.json'))('relay-compiler') as string;
  } catch {
    return undefined;
  }
}
