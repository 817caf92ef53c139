import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import { LABEL_OF_KIND } from '../../server/src/domain/catalogue.ts';
import type { EntityRow, RelationshipRow } from '../../server/src/domain/model.ts';
import { openNeo4jStore } from '../../server/src/loader/neo4j-store.ts';
import { type Benchmark, inMs } from './support/budget.ts';
import { ask } from './support/graph-facts.ts';
import { SIZES } from './support/sizes.ts';
import { type BenchNeo4j, CACHE, startNeo4j } from './support/stores.ts';
import { syntheticGraph } from './synthetic/graph.ts';

const BATCH = 2_000;

/** Loading into Neo4j, all or nothing, against one session that writes plain batches of maps. */
export const loading: Benchmark = {
  name: 'loading',
  about: 'loading 100k/500k against plain UNWIND batches',
  async run() {
    const home = path.join(CACHE, 'neo4j-loading');
    // What a run that was cut short has left.
    await rm(home, { recursive: true, force: true });
    const neo4j = await startNeo4j('loading');
    try {
      // Once through, small, so that neither side pays for what Neo4j compiles.
      await plain(neo4j, '10k');
      await ours(neo4j, '10k', 1);
      await ask(neo4j, wipe);
      const base = await timed(() => plain(neo4j, '100k'));
      await ask(neo4j, wipe);
      const empty = await timed(() => ours(neo4j, '100k', 1));
      const replaced = await timed(() => ours(neo4j, '100k', 2));
      const sides = (mine: number) => `${inMs(mine)} against ${inMs(base)}`;
      return [
        { what: 'into an empty Neo4j, times faster', ratio: base / empty, atLeast: 1.8, sides: sides(empty) },
        { what: 'replacing a graph, all or nothing', ratio: replaced / base, atMost: 1, sides: sides(replaced) },
      ];
    } finally {
      await neo4j.stop();
      await rm(home, { recursive: true, force: true });
    }
  },
};

async function ours(neo4j: BenchNeo4j, size: '10k' | '100k', seed: number): Promise<void> {
  const store = openNeo4jStore(neo4j, 0);
  await store.replace(syntheticGraph(SIZES[size], seed), () => {}).finally(() => store.close());
}

/** What anybody would write first: an index, then maps in batches, one transaction after the other. */
async function plain(neo4j: BenchNeo4j, size: '10k' | '100k'): Promise<void> {
  await ask(neo4j, async (driver) => {
    await driver.executeQuery('CREATE CONSTRAINT plain IF NOT EXISTS FOR (n:Plain) REQUIRE n.id IS UNIQUE');
    const session = driver.session();
    const write = (text: string, rows: readonly object[]) =>
      session.executeWrite((transaction) => transaction.run(text, { rows }));
    for (const { script, type, rows } of syntheticGraph(SIZES[size]).sets) {
      if (script === 'registers' || script === 'passages') continue;
      const text =
        type === undefined
          ? `UNWIND $rows AS row CREATE (n:Plain:${labelOf(script)}) SET n = row`
          : `UNWIND $rows AS row MATCH (a:Plain {id: row.from}) MATCH (b:Plain {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
      let batch: object[] = [];
      for (const row of rows) {
        batch.push(type === undefined ? row : asRelationship(row as RelationshipRow));
        if (batch.length < BATCH) continue;
        await write(text, batch);
        batch = [];
      }
      if (batch.length > 0) await write(text, batch);
    }
    await session.close();
  });
}

function asRelationship({ type: _, from, to, ...properties }: RelationshipRow): object {
  return { from, to, properties };
}

function labelOf(script: string): string {
  const kind = (Object.keys(LABEL_OF_KIND) as EntityRow['kind'][]).find((one) =>
    script.startsWith(one.toLowerCase().slice(0, 4)),
  );
  return kind === undefined ? 'Source' : LABEL_OF_KIND[kind];
}

async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
