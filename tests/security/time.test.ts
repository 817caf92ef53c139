import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { StatementTimeoutError } from '../../server/src/engine/errors.ts';
import { openNeo4jEngine } from '../../server/src/engine/neo4j.ts';
import type { Engine, Snapshot } from '../../server/src/engine/port.ts';
import { boundedSnapshot } from '../../server/src/graphql/bounded-snapshot.ts';
import { Turns } from '../../server/src/graphql/turns.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { openEmbeddedPlace } from '../support/graph/embedded-place.ts';
import { loadInto, onBothEngines, onNeo4j, type Place } from '../support/graph/place.ts';
import { listenOn } from '../support/in-process.ts';

/** So many that the engine takes much longer than the tests let it. */
const MANY = { ids: Array<string>(60_000).fill('empire-of-japan') };
const NEO4J = inject('neo4j');

onNeo4j('a query past its time', (open) => {
  let place: Place;
  let engine: Engine;

  beforeAll(async () => {
    if ('skipped' in NEO4J) return;
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    engine = await openNeo4jEngine(NEO4J, 300);
  });
  afterAll(async () => {
    await engine?.close();
    await place?.close();
  });

  it('is cancelled in Neo4j itself', async () => {
    const snapshot = await engine.snapshot();
    await expect(snapshot.run('degrees', MANY, ['degree'])).rejects.toThrow(StatementTimeoutError);
    const left = await place.query(
      "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.app = 'entente' AND status = 'Running' RETURN status",
    );
    expect(left).toEqual([]);
    snapshot.release();
  });
});

onBothEngines('an operation past its time', (open) => {
  let place: Place;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
  });
  afterAll(() => place?.close());

  it('is told so, asks nothing more, and lets go of the graph when the engine is done with it', async () => {
    const engine = await place.openEngine();
    const { snapshot, released } = watched(await engine.snapshot());
    const bounded = boundedSnapshot(snapshot, { timeoutMs: 100, lane: new Turns(4).lane() });
    const asked = bounded.run('degrees', MANY, ['degree']);
    await expect(asked).rejects.toThrow(StatementTimeoutError);
    await expect(bounded.run('sources-total', {}, ['total'])).rejects.toThrow(StatementTimeoutError);
    bounded.release();
    expect(released.count).toBe(0);
    await expect.poll(() => released.count, { timeout: 50_000 }).toBe(1);
    bounded.release();
    expect(released.count).toBe(1);
    await engine.close();
  });

  it('is answered as TIMEOUT', async () => {
    const server = await listenOn(place, { timeoutMs: 300 }, (engine) => slow(engine));
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ dataset { name } entity(id: "empire-of-japan") { name } }' }),
    });
    expect(response.status).toBe(504);
    expect(await response.json()).toEqual({
      data: { dataset: { name: 'japan-russia' }, entity: null },
      errors: [
        {
          message: 'The query took too long. Narrow it, or ask for less at once.',
          locations: [{ line: 1, column: 20 }],
          path: ['entity'],
          extensions: { code: 'TIMEOUT' },
        },
      ],
    });
    await server.close();
  });
});

describe('an operation that reads too much', () => {
  it('is stopped', async () => {
    const place = await openEmbeddedPlace();
    await loadInto(place, SHIPPED_DATASET);
    const engine = await place.openEngine();
    const bounded = boundedSnapshot(await engine.snapshot(), {
      timeoutMs: 10_000,
      maxRows: 300,
      lane: new Turns(4).lane(),
    });
    const page = { kinds: null, from: null, to: null, after: null, limit: 200 };
    expect(await bounded.run('entities', page, ['id'])).toHaveLength(200);
    await expect(bounded.run('entities', page, ['id'])).rejects.toMatchObject({ name: 'SearchTooWideError' });
    expect(bounded.usage).toEqual({ calls: 2, rows: 400 });
    bounded.release();
    await engine.close();
    await place.close();
  });
});

describe('a request whose client has gone', () => {
  it('lets go of the graph', async () => {
    const place = await openEmbeddedPlace();
    await loadInto(place, SHIPPED_DATASET);
    const counts = { taken: 0, given: 0 };
    const server = await listenOn(place, {}, (engine) => counted(slow(engine), counts));
    const going = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ entity(id: "empire-of-japan") { name degree } }' }),
      signal: going.signal,
    });
    await expect.poll(() => counts.taken).toBeGreaterThan(0);
    going.abort();
    await expect(asked).rejects.toThrow();
    // The names of the dataset are read beside it, once, with a snapshot of their own.
    await expect.poll(() => counts.taken - counts.given, { timeout: 60_000 }).toBe(0);
    await server.close();
    await place.close();
  });
});

/** A snapshot that says how often it was released. */
function watched(snapshot: Snapshot): { snapshot: Snapshot; released: { count: number } } {
  const released = { count: 0 };
  const release = (): void => {
    released.count += 1;
    snapshot.release();
  };
  return { snapshot: { dataset: snapshot.dataset, run: snapshot.run.bind(snapshot), release }, released };
}

/** The same engine, which takes a second for every statement. */
function slow(engine: Engine): Engine {
  return over(engine, (snapshot) => ({
    ...snapshot,
    run: async (query, parameters, columns) => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      return snapshot.run(query, parameters, columns);
    },
  }));
}

function counted(engine: Engine, counts: { taken: number; given: number }): Engine {
  return over(engine, (snapshot) => {
    counts.taken += 1;
    return {
      ...snapshot,
      release: () => {
        counts.given += 1;
        snapshot.release();
      },
    };
  });
}

function over(engine: Engine, wrap: (snapshot: Snapshot) => Snapshot): Engine {
  return {
    name: engine.name,
    statements: engine.statements,
    ping: () => engine.ping(),
    close: () => engine.close(),
    snapshot: async () => wrap(await engine.snapshot()),
  };
}
