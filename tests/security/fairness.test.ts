import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../server/src/engine/port.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { openEmbeddedPlace } from '../support/graph/embedded-place.ts';
import { loadInto, type Place } from '../support/graph/place.ts';
import { type InProcess, listenOn } from '../support/in-process.ts';

const MANY = 24;
const LIGHT = '{ entity(id: "empire-of-japan") { name } }';

function roots(count: number, field: (at: number) => string): string {
  return `{ ${Array.from({ length: count }, (_, at) => `f${at}: ${field(at)}`).join(' ')} }`;
}

/** Each asks something else, so that nothing is answered from what is kept. */
const HEAVY: Readonly<Record<string, (request: number) => string>> = {
  'fifty searches for paths': (request) =>
    roots(
      50,
      (at) =>
        `paths(from: "empire-of-japan", to: "russian-empire", maxLength: 12, first: ${50 + at + request}) { length }`,
    ),
  'fifty searches for names': (request) =>
    roots(50, (at) => `search(text: "treaty of peace ${request} ${at}") { score }`),
  'long lists': (request) =>
    `{ network(lenses: [ALL], first: ${2_000 + request}) { nodes { id name summary names } relationships { id note from { id name summary } to { id name } } } }`,
};

let place: Place;

beforeAll(async () => {
  place = await openEmbeddedPlace();
  await loadInto(place, SHIPPED_DATASET);
});
afterAll(() => place?.close());

describe.each(Object.entries(HEAVY))('many requests of %s', (_, heavy) => {
  let server: InProcess;

  beforeAll(async () => {
    server = await listenOn(place, { timeoutMs: 20_000, cacheMb: 0 });
    // What is made at first use is there already.
    await server.ask('{ search(text: "peace") { score } }');
  });
  afterAll(() => server?.close());

  it('let a small question and a health check that come after them go first', async () => {
    const order: string[] = [];
    const asked = Array.from({ length: MANY }, async (_, request) => {
      const { errors } = await server.ask(heavy(request));
      order.push('heavy');
      return errors?.map(({ extensions }) => extensions.code) ?? [];
    });
    // They are at work by then: the first has been let in before the small ones come.
    await fetch(`${server.url}/healthz`);
    const small = await Promise.all([
      server.ask(LIGHT).finally(() => order.push('small')),
      fetch(`${server.url}/healthz`).then(({ status }) => {
        order.push('health');
        return status;
      }),
    ]);
    expect(small).toEqual([{ data: { entity: { name: 'Empire of Japan' } } }, 200]);
    expect(order.filter((one) => one === 'heavy').length).toBeLessThan(MANY / 4);
    const codes = new Set((await Promise.all(asked)).flat());
    expect([...codes].filter((code) => code !== 'OVERLOADED' && code !== 'TIMEOUT')).toEqual([]);
  });
});

describe('an operation past its time', () => {
  it('is told so between two pieces of long work', async () => {
    const server = await listenOn(place, { timeoutMs: 200, cacheMb: 0 });
    await server.ask('{ search(text: "peace") { score } }');
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, request) => server.ask(HEAVY['fifty searches for names']?.(request) ?? '')),
    );
    const codes = answers.map(({ errors }) => [...new Set(errors?.map(({ extensions }) => extensions.code))]);
    expect(codes.filter((one) => one.includes('TIMEOUT')).length).toBeGreaterThan(0);
    expect([...new Set(codes.flat())].filter((one) => one !== 'TIMEOUT')).toEqual([]);
    await server.close();
  });
});

describe('work for a client that has gone', () => {
  it('is not begun any more', async () => {
    let calls = 0;
    let last = 0;
    const counting = (engine: Engine): Engine => ({
      name: engine.name,
      statements: engine.statements,
      ping: () => engine.ping(),
      close: () => engine.close(),
      async snapshot() {
        const snapshot = await engine.snapshot();
        return {
          ...snapshot,
          async run(query, parameters, columns) {
            calls += 1;
            last = performance.now();
            await new Promise((resolve) => setTimeout(resolve, 20));
            return snapshot.run(query, parameters, columns);
          },
        };
      },
    });
    const server = await listenOn(place, { cacheMb: 0 }, counting);
    const query = roots(50, (at) => `entities(first: ${10 + at}) { nodes { degree } }`);
    const going = new AbortController();
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: going.signal,
    });
    await expect.poll(() => calls).toBeGreaterThan(0);
    going.abort();
    await expect(asked).rejects.toThrow();
    // Quiet for much longer than a statement takes here.
    await expect.poll(() => performance.now() - last, { timeout: 20_000 }).toBeGreaterThan(500);
    expect(calls).toBeLessThan(50);
    await server.close();
  });
});
