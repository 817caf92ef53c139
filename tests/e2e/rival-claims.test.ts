import { describe, expect, inject, it } from 'vitest';
import { openExplorer } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

describe.skipIf('skipped' in inject('browser'))('rival claims', () => {
  const product = withProduct();

  it('are drawn dotted, with the word, and both said with their sources', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1904-02-07&lens=alliances&line=r0288');
    const mark = page.locator('.tie-mark[data-line="r0288"]');
    expect(await mark.getAttribute('data-certainty')).toBe('DISPUTED');
    expect(await mark.locator('.tie-dates').textContent()).toBe('3 Jun 1896 – c. 1911, disputed');
    const claims = page.locator('.rival-claims').first();
    expect(await claims.locator('dd').allTextContents()).toEqual([
      'Russian Empire – allied with – Qing dynasty (China), Li–Lobanov Treaty (Sino-Russian Secret Treaty), 3 June 1896 – c. 1911, disputed.',
      'Nominal: dead in practice from 1900, when Russia occupied Manchuria.',
    ]);
    expect(await claims.locator('.ring-button').count()).toBe(4);
    await page.close();
  });

  it('stand against each other where two claim one territory', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1900-06-01&lens=territory&line=r0799');
    const claims = page.locator('.rival-claims').first();
    expect(await claims.locator('dt').allTextContents()).toEqual(['As filed', 'Also said', 'Rival claim']);
    expect(await claims.locator('dd').nth(2).textContent()).toMatch(
      /^Empire of Japan – controls – Korea.*9 June 1896 – 8 February 1904, disputed\. /u,
    );
    await page.close();
  });

  it('are told of a state too; a remark on a date is no rival claim', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1913-06-01&lens=alliances&select=tibet-government');
    const state = page.locator('.rival-claims');
    await state.waitFor();
    expect(await state.locator('dd').nth(1).textContent()).toBe(
      'Chinese suzerainty was acknowledged by Britain and Russia in 1907 and contested by Lhasa after 1912.',
    );
    await page.goto(`${url}/?v=1&at=1860-06-01&lens=alliances&select=harris-treaty-1858`);
    const note = page.locator('.details-note');
    await note.waitFor();
    expect(await note.textContent()).toBe(
      'Note on dates. Signed on board the Powhatan in the bay; the official American text names the city of Yedo.',
    );
    expect(await page.locator('.rival-claims').count()).toBe(0);
    await page.goto(`${url}/?v=1&at=1860-06-01&lens=alliances&line=r0726`);
    await page.locator('.line-ends').waitFor();
    expect(await page.locator('.rival-claims').count()).toBe(0);
    await page.close();
  });
});
