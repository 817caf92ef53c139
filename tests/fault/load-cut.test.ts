import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { startCli } from '../support/cli.ts';
import { dump } from '../support/graph/dump.ts';
import { type Fresh, fresh, readThrough } from '../support/graph/fresh.ts';
import { openNeo4jPlace } from '../support/graph/neo4j-place.ts';
import { copyOfShipped, marked } from '../support/graph/package-copy.ts';
import { loadInto, type Place } from '../support/graph/place.ts';
import type { Neo4jFaults, Neo4jInstance } from '../support/neo4j/instance.ts';
import { ownNeo4j } from '../support/neo4j.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';
import { ask } from './traffic.ts';

describe.skipIf('skipped' in inject('neo4j'))('a Neo4j that goes away in the middle of a load', () => {
  let neo4j: Neo4jInstance | undefined;
  let faults: Neo4jFaults | undefined;
  let place: Place;
  let server: ProductServer;
  let changed: string;
  let before: Fresh;
  let after: Fresh;

  beforeAll(async () => {
    const started = await ownNeo4j();
    if ('skipped' in started) throw new Error(started.skipped);
    neo4j = started;
    faults = started.faults;
    changed = await copyOfShipped(marked('changed'));
    before = await fresh(SHIPPED_DATASET);
    after = await fresh(changed);
    place = await openNeo4jPlace(started);
    await loadInto(place, SHIPPED_DATASET);
    server = await startProductServer({ env: place.env });
  });
  afterAll(async () => {
    await server?.stop();
    await place?.close().catch(() => {});
    await neo4j?.stop();
  });

  it('is said, leaves what was served, and the next load works', async () => {
    const load = await startCli(['load', changed], place.env);
    while (load.output() === '' && !load.hasExited()) await sleep(2);
    await faults?.interrupt('abruptly');
    expect(await load.exited).toEqual({ code: 1, signal: null });
    expect(load.output().trimEnd().split('\n').at(-1)).toBe(
      'Neo4j went away in the middle of the load. The graph from before is untouched: load again when it is back.',
    );

    await faults?.resume();
    expect(await readThrough(place)).toEqual(before.reading);
    await expect.poll(async () => (await ask(server.url)).outcome, { timeout: 60_000 }).toBe('right');

    await loadInto(place, changed);
    expect(await dump(place)).toEqual(after.dump);
  }, 180_000);
});
