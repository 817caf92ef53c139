import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, NARROW, openPage, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const DAY = '?v=1&view=matrix&at=1916-07-04&lens=alliances.conflicts';

describe.skipIf('skipped' in inject('browser'))('matrix', () => {
  const product = withProduct();

  async function open(search: string, options = WIDE): Promise<{ page: Page; complaints: string[] }> {
    const { browser, url } = product();
    const opened = await openPage(browser, options);
    await opened.page.goto(`${url}/${search}`);
    await opened.page.locator('.matrix-plate[aria-busy="false"][data-stale="false"]').waitFor();
    return opened;
  }

  const cell = (page: Page, row: string, column: string) => page.locator(`[data-cell="${row} ${column}"] button`);

  it('shows a symmetric tie in both cells, and what runs in one direction in the row that it comes from', async () => {
    const { page, complaints } = await open(DAY);
    const years = (row: string, column: string) => cell(page, row, column).locator('.strand').allTextContents();
    expect(await years('russian-empire', 'german-empire')).toEqual(['1914']);
    expect(await years('german-empire', 'russian-empire')).toEqual(['1914']);
    expect(await years('empire-of-japan', 'russian-empire')).toEqual(['1914', '1915']);
    expect(await years('russian-empire', 'empire-of-japan')).toEqual(['1915']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('reads a cell with its sources, keeps it in the link, and says that none is recorded', async () => {
    const { page } = await open(DAY);
    await cell(page, 'russian-empire', 'german-empire').click();
    expect(addressOf(page)).toBe(`${DAY}&cell=russian-empire.german-empire`);
    await page.locator('.details [data-relation]').first().waitFor();
    expect(await page.locator('.details h2').textContent()).toBe('Russian Empire and German Empire');
    expect(await page.locator('.details .ring-button').count()).toBeGreaterThan(0);
    await cell(page, 'empire-of-japan', 'ottoman-empire').click();
    await page.getByText('No tie of these lenses between the two is recorded on 4 July 1916.').waitFor();
    await page.close();
  });

  it('is walked through by the keyboard', async () => {
    const { page } = await open(DAY);
    await page.locator('[data-place="0 0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.place)).toBe('1 0');
    const named = await page.evaluate(() => document.activeElement?.closest('td')?.dataset.cell);
    await page.keyboard.press('Enter');
    await page.locator('.details h2').waitFor();
    expect(addressOf(page)).toBe(`${DAY}&cell=${named?.replace(' ', '.')}`);
    await page.close();
  });

  it('sets people against what they are tied to, and fits a small screen', async () => {
    const { page } = await open('?v=1&view=matrix&at=1904-02-08&lens=people', NARROW);
    expect(await page.locator('.matrix-sides th').allTextContents()).toEqual(['States', 'Treaties', 'Events']);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBe(0);
    await page.close();
  });
});
