import '../../../server/src/server/production-mode.ts';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { RELATIONSHIP_TYPES } from '../../../server/src/domain/catalogue.ts';
import type { EntityRow, RelationshipRow } from '../../../server/src/domain/model.ts';
import { openDriver } from '../../../server/src/engine/neo4j.ts';
import { type DatasetRow, type QueryName, readQueries } from '../../../server/src/engine/queries.ts';
import { withTypes } from '../../../server/src/engine/statements.ts';
import { tellParent } from '../support/child-server.ts';

/**
 * What the product is held against: a handler that does nothing but run the same statements by the same driver and
 * write the same answer, without GraphQL, limits, explanations or anything else.
 */
const statements = readQueries('neo4j');
const driver = openDriver({ uri: process.env.NEO4J_URI ?? '', user: 'neo4j', password: '' });
let dataset: DatasetRow | undefined;
[dataset] = await run<DatasetRow>('dataset', {});
const totals = new Map(dataset?.counted.map((of, at) => [of, dataset?.totals[at] ?? 0]));
const ANY_DAY = { from: null, to: null, certainly: false };
const FROM_THE_START = { afterStart: null, afterId: null };
const NETWORK_TYPES = ['ALLIED_WITH', 'SUPPLIED', 'FOUGHT'];
const NO_FILTER = { fromActor: false, toTreaty: false, via: null, certainty: null, tiers: null, kinds: null };

async function run<Row>(name: QueryName, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
  const all: Record<string, unknown> = { dataset: dataset?.hash, ...parameters };
  if (typeof all.limit === 'number') all.limit = neo4j.int(all.limit);
  const { text, columns } = { ...statements[name], text: withTypes(statements[name], parameters) };
  const { records } = await driver.executeQuery(text, all, { routing: 'READ' });
  return records.map((record) => Object.fromEntries(columns.map((column, at) => [column, record.get(at)])) as Row);
}

async function entity(id: string): Promise<object> {
  const [[row], relationships] = await Promise.all([
    run<EntityRow>('entities-by-id', { ids: [id] }),
    run<RelationshipRow>('relationships-of', {
      ...{ ids: [id], types: RELATIONSHIP_TYPES, direction: null, office: null },
      ...{ ...ANY_DAY, ...FROM_THE_START, limit: 51 },
    }),
  ]);
  const nodes = await withEnds(relationships.slice(0, 50));
  return { entity: { id: row?.id, name: row?.name, kind: row?.kind, relationships: { nodes } } };
}

async function network(at: string, first: number): Promise<object> {
  const all = NETWORK_TYPES.reduce((sum, type) => sum + (totals.get(type) ?? 0), 0);
  const parts = await Promise.all(
    NETWORK_TYPES.map((type) => {
      const limit = 20 + Math.ceil((1.5 * (first + 1) * (totals.get(type) ?? 0)) / all);
      const days = { from: at, to: '1999-01-01', certainly: false };
      return run<RelationshipRow>('relationships-of-type', { type, ...NO_FILTER, ...days, ...FROM_THE_START, limit });
    }),
  );
  const ordered = parts.flat().sort((one, other) => (one.startMin + one.id < other.startMin + other.id ? -1 : 1));
  return { network: { relationships: await withEnds(ordered.slice(0, first)) } };
}

async function withEnds(rows: readonly RelationshipRow[]): Promise<object[]> {
  const ids = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
  const ends = new Map((await run<EntityRow>('entities-by-id', { ids })).map((row) => [row.id, row]));
  const end = (id: string) => ({ id, name: ends.get(id)?.name, kind: ends.get(id)?.kind });
  return rows.map(({ id, type, certainty, from, to }) => ({ id, type, certainty, from: end(from), to: end(to) }));
}

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const data =
    pathname === '/entity'
      ? entity(searchParams.get('id') ?? '')
      : network(searchParams.get('at') ?? '', Number(searchParams.get('first')));
  data.then(
    (found) => response.setHeader('content-type', 'application/json').end(JSON.stringify({ data: found })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
tellParent((server.address() as AddressInfo).port);
