import { describe, expect, inject, it } from 'vitest';
import { openView, ready } from './support/chain-page.ts';
import { addressOf, NARROW, openExplorer } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const PATH = '?v=1&view=path&at=1904-02-08&lens=alliances.conflicts&from=komura-jutaro&with=german-empire';

describe.skipIf('skipped' in inject('browser'))('the path', () => {
  const product = withProduct();

  it('shows the shortest way and the next ones, and tells one step by step with its sources', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openView(browser, url, PATH);
    expect(await page.locator('.path-head h1').textContent()).toBe('Komura Jutarō to German Empire');
    const lengths = await page.locator('.path-tell').allInnerTexts();
    expect(lengths.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Shortest 2 steps',
      'Next 1 2 steps',
      'Next 2 3 steps',
      'Next 3 3 steps',
      'Next 4 3 steps',
    ]);
    const first = page.locator('.path-rows > li').nth(1);
    expect(await first.locator('.path-node').allInnerTexts()).toEqual([
      'Komura Jutarō',
      'Empire of Japan',
      'German Empire',
    ]);
    expect(await first.locator('.path-line b').allInnerTexts()).toEqual(['Served', 'Pressured by']);
    const marked = first.locator('.path-link');
    expect(await marked.first().locator('.ring-button').allInnerTexts()).toEqual(['4', '5', '6']);
    expect(await marked.last().locator('.ring-button').allInnerTexts()).toEqual(['4', '7', '8', '9']);
    await page.locator('.path-tell').nth(1).click();
    const steps = page.locator('.details .path-steps > li');
    await expect.poll(() => steps.count()).toBe(2);
    expect(await steps.last().locator('.path-sentence').innerText()).toMatch(
      /^Empire of Japan pressured by German Empire/,
    );
    const marks = await steps.locator('.ring-button').allTextContents();
    expect(await page.locator('.details .source-list').first().locator('.ring-button').allTextContents()).toEqual([
      ...new Set(marks),
    ]);
    expect(addressOf(page)).toContain('path=2');
    await page.locator('.path-tell').nth(2).click();
    await expect.poll(() => steps.count()).toBe(3);
    expect(addressOf(page)).toContain('path=3');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows a line of it in the details', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, PATH);
    await page.locator('.path-rows > li').nth(1).locator('.path-line').last().click();
    await page.locator('.details .line-ends').waitFor();
    expect(await page.locator('.details .line-ends').textContent()).toBe('German Empire pressured Empire of Japan');
    expect(await page.locator('.not-drawn').count()).toBe(0);
    await page.close();
  });

  it('looks on one day alone', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, PATH);
    await page.getByRole('button', { name: 'On 8 February 1904' }).click();
    await page.locator('.path-none, .path-rows > li').first().waitFor();
    expect(addressOf(page)).toContain('when=day');
    const spans = await page.locator('.path-rows > li .path-line small').allInnerTexts();
    expect(spans).not.toContain('23 Apr 1895 – 5 May 1895');
    await page.close();
  });

  it('begins in the details: connect to another, found as one types', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1904-02-08&lens=conflicts&select=empire-of-japan');
    await page.getByRole('button', { name: 'Connect to…' }).click();
    await page.getByRole('combobox', { name: 'Connect Empire of Japan to' }).fill('Vitte');
    await page.locator('.picker-hit', { hasText: 'Witte' }).first().waitFor();
    await page.keyboard.press('Enter');
    await ready(page);
    expect(await page.locator('.path-head h1').textContent()).toMatch(/^Empire of Japan to .*Witte/);
    await page.getByRole('button', { name: 'The other way round' }).click();
    await expect.poll(() => page.locator('.path-head h1').textContent()).toMatch(/Witte.* to Empire of Japan$/);
    await page.close();
  });

  it('stands below one another on a hand-held screen', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openView(browser, url, PATH, NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const tops = await page
      .locator('.path-rows > li')
      .first()
      .locator('.path-node')
      .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(3);
    expect(await page.locator('.path-rows .path-steps > li').count()).toBe(2);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
