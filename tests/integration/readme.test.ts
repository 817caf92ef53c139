import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLink } from '../../client/src/url/view-url.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const HOST = 'http://localhost:4000';

let server: ProductServer;

beforeAll(async () => {
  server = await startProductServer();
});

afterAll(async () => {
  await server?.stop();
});

async function ask(query: string, variables: object = {}): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const pages = [...readme.matchAll(/\((http:\/\/localhost:4000\/[^)]*)\)/g)].map(([, link]) => link ?? '');

test('the README leads to the page and to GraphiQL', () => {
  expect(pages.length).toBeGreaterThan(3);
});

test.each(pages)('%s is a page that understands its address', async (page) => {
  const response = await fetch(page.replace(HOST, server.url));
  expect(response.status).toBe(200);
  const { view, problems } = readLink(new URL(page).search);
  expect(problems).toEqual([]);
  const id = view?.selection?.id;
  if (id === undefined) return;
  const kind = view?.selection?.kind === 'line' ? 'relationship' : 'entity';
  expect(await ask(`query Named($id: ID!) { ${kind}(id: $id) { id } }`, { id })).toEqual({ data: { [kind]: { id } } });
});

test('what the README says of the three powers, of Russia and China, and of 1916', async () => {
  const others = (lens: string, at: string) =>
    ask(`{ network(lenses: [${lens}], at: "${at}", of: ["empire-of-japan"]) { nodes { id } } }`);
  expect(await others('RIVALRIES', '1895-04-23')).toEqual({
    data: {
      network: {
        nodes: ['empire-of-japan', 'french-third-republic', 'german-empire', 'russian-empire'].map((id) => ({ id })),
      },
    },
  });
  expect(await ask('{ relationship(id: "r0288") { from { id } to { id } certainty dispute } }')).toEqual({
    data: {
      relationship: {
        from: { id: 'russian-empire' },
        to: { id: 'qing-dynasty' },
        certainty: 'DISPUTED',
        dispute: 'Nominal: dead in practice from 1900, when Russia occupied Manchuria.',
      },
    },
  });
  expect(JSON.stringify(await others('ALLIANCES', '1916-07-04'))).toContain('"russian-empire"');
});

test('the operation in the README', async () => {
  const operation = /```graphql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const russia = { name: 'Russian Empire' };
  expect(await ask(operation)).toEqual({
    data: {
      relationships: {
        nodes: [
          {
            from: { name: 'French Third Republic' },
            to: russia,
            via: { name: 'Franco-Russian Alliance (military convention)' },
            span: { label: '4 January 1894 – 15 March 1917' },
            certainty: 'CERTAIN',
          },
          {
            from: russia,
            to: { name: 'Qing dynasty (China)' },
            via: { name: 'Li–Lobanov Treaty (Sino-Russian Secret Treaty)' },
            span: { label: '3 June 1896 – c. 1911' },
            certainty: 'DISPUTED',
          },
        ],
      },
    },
  });
});

test('the command in the README', async () => {
  const quoted = /^ *curl .* -d "(.*)"$/m.exec(readme)?.[1] ?? '';
  // As a shell reads what stands in double quotes.
  const sent = JSON.parse(quoted.replaceAll(/\\(["\\])/g, '$1')) as { readonly query: string };
  expect(await ask(sent.query)).toEqual({
    data: {
      search: [
        {
          matched: 'Евфимий Путятин',
          entity: expect.objectContaining({ id: 'yevfimy-putyatin', name: 'Yevfimy Putyatin' }),
        },
      ],
    },
  });
});

test('the counts in the README', async () => {
  const { data } = (await ask('{ dataset { counts { of total } } }')) as {
    data: { dataset: { counts: readonly { readonly of: string; readonly total: number }[] } };
  };
  const totals = new Map(data.dataset.counts.map(({ of, total }) => [of, total]));
  const kinds = ['STATE', 'ACTOR', 'TREATY', 'TERRITORY', 'EVENT', 'ORGANISATION'];
  const count = (of: string) => totals.get(of) ?? 0;
  const entities = kinds.reduce((sum, kind) => sum + count(kind), 0);
  const relationships = [...totals].reduce(
    (sum, [of, total]) => (kinds.includes(of) || of === 'SOURCE' ? sum : sum + total),
    0,
  );
  expect(readme).toContain(
    `${entities} entities (${count('STATE')} states, ${count('ACTOR')} persons, ${count('TREATY')} treaties, ` +
      `${count('TERRITORY')} territories, ${count('EVENT')} events, ${count('ORGANISATION')} organisations), ` +
      `${relationships.toLocaleString('en')} dated relationships between them and ${count('SOURCE')} sources`,
  );
});
