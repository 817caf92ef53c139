import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { Client, fetchExchange } from '@urql/core';
import { auditServer } from 'graphql-http';
import { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { openEmbeddedPlace } from '../support/graph/embedded-place.ts';
import { loadInto, type Place } from '../support/graph/place.ts';
import { type InProcess, listenOn } from '../support/in-process.ts';
import { relayCompiler } from '../support/relay.ts';
import { currentSchema, printed } from '../support/schema.ts';

/*
 * The clients that people use, as they come, against the real server: what works with them is what the API promises.
 */

let place: Place;
let server: InProcess;
let endpoint: string;

beforeAll(async () => {
  place = await openEmbeddedPlace();
  await loadInto(place, SHIPPED_DATASET);
  server = await listenOn(place);
  endpoint = `${server.url}/graphql`;
});
afterAll(async () => {
  await server?.close();
  await place?.close();
});

const NAME = { dataset: { name: 'japan-russia' } };

it('answers urql as it comes, which asks by GET', async () => {
  const client = new Client({ url: endpoint, exchanges: [fetchExchange], preferGetMethod: 'within-url-limit' });
  const { data, error } = await client.query('{ dataset { name } }', {}).toPromise();
  expect([data, error]).toEqual([expect.objectContaining(NAME), undefined]);
});

it.each(['GET', 'POST'] as const)('answers graphql-request by %s', async (method) => {
  const client = new GraphQLClient(endpoint, method === 'GET' ? { method, jsonSerializer: JSON } : { method });
  expect(await client.request('query Named { dataset { name } }')).toEqual(NAME);
});

it.each([false, true])('answers Apollo Client, by GET: %s', async (useGETForQueries) => {
  const client = new ApolloClient({
    link: new HttpLink({ uri: endpoint, useGETForQueries }),
    cache: new InMemoryCache(),
  });
  const { data } = await client.query({ query: gql`query Named { dataset { name } }` });
  expect(data).toEqual({ dataset: { __typename: 'Dataset', name: 'japan-russia' } });
});

it('pages through a list with the pagination of Apollo Client', async () => {
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { entities: relayStylePagination() } } } });
  const client = new ApolloClient({ link: new HttpLink({ uri: endpoint }), cache });
  const query = gql`
    query Page($after: String) {
      entities(first: 2, after: $after) {
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  `;
  interface Page {
    entities: { edges: { cursor: string; node: { id: string } }[]; pageInfo: { endCursor: string } };
  }
  const first = await client.query<Page>({ query });
  await client.query<Page>({
    query,
    fetchPolicy: 'network-only',
    variables: { after: first.data?.entities.pageInfo.endCursor },
  });
  const all = cache.readQuery<Page>({ query });
  const whole = await server.ask<{ entities: { nodes: { id: string }[] } }>('{ entities(first: 4) { nodes { id } } }');
  expect(all?.entities.edges.map(({ node }) => node.id)).toEqual(whole.data?.entities.nodes.map(({ id }) => id));
});

it('marks where each item of a page stands, and whether something is before it', async () => {
  const asked = (after: string) =>
    `{ relationships(first: 2${after}) { nodes { id } edges { cursor node { id from { id } } } pageInfo { hasPreviousPage startCursor endCursor } } }`;
  interface Answer {
    relationships: {
      nodes: { id: string }[];
      edges: { cursor: string; node: { id: string } }[];
      pageInfo: { hasPreviousPage: boolean; startCursor: string; endCursor: string };
    };
  }
  const one = (await server.ask<Answer>(asked(''))).data?.relationships;
  expect(one?.edges.map(({ node }) => node.id)).toEqual(one?.nodes.map(({ id }) => id));
  expect(one?.pageInfo).toEqual({
    hasPreviousPage: false,
    startCursor: one?.edges[0]?.cursor,
    endCursor: one?.edges[1]?.cursor,
  });
  const later = (await server.ask<Answer>(asked(`, after: "${one?.edges[0]?.cursor}"`))).data?.relationships;
  expect([later?.pageInfo.hasPreviousPage, later?.nodes[0]?.id]).toEqual([true, one?.nodes[1]?.id]);
});

