import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';
import { ask } from './traffic.ts';

const CLIENTS = 1_000;
const MIB = 1024 * 1024;

onBothEngines('a thousand clients at once', (open) => {
  let place: Place;
  let server: ProductServer;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    server = await startProductServer({ env: { ...place.env, ENTENTE_METRICS: 'on' } });
  });
  afterAll(async () => {
    await server?.stop();
    await place?.close();
  });

  it('are all answered right, again and again in the same memory', async () => {
    const memory: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all(Array.from({ length: CLIENTS }, () => ask(server.url)));
      expect([...new Set(answers.map(({ outcome }) => outcome))]).toEqual(['right']);
      memory.push(await residentMemory(server.url));
    }
    // The first rounds fill caches and buffers; what is kept per request would show as growth after them.
    expect((memory.at(-1) ?? 0) - (memory[1] ?? 0)).toBeLessThan(100 * MIB);
  }, 180_000);
});

describe('more clients than are let in', () => {
  it('are told at once to come back, while the others are answered', async () => {
    const server = await startProductServer({ env: { ENTENTE_MAX_REQUESTS: '20' } });
    const all = await Promise.all(
      Array.from({ length: 300 }, async () => {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            query: '{ network(lenses: [ALL]) { relationships { id citations { passage { id } } } } }',
          }),
        });
        const body = await response.text();
        return { status: response.status, retryAfter: response.headers.get('retry-after'), body };
      }),
    );
    const refused = all.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(all.length - refused.length).toBeGreaterThanOrEqual(20);
    const answered = all.filter(({ status }) => status !== 503);
    expect([...new Set(answered.map(({ status, body }) => `${status} ${body.length > 10_000}`))]).toEqual(['200 true']);
    expect([...new Set(refused.map(({ retryAfter, body }) => `${retryAfter} ${body}`))]).toEqual([
      `1 ${JSON.stringify({
        errors: [
          {
            message: 'The server has too much to do just now. Try again in a moment.',
            extensions: { code: 'OVERLOADED' },
          },
        ],
      })}`,
    ]);
    expect((await ask(server.url)).outcome).toBe('right');
    await server.stop();
  });
});

async function residentMemory(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]);
}
