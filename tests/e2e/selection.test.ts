import { describe, expect, inject, it } from 'vitest';
import { addressOf, drawn, openExplorer, pressNode, pressTieLabel, ringsAt } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

describe.skipIf('skipped' in inject('browser'))('selection and sources', () => {
  const product = withProduct();

  it('shows a state with its names, dates, relations and numbered sources', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    await pressNode(page, 'russian-empire');
    const details = page.locator('.details');
    await details.locator('h2', { hasText: 'Russian Empire' }).waitFor();
    expect(addressOf(page)).toBe('?v=1&at=1904-02-08&lens=alliances.conflicts&select=russian-empire');
    expect(await details.locator('.details-names').textContent()).toContain('Российская империя');
    expect(await details.locator('.details-dates').textContent()).toBe('2 November 1721 – 15 March 1917to the day');
    expect(await details.locator('[data-relation] h4').allTextContents()).toEqual([
      'Supplied by French Third Republic',
      'Allied with French Third Republic',
      'Allied with Qing dynasty (China)',
      'At war with Empire of Japan',
    ]);
    expect(await details.locator('[data-relation="r0288"] .dispute').textContent()).toBe(
      'Disputed. Nominal: dead in practice from 1900, when Russia occupied Manchuria.',
    );
    await page.close();
  });

  it('gives one passage one number: on the plate, at the relation and at the source', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    const onPlate = await ringsAt(page, 'r0309');
    expect(onPlate).toEqual(['25', '26', '27']);
    expect(await page.locator('[data-relation="r0309"] .ring-button').allTextContents()).toEqual(onPlate);
    const ring = page.locator('[data-relation="r0309"] .ring-button').first();
    const passage = await ring.getAttribute('data-passage');
    await ring.click();
    const source = page.locator(`[id="source-${passage}"]`);
    await page.locator('.source.is-lit').waitFor();
    expect(await source.locator('.ring-button').textContent()).toBe('25');
    expect(await source.locator('.source-title').textContent()).toContain('The Diplomacy of the Russo-Japanese War');
    expect(await page.locator('.ring.is-lit').count()).toBeGreaterThan(0);
    const isInSight = () =>
      source.evaluate((item) => {
        const box = item.getBoundingClientRect();
        const frame = item.closest('.details')?.getBoundingClientRect();
        return frame !== undefined && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
      });
    await expect.poll(isInSight).toBe(true);
    await page.close();
  });

  it('shows a line with both ends, what it goes through and its sources', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    await pressTieLabel(page, 'r0309');
    const details = page.locator('.details');
    await details.locator('.line-ends').waitFor();
    expect(addressOf(page)).toBe('?v=1&at=1904-02-08&lens=alliances.conflicts&line=r0309');
    expect(await details.locator('.line-ends').textContent()).toBe('Empire of Japan at war with Russian Empire');
    expect(await details.locator('.details-dates').textContent()).toBe(
      '8 February 1904 – 5 September 1905to the daycertain',
    );
    expect(await details.locator('.via-name').textContent()).toBe('Russo-Japanese War');
    await details.locator('.via-name button').click();
    await details.locator('h2', { hasText: 'Russo-Japanese War' }).waitFor();
    await page.goBack();
    await details.locator('.line-ends').waitFor();
    await page.goForward();
    await details.locator('h2', { hasText: 'Russo-Japanese War' }).waitFor();
    await page.close();
  });

  it('lists the relations of a type, in pages, each with its numbers', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    const chip = page.locator('.chip', { hasText: 'Took part in' });
    const total = Number(await chip.locator('b').textContent());
    await chip.click();
    const items = page.locator('.relation-list.is-all [data-relation]');
    await expect.poll(() => items.count()).toBe(25);
    for (let shown = 50; shown < total + 25; shown += 25) {
      await page.locator('button', { hasText: 'show more' }).click();
      await expect.poll(() => items.count()).toBe(Math.min(shown, total));
    }
    expect(await items.last().locator('.ring-button').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('opens what is left of a link that names something that is gone', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1904-02-08&lens=alliances.conflicts&select=atlantis');
    await page.locator('.details', { hasText: 'The link names “atlantis”' }).waitFor();
    expect(await page.locator('.plate-title p').textContent()).toBe('8 February 1904 · 16 ties among 13 states');
    await page.close();
  });

  it('goes by keyboard: Tab to a node, arrows along ties, Enter, Escape', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1904-02-08&lens=alliances.conflicts');
    expect(await page.locator('.node-target').first().getAttribute('data-entity')).toBe('russian-empire');
    await page.locator('.node-target').first().focus();
    const ends = new Map([
      ['ArrowLeft', -1],
      ['ArrowRight', 1],
    ]);
    const [from, to] = await Promise.all(
      ['russian-empire', 'empire-of-japan'].map(async (id) =>
        Number(await page.locator(`[data-entity="${id}"]`).getAttribute('data-x')),
      ),
    );
    const [key] = [...ends].find(([, sign]) => Math.sign((to ?? 0) - (from ?? 0)) === sign) ?? [];
    await page.keyboard.press(key ?? 'ArrowLeft');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.entity)).toBe('empire-of-japan');
    await page.keyboard.press('Enter');
    await page.locator('.details h2', { hasText: 'Empire of Japan' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.details h2', { hasText: 'Alliances and conflicts' }).waitFor();
    await drawn(page);
    await page.keyboard.press('k');
    await page.locator('dialog[open] h2', { hasText: 'Key' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await page.close();
  });
});
