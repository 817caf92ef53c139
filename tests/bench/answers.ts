import { Connections, type Question } from './support/asking.ts';
import { type Benchmark, type Finding, inMs } from './support/budget.ts';
import { type ChildServer, startChild } from './support/child-server.ts';
import { ask, idsOfDegree } from './support/graph-facts.ts';
import { interleaved, median, ratioOf } from './support/interleaved.ts';
import { neo4jOf } from './support/stores.ts';

const CONNECTIONS = 16;
export const ENTITY =
  'query($id: ID!) { entity(id: $id) { id name kind relationships(first: 50) { nodes { id type certainty from { id name kind } to { id name kind } } } } }';
export const NETWORK =
  'query($at: Date!) { network(from: $at, to: "1999-01-01", first: 500) { relationships { id type certainty from { id name kind } to { id name kind } } } }';

/** One kind of request, as each side takes it. */
interface Work {
  readonly name: string;
  readonly budgets: { readonly time: number; readonly cpu?: number };
  readonly requests: number;
  readonly rounds: number;
  product(number: number): Question;
  bare(number: number): Question;
}

/** What GraphQL costs over Neo4j: the product against a bare handler over the same driver and the same statements. */
export const answers: Benchmark = {
  name: 'answers',
  about: 'an entity and a network against a bare handler, 16 connections',
  async run() {
    const neo4j = await neo4jOf('100k');
    const ids = await ask(neo4j, (driver) => idsOfDegree(driver, 60, 200, 400));
    const days = Array.from({ length: 300 }, (_, at) => `1${700 + (at % 100)}-0${1 + (at % 9)}-11`);
    const env = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: '' };
    const [product, bare] = await Promise.all([
      startChild('product', { ...env, ENTENTE_CACHE_MB: '0' }),
      startChild('bare', env),
    ]);
    const works: readonly Work[] = [
      {
        name: 'entity with 50 relationships',
        budgets: { time: 1.3 },
        requests: 64,
        rounds: 12,
        product: (at) => ({ path: '/graphql', body: { query: ENTITY, variables: { id: ids[at % ids.length] } } }),
        bare: (at) => ({ path: `/entity?id=${ids[at % ids.length]}` }),
      },
      {
        name: 'network of 500',
        budgets: { time: 1.4, cpu: 1.6 },
        requests: 32,
        rounds: 12,
        product: (at) => ({ path: '/graphql', body: { query: NETWORK, variables: { at: days[at % days.length] } } }),
        bare: (at) => ({ path: `/network?first=500&at=${days[at % days.length]}` }),
      },
    ];
    try {
      const findings: Finding[] = [];
      for (const work of works) findings.push(...(await measured(work, product, bare)));
      return findings;
    } finally {
      await Promise.all([product.stop(), bare.stop()]);
      await neo4j.stop();
    }
  },
};

async function measured(work: Work, product: ChildServer, bare: ChildServer): Promise<readonly Finding[]> {
  const connections = new Connections(CONNECTIONS);
  await expectSame(work, connections, product, bare);
  const warmUp = Math.ceil(work.rounds / 2);
  const cpu = { product: [] as number[], bare: [] as number[] };
  let number = 0;
  const side = (name: 'product' | 'bare', server: ChildServer) => async () => {
    const before = await server.cpu();
    await connections.askAll(
      server.url,
      Array.from({ length: work.requests }, () => work[name](number++)),
    );
    cpu[name].push((await server.cpu()) - before);
  };
  const took = await interleaved({ product: side('product', product), bare: side('bare', bare) }, work.rounds, warmUp);
  connections.close();
  const [ours, theirs] = [cpu.product.slice(warmUp), cpu.bare.slice(warmUp)];
  const each = (blocks: readonly number[]) => inMs(median(blocks) / work.requests);
  return [
    {
      what: `${work.name}: time per request against a bare handler`,
      ratio: ratioOf(took.product, took.bare),
      atMost: work.budgets.time,
      sides: `${each(took.product)} against ${each(took.bare)}`,
    },
    {
      what: `${work.name}: the server's processor time, the same`,
      ratio: ratioOf(ours, theirs),
      ...(work.budgets.cpu === undefined ? {} : { atMost: work.budgets.cpu }),
      sides: `${each(ours)} against ${each(theirs)}`,
    },
  ];
}

/** Enum values differ by their case alone; anything else would make the comparison worthless. */
async function expectSame(
  work: Work,
  connections: Connections,
  product: ChildServer,
  bare: ChildServer,
): Promise<void> {
  const [one, other] = await Promise.all([
    connections.ask(product.url, work.product(1)),
    connections.ask(bare.url, work.bare(1)),
  ]);
  if (one.trim().toLowerCase() !== other.toLowerCase())
    throw new Error(`${work.name}: the two sides answer differently`);
}