it("is a schema that Relay's compiler takes connections and refetchable fragments of", async ({ skip }) => {
  const compiler = await relayCompiler();
  if (typeof compiler !== 'string') return skip(compiler.skipped);
  const folder = await mkdtemp(path.join(tmpdir(), 'entente-relay-'));
  try {
    await mkdir(path.join(folder, 'src'));
    await writeFile(path.join(folder, 'schema.graphql'), printed(currentSchema()));
    await writeFile(
      path.join(folder, 'src', 'list.js'),
      `graphql\`
        fragment list_page on Query @refetchable(queryName: "listPageQuery")
          @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
          treaties(first: $first, after: $after) @connection(key: "list_treaties") { edges { node { id name } } }
        }
      \`;
      graphql\`fragment list_entity on Entity @refetchable(queryName: "listEntityQuery") { name }\`;
      graphql\`query listQuery { ...list_page node(id: "empire-of-japan") { ...list_entity } }\`;`,
    );
    await writeFile(
      path.join(folder, 'relay.config.json'),
      JSON.stringify({
        src: './src',
        schema: './schema.graphql',
        language: 'javascript',
        customScalarTypes: { Date: 'string', JSON: 'any' },
        schemaConfig: { nodeInterfaceIdField: 'id' },
      }),
    );
    const { stdout, stderr } = await promisify(execFile)(compiler, ['relay.config.json'], { cwd: folder });
    expect(`${stdout}${stderr}`).toContain('Compilation completed.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('leaves the other fields where one fails', async () => {
  const answer = await server.ask(
    `{ dataset { name }
       a: paths(from: "empire-of-japan", to: "russian-empire", first: 1) { length }
       b: paths(from: "nonesuch", to: "russian-empire") { length } }`,
  );
  expect(answer).toEqual({
    data: { dataset: { name: 'japan-russia' }, a: [{ length: 1 }], b: null },
    errors: [expect.objectContaining({ path: ['b'], extensions: { code: 'NOT_FOUND', argument: 'from' } })],
  });
});

it('gives the same hash of what is loaded as long as nothing else is loaded', async () => {
  const { data } = await server.ask<{ dataset: { hash: string } }>('{ dataset { hash } }');
  expect(data?.dataset.hash).toMatch(/^[0-9a-f]{12}$/);
});

it.each(['gzip', 'br'])('sends a long answer compressed: %s', async (coding) => {
  const query = encodeURIComponent('{ entities(first: 100) { nodes { id name } } }');
  const [packed, plain] = await Promise.all(
    [coding, 'identity'].map((accepted) =>
      fetch(`${endpoint}?query=${query}`, { headers: { 'accept-encoding': accepted } }),
    ),
  );
  expect([packed?.headers.get('content-encoding'), plain?.headers.get('content-encoding')]).toEqual([coding, null]);
  expect(packed?.headers.get('vary')).toContain('accept-encoding');
  expect(packed?.headers.get('etag')).toBe(plain?.headers.get('etag'));
  expect(await packed?.text()).toBe(await plain?.text());
});

it('sends a short answer as it is', async () => {
  const response = await fetch(`${endpoint}?query=${encodeURIComponent('{ dataset { name } }')}`, {
    headers: { 'accept-encoding': 'gzip, br' },
  });
  expect([response.headers.get('content-encoding'), await response.json()]).toEqual([null, { data: NAME }]);
});

it('answers other methods with those that it takes', async () => {
  const answers = await Promise.all(['PUT', 'DELETE', 'PATCH'].map((method) => fetch(endpoint, { method })));
  expect(answers.map(({ status, headers }) => [status, headers.get('allow')])).toEqual(
    Array(3).fill([405, 'GET, HEAD, POST']),
  );
});

it('tells a person in words that there is nothing at an address, and a program in JSON', async () => {
  const [page, program] = await Promise.all(
    ['text/html,application/xhtml+xml', 'application/json'].map((accept) =>
      fetch(`${server.url}/nonesuch`, { headers: { accept } }),
    ),
  );
  expect([page?.status, page?.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(await page?.text()).toContain('<h1>There is nothing at this address.</h1>');
  expect([program?.status, await program?.json()]).toEqual([
    404,
    { errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] },
  ]);
});

it('passes the audit of GraphQL over HTTP', async () => {
  const results = await auditServer({ url: endpoint });
  const failed = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.status} ${result.id} ${result.name}`],
  );
  // Errors of the request itself have the status 400 for every client, as Apollo Server has it.
  expect(failed).toEqual([
    'warn 572B SHOULD use 200 status code on document parsing failure when accepting application/json',
    'warn FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
    'warn 7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  ]);
});
