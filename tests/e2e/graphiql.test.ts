import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { EXAMPLES, variablesText } from '../../client/src/graphiql/examples.ts';
import { withProduct } from './support/with-product.ts';

const found = inject('browser');

/** What the page may do where its server says nothing of it: everything from there, nothing from elsewhere. */
const STRICT_POLICY =
  "default-src 'self'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'";

describe.skipIf('skipped' in found)('GraphiQL', () => {
  const product = withProduct();
  let context: BrowserContext;
  let page: Page;
  let foreign: string[];
  let complaints: string[];

  beforeEach(async () => {
    foreign = [];
    complaints = [];
    context = await product().browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    await context.route('**/*', async (route) => {
      const url = route.request().url();
      if (!url.startsWith(`${product().url}/`)) {
        foreign.push(url);
        await route.abort();
      } else if (route.request().isNavigationRequest()) {
        const response = await route.fetch();
        const headers = { 'content-security-policy': STRICT_POLICY, ...response.headers() };
        await route.fulfill({ response, headers });
      } else {
        await route.continue();
      }
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
  });

  afterEach(async () => {
    await context.close();
    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });

  async function open(search = ''): Promise<void> {
    await page.goto(`${product().url}/graphiql${search}`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  }

  /** The text of an editor, without how its lines are broken and its spaces drawn. */
  function text(section: string): Promise<string> {
    return page
      .locator(`${section} .view-lines`)
      .first()
      .evaluate((lines) =>
        [...lines.querySelectorAll<HTMLElement>('.view-line')]
          .sort((one, other) => Number.parseInt(one.style.top, 10) - Number.parseInt(other.style.top, 10))
          .map((line) => line.textContent)
          .join('')
          .replaceAll(/\s+/g, ' '),
      );
  }

  async function run(): Promise<void> {
    await page.getByRole('button', { name: 'Execute query' }).click();
  }

  test('opens with the first example, runs it and shows the answer', async () => {
    await open();
    expect(await page.title()).toBe('GraphiQL – Entente');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await text('.graphiql-query-editor')).toContain('Who was allied with Japan on 8 February 1904');
    expect(await text('.graphiql-editor-tool')).toContain('"empire-of-japan"');
    await run();
    await page.locator('.graphiql-response').getByText('United Kingdom').waitFor();
    expect(await text('.graphiql-response')).toContain('"label": "30 January 1902 – 12 August 1905"');
  });

  test('an example is opened by its question, in a tab of its own, once', async () => {
    await open();
    const port = page.getByRole('button', { name: 'Who held Port Arthur at four dates, and by what right?' });
    await port.click();
    await run();
    await page.locator('.graphiql-response').getByText('Treaty of Shimonoseki').first().waitFor();
    const tabs = page.locator('.graphiql-tab');
    expect(await tabs.allInnerTexts()).toEqual(['AlliesOnADay', 'WhoHeldAPort']);
    await page.getByRole('button', { name: EXAMPLES[0].question }).click();
    await port.click();
    expect(await tabs.allInnerTexts()).toEqual(['AlliesOnADay', 'WhoHeldAPort']);
  });

  test('an operation in the address is opened with its variables', async () => {
    const search = EXAMPLES.find(({ name }) => name === 'SearchInAnyScript');
    if (search === undefined) throw new Error('the example is gone');
    const parameters = new URLSearchParams({
      query: search.operation,
      variables: JSON.stringify({ text: 'Путятин' }),
      operationName: search.name,
    });
    await open(`?${parameters}`);
    expect(await text('.graphiql-editor-tool')).toContain('"text": "Путятин"');
    await run();
    await page.locator('.graphiql-response').getByText('Yevfimy Putyatin').first().waitFor();
    expect(variablesText(search)).toBe('{\n  "text": "榎本"\n}');
  });

  test('the documentation shows what the schema says of its fields', async () => {
    await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const docs = page.getByRole('region', { name: 'Documentation Explorer' });
    await docs.getByRole('link', { name: 'Query', exact: true }).click();
    await docs.getByText('What is loaded: its title, version').waitFor();
    await docs.getByRole('link', { name: 'network', exact: true }).click();
    await docs.getByText('The picture: the relationships that the lenses show').waitFor();
  });

  test('leads back to the picture', async () => {
    await open();
    expect(await page.getByRole('link', { name: 'Entente' }).getAttribute('href')).toBe('/');
  });

  test('is no part of what the explorer loads', async () => {
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url());
    });
    await page.goto(`${product().url}/`, { waitUntil: 'networkidle' });
    const loaded = await Promise.all(
      scripts.map(async (url) => ({ url, ofGraphiql: /monaco|graphiql-/.test(await (await fetch(url)).text()) })),
    );
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter(({ ofGraphiql }) => ofGraphiql)).toEqual([]);
  });
});
