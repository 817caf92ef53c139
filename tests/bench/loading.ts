import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { RelationshipRow } from '../../server/src/domain/model.ts';
import type { GraphRows } from '../../server/src/loader/graph-rows.ts';
import { openNeo4jStore } from '../../server/src/loader/neo4j-store.ts';
import { readSchema } from '../../server/src/loader/scripts.ts';
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
      // A few times through, small, so that neither side pays for what Neo4j compiles: the first that runs would.
      const small = inMemory(syntheticGraph(SIZES['10k']));
      for (let time = 0; time < 3; time += 1) {
        await plain(neo4j, small);
        await ours(neo4j, small);
        await ask(neo4j, wipe);
      }
      const base = await timedOf(0, (graph) => plain(neo4j, graph));
      await ask(neo4j, wipe);
      const empty = await timedOf(1, (graph) => ours(neo4j, graph));
      const replaced = await timedOf(2, (graph) => ours(neo4j, graph));
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

/** A dataset's rows are in memory when its load begins: what it takes to make them up is no part of it. */
function inMemory(graph: GraphRows): GraphRows {
  return { ...graph, sets: graph.sets.map((set) => ({ ...set, rows: [...set.rows] })) };
}

async function timedOf(seed: number, work: (graph: GraphRows) => Promise<void>): Promise<number> {
  const graph = inMemory(syntheticGraph(SIZES['100k'], seed));
  const began = performance.now();
  await work(graph);
  return performance.now() - began;
}

async function ours(neo4j: BenchNeo4j, graph: GraphRows): Promise<void> {
  const store = openNeo4jStore(neo4j, 0);
  await store.replace(graph, () => {}).finally(() => store.close());
}

/** What anybody would write first: an index, then maps in batches, one transaction after the other. */
async function plain(neo4j: BenchNeo4j, graph: GraphRows): Promise<void> {
  await ask(neo4j, async (driver) => {
    await driver.executeQuery('CREATE CONSTRAINT plain IF NOT EXISTS FOR (n:Plain) REQUIRE n.id IS UNIQUE');
    const session = driver.session();
    const write = (text: string, rows: readonly object[]) =>
      session.executeWrite((transaction) => transaction.run(text, { rows }));
    for (const { script, type, label = 'Source', rows } of graph.sets) {
      if (script === 'registers' || script === 'passages') continue;
      const text =
        type === undefined
          ? `UNWIND $rows AS row CREATE (n:Plain:${label}) SET n = row`
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

/** Takes away the indexes too: they would be kept up by what is written next. */
async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  for (const statement of readSchema('neo4j-lists')) {
    const [name] = statement.match(/entente_\w+/) ?? [];
    await session.run(`DROP INDEX ${name} IF EXISTS`);
  }
  await session.close();
}
