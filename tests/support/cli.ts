import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type GuardedProcess, startGuarded } from './guarded-process.ts';

const CLI = fileURLToPath(new URL('../../scripts/entente.mjs', import.meta.url));

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npx entente ...` as it is built, to its end; the tests' own `NEO4J_*` never get through. */
export function runCli(args: readonly string[], env: Readonly<Record<string, string>>): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** Starts it to be killed. */
export function startCli(args: readonly string[], env: Readonly<Record<string, string>>): Promise<GuardedProcess> {
  return startGuarded(process.execPath, [CLI, ...args], { env: environment(env) });
}

function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_'));
  return { ...Object.fromEntries(inherited), ...env };
}
