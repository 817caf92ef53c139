import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openNeo4jEngine } from '../../server/src/engine/neo4j.ts';
import { runCommand } from '../support/run-command.ts';
import { Connections, type Question } from './support/asking.ts';
import { type Benchmark, type Finding, inMs } from './support/budget.ts';
import { type ChildServer, startChild } from './support/child-server.ts';
import { aNetwork, aNetworkAround, anEntity, treatiesOf, type Work, warsOf } from './support/generated-works.ts';
import { ask, idsOfDegree, idsOfSigning } from './support/graph-facts.ts';
import { interleaved, median, ratioOf } from './support/interleaved.ts';
import { CACHE, neo4jOf } from './support/stores.ts';

const CONNECTIONS = 16;
/** What is measured against, fetched once; nothing else of this project needs it. */
const PACKAGES = ['@neo4j/graphql@7.6.3', '@apollo/server@5.5.1', 'graphql@16.15.0', 'neo4j-driver@5.28.3'];
const INSTALL_MS = 600_000;

/** The product against a schema that is generated from the graph's types, on the same store and with the same rows. */
export const generated: Benchmark = {
  name: 'generated',
  about: 'an entity and a network against @neo4j/graphql, 16 connections',
  async run() {
    const folder = await installed();
    const neo4j = await neo4jOf('100k');
    const engine = await openNeo4jEngine(neo4j);
    const { hash } = (await engine.snapshot()).dataset;
    await engine.close();
    const states = await ask(neo4j, (driver) => idsOfDegree(driver, 60, 200, 400));
    const signing = await ask(neo4j, (driver) => idsOfSigning(driver, 60, 300, 200));
    const env = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: '' };
    const [ours, theirs] = await Promise.all([
      startChild('product', { ...env, ENTENTE_CACHE_MB: '0' }),
      startChild('neo4j-graphql', { ...env, NEO4J_GRAPHQL: folder }),
    ]);
    const works = [
      anEntity(states, hash),
      aNetwork(hash),
      aNetworkAround(states, hash),
      treatiesOf(signing, hash),
      warsOf(hash),
    ];
    try {
      const findings: Finding[] = [];
      for (const work of works) findings.push(await measured(work, ours, theirs));
      return findings;
    } finally {
      await Promise.all([ours.stop(), theirs.stop()]);
      await neo4j.stop();
    }
  },
};

async function installed(): Promise<string> {
  const folder = path.join(CACHE, 'neo4j-graphql');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  const { code, output } = await runCommand('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], {
    cwd: folder,
    timeout: INSTALL_MS,
    shell: process.platform === 'win32',
  });
  if (code !== 0) throw new Error(`@neo4j/graphql cannot be fetched:\n${output}`);
  return folder;
}

async function measured(work: Work, ours: ChildServer, theirs: ChildServer): Promise<Finding> {
  const connections = new Connections(CONNECTIONS);
  const rows = await expectSame(work, connections, ours, theirs);
  let number = 0;
  const side = (server: ChildServer, asking: (at: number) => Question) => () =>
    connections.askAll(
      server.url,
      Array.from({ length: work.requests }, () => asking(number++)),
    );
  const took = await interleaved(
    { ours: side(ours, work.ours.ask), theirs: side(theirs, work.theirs.ask) },
    work.rounds,
  );
  connections.close();
  const each = (blocks: readonly number[]) => inMs(median(blocks) / work.requests);
  return {
    what: `${work.name}: times the throughput of @neo4j/graphql`,
    ratio: ratioOf(took.theirs, took.ours),
    ...(work.atLeast === undefined ? {} : { atLeast: work.atLeast }),
    sides: `${each(took.ours)} against ${each(took.theirs)} a request; ${rows} rows`,
  };
}

/** Both must give the same rows; anything else would make the comparison worthless. */
async function expectSame(
  work: Work,
  connections: Connections,
  ours: ChildServer,
  theirs: ChildServer,
): Promise<number> {
  const dataOf = async (server: ChildServer, question: Question) =>
    (JSON.parse(await connections.ask(server.url, question)) as { data: unknown }).data;
  let rows = 0;
  for (const at of [1, 2, 3]) {
    const one = work.ours.rows(await dataOf(ours, work.ours.ask(at)));
    const other = work.theirs.rows(await dataOf(theirs, work.theirs.ask(at)));
    if (one.length === 0 || one.join() !== other.join()) {
      const differs = one.findIndex((row, place) => row !== other[place]);
      throw new Error(
        `${work.name}: the two sides give other rows (${one.length} and ${other.length}): ${one[differs]}, ${other[differs]}`,
      );
    }
    rows = one.length;
  }
  return rows;
}
