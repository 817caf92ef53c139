import { describe, expect, inject, it } from 'vitest';
import { openExplorer, placesOf, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

describe.skipIf('skipped' in inject('browser'))('a part of the page that cannot be loaded', () => {
  const product = withProduct();

  it('is said, with a way on, and the address stays', async () => {
    const { browser, url } = product();
    const context = await browser.newContext(WIDE);
    const page = await context.newPage();
    await page.route(/GraphCanvas-[^/]*\.js$/, (route) => route.abort());
    await page.goto(`${url}/?v=1&at=1905-09-05&lens=alliances`);
    await page.locator('.broken-page').waitFor();
    expect(await page.locator('.broken-page h1').textContent()).toBe('Something went wrong on this page.');
    await page.unroute(/GraphCanvas-[^/]*\.js$/);
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.locator('.canvas[data-ready="true"]').waitFor();
    expect(new URL(page.url()).search).toBe('?v=1&at=1905-09-05&lens=alliances');
    await context.close();
  });

  it('is done without where it is the worker: the picture is the same', async () => {
    const { browser, url } = product();
    const usual = await openExplorer(browser, url, '');
    const context = await browser.newContext(WIDE);
    const page = await context.newPage();
    await context.route(/homes-worker-[^/]*\.js$/, (route) => route.abort());
    await page.goto(url);
    await page.locator('.canvas[data-ready="true"]').waitFor();
    expect(await placesOf(page)).toEqual(await placesOf(usual.page));
    await usual.page.close();
    await context.close();
  });
});
