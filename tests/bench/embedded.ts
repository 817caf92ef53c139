import { RELATIONSHIP_TYPES } from '../../server/src/domain/catalogue.ts';
import { registerPage } from '../../server/src/domain/register.ts';
import { openEmbeddedEngine } from '../../server/src/engine/embedded.ts';
import { openNeo4jEngine } from '../../server/src/engine/neo4j.ts';
import type { Snapshot } from '../../server/src/engine/port.ts';
import { columnsOf, type Queries, type QueryName } from '../../server/src/engine/queries.ts';
import { lensParameters } from '../../server/src/explorer/filter.ts';
import { type Benchmark, type Finding, inMs } from './support/budget.ts';
import { interleaved, median, ratioOf } from './support/interleaved.ts';
import type { SizeName } from './support/sizes.ts';
import { embeddedOf, neo4jOf } from './support/stores.ts';

const ON_A_DAY = { from: '1795-01-01', to: '1795-01-01', certainly: false };
const ANY_DAY = { from: null, to: null, certainly: false };
const NOTHING_MORE = { via: null, certainty: null, tiers: null, kinds: null };
const FROM_THE_START = { afterStart: null, afterId: null };
const IN_A_YEAR = { from: '1795-01-01', to: '1796-01-01', at: null };
const STATES_OF_A_DAY = { kinds: ['State'], from: '1795-01-01', to: '1795-01-01' };

type Ask = { readonly [Name in QueryName]: (at: number, pages: number) => Queries[Name]['in'] };

/** One question for every query file; `at` makes each a little different. */
const ASK: Ask = {
  'cessions-by-state': (at) => ({ ids: [state(at)], side: 'from', limit: 1_000 }),
  dataset: () => ({}),
  degrees: (at) => ({ ids: [actor(at), actor(at + 1)] }),
  entities: (at) => ({ ...STATES_OF_A_DAY, after: state(at), limit: 51 }),
  'entities-by-id': (at) => ({ ids: Array.from({ length: 50 }, (_, one) => actor(at + one)) }),
  'entities-total': () => STATES_OF_A_DAY,
  extents: (at) => ({ ids: [`territory-${padded(at)}`] }),
  'influence-links': () => ({ ...ON_A_DAY, limit: 2_000 }),
  'influence-step': (at) => ({ ids: [`event-${padded(at)}`], upstream: false, certainty: null, longTerm: true }),
  names: (at) => ({ after: actor(at), limit: 1_000 }),
  'offices-on-days': (at) => ({
    asked: [{ key: 'k', state: state(at), from: '1795-01-01', to: '1795-01-01' }],
    office: null,
  }),
  'passages-by-id': (at) => ({
    ids: Array.from({ length: 20 }, (_, one) => `source-${String(at + one).padStart(5, '0')}:p1`),
  }),
  ranking: () => ({ types: ['ALLIED_WITH'], direction: null, causal: false, kinds: null, ...ANY_DAY, limit: 10 }),
  relationships: () => ({ ...lens('ALLIANCES'), ...ON_A_DAY, ...NOTHING_MORE, ...FROM_THE_START, limit: 2_001 }),
  'relationships-by-id': (at, pages) => {
    const id = `signed-${long(at)}`;
    return { wanted: [{ id, page: registerPage(id, pages) }] };
  },
  'relationships-of': (at) => ({
    ...{ ids: [actor(at)], types: RELATIONSHIP_TYPES, direction: null, office: null },
    ...{ ...ANY_DAY, ...FROM_THE_START, limit: 51 },
  }),
  'relationships-of-total': (at) => ({ ids: [actor(at)], types: RELATIONSHIP_TYPES, ...ANY_DAY }),
  'relationships-of-type': () => ({
    ...{ type: 'FOUGHT', fromActor: false, toTreaty: false },
    ...{ ...ON_A_DAY, ...NOTHING_MORE, ...FROM_THE_START, limit: 2_001 },
  }),
  'relationships-total': () => ({ ...lens('ALLIANCES'), ...ON_A_DAY, ...NOTHING_MORE }),
  'relationships-touching': (at) => ({
    ...{ of: [actor(at)], ...lens('ALL'), ...ANY_DAY },
    ...{ ...NOTHING_MORE, ...FROM_THE_START, limit: 51 },
  }),
  'relationships-touching-total': (at) => ({ of: [actor(at)], ...lens('ALL'), ...ANY_DAY, ...NOTHING_MORE }),
  sources: (at) => ({ after: `source-${String(at).padStart(5, '0')}`, limit: 101 }),
  'sources-total': () => ({}),
  steps: (at) => ({
    ids: [actor(at), actor(at + 1)],
    types: RELATIONSHIP_TYPES,
    symmetric: [],
    direction: null,
    ...ON_A_DAY,
    limit: 1_000,
  }),
  'timeline-began': () => ({ ...lens('ALLIANCES'), of: null }),
  'timeline-drawn': () => ({ ...lens('ALLIANCES'), of: null }),
  treaties: () => ({ ...IN_A_YEAR, ...FROM_THE_START, limit: 51 }),
  'treaties-total': () => IN_A_YEAR,
  'treaties-touching': (at) => ({ ...between(at), ...FROM_THE_START, limit: 51 }),
  'treaties-touching-total': between,
};

