import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ERROR_CODES, STATUS_OF_CODE } from '../../server/src/graphql/codes.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { askingAt } from '../support/graphql.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';
import { operations } from './operations.ts';
import { rawRequests, sendRaw } from './requests.ts';

/** How many operations go to each engine's server; `npm run fuzz` sets the full number. */
const RUNS = Number(process.env.ENTENTE_FUZZ_RUNS ?? 300);
/** A failure tells its seed; set it to see the same again. */
const SEED = process.env.ENTENTE_FUZZ_SEED === undefined ? {} : { seed: Number(process.env.ENTENTE_FUZZ_SEED) };
const RAW_SHARE = 0.25;
const AT_ONCE = 8;
/** So little that what grows ends the server, and that the collector does not put off its work. */
const LITTLE_MEMORY = { NODE_OPTIONS: '--max-old-space-size=256', ENTENTE_CACHE_MB: '16' };
const MIB = 1024 * 1024;
const TIMEOUT_MS = 60_000 + RUNS * 300;

const schema = buildSchema(readFileSync(new URL('../../server/src/graphql/schema.graphql', import.meta.url), 'utf8'));
const codes: readonly string[] = ERROR_CODES;
/** Which 5xx may be given at all, and for which code: an engine that is there and a server that is sound give none else. */
const documented: readonly number[] = [STATUS_OF_CODE.TIMEOUT, STATUS_OF_CODE.OVERLOADED];

onBothEngines('hostile operations', (open) => {
  let place: Place;
  let server: ProductServer;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    server = await startProductServer({
      env: { ...place.env, ENTENTE_METRICS: 'on', LOG_LEVEL: 'error', ...LITTLE_MEMORY },
    });
  });
  afterAll(async () => {
    await server?.stop();
    await place?.close();
  });

  it(
    'over the schema are answered or refused, and nothing else',
    async () => {
      await askAll(Math.ceil(RUNS * (1 - RAW_SHARE) * 0.5));
      const before = await heap();
      await askAll(Math.ceil(RUNS * (1 - RAW_SHARE) * 0.5));
      await isSound(before);
    },
    TIMEOUT_MS,
  );

  it(
    'as bytes, headers and bodies of every form are refused, and nothing else',
    async () => {
      const before = await heap();
      await each(rawRequests, Math.ceil(RUNS * RAW_SHARE), async (request) => {
        const status = await sendRaw(server.url, request);
        if (status !== undefined && status >= 500) expect([501, 505, ...documented]).toContain(status);
      });
      await isSound(before);
    },
    TIMEOUT_MS,
  );

  /** The process that started still answers, right, and has nothing to complain of; its memory has not grown. */
  async function isSound(heapBefore: number): Promise<void> {
    expect(await askingAt(server.url).ask('{ network(at: "1904-02-08") { total { nodes relationships } } }')).toEqual({
      data: { network: { total: { nodes: 13, relationships: 16 } } },
    });
    expect(server.process.hasExited()).toBe(false);
    expect(
      server.process
        .output()
        .split('\n')
        .filter((line) => /"level":[56]0|nhandled|at .*\.js:\d/.test(line)),
    ).toEqual([]);
    // What is only waiting for the collector goes while some more is asked.
    await expect
      .poll(async () => (await heap()) - heapBefore, { timeout: 30_000, interval: 100 })
      .toBeLessThan(60 * MIB);
  }

  async function askAll(runs: number): Promise<void> {
    await each(operations(schema), runs, async (query) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }).catch(async (error: unknown) => {
        throw new Error(await lastWords(), { cause: error });
      });
      const { data, errors } = await response.json();
      if (response.status >= 500) expect(documented).toContain(response.status);
      const given = (errors ?? []).map((error: { extensions: { code: string } }) => error.extensions.code);
      expect(given.filter((code: string) => !codes.includes(code) || code === 'INTERNAL_SERVER_ERROR')).toEqual([]);
      expect(data !== undefined || given.length > 0).toBe(true);
    });
  }

  /** What the server said when it ended, where it did. */
  async function lastWords(): Promise<string> {
    const exit = await Promise.race([server.process.exited, sleep(5_000)]);
    return exit
      ? `the server ended (${exit.code ?? exit.signal}): ${server.process.output().slice(-2_000)}`
      : 'no answer';
  }

  /** The heap in use, with what a large answer has left behind. */
  async function heap(): Promise<number> {
    await askingAt(server.url).ask(
      '{ network(lenses: [ALL], first: 5000) { nodes { id summary } relationships { id note } } }',
    );
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    return Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(metrics)?.[1]);
  }
});

/** Checks so many random values, some at a time; what fails is told as it is, with the seed. */
async function each<Value>(
  values: fc.Arbitrary<Value>,
  runs: number,
  check: (value: Value) => Promise<void>,
): Promise<void> {
  const group = fc.array(values, { minLength: AT_ONCE, maxLength: AT_ONCE });
  const property = fc.asyncProperty(group, async (some) => {
    await Promise.all(some.map(check));
  });
  await fc.assert(property, { numRuns: Math.ceil(runs / AT_ONCE), endOnFailure: true, ...SEED });
}
