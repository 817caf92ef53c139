import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { graphRows } from '../../server/src/loader/graph-rows.ts';
import { readShipped } from '../support/graph/shipped.ts';
import { everythingOf } from './support/every-field.ts';
import { type LoadedGraph, loadEmbedded, loadNeo4j } from './support/places.ts';
import { sampled } from './support/random-package.ts';
import { readAsPackage } from './support/write-package.ts';

const neo4j = inject('neo4j');

/** Of the shipped dataset only every so many entities in full: each is asked twice. */
const EVERY = 9;

/** A loaded machine plans statements slowly; nothing here is about time. */
const PATIENCE_MS = 600_000;

const KINDS = ['State', 'Actor', 'Treaty', 'Territory', 'Event', 'Organisation'];

/** Entities in these answers stand with their id and name: their own fields are asked of each kind apart. */
const QUERIES: Readonly<Record<string, string>> = {
  dataset: `{ dataset { name title version licence citation principals counts { of total } span { start end label }
    opening { at lenses view select } hues { state hue } } }`,
  sources: `{ sources(first: 1000) { nodes ${everythingOf('Source', 1)} total } }`,
  search: `{ a: search(text: "treaty") ${everythingOf('SearchHit', 1)} b: search(text: "Rusian") { entity { id } matched score } }`,
  relationships: `{ relationships(first: 60) { nodes ${everythingOf('Relationship', 1)} total pageInfo { hasNextPage endCursor } } }`,
  network: `{ network(lenses: [ALL], first: 150) ${everythingOf('Network', 1)} }`,
  compare: `{ compare(lenses: [ALL], before: "1896-01-01", after: "1898-01-01", first: 100) ${everythingOf('NetworkDiff', 1)} }`,
  reversals: `{ reversals ${everythingOf('Reversal', 1)} }`,
  balance: `{ balance(at: "1897-01-01") ${everythingOf('Balance', 2)} }`,
  ranking: `{ ranking(by: CONSEQUENCES) ${everythingOf('Ranked', 1)} }`,
  timeline: '{ timeline { from to began inForce } }',
};

/** Whole answers of the two engines side by side: every field of the schema, not only those that an oracle knows. */
describe.skipIf('skipped' in neo4j)('both engines give the same answers, whole', () => {
  describe.each([
    ['a random graph', async () => readAsPackage(sampled(19_041_902)), 1] as const,
    ['the shipped dataset', async () => graphRows(await readShipped()), EVERY] as const,
  ])('%s', (_, read, every) => {
    let embedded: LoadedGraph;
    let other: LoadedGraph;
    beforeAll(async () => {
      if ('skipped' in neo4j) return;
      const rows = await read();
      embedded = await loadEmbedded(rows);
      other = await loadNeo4j(neo4j)(rows);
    });
    afterAll(async () => {
      await embedded?.close();
      await other?.close();
    });

    async function compared(query: string, variables: object = {}): Promise<void> {
      const [one, two] = [await embedded.ask(query, { ...variables }), await other.ask(query, { ...variables })];
      expect([one.errors, two.errors]).toEqual([undefined, undefined]);
      expect(two).toEqual(one);
    }

    it.each(Object.keys(QUERIES))('%s', { timeout: PATIENCE_MS }, (name) => compared(QUERIES[name] ?? ''));

    it.each(KINDS)('every field of %s', { timeout: PATIENCE_MS }, async (kind) => {
      const { data } = await embedded.ask(`{ entities(kinds: [${kind.toUpperCase()}], first: 1000) { nodes { id } } }`);
      const { nodes } = (data as { entities: { nodes: { id: string }[] } }).entities;
      const operation = `query ($id: ID!) { entity(id: $id) { ... on ${kind} ${everythingOf(kind, 2)} } }`;
      for (const { id } of nodes.filter((_, index) => index % every === 0)) await compared(operation, { id });
    });
  });
});
