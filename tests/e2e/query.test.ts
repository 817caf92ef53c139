import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { startProductServer } from '../support/product-server.ts';
import { OPENING, openExplorer, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

describe.skipIf('skipped' in inject('browser'))('the query behind the picture', () => {
  const product = withProduct();

  async function open(url: string, search = OPENING): Promise<Page> {
    const { page } = await openExplorer(product().browser, url, search, {
      ...WIDE,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.keyboard.press('q');
    await page.locator('.query-drawer .code').first().waitFor();
    return page;
  }

  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const codeOf = (page: Page, language: string) =>
    page.locator(`.drawer-columns section[aria-label="${language}"]`).first().locator('.code').first().textContent();

  it('shows the operation, the statements that ran for it, their values and times', async () => {
    const page = await open(product().url);
    expect(await codeOf(page, 'GraphQL')).toMatch(/^query Picture\(/);
    await page.locator('.statements').waitFor();
    const statements = await page.locator('.statements .code').allInnerTexts();
    const network = statements.find((text) => text.startsWith('// relationships:'));
    expect(network).toMatch(/^\/\/ relationships: 16 rows, [\d.]+ ms\nMATCH \(a\)-\[r:ALLIED_WITH/);
    const values = await page.locator('.drawer-values').textContent();
    expect(values).toContain('$at"1904-02-08"');
    expect(values).toContain('$lenses["ALLIANCES", "CONFLICTS"]');
    expect(values).toContain('$types[');
    expect(await page.locator('.drawer-facts').textContent()).toMatch(/^\d+ statements: \d+ rows, [\d.]+ ms$/);
    expect(await page.locator('.details h2').textContent()).toBe('Empire of Japan');
    await page.close();
  });

  it('copies both texts, runs again, and closes with the focus where it was', async () => {
    const page = await open(product().url);
    await page.getByRole('button', { name: 'Copy the GraphQL' }).click();
    await expect.poll(() => clipboard(page)).toMatch(/^query Picture\([\s\S]+\n}\n\nfragment EntityRef on Entity {/);
    await page.getByRole('button', { name: 'Copy the Cypher' }).click();
    await expect
      .poll(() => clipboard(page))
      .toMatch(/^\/\/ [\w-]+: \d+ rows?, [\d.]+ ms\n:params {"dataset":"\w+",[\s\S]+;$/);
    const again = page.waitForRequest((request) => request.headers()['x-entente-explain'] === '1');
    await page.getByRole('button', { name: 'Run' }).click();
    expect((await again).postDataJSON().variables.at).toBe('1904-02-08');
    await page.keyboard.press('Escape');
    await page.locator('.query-drawer').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Query');
    expect(page.url()).toContain('select=empire-of-japan');
    await page.close();
  });

  it('follows what is on the screen: the day, the details, another view', async () => {
    const page = await open(product().url);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.drawer-values').textContent()).toContain('"1904-02-09"');
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('EntityDetails');
    expect(await codeOf(page, 'GraphQL')).toMatch(/^query EntityDetails\(/);
    await expect.poll(() => page.locator('.drawer-values').textContent()).toContain('$id"empire-of-japan"');
    await page.getByRole('button', { name: 'Close the query' }).click();
    await page.keyboard.press('t');
    await page.locator('.relation-row').first().waitFor();
    await page.keyboard.press('q');
    await expect.poll(() => codeOf(page, 'GraphQL')).toMatch(/^query Rows\(/);
    await page.close();
  });

  it('opens in GraphiQL with everything filled in', async () => {
    const page = await open(product().url);
    const [graphiql] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open in GraphiQL' }).click(),
    ]);
    await graphiql.locator('.graphiql-query-editor .view-line').first().waitFor();
    await graphiql.getByRole('button', { name: 'Execute query' }).click();
    await graphiql
      .locator('.graphiql-response')
      .getByText('"truncated"')
      .or(graphiql.locator('.graphiql-response').getByText('"network"'))
      .first()
      .waitFor();
    expect(new URL(graphiql.url()).pathname).toBe('/graphiql');
    await page.close();
  });

  it('says so where the server does not tell its statements', async () => {
    const silent = await startProductServer({ env: { ENTENTE_EXPLAIN: 'off' } });
    const page = await open(silent.url);
    await page.getByText('This server is set not to tell which statements it runs.').waitFor();
    expect(await codeOf(page, 'GraphQL')).toMatch(/^query Picture\(/);
    await page.close();
    await silent.stop();
  });
});
