import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { type Exit, type GuardedProcess, startGuarded } from './guarded-process.ts';
import { lastLines } from './run-command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ProductServer {
  /** As `http://127.0.0.1:4711`, without a slash at the end. */
  readonly url: string;
  readonly process: GuardedProcess;
  /** Ends the server and removes its store. */
  stop(): Promise<Exit>;
}

export interface ProductServerOptions {
  /** Settings beside `HOST`, `PORT` and `ENTENTE_HOME`; the tests' own `NEO4J_*` never get through. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the embedded store lives: kept afterwards. Without it, a folder of its own that is removed. */
  readonly home?: string;
  readonly port?: number;
  /** Where the built product stands; the repository itself unless said otherwise. */
  readonly folder?: string;
  /** The Node that runs it; that of the tests unless said otherwise. */
  readonly node?: string;
  /** How long it may take until the server answers, in milliseconds. */
  readonly patience?: number;
}

/**
 * Starts the built server (`server/dist/main.js`) as a process of its own and waits until `/healthz` answers.
 * Rejects with what it said when it ends before that, or takes too long.
 */
export async function startProductServer(options: ProductServerOptions = {}): Promise<ProductServer> {
  const { patience = 120_000, folder = root, node = process.execPath } = options;
  const port = options.port ?? (await freePort());
  const ownHome = options.home === undefined ? await mkdtemp(path.join(tmpdir(), 'entente-home-')) : undefined;
  const server = await startGuarded(node, [path.join(folder, 'server', 'dist', 'main.js')], {
    cwd: folder,
    env: {
      ...withoutNeo4j(process.env),
      HOST: '127.0.0.1',
      PORT: String(port),
      // Not the folder itself: the store keeps a lock beside its own.
      ENTENTE_HOME: options.home ?? path.join(ownHome ?? '', 'store'),
      ...options.env,
    },
    ...(ownHome === undefined ? {} : { removeWhenOrphaned: ownHome }),
  });
  const stop = async (): Promise<Exit> => {
    const exit = await server.stop();
    if (ownHome !== undefined) await rm(ownHome, { recursive: true, force: true });
    return exit;
  };
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + patience;
  while (!(await isAlive(url))) {
    if (!server.hasExited() && Date.now() < deadline) {
      await sleep(50);
      continue;
    }
    const why = server.hasExited() ? 'ended before it answered' : `did not answer within ${patience} ms`;
    await stop();
    throw new Error(`the server ${why}; it said:\n${lastLines(server.output(), 40)}`);
  }
  return { url, process: server, stop };
}

async function isAlive(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    (response) => response.ok,
    () => false,
  );
}

function withoutNeo4j(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('NEO4J_')));
}
