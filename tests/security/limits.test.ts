import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { type InProcess, listenOn } from '../support/in-process.ts';

const CITATIONS = 'citations { passage { id locator source { id title url } } }';
const ENTITY = 'id name kind span { label }';

/** So many levels of fields within fields. */
function deep(levels: number): string {
  const inner = levels - 3;
  const steps = Math.floor(inner / 3);
  const rest = inner % 3;
  const leaf = rest === 0 ? 'id' : rest === 1 ? 'span { label }' : 'relationships(first: 1) { pageInfo { endCursor } }';
  let selection = leaf;
  for (let step = 0; step < steps; step += 1) selection = `relationships(first: 1) { nodes { from { ${selection} } } }`;
  return `{ entities(first: 1) { nodes { ${selection} } } }`;
}

function refused(limit: string, found: number, allowed: number, message: string) {
  return {
    errors: [expect.objectContaining({ message, extensions: { code: 'QUERY_TOO_COMPLEX', limit, found, allowed } })],
  };
}

onBothEngines('an operation within the limits', (open) => {
  let place: Place;
  let server: InProcess;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    // What is allowed is asked here, not how fast a machine is that does other things too.
    server = await listenOn(place, { timeoutMs: 60_000 });
  });
  afterAll(async () => {
    await server?.close();
    await place?.close();
  });

  it('may be twelve levels deep', async () => {
    expect((await server.ask(deep(12))).errors).toBeUndefined();
  });

  it('may have thirty root fields, networks of the usual size among them', async () => {
    const network = `nodes { ${ENTITY} } relationships { id type from { id } to { id } span { label } }`;
    const fields = Array.from({ length: 30 }, (_, at) => `n${at}: network(at: "19${10 + at}-01-01") { ${network} }`);
    expect((await server.ask(`{ ${fields.join(' ')} }`)).errors).toBeUndefined();
  });

  it('may have thirty root fields that search through the graph', async () => {
    const path = 'paths(from: "empire-of-japan", to: "russian-empire") { length nodes { id } relationships { id } }';
    const fields = Array.from({ length: 30 }, (_, at) => `p${at}: ${path}`);
    expect((await server.ask(`{ ${fields.join(' ')} }`)).errors).toBeUndefined();
  });

  it('may ask for a page of a hundred with citations', async () => {
    const page = `relationships(first: 100) { nodes { id type from { ${ENTITY} ${CITATIONS} } to { ${ENTITY} ${CITATIONS} } ${CITATIONS} } }`;
    const { data, errors } = await server.ask<{ relationships: { nodes: unknown[] } }>(`{ ${page} }`);
    expect(errors).toBeUndefined();
    expect(data?.relationships.nodes).toHaveLength(100);
  });

  it('may ask for the largest network with everything that a picture needs', async () => {
    const network = `network(lenses: [ALL], first: 5000) { truncated nodes { ${ENTITY} tier } relationships { id type sign certainty from { id } to { id } span { label } ${CITATIONS} } }`;
    expect((await server.ask(`{ ${network} }`)).errors).toBeUndefined();
  });

  it('may be the introspection that tools send', async () => {
    expect((await server.ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }))).errors).toBe(
      undefined,
    );
  });
});

