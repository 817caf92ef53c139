import { describe, expect, inject, it } from 'vitest';
import { addressOf, openExplorer, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const OPENED = '?v=1&at=1902-02-01&lens=alliances.conflicts';

describe.skipIf('skipped' in inject('browser'))('play', () => {
  const product = withProduct();

  it('runs from change to change until it is paused; Back undoes the whole run', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, OPENED, { ...WIDE, reducedMotion: 'no-preference' });
    await page.getByLabel('Speed').selectOption('4');
    await page.getByText('change', { exact: true }).click();
    await page.locator('.plate').hover();
    // Each day is shown for a sixth of a second: what was shown is written down on the page itself.
    const days = await page.evaluateHandle(() => {
      const seen: string[] = [];
      const note = () => {
        const day = document.querySelector<HTMLElement>('.playhead')?.dataset.day;
        if (day !== undefined && seen.at(-1) !== day) seen.push(day);
      };
      new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true });
      return seen;
    });
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect
      .poll(() => days.evaluate((seen) => [...seen]), { timeout: 30_000 })
      .toEqual(expect.arrayContaining(['1902-06-30', '1903-12-12', '1904-02-08']));
    await page.getByRole('button', { name: 'Pause' }).click();
    const stopped = await page.locator('.playhead').first().getAttribute('data-day');
    expect(await page.getByRole('button', { name: 'Play', exact: true }).isVisible()).toBe(true);
    expect((stopped ?? '') >= '1904-02-08').toBe(true);
    await page.goBack();
    await page.locator('.playhead[data-day="1902-02-01"]').waitFor();
    expect(addressOf(page)).toBe(OPENED);
    await page.close();
  });

  it('plays and pauses with the space bar, and stops at the end of time', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1925-12-28&lens=alliances', {
      ...WIDE,
      reducedMotion: 'no-preference',
    });
    await page.getByLabel('Speed').selectOption('4');
    await page.getByLabel('Speed').blur();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await page.locator('.playhead[data-day="1925-12-31"]').waitFor();
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.close();
  });

  it('goes on by single steps where less motion is wanted', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, OPENED);
    expect(await page.getByLabel('Speed').count()).toBe(0);
    await page.keyboard.press('Space');
    await page.locator('.playhead[data-day="1902-02-02"]').waitFor();
    await page.getByRole('button', { name: 'Play: one day on' }).click();
    await page.locator('.playhead[data-day="1902-02-03"]').waitFor();
    await page.close();
  });

  it('moves a range at its length, and the later of two dates', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1902-02-01&range=1894-07-25..1905-09-05&lens=conflicts');
    await page.keyboard.press('Space');
    await page.locator('.grip[data-day="1905-09-06"]').waitFor();
    expect(addressOf(page)).toBe('?v=1&at=1902-02-01&range=1894-07-26..1905-09-06&lens=conflicts');
    await page.goto(`${url}/?v=1&at=1902-02-01&vs=1907-08-01&lens=alliances`);
    await page.locator('.playhead[data-day="1907-08-01"]').waitFor();
    await page.keyboard.press('Space');
    await page.locator('.playhead[data-day="1907-08-02"]').waitFor();
    expect(addressOf(page)).toBe('?v=1&at=1902-02-01&vs=1907-08-02&lens=alliances');
    await page.close();
  });
});
