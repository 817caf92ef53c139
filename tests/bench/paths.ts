import neo4jDriver from 'neo4j-driver';
import { RELATIONSHIP_TYPES } from '../../server/src/domain/catalogue.ts';
import { openNeo4jEngine } from '../../server/src/engine/neo4j.ts';
import { GraphReader } from '../../server/src/explorer/graph-reader.ts';
import { paths as shortestPaths } from '../../server/src/explorer/paths.ts';
import { type Benchmark, inMs } from './support/budget.ts';
import { ask } from './support/graph-facts.ts';
import { interleaved, median, quantile } from './support/interleaved.ts';
import { SIZES } from './support/sizes.ts';
import { neo4jOf } from './support/stores.ts';
import { diceOf, skewed } from './synthetic/dice.ts';
import { idOf, kindCounts } from './synthetic/entities.ts';
import { SEED } from './synthetic/graph.ts';

const PAIRS = 60;
const WARM_UP = 20;
const MAX_LENGTH = 6;
const NATIVE = `
  MATCH (a:Entity {dataset: $dataset, id: $from}) MATCH (b:Entity {dataset: $dataset, id: $to})
  MATCH path = shortestPath((a)-[:${RELATIONSHIP_TYPES.join('|')}*..${MAX_LENGTH}]-(b))
  WHERE all(r IN relationships(path) WHERE r.drawnFrom <= $at AND $at < r.drawnTo)
  RETURN [n IN nodes(path) | properties(n)] AS nodes, [r IN relationships(path) | properties(r)] AS relationships`;

/** Level by level, as both engines do it, against Neo4j's own search under the same predicate. */
export const paths: Benchmark = {
  name: 'paths',
  about: "a shortest path on a day against Neo4j's own shortestPath",
  async run() {
    const neo4j = await neo4jOf('100k');
    const engine = await openNeo4jEngine(neo4j, 60_000);
    try {
      return await ask(neo4j, async (driver) => {
        const snapshot = await engine.snapshot();
        const questions = pairs(PAIRS + WARM_UP);
        const lengths = { ours: [] as number[], native: [] as number[] };
        let [mine, theirs] = [0, 0];
        const blocks = await interleaved(
          {
            async ours() {
              const { from, to, at } = questions[mine++] ?? NOBODY;
              const question = { from, to, at, types: null, directed: false, maxLength: MAX_LENGTH, first: 1 };
              const [path] = await shortestPaths(new GraphReader(snapshot), question);
              lengths.ours.push(path?.length ?? 0);
            },
            async native() {
              const question = questions[theirs++] ?? NOBODY;
              const parameters = { dataset: snapshot.dataset.hash, ...question };
              const { records } = await driver.executeQuery(NATIVE, parameters, { routing: neo4jDriver.routing.READ });
              lengths.native.push((records[0]?.get('relationships') as unknown[] | undefined)?.length ?? 0);
            },
          },
          PAIRS,
          WARM_UP,
        );
        if (lengths.ours.join() !== lengths.native.join()) throw new Error('the two sides find paths of other lengths');
        return [0.5, 0.95].map((part) => {
          const [ours, native] = [quantile(blocks.ours, part), quantile(blocks.native, part)];
          return {
            what: `shortest path on a day, ${part === 0.5 ? 'median' : 'p95'}`,
            ratio: ours / native,
            atMost: part === 0.5 ? 3 : 4,
            sides: `${inMs(ours)} against ${inMs(native)}; paths of ${median(lengths.ours)}`,
          };
        });
      });
    } finally {
      await engine.close();
      await neo4j.stop();
    }
  },
};

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly at: string;
}

const NOBODY: Pair = { from: '', to: '', at: '' };

/** Mostly states, some of which have a great deal: what is asked for by name is what much is known of. */
function pairs(count: number): Pair[] {
  const dice = diceOf(SEED);
  const kinds = kindCounts(SIZES['100k'].nodes);
  const one = () => idOf('STATE', 20 + skewed(dice, kinds.STATE - 20, 2));
  return Array.from({ length: count }, (_, at) => ({ from: one(), to: one(), at: `18${10 + (at % 90)}-05-01` }));
}