describe('an operation past a limit', () => {
  let place: Place;
  let server: InProcess;

  beforeAll(async () => {
    const { openEmbeddedPlace } = await import('../support/graph/embedded-place.ts');
    place = await openEmbeddedPlace();
    await loadInto(place, SHIPPED_DATASET);
    server = await listenOn(place);
  });
  afterAll(async () => {
    await server?.close();
    await place?.close();
  });

  it('is too deep', async () => {
    expect(await server.ask(deep(18))).toEqual(
      refused('depth', 18, 16, 'This operation has 18 levels of fields within fields; at most 16 are allowed.'),
    );
  });

  it('is too deep by its fragments', async () => {
    const fragments = Array.from(
      { length: 9 },
      (_, at) =>
        `fragment F${at} on Entity { relationships { nodes { from { ${at === 8 ? 'id' : `...F${at + 1}`} } } } }`,
    );
    expect(await server.ask(`{ entity(id: "empire-of-japan") { ...F0 } } ${fragments.join(' ')}`)).toEqual(
      refused('depth', 29, 16, 'This operation has 29 levels of fields within fields; at most 16 are allowed.'),
    );
  });

  it('has too many root fields, counted through fragments', async () => {
    const fields = Array.from({ length: 26 }, (_, at) => `a${at}: dataset { name }`).join(' ');
    const others = fields.replaceAll(/\ba(\d)/g, 'b$1');
    expect(await server.ask(`{ ${fields} ...More } fragment More on Query { ${others} }`)).toEqual(
      refused('rootFields', 52, 50, 'This operation has 52 fields at the root; at most 50 are allowed.'),
    );
  });

  it('has too many directives', async () => {
    const fields = Array.from({ length: 101 }, (_, at) => `a${at}: name @include(if: true)`).join(' ');
    expect(await server.ask(`{ dataset { ${fields} } }`)).toEqual(
      refused('directives', 101, 100, 'This operation has 101 directives; at most 100 are allowed.'),
    );
  });

  it('is too long to be read', async () => {
    expect(await server.ask(`{ dataset { ${'name '.repeat(9_000)} } }`)).toEqual({
      errors: [
        expect.objectContaining({
          message: 'This operation is too long: at most 8,000 tokens (words and signs) are allowed.',
          extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'tokens', allowed: 8_000 },
        }),
      ],
    });
  });

  it.each([
    [
      'lists within lists',
      '{ entities(first: 1000) { nodes { relationships(first: 1000) { nodes { id } } } } }',
      11_000_000,
    ],
    [
      'lists within lists by variables',
      'query ($n: Int = 1000) { entities(first: $n) { nodes { relationships(first: $n) { nodes { id } } } } }',
      11_000_000,
    ],
    [
      'many names for the same',
      `{ entities(first: 1000) { nodes { relationships(first: 10) { nodes { ${Array.from({ length: 199 }, (_, at) => `a${at}: article`).join(' ')} from { ${Array.from({ length: 199 }, (_, at) => `a${at}: degree`).join(' ')} } } } } } }`,
      22_000_000,
    ],
  ])('costs too much: %s', async (_, query, atLeast) => {
    const { data, errors } = await server.ask(query);
    expect(data).toBeUndefined();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'QUERY_TOO_COMPLEX', limit: 'cost', found: expect.any(Number), allowed: 8_000_000 },
    ]);
    expect(Number(errors?.[0]?.extensions.found)).toBeGreaterThanOrEqual(atLeast);
  });

  it('introspects in circles', async () => {
    const circles = '__schema { types { fields { type { fields { type { fields { name } } } } } } }';
    expect(await server.ask(`{ ${circles} }`)).toEqual({
      errors: [
        expect.objectContaining({
          message: 'Maximum introspection depth exceeded; at most two lists within lists are allowed.',
          extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'introspection' },
        }),
      ],
    });
  });

  it('costs too much by fragments that double each other, which is seen at once', async () => {
    const fragments = Array.from({ length: 60 }, (_, at) => {
      const inner = at === 59 ? 'dataset { name }' : `...D${at + 1} ... on Query { ...D${at + 1} }`;
      return `fragment D${at} on Query { ${inner} }`;
    });
    const { errors } = await server.ask(`{ ...D0 } ${fragments.join(' ')}`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it.each([
    ['in the text', `{ network(of: [${'"a" '.repeat(1_001)}]) { truncated } }`, {}],
    ['in a variable', 'query ($of: [ID!]) { network(of: $of) { truncated } }', { of: Array(1_001).fill('a') }],
    ['in a default', `query ($of: [ID!] = [${'"a" '.repeat(1_001)}]) { network(of: $of) { truncated } }`, {}],
  ])('names more than a list may: %s', async (_, query, variables) => {
    expect(await server.ask(query, variables)).toEqual({
      errors: [
        {
          message: '"of" has 1,001 items; it takes at most 1,000.',
          extensions: { code: 'BAD_USER_INPUT', argument: 'of' },
        },
      ],
    });
  });

  it.each([17, 100_000])('is given a variable nested %i levels deep', async (levels) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query ($of: [ID!]) { network(of: $of) { truncated } }","variables":{"of":${'['.repeat(levels)}${']'.repeat(levels)}}}`,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: '"of" is nested too deeply; at most 16 levels are allowed.',
          extensions: { code: 'BAD_USER_INPUT', argument: 'of' },
        },
      ],
    });
  });

  it('repeats no more than eighty characters of an id', async () => {
    const { errors } = await server.ask('query ($of: ID!) { neighbourhood(of: [$of]) { truncated } }', {
      of: 'x'.repeat(100_000),
    });
    expect(errors?.map(({ message }) => message)).toEqual([
      `"of" names "${'x'.repeat(80)}…", and there is no entity with that id; "search" finds ids by names.`,
    ]);
  });

  it('is one of several in a request', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ dataset { name } }' }, { query: '{ dataset { name } }' }]),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: 'Operation batching disabled.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});
