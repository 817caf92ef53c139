import { describe, expect, it } from 'vitest';
import { readShipped } from '../support/graph/shipped.ts';
import type { InProcess } from '../support/in-process.ts';
import { onServedDataset } from '../support/on-served.ts';

const data = await readShipped();
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
const relationshipIds = [...data.relationships]
  .sort((one, other) => (one.startMin === other.startMin ? byId(one, other) : one.startMin < other.startMin ? -1 : 1))
  .map(({ id }) => id);
const touching = (id: string) => {
  const ids = new Set(data.relationships.filter(({ from, to }) => from === id || to === id).map((row) => row.id));
  return relationshipIds.filter((relationship) => ids.has(relationship));
};

interface List {
  readonly total: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

onServedDataset('lists', (server) => {
  describe('give each row once, page by page to the end', () => {
    it.each([
      ['entities(first: 100, after: $after)', [...data.entities].sort(byId).map(({ id }) => id)],
      ['entities(kinds: [TREATY, EVENT], first: 7, after: $after)', idsOf('TREATY', 'EVENT')],
      ['relationships(first: 300, after: $after)', relationshipIds],
      ['relationships(of: ["port-arthur"], first: 1, after: $after)', touching('port-arthur')],
      ['sources(first: 99, after: $after)', [...data.sources].sort(byId).map(({ id }) => id)],
    ])('%s', async (field, expected) => {
      expect(await walked(server(), `list: ${field}`, ({ list }) => list as List)).toEqual(expected);
    });

    it("an entity's relationships", async () => {
      const field = 'entity(id: "empire-of-japan") { relationships(first: 50, after: $after)';
      const listIn = ({ entity }: Record<string, unknown>) => (entity as { relationships: List }).relationships;
      expect(await walked(server(), field, listIn, '}')).toEqual(touching('empire-of-japan'));
    });
  });

  it('are empty where nothing passes', async () => {
    const empty = { total: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const all = 'total nodes { id } pageInfo { hasNextPage endCursor }';
    expect(
      await server().ask(`{ entities(kinds: []) { ${all} } relationships(of: []) { ${all} }
        none: relationships(types: []) { ${all} } never: relationships(types: [FOUGHT], at: "1700-01-01") { ${all} } }`),
    ).toEqual({ data: { entities: empty, relationships: empty, none: empty, never: empty } });
  });

  it('give a small one whole', async () => {
    expect(
      await server().ask(`{ relationships(types: [ALLIED_WITH], of: ["united-kingdom"], to: "1855-01-31") {
        total pageInfo { hasNextPage } nodes { id sign from { id } to { id } via { id } mode sourced span { label } } } }`),
    ).toEqual({
      data: {
        relationships: {
          total: 4,
          pageInfo: { hasNextPage: false },
          nodes: [
            alliance(
              'r1271',
              ['united-kingdom', 'ottoman-empire'],
              'anglo-french-ottoman-alliance-1854',
              '12 March 1854',
            ),
            alliance(
              'r1270',
              ['united-kingdom', 'second-french-empire'],
              'anglo-french-alliance-1854',
              '10 April 1854',
            ),
            alliance('r1275', ['austrian-empire', 'united-kingdom'], 'austro-allied-alliance-1854', '2 December 1854'),
            alliance('r1277', ['kingdom-of-sardinia', 'united-kingdom'], 'sardinian-accession-1855', '26 January 1855'),
          ],
        },
      },
    });
  });

  it('keep what existed on a day', async () => {
    expect(await server().ask('{ entities(kinds: [ORGANISATION], at: "1907-01-01") { total nodes { id } } }')).toEqual({
      data: {
        entities: {
          total: 5,
          nodes: [
            { id: 'banque-du-nord' },
            { id: 'chinese-eastern-railway-company' },
            { id: 'residency-general-of-korea' },
            { id: 'russo-chinese-bank' },
            { id: 'south-manchuria-railway-company' },
          ],
        },
      },
    });
  });

  it.each([
    ['entities(first: 0) { total nodes { id } }', 0, '1,000'],
    ['entities(first: 1001) { total nodes { id } }', 1_001, '1,000'],
    ['relationships(first: -1) { total nodes { id } }', -1, '1,000'],
    ['sources(first: 1001) { total nodes { id } }', 1_001, '1,000'],
    ['search(text: "x", first: 0) { score }', 0, '1,000'],
    ['network(first: 0) { truncated }', 0, '5,000'],
    ['network(first: 5001) { truncated }', 5_001, '5,000'],
  ])('take so many rows at once and no more: %s', async (field, given, most) => {
    expect(await server().ask(`{ ${field} }`)).toMatchObject({
      data: { [field.slice(0, field.indexOf('('))]: null },
      errors: [
        {
          message: `"first" is ${given}; it takes a whole number from 1 to ${most}.`,
          extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
        },
      ],
    });
  });

  it('take a thousand rows, and networks five thousand', async () => {
    const rows = '{ pageInfo { hasNextPage } nodes { id } }';
    const answer = await server().ask(`{ entities(first: 1000) ${rows} network(first: 5000) { truncated } }`);
    const nodes = [...data.entities].sort(byId).map(({ id }) => ({ id }));
    expect(answer).toEqual({
      data: { entities: { pageInfo: { hasNextPage: false }, nodes }, network: { truncated: false } },
    });
  });

  it('refuse the cursor of another list', async () => {
    const cursor = (await server().ask<{ sources: List }>('{ sources(first: 1) { pageInfo { endCursor } } }')).data;
    expect(
      await server().ask('query ($after: String) { relationships(after: $after) { total nodes { id } } }', {
        after: cursor?.sources.pageInfo.endCursor,
      }),
    ).toMatchObject({
      errors: [
        {
          message: '"after" is no cursor of this list; it takes the "endCursor" of the page before.',
          extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
        },
      ],
    });
  });

  it.each([
    ['relationships(of: ["port-arthur", "nowhere"]) { total }', 'of'],
    ['relationships(via: "nowhere") { total }', 'via'],
    ['network(of: ["nowhere"]) { truncated }', 'of'],
    ['timeline(of: ["nowhere"]) { from }', 'of'],
  ])('say what does not exist: %s', async (field, argument) => {
    expect(await server().ask(`{ ${field} }`)).toMatchObject({
      errors: [
        {
          message: `"${argument}" names "nowhere", and there is no entity with that id; "search" finds ids by names.`,
          extensions: { code: 'NOT_FOUND', argument },
        },
      ],
    });
  });
});

function idsOf(...kinds: readonly string[]): string[] {
  return data.entities
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id }) => id)
    .sort();
}

function alliance(id: string, [from, to]: readonly [string, string], via: string, begin: string) {
  return {
    ...{ id, sign: 'POSITIVE', sourced: true },
    mode: via === 'austro-allied-alliance-1854' ? 'conditional alliance' : 'wartime alliance',
    from: { id: from },
    to: { id: to },
    via: { id: via },
    span: { label: `${begin} – 30 March 1856` },
  };
}

/** The ids of all pages joined; each page says how many there are in all. */
async function walked(
  server: InProcess,
  field: string,
  listIn: (data: Record<string, unknown>) => List,
  rest = '',
): Promise<string[]> {
  const query = `query ($after: String) { ${field} { total nodes { id } pageInfo { hasNextPage endCursor } } ${rest} }`;
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const answer = await server.ask(query, { after });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    const { nodes, total, pageInfo }: List = listIn(answer.data);
    ids.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) {
      expect(total).toBe(ids.length);
      return ids;
    }
    after = pageInfo.endCursor;
  }
}
