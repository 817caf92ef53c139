import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, NARROW, openExplorer, openPage, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const DAY = '?v=1&view=balance&at=1900-08-01&lens=alliances.conflicts';
const TRIAD = 'austria-hungary.german-empire.kingdom-of-italy';

describe.skipIf('skipped' in inject('browser'))('balance', () => {
  const product = withProduct();

  async function open(search: string, options = WIDE): Promise<{ page: Page; complaints: string[] }> {
    const { browser, url } = product();
    const opened = await openPage(browser, options);
    await opened.page.goto(`${url}/${search}`);
    await opened.page.locator('.balance-plate[data-ready="true"]').waitFor();
    return opened;
  }

  it('shows the triads of the day with their signs, and what is mixed', async () => {
    const { page, complaints } = await open(DAY);
    expect(await page.locator('.balance-head p').first().textContent()).toBe(
      '1 August 1900 · 7 triads: 7 balanced, 0 unstable; 1 mixed pair · ratio 1',
    );
    expect(
      await page
        .locator('.triad')
        .evaluateAll((triads) =>
          triads.map((triad) =>
            [...triad.querySelectorAll('.triad-words, .triad > .visually-hidden')].map((part) => part.textContent),
          ),
        ),
    ).toEqual([
      ['Three friends + × + × + = +', 'Austria-Hungary, German Empire and Kingdom of Italy'],
      ['Two friends with a common enemy + × − × − = +', 'Austria-Hungary, German Empire and Qing dynasty (China)'],
      ['Three friends + × + × + = +', 'Austria-Hungary, German Empire and Romania'],
      ['Two friends with a common enemy + × − × − = +', 'Austria-Hungary, Kingdom of Italy and Qing dynasty (China)'],
      ['Three friends + × + × + = +', 'Austria-Hungary, Kingdom of Italy and Romania'],
      ['Two friends with a common enemy + × − × − = +', 'German Empire, Kingdom of Italy and Qing dynasty (China)'],
      ['Three friends + × + × + = +', 'German Empire, Kingdom of Italy and Romania'],
    ]);
    expect(await page.getByText('No triad is unstable on this day.').isVisible()).toBe(true);
    expect(await page.locator('.balance-group [data-relation]').count()).toBe(3);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('tells the three lines of a triad that is chosen, and lights them in the network', async () => {
    const { page } = await open(DAY);
    await page.locator(`[data-triad="${TRIAD}"]`).click();
    expect(addressOf(page)).toBe(`${DAY}&triad=${TRIAD}`);
    const lines = page.locator('.details [data-relation]');
    await lines.nth(2).waitFor();
    expect(
      await lines.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.relation).sort()),
    ).toEqual(['r0291', 'r0292', 'r0293']);
    expect(await lines.locator('.ring-button').count()).toBeGreaterThan(2);
    // Its lines are lit in every triad that has them.
    expect(await page.locator(`[data-triad="${TRIAD}"] .triad-leg.is-lit`).count()).toBe(3);
    expect(await page.locator('.triad-leg.is-lit').count()).toBe(9);
    await page.getByRole('button', { name: 'Show its lines in the network' }).click();
    await page.locator('.canvas[data-ready="true"]').waitFor();
    expect(addressOf(page)).toBe(`?v=1&at=1900-08-01&lens=alliances.conflicts.rivalries&triad=${TRIAD}`);
    await page.keyboard.press('Escape');
    await page.waitForURL((address) => !address.search.includes('triad'));
    await page.close();
  });

  it('draws the ratio over the years with gaps, asked for thirty at a time; a press goes to the year', async () => {
    const { browser, url } = product();
    const context = await browser.newContext(WIDE);
    const page = await context.newPage();
    const asked: number[] = [];
    page.on('request', (request) => {
      const text = request.postData() ?? '';
      if (text.includes('BalanceOverYears')) asked.push(text.match(/y\d+: balance/g)?.length ?? 0);
    });
    await page.goto(`${url}/${DAY}`);
    await page.locator('.ratio-run').first().waitFor({ state: 'attached' });
    await expect.poll(() => asked.reduce((sum, count) => sum + count, 0)).toBe(148);
    expect(Math.max(...asked)).toBe(30);
    await expect
      .poll(() =>
        page
          .locator('.ratio-run')
          .evaluateAll((runs) => runs.map((run) => [(run as SVGElement).dataset.from, (run as SVGElement).dataset.to])),
      )
      .toEqual([
        ['1854', '1855'],
        ['1857', '1860'],
        ['1863', '1863'],
        ['1866', '1866'],
        ['1874', '1878'],
        ['1881', '1920'],
      ]);
    const year = page.getByRole('slider', { name: 'Year' });
    expect(await year.getAttribute('aria-valuetext')).toBe('1 August 1900, ratio 1 of 7 triads in July 1900');
    await year.focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.balance-head b', { hasText: '1 August 1901' }).waitFor();
    const box = await year.boundingBox();
    if (!box) throw new Error('There is no line.');
    await page.mouse.click(box.x + box.width * (116.5 / 148), box.y + 40);
    await page.locator('.balance-head b', { hasText: '1 July 1894' }).waitFor();
    await page.keyboard.press('l');
    await context.close();
  });

  it('opens with a key from the network, and fits a hand-held screen', async () => {
    const { browser, url } = product();
    const opened = await openExplorer(browser, url, '');
    await opened.page.keyboard.press('l');
    await opened.page.locator('.balance-plate').waitFor();
    await opened.page.close();
    const { page, complaints } = await open(`${DAY}&triad=${TRIAD}`, NARROW);
    await page.locator('.details.is-open h2', { hasText: 'Austria-Hungary, German Empire' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
