import './server/production-mode.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { warmUp } from './explorer/warm-up.ts';
import { handleAbandonedRejection } from './graphql/abandoned-rejections.ts';
import { described, warningLines } from './loader/described.ts';
import { ensureLoaded } from './loader/ensure-loaded.ts';
import { SHIPPED_DATASET } from './loader/load.ts';
import { buildApp } from './server/app.ts';
import { type Config, readConfig } from './server/config.ts';
import { bracketed, isLoopback } from './server/hosts.ts';
import { logUnexpected } from './server/log-unexpected.ts';
import { openEngine, openStore } from './server/open.ts';
import { printedProgress } from './server/progress.ts';
import { sayError } from './server/say-error.ts';

/** How long an end waits for requests that are running, in milliseconds: whoever told it to end waits some 10 s. */
const ENDING_MS = 9_000;

/** Loads what is to be served, serves it, and ends when told to. */
async function main(onConfig: (config: Config) => void): Promise<void> {
  const config = readConfig(process.env);
  onConfig(config);
  const progress = printedProgress(print);
  const engine = await openEngine(config, print);
  const store = openStore(config, SHIPPED_DATASET);
  const loaded = await ensureLoaded(store, progress).finally(() => store.close());
  if (loaded && loaded.outcome !== 'invalid') {
    // Of a package that has not changed they were seen before.
    if (loaded.outcome !== 'unchanged') warningLines(loaded.warnings).forEach(print);
    print(described(loaded));
  }

  const logger = pino({ level: config.logLevel }, pino.destination(2));
  process.on('unhandledRejection', (reason) => {
    if (!handleAbandonedRejection(reason, logUnexpected(logger))) throw reason;
  });
  const app = await buildApp({ engine, logger, serving: config.serving, preparation: warmUp(engine) });
  await app.listen({ host: config.host, port: config.port });
  if (!isLoopback(config.host))
    print(`HOST=${config.host}: everybody who can reach this machine may read what is loaded.`);
  print(`Entente answers from ${engine.name} at ${addressOf(app.server.address(), config.host)}`);

  const end = (signal: NodeJS.Signals) => {
    print(`${signal}: finishing the requests that are running`);
    const tooLate = sleep(ENDING_MS, undefined, { ref: false });
    Promise.race([app.close().then(() => engine.close()), tooLate]).then(() => process.exit(0), fail);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

function addressOf(address: ReturnType<import('node:net').Server['address']>, host: string): string {
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://${host === '127.0.0.1' ? 'localhost' : bracketed(host)}:${port ?? ''}`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

let known: Config | undefined;

function fail(error: unknown): void {
  process.stderr.write(`${sayError(error, known)}\n`);
  process.exit(1);
}

main((config) => {
  known = config;
}).catch(fail);
