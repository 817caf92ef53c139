import { fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const GUARDIAN = fileURLToPath(new URL('./guardian.mjs', import.meta.url));

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A program that ends with the tests that started it, even when they are killed. */
export interface GuardedProcess {
  readonly pid: number;
  /** What it said so far, standard output and standard error together. */
  output(): string;
  /** Settles when it has ended, for whatever reason. */
  readonly exited: Promise<Exit>;
  hasExited(): boolean;
  kill(signal: NodeJS.Signals): void;
  /** SIGTERM, then SIGKILL when that is not heeded within so many milliseconds. */
  stop(patience?: number): Promise<Exit>;
}

export interface GuardedOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** A folder that nobody needs once the tests are gone. */
  readonly removeWhenOrphaned?: string;
}

type Message =
  | { readonly event: 'started'; readonly pid: number }
  | { readonly event: 'failed'; readonly message: string }
  | ({ readonly event: 'ended' } & Exit);

/** Starts a program without a shell. Rejects when it cannot be started. */
export function startGuarded(
  command: string,
  args: readonly string[],
  options: GuardedOptions = {},
): Promise<GuardedProcess> {
  const { cwd, env = process.env, removeWhenOrphaned } = options;
  const guardian = fork(GUARDIAN, [JSON.stringify({ command, args, removeWhenOrphaned })], {
    ...(cwd === undefined ? {} : { cwd }),
    env,
    // Flags of the tests' own Node are not for the guardian.
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [guardian.stdout, guardian.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  let exit: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    guardian.on('message', (message: Message) => {
      if (message.event === 'ended') exit = { code: message.code, signal: message.signal };
    });
    // Only on close has all output arrived.
    guardian.on('close', () => {
      exit ??= { code: null, signal: null };
      resolve(exit);
    });
  });

  return new Promise((resolve, reject) => {
    guardian.on('error', reject);
    guardian.on('message', (message: Message) => {
      if (message.event === 'failed') reject(new Error(`${command} could not be started: ${message.message}`));
      if (message.event === 'started') resolve(guarded(message.pid));
    });
  });

  function guarded(pid: number): GuardedProcess {
    const kill = (signal: NodeJS.Signals): void => {
      if (exit === undefined) process.kill(pid, signal);
    };
    return {
      pid,
      output: () => output,
      exited,
      hasExited: () => exit !== undefined,
      kill,
      async stop(patience = 15_000) {
        kill('SIGTERM');
        const waiting = new AbortController();
        const timer = sleep(patience, undefined, { signal: waiting.signal }).then(
          () => kill('SIGKILL'),
          () => {},
        );
        const result = await exited;
        waiting.abort();
        await timer;
        return result;
      },
    };
  }
}
