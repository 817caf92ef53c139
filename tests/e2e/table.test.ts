import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, NARROW, openPage, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const TABLE = '?v=1&view=table&at=1904-02-08&lens=alliances.conflicts.rivalries';

describe.skipIf('skipped' in inject('browser'))('the table', () => {
  const product = withProduct();

  async function open(search = TABLE, options = WIDE): Promise<Page> {
    const { browser, url } = product();
    const { page } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'], ...options });
    await page.goto(`${url}/${search}`);
    await page.locator('.relation-row').first().waitFor();
    return page;
  }

  const lines = (page: Page, classes = '') =>
    page
      .locator(`.relation-row${classes}[data-line]`)
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.line ?? ''));

  it('lists every relation of the lenses, those in force on the day marked', async () => {
    const page = await open();
    await expect.poll(() => lines(page, '.is-on-day').then((found) => found.length)).toBe(20);
    const row = page.locator('[data-line="r0309"]');
    expect(await row.locator('td, th').allInnerTexts()).toEqual([
      'War',
      expect.stringContaining('Empire of Japan – Russian Empire'),
      'Russo-Japanese War',
      '8 Feb 1904',
      '5 Sep 1905',
      '',
      'certain',
      expect.stringMatching(/.+\n?\+2$/),
    ]);
    expect(await row.locator('.row-main').evaluate((name) => getComputedStyle(name).fontWeight)).toBe('650');
    expect(await page.locator('.is-fold .row-main').allInnerTexts()).toContain('8 states – Qing dynasty (China)');
    await page.close();
  });

  it('goes to the day alone, sorts and filters, all of it in the link', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'This day', exact: true }).click();
    await expect.poll(() => lines(page).then((found) => found.length)).toBe(20);
    await page.getByRole('columnheader', { name: 'Ended' }).getByRole('button', { name: 'Ended', exact: true }).click();
    await page.getByRole('columnheader', { name: 'Ended' }).getByRole('button', { name: 'Ended', exact: true }).click();
    await page.getByRole('button', { name: 'Filter by relation' }).click();
    await page.getByRole('dialog', { name: 'Filter by relation' }).getByLabel('Relation').selectOption('Alliance');
    await page.keyboard.press('Escape');
    expect(addressOf(page)).toBe(`${TABLE}&rows=day&sort=-ended&where-relation=Alliance`);
    const ended = await page.locator('.relation-row .column-ended').allInnerTexts();
    expect(ended).toHaveLength(12);
    expect(ended[0]).toBe('6 May 1919');
    const again = await open(addressOf(page));
    expect(await again.locator('.relation-row .column-ended').allInnerTexts()).toEqual(ended);
    await again.getByRole('button', { name: 'Relation: Alliance, take this filter away' }).click();
    expect(addressOf(again)).toBe(`${TABLE}&rows=day&sort=-ended`);
    await again.context().close();
    await page.close();
  });

  it('is walked through, unfolded and selected by keyboard alone', async () => {
    const page = await open(`${TABLE}&where-through=Boxer`);
    await page.locator('.relation-row .row-main').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => lines(page).then((found) => found.length)).toBe(8);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.dataset.row);
    expect(await focused()).toBe('2');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('0');
    await page.keyboard.press('End');
    const line = await page.evaluate(() => document.activeElement?.closest('tr')?.dataset.line);
    await page.keyboard.press('Enter');
    await page.locator('.details .line-ends').waitFor();
    expect(addressOf(page)).toContain(`&line=${line}`);
    expect(await page.locator('.relation-row.is-selected').count()).toBe(1);
    expect(addressOf(page)).toContain('at=1904-02-08');
    await page.close();
  });

  it('keeps the selection from view to view', async () => {
    const page = await open(`${TABLE}&line=r0309`);
    await page.locator('.relation-row.is-selected[data-line="r0309"]').waitFor();
    await page.keyboard.press('n');
    await page.locator('.canvas[data-ready="true"]').waitFor();
    await page.keyboard.press('t');
    await page.locator('.relation-row.is-selected[data-line="r0309"]').waitFor();
    expect(addressOf(page)).toBe(`${TABLE}&line=r0309`);
    await page.close();
  });

  it('copies its rows as a spreadsheet takes them', async () => {
    const page = await open(`${TABLE}&rows=day`);
    await page.getByRole('button', { name: 'Copy rows' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const rows = text.split('\n').map((line) => line.split('\t'));
    expect(rows).toHaveLength(21);
    expect(rows[0]).toEqual(['Relation', 'Between', 'Through', 'Began', 'Ended', 'Certainty', 'Sources']);
    expect(rows[1]?.slice(0, 6)).toEqual([
      'Alliance',
      'German Empire – Austria-Hungary',
      'Dual Alliance',
      '7 Oct 1879',
      'Nov 1918',
      'certain',
    ]);
    await page.close();
  });

  it('fits a hand-held screen', async () => {
    const page = await open(TABLE, NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.locator('.table-scroll').evaluate((part) => part.scrollWidth <= part.clientWidth)).toBe(true);
    await page.close();
  });
});
