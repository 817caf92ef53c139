import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { StatementTimeoutError } from '../../server/src/engine/errors.ts';
import type { Engine, Snapshot } from '../../server/src/engine/port.ts';
import { CYPHER_FOLDER } from '../../server/src/engine/statements.ts';
import { warmUp } from '../../server/src/explorer/warm-up.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { buildApp } from '../../server/src/server/app.ts';
import { readConfig } from '../../server/src/server/config.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';

const FILES = readdirSync(path.join(CYPHER_FOLDER, 'query')).map((file) => path.basename(file, '.cypher'));

onBothEngines('what is asked before the first question', (open) => {
  let place: Place;
  let engine: Engine;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    engine = await place.openEngine();
  });
  afterAll(async () => {
    await engine?.close();
    await place?.close();
  });

  it('is every query file, and each is answered', async () => {
    const answered = new Set<string>();
    await warmUp(
      running(engine, async (run, name) => {
        const rows = await run();
        answered.add(name);
        return rows;
      }),
    );
    expect([...answered].sort()).toEqual([...FILES].sort());
  });

  it('goes on past one that takes too long', async () => {
    const asked: string[] = [];
    const slow = running(engine, async (run, name) => {
      asked.push(name);
      if (name === 'entities-by-id') throw new StatementTimeoutError(name);
      return run();
    });
    await warmUp(slow);
    expect(new Set(asked)).toEqual(new Set(FILES));
  });

  it('is over when its time is, whatever is still running', async () => {
    await warmUp(
      running(engine, () => new Promise<never>(() => {})),
      20,
    );
  });

  it('holds up /readyz, and nothing else', async () => {
    let finish: () => void = () => {};
    const preparation = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { serving } = readConfig({});
    const app = await buildApp({ engine, logger: pino({ level: 'silent' }), serving, preparation });
    const asked = async () => {
      const { statusCode, body } = await app.inject('/readyz');
      return [statusCode, JSON.parse(body).status, JSON.parse(body).reason];
    };
    expect(await asked()).toEqual([503, 'not ready', 'The engine is being asked for the first time.']);
    expect((await app.inject('/healthz')).statusCode).toBe(200);
    const query = { query: '{ __typename dataset { name } }' };
    expect((await app.inject({ method: 'POST', url: '/graphql', payload: query })).json()).toEqual({
      data: { __typename: 'Query', dataset: { name: 'japan-russia' } },
    });
    finish();
    await preparation;
    expect(await asked()).toEqual([200, 'ready', undefined]);
    await app.close();
  });
});

type Run = () => Promise<never>;

/** The same engine, with something before each of its statements. */
function running(engine: Engine, before: (run: Run, name: string) => Promise<never>): Engine {
  return {
    name: engine.name,
    statements: engine.statements,
    ping: () => engine.ping(),
    close: () => engine.close(),
    async snapshot(): Promise<Snapshot> {
      const snapshot = await engine.snapshot();
      return {
        dataset: snapshot.dataset,
        run: (name, parameters, columns) =>
          before(() => snapshot.run(name, parameters, columns) as Promise<never>, name),
        release: () => snapshot.release(),
      };
    },
  };
}
