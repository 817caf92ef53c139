import { readFileSync } from 'node:fs';
import { marked, type Tokens } from 'marked';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onBothEngines, type Place } from '../support/graph/place.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';

interface Recipe {
  readonly asked: string;
  readonly operation: string;
  readonly answer: unknown;
}

const recipes = readRecipes(readFileSync(new URL('../../docs/graphql.md', import.meta.url), 'utf8'));

/** The cookbook's operations under their headings, each with the answer that follows it. */
function readRecipes(text: string): Recipe[] {
  const found: Recipe[] = [];
  let asked = '';
  let operation: string | undefined;
  for (const token of marked.lexer(text)) {
    if (token.type === 'heading') asked = (token as Tokens.Heading).text;
    if (token.type !== 'code') continue;
    const { lang, text: code } = token as Tokens.Code;
    if (lang === 'graphql') {
      expect(operation, `the operation before "${asked}" has no answer`).toBeUndefined();
      operation = code;
    }
    if (lang === 'json') {
      expect(operation, `the answer under "${asked}" has no operation`).toBeDefined();
      found.push({ asked, operation: operation ?? '', answer: JSON.parse(code) });
      operation = undefined;
    }
  }
  expect(operation, `the operation under "${asked}" has no answer`).toBeUndefined();
  return found;
}

it('has twenty-five recipes or more', () => {
  expect(recipes.length).toBeGreaterThanOrEqual(25);
});

onBothEngines('the cookbook', (open) => {
  let place: Place;
  let server: ProductServer;
  beforeAll(async () => {
    place = await open();
    server = await startProductServer({ env: place.env });
  });
  afterAll(async () => {
    await server?.stop();
    await place?.close();
  });

  it.each(recipes)('$asked', async ({ operation, answer }) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation }),
    });
    expect(await response.json()).toEqual({ data: answer });
  });
});
