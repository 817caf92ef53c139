import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A server in a process of its own, so that its time on the processor can be told from that of whoever asks. */
export interface ChildServer {
  readonly url: string;
  /** Milliseconds of the processor's time that it has had so far. */
  cpu(): Promise<number>;
  /** Lets it end by itself, so that it writes what Node was told to write at the end. */
  stop(): Promise<void>;
}

/** For `--import`: how Node is told to read TypeScript. */
export const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** Starts one of `servers/`. It says its port when it listens, and what it has used when it is asked. */
export async function startChild(
  name: string,
  env: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Promise<ChildServer> {
  const file = fileURLToPath(new URL(`../servers/${name}.ts`, import.meta.url));
  const child = fork(file, [], {
    execArgv: [...nodeOptions, '--import', TSX],
    env: { ...process.env, ...env },
    stdio: 'inherit',
  });
  const next = async () => (await once(child, 'message'))[0] as { readonly port: number; readonly cpu: number };
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`the server "${name}" ended`)));
  ended.catch(() => {});
  const { port } = await Promise.race([next(), ended]);
  return {
    url: `http://127.0.0.1:${port}`,
    async cpu() {
      child.send('cpu');
      return (await next()).cpu;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const exit = once(child, 'exit');
      child.disconnect();
      await exit;
    },
  };
}

/** For the server's side: says the port, and answers what it is asked. */
export function tellParent(port: number): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1_000 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.({ port });
}
