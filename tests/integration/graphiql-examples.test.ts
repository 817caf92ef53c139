import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLES, type Example } from '../../client/src/graphiql/examples.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

let server: ProductServer;

beforeAll(async () => {
  server = await startProductServer();
});

afterAll(async () => {
  await server?.stop();
});

async function ask({ operation, variables }: Pick<Example, 'operation' | 'variables'>): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation, variables }),
  });
  return (await response.json()) as Answer;
}

function example(name: string): Example {
  const found = EXAMPLES.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no example ${name}`);
  return found;
}

const retrocession = { name: 'Convention of Retrocession of the Liaodong Peninsula' };
const qing = {
  from: { name: 'Qing dynasty (China)' },
  mode: 'sovereignty',
  via: retrocession,
  span: { label: '8 November 1895 – 27 March 1898' },
};
const qingUnderTheLease = {
  ...qing,
  via: { name: 'Pavlov Convention (Port Arthur lease)' },
  span: { label: '27 March 1898 – 12 February 1912' },
};
const russia = {
  from: { name: 'Russian Empire' },
  mode: 'lease',
  via: { name: 'Pavlov Convention (Port Arthur lease)' },
  span: { label: '27 March 1898 – 5 September 1905' },
};

function signer(name: string, kind: string, role: string) {
  return { from: { name, kind }, role, span: { label: '5 September 1905' } };
}

/** The whole answers of the examples whose answer fits on a screen. */
const WHOLE: Readonly<Record<string, unknown>> = {
  AlliesOnADay: {
    entity: {
      name: 'Empire of Japan',
      relationships: {
        nodes: [
          {
            from: { name: 'Empire of Japan' },
            to: { name: 'United Kingdom' },
            mode: 'defensive alliance',
            via: { id: 'anglo-japanese-alliance-1902', name: 'First Anglo-Japanese Alliance' },
            span: { label: '30 January 1902 – 12 August 1905' },
            citations: [
              {
                passage: {
                  source: {
                    title:
                      'British Documents on the Origins of the War, 1898–1914, Volume II: The Anglo-Japanese Alliance and the Franco-British Entente',
                    url: null,
                  },
                },
              },
              {
                passage: {
                  source: {
                    title: 'The Anglo-Japanese Alliance: The Diplomacy of Two Island Empires, 1894–1907',
                    url: null,
                  },
                },
              },
              {
                passage: {
                  source: {
                    title: 'Anglo-Japanese Alliance',
                    url: 'https://en.wikipedia.org/wiki/Anglo-Japanese_Alliance',
                  },
                },
              },
            ],
          },
        ],
      },
    },
  },
  WhoHeldAPort: {
    whileCeded: {
      nodes: [
        {
          from: { name: 'Empire of Japan' },
          mode: 'sovereignty',
          via: { name: 'Treaty of Shimonoseki' },
          span: { label: '17 April 1895 – 8 November 1895' },
        },
      ],
    },
    givenBack: { nodes: [qing] },
    leased: { nodes: [russia, qingUnderTheLease] },
    besieged: {
      nodes: [
        russia,
        qingUnderTheLease,
        {
          from: { name: 'Empire of Japan' },
          mode: 'occupation',
          via: { name: 'Siege of Port Arthur' },
          span: { label: '2 January 1905 – 5 September 1905' },
        },
      ],
    },
  },
  WhoSigned: {
    relationships: {
      nodes: [
        signer('Empire of Japan', 'STATE', 'party'),
        signer('Russian Empire', 'STATE', 'party'),
        signer('Komura Jutarō', 'ACTOR', 'signatory'),
        signer('Takahira Kogorō', 'ACTOR', 'signatory'),
        signer('Sergei Witte', 'ACTOR', 'signatory'),
        signer('Roman Rosen', 'ACTOR', 'signatory'),
      ],
    },
  },
  SearchInAnyScript: {
    search: [
      {
        matched: '榎本武揚',
        entity: {
          id: 'enomoto-takeaki',
          name: 'Enomoto Takeaki',
          names: ['榎本武揚'],
          kind: 'ACTOR',
          summary: "Japan's envoy who signed the 1875 exchange.",
        },
      },
    ],
  },
  WarsByDecade: {
    timeline: [
      ...[1770, 1780, 1790, 1800, 1810, 1820, 1830, 1840].map((year) => decade(year, 0, 0)),
      decade(1850, 8, 8),
      decade(1860, 9, 11),
      decade(1870, 8, 8),
      decade(1880, 2, 3),
      decade(1890, 2, 2),
      decade(1900, 11, 11),
      decade(1910, 46, 46),
      decade(1920, 1, 4),
    ],
  },
};

/** What the longer answers must hold. */
const PARTS: Readonly<Record<string, object>> = {
  NetworkOfADay: { network: { total: { nodes: 13, relationships: 16 } } },
  OneEntityInFull: { entity: { name: 'Treaty of Portsmouth', inForce: '1905-10', relationships: { total: 27 } } },
  WhatLedToIt: { relationships: { total: 15 } },
  TreatiesInPages: { entities: { total: 137, pageInfo: { hasNextPage: true } } },
  WhatIsLoaded: {
    dataset: {
      title: 'Empire of Japan – Russian Empire relations',
      span: { label: '1778 – 1925' },
      citation: 'Empire of Japan – Russian Empire relations (japan-russia), version 1.1.0. CC0-1.0.',
    },
  },
};

function decade(year: number, began: number, inForce: number) {
  return { from: `${year}-01-01`, to: `${year + 9}-12-31`, began, inForce };
}

test('every example has its answer here', () => {
  expect([...Object.keys(WHOLE), ...Object.keys(PARTS)].sort()).toEqual(EXAMPLES.map(({ name }) => name).sort());
});

test.each(EXAMPLES)('$name says what it answers and has one operation of its name', ({ name, operation }) => {
  expect(operation.startsWith('# ')).toBe(true);
  expect([...operation.matchAll(/^query (\w+)/gm)].map(([, found]) => found)).toEqual([name]);
});

test.each(Object.keys(WHOLE))('%s', async (name) => {
  expect(await ask(example(name))).toEqual({ data: WHOLE[name] });
});

test.each(Object.keys(PARTS))('%s', async (name) => {
  const answer = await ask(example(name));
  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject(PARTS[name] ?? {});
});

test('the treaties are all there after as many pages as the cursor leads to', async () => {
  const { operation } = example('TreatiesInPages');
  const ids: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 20; pages += 1) {
    const { data } = (await ask({ operation, variables: { after } })) as { data: TreatyPage };
    ids.push(...data.entities.nodes.map(({ id }) => id));
    if (!data.entities.pageInfo.hasNextPage) break;
    after = data.entities.pageInfo.endCursor;
  }
  expect(ids).toHaveLength(137);
  expect(ids).toEqual([...new Set(ids)].sort());
});

interface TreatyPage {
  readonly entities: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