/** Every query file on the embedded engine against Neo4j over Bolt. */
export const embedded: readonly Benchmark[] = (['10k', '100k'] as const).map((size) => ({
  name: `embedded-${size}`,
  about: `every query file on the embedded engine against Neo4j, ${size}`,
  run: () => measured(size),
}));

async function measured(size: SizeName): Promise<readonly Finding[]> {
  const home = await embeddedOf(size);
  const neo4j = await neo4jOf(size);
  const engines = [openEmbeddedEngine(home), await openNeo4jEngine(neo4j, 60_000)] as const;
  try {
    const [inProcess, overBolt] = [await engines[0].snapshot(), await engines[1].snapshot()];
    const findings: Finding[] = [];
    for (const name of Object.keys(ASK) as QueryName[]) findings.push(await compared(size, name, inProcess, overBolt));
    return findings;
  } finally {
    await Promise.all(engines.map((engine) => engine.close()));
    await neo4j.stop();
  }
}

async function compared(size: SizeName, name: QueryName, inProcess: Snapshot, overBolt: Snapshot): Promise<Finding> {
  const pages = inProcess.dataset.registerPages;
  const asked = { embedded: 0, neo4j: 0 };
  let rows = 0;
  const took = await interleaved(
    {
      async embedded() {
        rows = (await inProcess.run(name, ASK[name](asked.embedded++, pages) as never, columnsOf(name))).length;
      },
      async neo4j() {
        await overBolt.run(name, ASK[name](asked.neo4j++, pages) as never, columnsOf(name));
      },
    },
    15,
    10,
  );
  return {
    what: `${name}, ${size}`,
    ratio: ratioOf(took.embedded, took.neo4j),
    atMost: rows >= 1_000 ? 1 : 0.5,
    sides: `${inMs(median(took.embedded))} against ${inMs(median(took.neo4j))}; ${rows} rows`,
  };
}

function lens(name: 'ALL' | 'ALLIANCES') {
  const types = lensParameters([name]);
  if (types === null) throw new Error(`the lens ${name} shows nothing`);
  return types;
}

/** The treaties of two of the states that have the most. */
function between(at: number) {
  const asked = [
    { by: 'between', ids: [`state-${padded(at)}`] },
    { by: 'others', ids: [`state-${padded(at + 1)}`] },
  ] as const;
  return { asked, partyRoles: ['party'], from: null, to: null, at: null };
}

function actor(at: number): string {
  return `actor-${padded(at * 7)}`;
}

function state(at: number): string {
  return `state-${padded(100 + at)}`;
}

function padded(at: number): string {
  return String(at).padStart(6, '0');
}

function long(at: number): string {
  return String(at).padStart(7, '0');
}
