import { Connections } from './support/asking.ts';
import { type Benchmark, type Finding, inMs } from './support/budget.ts';
import { startChild } from './support/child-server.ts';
import { ask, idsOfDegree } from './support/graph-facts.ts';
import { median, ratioOf } from './support/interleaved.ts';
import { neo4jOf } from './support/stores.ts';

/** Operations with one variable, which takes values that were never asked for. */
const OPERATIONS = {
  'entity with 50 relationships':
    'query($id: ID!, $at: Date) { entity(id: $id) { name relationships(first: 50, at: $at) { nodes { id from { name } to { name } citations { passage { id } } } } } }',
  'network of 2,000':
    'query($at: Date!) { network(lenses: [ALL], at: $at, first: 2000) { nodes { name } relationships { id from { id } to { id } } } }',
  'neighbourhood, two steps':
    'query($id: ID!, $at: Date) { neighbourhood(of: [$id], depth: 2, first: 200, at: $at) { nodes { name } } }',
} as const;
const TIMES = 12;

/** The same operation again, as long as nothing else is loaded, against the first time. */
export const again: Benchmark = {
  name: 'again',
  about: 'the same operation a second time',
  async run() {
    const neo4j = await neo4jOf('100k');
    const ids = await ask(neo4j, (driver) => idsOfDegree(driver, 60, 200, 100));
    const product = await startChild('product', { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user });
    const connections = new Connections(1);
    const timed = async (query: string, variables: object) => {
      const began = performance.now();
      await connections.ask(product.url, { path: '/graphql', body: { query, variables } });
      return performance.now() - began;
    };
    try {
      const findings: Finding[] = [];
      for (const [what, query] of Object.entries(OPERATIONS)) {
        const first: number[] = [];
        const second: number[] = [];
        for (let at = 0; at < 2 * TIMES; at += 1) {
          const variables = { at: `17${10 + at}-06-01`, ...(query.includes('$id') ? { id: ids[at] } : {}) };
          const took = [await timed(query, variables), await timed(query, variables)] as const;
          if (at < TIMES) continue;
          first.push(took[0]);
          second.push(took[1]);
        }
        findings.push({
          what: `${what}: again against the first time`,
          ratio: ratioOf(second, first),
          atMost: 0.1,
          sides: `${inMs(median(second))} against ${inMs(median(first))}`,
        });
      }
      return findings;
    } finally {
      connections.close();
      await product.stop();
      await neo4j.stop();
    }
  },
};
