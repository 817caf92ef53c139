import { describe, expect, inject, it } from 'vitest';
import {
  addressOf,
  drawn,
  NARROW,
  nodeIds,
  OPENING,
  openExplorer,
  overlapsOn,
  placesOf,
  tieIds,
  WIDE,
} from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

describe.skipIf('skipped' in inject('browser'))('the picture', () => {
  const product = withProduct();

  it('opens as the dataset asks, without touching the address', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openExplorer(browser, url, '');
    expect(await page.locator('h1').textContent()).toBe('Alliances and conflicts');
    expect(await page.locator('.plate-title p').textContent()).toBe('8 February 1904 · 16 ties among 13 states');
    expect(await tieIds(page)).toEqual([
      ...['r0288', 'r0289', 'r0291', 'r0292', 'r0293', 'r0297', 'r0309', 'r1289', 'r1292', 'r1293', 'r1294'],
      ...['r1297', 'r1298', 'r1342', 'r1434', 'r1437'],
    ]);
    expect(await nodeIds(page, false)).toEqual([
      'argentina',
      'austria-hungary',
      'emirate-of-afghanistan',
      'empire-of-japan',
      'french-third-republic',
      'german-empire',
      'kingdom-of-italy',
      'portugal',
      'qing-dynasty',
      'romania',
      'russian-empire',
      'tibet-government',
      'united-kingdom',
    ]);
    expect(await nodeIds(page, true)).toEqual([
      'belgium',
      'bulgaria',
      'kingdom-of-spain',
      'korean-empire',
      'netherlands',
      'ottoman-empire',
      'serbia',
      'united-states',
    ]);
    expect(await page.locator('.details h2').textContent()).toBe('Empire of Japan');
    expect(addressOf(page)).toBe('');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('stands in the same places whichever way one came', async () => {
    const { browser, url } = product();
    const bare = await openExplorer(browser, url, '');
    const linked = await openExplorer(browser, url, OPENING);
    expect(await placesOf(linked.page)).toEqual(await placesOf(bare.page));
    const walked = await openExplorer(browser, url, '?v=1&at=1916-11-01&lens=alliances.conflicts.rivalries');
    await walked.page.evaluate((search) => {
      window.history.pushState(null, '', `/${search}`);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, '?v=1&at=1904-02-08&lens=alliances.conflicts&select=empire-of-japan');
    await walked.page.locator('.plate-title p', { hasText: '16 ties among 13 states' }).waitFor();
    await drawn(walked.page);
    expect(await placesOf(walked.page)).toEqual(await placesOf(bare.page));
    for (const { page } of [bare, linked, walked]) await page.close();
  });

  it('switches lenses with the pointer and with keys, and says when nothing is there', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    await page.locator('[data-lens="CONFLICTS"]').click();
    await page.locator('.plate-title p', { hasText: '14 ties among 12 states' }).waitFor();
    expect(await page.locator('h1').textContent()).toBe('Alliances');
    expect(addressOf(page)).toBe('?v=1&at=1904-02-08&lens=alliances&select=empire-of-japan');
    await page.keyboard.press('1');
    await page.keyboard.press('3');
    await page.locator('h1', { hasText: /^Rivalries$/ }).waitFor();
    await page.goto(`${url}/?v=1&at=1890-06-01&lens=conflicts`);
    const note = page.locator('.plate-note');
    expect(await note.locator('p').textContent()).toBe('No war is recorded on 1 June 1890.');
    const next = note.locator('button');
    expect(await next.textContent()).toBe('Next: 25 July 1894');
    await next.click();
    await page.locator('.plate-title p', { hasText: '1 tie among 2 states' }).waitFor();
    expect(addressOf(page)).toBe('?v=1&at=1894-07-25&lens=conflicts');
    await page.close();
  });

  it('filters by what dates allow and by certainty', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    await page.locator('.select select').nth(1).selectOption({ label: 'Certain' });
    await page.locator('.plate-title p', { hasText: '13 ties among 11 states' }).waitFor();
    expect(addressOf(page)).toBe(`${OPENING}&certainty=certain`);
    await page.locator('.select select').nth(1).selectOption({ label: 'Any certainty' });
    await page.locator('.select select').nth(0).selectOption({ label: 'Certainly in force' });
    await page.locator('.plate-title p', { hasText: 'certainly in force' }).waitFor();
    expect(addressOf(page)).toBe(`${OPENING}&confidence=certain`);
    await page.close();
  });

  const DAYS = ['1854-06-01', '1887-01-01', '1895-04-25', '1900-08-01', '1904-02-08', '1911-08-01', '1916-11-01'];
  for (const [screen, options] of Object.entries({ wide: WIDE, narrow: NARROW })) {
    it(`keeps names off nodes and off each other on a ${screen} screen, on days from 1854 to 1916`, async () => {
      const { browser, url } = product();
      const { page } = await openExplorer(browser, url, '', options);
      for (const day of DAYS) {
        await page.goto(`${url}/?v=1&at=${day}&lens=alliances.conflicts.rivalries`);
        await drawn(page);
        // Names in other scripts are placed once more when their own face is there.
        await expect.poll(() => overlapsOn(page), { message: day }).toEqual([]);
      }
      await page.close();
    });
  }
});
