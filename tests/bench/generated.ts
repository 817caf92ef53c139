import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openNeo4jEngine } from '../../server/src/engine/neo4j.ts';
import { runCommand } from '../support/run-command.ts';
import { Connections, type Question } from './support/asking.ts';
import { type Benchmark, type Finding, inMs } from './support/budget.ts';
import { type ChildServer, startChild } from './support/child-server.ts';
import { ask, idsOfSigning } from './support/graph-facts.ts';
import { interleaved, median, ratioOf } from './support/interleaved.ts';
import { CACHE, neo4jOf } from './support/stores.ts';

const CONNECTIONS = 16;
/** What is measured against, fetched once; nothing else of this project needs it. */
const PACKAGES = ['@neo4j/graphql@7.6.3', '@apollo/server@5.5.1', 'graphql@16.15.0', 'neo4j-driver@5.28.3'];
const INSTALL_MS = 600_000;

/** Relationships that both sides give, by their ids, out of an answer. */
type IdsOf = (answer: unknown) => readonly string[];

interface Work {
  readonly name: string;
  readonly atLeast: number;
  readonly requests: number;
  readonly rounds: number;
  readonly ours: { ask(at: number): Question; readonly ids: IdsOf };
  readonly theirs: { ask(at: number): Question; readonly ids: IdsOf };
}

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
    const ids = await ask(neo4j, (driver) => idsOfSigning(driver, 60, 300, 200));
    const env = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: '' };
    const [ours, theirs] = await Promise.all([
      startChild('product', { ...env, ENTENTE_CACHE_MB: '0' }),
      startChild('neo4j-graphql', { ...env, NEO4J_GRAPHQL: folder }),
    ]);
    try {
      const findings: Finding[] = [];
      for (const work of [anEntity(ids, hash), aNetwork(hash)]) findings.push(await measured(work, ours, theirs));
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

function anEntity(states: readonly string[], dataset: string): Work {
  const state = (at: number) => states[at % states.length];
  return {
    name: 'a state with the first 50 treaties that it signed',
    atLeast: 6,
    requests: 48,
    rounds: 8,
    ours: {
      ask: (at) => operation(OUR_ENTITY, { id: state(at) }),
      ids: (data) => (data as OurEntity).entity.relationships.nodes.map(({ id }) => id),
    },
    theirs: {
      ask: (at) => operation(THEIR_ENTITY, { dataset, id: state(at) }),
      ids: (data) => (data as Theirs).states.flatMap((one) => edgeIds(one.signedConnection)),
    },
  };
}

function aNetwork(dataset: string): Work {
  const days = (at: number) => ({ from: `${1700 + (at % 90)}-03-01`, to: `${1714 + (at % 90)}-03-01` });
  return {
    name: 'a network of all wars of some fourteen years',
    atLeast: 4,
    requests: 16,
    rounds: 8,
    ours: {
      ask: (at) => operation(OUR_NETWORK, days(at)),
      ids: (data) => (data as OurNetwork).network.relationships.map(({ id }) => id).sort(),
    },
    theirs: {
      ask: (at) => operation(THEIR_NETWORK, { dataset, ...days(at) }),
      ids: (data) => (data as Theirs).states.flatMap((one) => edgeIds(one.foughtConnection)).sort(),
    },
  };
}

function operation(query: string, variables: object): Question {
  return { path: '/graphql', body: { query, variables } };
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
    atLeast: work.atLeast,
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
  const one = work.ours.ids(await dataOf(ours, work.ours.ask(1)));
  const other = work.theirs.ids(await dataOf(theirs, work.theirs.ask(1)));
  if (one.length === 0 || one.join() !== other.join()) {
    throw new Error(`${work.name}: the two sides give other rows (${one.length} and ${other.length})`);
  }
  return one.length;
}

interface Row {
  readonly id: string;
}
interface OurEntity {
  readonly entity: { readonly relationships: { readonly nodes: readonly Row[] } };
}
interface OurNetwork {
  readonly network: { readonly relationships: readonly Row[] };
}
interface Edges {
  readonly edges: readonly { readonly properties: Row }[];
}
interface Theirs {
  readonly states: readonly { readonly signedConnection?: Edges; readonly foughtConnection?: Edges }[];
}

function edgeIds(connection: Edges | undefined): string[] {
  return (connection?.edges ?? []).map(({ properties }) => properties.id);
}

const OUR_ENTITY = `query ($id: ID!) {
  entity(id: $id) { id name relationships(types: [SIGNED], first: 50) { nodes { id certainty to { id name } } } }
}`;
const THEIR_ENTITY = `query ($dataset: String!, $id: ID!) {
  states(where: { dataset: { eq: $dataset }, id: { eq: $id } }) {
    id name
    signedConnection(first: 50, sort: [{ edge: { startMin: ASC } }, { edge: { id: ASC } }]) {
      edges { properties { id certainty } node { id name } }
    }
  }
}`;
const OUR_NETWORK = `query ($from: Date!, $to: Date!) {
  network(lenses: [CONFLICTS], from: $from, to: $to, first: 5000) {
    relationships { id certainty from { id name } to { id name } }
  }
}`;
const THEIR_NETWORK = `query ($dataset: String!, $from: String!, $to: String!) {
  states(where: {
    dataset: { eq: $dataset }
    foughtConnection: { some: { edge: { drawnFrom: { lte: $to }, drawnTo: { gt: $from } } } }
  }) {
    id name
    foughtConnection(where: { edge: { drawnFrom: { lte: $to }, drawnTo: { gt: $from } } }) {
      edges { properties { id certainty } node { id name } }
    }
  }
}`;
