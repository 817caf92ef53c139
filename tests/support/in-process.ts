import { pino } from 'pino';
import type { Engine } from '../../server/src/engine/port.ts';
import { buildApp } from '../../server/src/server/app.ts';
import { readConfig, type Serving } from '../../server/src/server/config.ts';
import type { Place } from './graph/place.ts';
import { askingAt, type GraphqlAnswer } from './graphql.ts';

/** A server that listens within the tests' own process, where its engine and its log are at hand. */
export interface InProcess {
  readonly url: string;
  readonly engine: Engine;
  /** The lines of its log, parsed. */
  readonly log: readonly Record<string, unknown>[];
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: object,
    headers?: HeadersInit,
  ): Promise<GraphqlAnswer<Data>>;
  close(): Promise<void>;
}

/**
 * Listens on the dataset that a place holds, set as by default unless said.
 * @param wrap puts something between the server and its engine
 */
export async function listenOn(
  place: Pick<Place, 'openEngine'>,
  set: Partial<Serving> = {},
  wrap: (engine: Engine) => Engine = (engine) => engine,
): Promise<InProcess> {
  const engine = await place.openEngine();
  const log: Record<string, unknown>[] = [];
  const logger = pino({ level: 'info' }, { write: (line) => log.push(JSON.parse(line)) });
  const app = await buildApp({ engine: wrap(engine), logger, serving: { ...readConfig({}).serving, ...set } });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    engine,
    log,
    ask: askingAt(url).ask,
    async close() {
      await app.close();
      await engine.close();
    },
  };
}
