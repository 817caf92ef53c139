import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askingAt, type Served } from '../support/graphql.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';

/** Questions as people type them, with what must come: how they end, and ids that the answer must name. */
const PHRASINGS = readFileSync(new URL('./ask-phrasings.tsv', import.meta.url), 'utf8')
  .trim()
  .split(/\r?\n/u)
  .slice(1)
  .map((row) => {
    const [text = '', expected = '', names = ''] = row.split('\t');
    return { text, expected, names: names.split(',').filter((name) => name !== '') };
  });

const OUTCOMES: Readonly<Record<string, string>> = {
  answer: 'ANSWERED',
  which: 'WHICH',
  nothing: 'NOTHING_RECORDED',
  refuse: 'REFUSED',
};

const ASK = /* GraphQL */ `
  query ($text: String!) {
    ask(text: $text) {
      outcome
      notRead
      coverage
      suggestions
      lines { text footnotes }
      choices { entity { id } }
      entities { id }
      sources { id }
    }
  }
`;

interface Asked {
  readonly outcome: string;
  readonly notRead: readonly string[];
  readonly coverage: string | null;
  readonly suggestions: readonly string[];
  readonly lines: readonly { readonly text: string; readonly footnotes: readonly number[] }[];
  readonly choices: readonly { readonly entity: { readonly id: string } | null }[];
  readonly entities: readonly { readonly id: string }[];
  readonly sources: readonly { readonly id: string }[];
}

let server: ProductServer;
let served: Pick<Served, 'data'>;

beforeAll(async () => {
  server = await startProductServer();
  served = askingAt(server.url);
});

afterAll(async () => {
  await server?.stop();
});

it('are 68', () => {
  expect(PHRASINGS).toHaveLength(68);
});

it.each(PHRASINGS)('$text', async ({ text, expected, names }) => {
  const { ask } = await served.data<{ ask: Asked }>(ASK, { text });
  expect(ask.outcome).toBe(OUTCOMES[expected]);
  if (ask.outcome === 'REFUSED') {
    expect(ask.suggestions.length).toBeGreaterThan(0);
    expect(ask.sources).toEqual([]);
    return;
  }
  const named = [...ask.entities.map(({ id }) => id), ...ask.choices.flatMap(({ entity }) => entity?.id ?? [])];
  expect(names.filter((name) => !named.includes(name))).toEqual([]);
  expect(ask.sources.length > 0).toBe(ask.outcome === 'ANSWERED');
  expect(ask.coverage !== null).toBe(ask.outcome === 'NOTHING_RECORDED');
});
