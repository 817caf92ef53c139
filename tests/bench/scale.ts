import { Connections, type Question } from './support/asking.ts';
import { type Benchmark, type Finding, inMs } from './support/budget.ts';
import { startChild } from './support/child-server.ts';
import { interleaved, median, ratioOf } from './support/interleaved.ts';
import type { SizeName } from './support/sizes.ts';
import { neo4jOf } from './support/stores.ts';

/** What is asked of both graphs; each has the entities that it names. */
const QUESTIONS: Readonly<Record<string, { readonly atMost: number; ask(at: number): object }>> = {
  point: {
    atMost: 1.3,
    ask: (at) => ({ query: 'query($id: ID!) { entity(id: $id) { name summary } }', variables: { id: actor(at) } }),
  },
  'one hop': {
    atMost: 1.3,
    ask: (at) => ({
      query:
        'query($id: ID!) { entity(id: $id) { name relationships(first: 20) { nodes { id from { name } to { name } } } } }',
      variables: { id: actor(at) },
    }),
  },
  'two hops to 200': {
    atMost: 1.7,
    ask: (at) => ({
      query:
        'query($id: ID!) { neighbourhood(of: [$id], depth: 2, first: 200) { nodes { name } relationships { id } truncated } }',
      variables: { id: actor(at) },
    }),
  },
  'network on a date, first 2,000': {
    atMost: 2,
    ask: (at) => ({
      query:
        'query($at: Date!) { network(lenses: [ALL], at: $at, first: 2000) { relationships { id from { name } to { name } } truncated } }',
      variables: { at: `18${10 + (at % 90)}-03-07` },
    }),
  },
  'network of two lenses on a date, first 2,000': {
    atMost: 2,
    ask: (at) => ({
      query:
        'query($at: Date!) { network(lenses: [TREATIES, TERRITORY], at: $at, first: 2000) { relationships { id from { name } to { name } } truncated } }',
      variables: { at: `18${10 + (at % 90)}-03-08` },
    }),
  },
};

/** How the time of an answer grows with the graph. */
export const scale: Benchmark = {
  name: 'scale',
  about: 'a large graph against a small one',
  async run({ large }) {
    const sizes: readonly [SizeName, SizeName] = ['10k', large ? '1m' : '100k'];
    const stores = [await neo4jOf(sizes[0]), await neo4jOf(sizes[1])] as const;
    const env = { NEO4J_USER: 'neo4j', ENTENTE_CACHE_MB: '0' };
    const [small, big] = await Promise.all([
      startChild('product', { ...env, NEO4J_URI: stores[0].uri }),
      startChild('product', { ...env, NEO4J_URI: stores[1].uri }),
    ]);
    const connections = new Connections(1);
    try {
      const findings: Finding[] = [];
      for (const [what, { atMost, ask }] of Object.entries(QUESTIONS)) {
        const numbers = { small: 0, big: 0 };
        const question = (which: 'small' | 'big'): Question => ({ path: '/graphql', body: ask(numbers[which]++) });
        const took = await interleaved(
          {
            small: async () => void (await connections.ask(small.url, question('small'))),
            big: async () => void (await connections.ask(big.url, question('big'))),
          },
          30,
          20,
        );
        findings.push({
          what: `${what}: ${sizes[1]} against ${sizes[0]}`,
          ratio: ratioOf(took.big, took.small),
          atMost,
          sides: `${inMs(median(took.big))} against ${inMs(median(took.small))}`,
        });
      }
      return findings;
    } finally {
      connections.close();
      await Promise.all([small.stop(), big.stop()]);
      await Promise.all(stores.map((store) => store.stop()));
    }
  },
};

/** Actors stand in the middle of the graph: some relationships, many of them with the states that have a great deal. */
function actor(at: number): string {
  return `actor-${String(at * 13).padStart(6, '0')}`;
}
