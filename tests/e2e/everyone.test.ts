import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { VIEW_NAMES } from '../../client/src/url/view.ts';
import { faultsOn } from './support/axe.ts';
import { addressOf, drawn, NARROW, OPENING, openExplorer, openPage, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

/** Every way of showing something, each with something to show: a view that is not here fails. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  network: [
    '?v=1&at=1904-02-08&lens=alliances.conflicts&select=empire-of-japan',
    '?v=1&at=1904-02-08&lens=alliances.conflicts',
    '?v=1&at=1790-01-01&lens=alliances',
    '?v=1&at=1902-01-30&vs=1907-07-30&lens=alliances.conflicts',
    '?v=1&at=1904-02-08&lens=alliances.conflicts.treaties&select=russian-empire',
  ],
  chain: [
    '?v=1&view=chain&at=1904-02-08&of=triple-intervention&to=portsmouth-treaty-1905&select=triple-intervention',
    '?v=1&view=chain&at=1904-02-08&of=russo-japanese-war',
  ],
  path: ['?v=1&view=path&at=1904-02-08&from=empire-of-japan&with=russian-empire'],
  map: ['?v=1&view=map&at=1905-09-05&lens=alliances', '?v=1&view=map&at=1905-09-05&lens=alliances&select=port-arthur'],
  table: ['?v=1&view=table&at=1904-02-08&lens=alliances.conflicts&select=empire-of-japan'],
  matrix: ['?v=1&view=matrix&at=1904-02-08&lens=alliances.conflicts&cell=russian-empire.empire-of-japan'],
  balance: ['?v=1&view=balance&at=1904-02-08&lens=alliances.conflicts'],
};

const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['wide and dark', { ...WIDE, colorScheme: 'dark' }],
  ['narrow and light', { ...NARROW, colorScheme: 'light' }],
];

describe.skipIf('skipped' in inject('browser'))('for everyone', () => {
  const product = withProduct();

  it('knows every view there is', () => {
    expect(Object.keys(SHOWN).sort()).toEqual([...VIEW_NAMES].sort());
  });

  it.each(SCREENS)('axe finds nothing in any view, %s', async (_, screen) => {
    const { browser, url } = product();
    const { page } = await openPage(browser, screen);
    const found: string[] = [];
    for (const search of Object.values(SHOWN).flat()) {
      await page.goto(`${url}/${search}`);
      await settled(page);
      found.push(...(await faultsOn(page)).map((fault) => `${search}: ${fault}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });

  it.each(SCREENS)('axe finds nothing in anything that opens, %s', async (_, screen) => {
    const { browser, url } = product();
    const { page } = await openPage(browser, screen);
    const found: string[] = [];
    const look = async (what: string) => found.push(...(await faultsOn(page)).map((fault) => `${what}: ${fault}`));
    await page.goto(`${url}/${OPENING}`);
    await settled(page);
    for (const key of ['k', '?']) {
      await page.keyboard.press(key);
      await page.locator('dialog[open]').waitFor();
      await look(`the dialog of ${key}`);
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
    }
    await page.keyboard.press('q');
    await page.locator('.query-drawer pre, .query-drawer code').first().waitFor();
    await look('the query drawer');
    await page.keyboard.press('q');
    await page.keyboard.press('/');
    await page.locator('.ask-input').fill('Who was allied with Japan on 8 February 1904?');
    await page.locator('.answer-sentence').waitFor();
    await look('the ask bar');
    await page.keyboard.press('Enter');
    await page.locator('.answer-dock').waitFor();
    await settled(page);
    await page.locator('.answer-dock [aria-expanded]').click();
    await look('the answer above its picture');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.locator('.export-panel button').first().waitFor();
    await look('the export');
    expect(found).toEqual([]);
    await page.close();
  });

  it('opens one dialog right after another was closed', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openExplorer(browser, url, OPENING);
    await page.keyboard.press('k');
    await page.locator('.key-dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('.keys-dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.locator('.keys-dialog[open]').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('walks the graph by keyboard alone, and says along which line', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openExplorer(browser, url, '?v=1&at=1904-02-08&lens=alliances.conflicts');
    await reach(page, '[data-entity="empire-of-japan"]');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe('solid');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('russian-empire');
    const said = page.locator('[data-walk]');
    expect(await said.textContent()).toBe(
      'Russian Empire. Empire of Japan – at war with – Russian Empire, Russo-Japanese War, ' +
        '8 February 1904 – 5 September 1905, certain.',
    );
    await page.keyboard.press('Shift+Enter');
    await page.locator('.details h2', { hasText: 'at war with' }).waitFor();
    expect(addressOf(page)).toBe('?v=1&at=1904-02-08&lens=alliances.conflicts&line=r0309');
    await page.keyboard.press('Enter');
    await page.locator('.details h2', { hasText: 'Russian Empire' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => addressOf(page)).toBe('?v=1&at=1904-02-08&lens=alliances.conflicts');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('brings what has the focus into sight, the picture with it', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, OPENING);
    for (let press = 0; press < 4; press += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.locator('[data-entity="empire-of-japan"]').focus();
    await reach(page, '[data-entity="kingdom-of-italy"]');
    const isInSight = async () => {
      const plate = await page.locator('.canvas').boundingBox();
      const node = await page.locator('[data-entity="kingdom-of-italy"]').boundingBox();
      if (!plate || !node) throw new Error('Italy is not drawn.');
      return node.x >= plate.x && node.x + node.width <= plate.x + plate.width;
    };
    await expect.poll(isInSight).toBe(true);
    // The browser scrolls first; the picture is moved in its place with the next frame.
    await expect
      .poll(() => page.locator('.canvas').evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]))
      .toEqual([0, 0]);
    await page.close();
  });

  it.each([
    ['zoomed to twice its size', { viewport: { width: 720, height: 450 } }],
    ['on a hand-held screen', NARROW],
    ['on the narrowest', { viewport: { width: 320, height: 640 } }],
  ])('scrolls in one direction only, %s', async (_, screen) => {
    const { browser, url } = product();
    const { page } = await openPage(browser, screen);
    const wide: string[] = [];
    for (const [search] of Object.values(SHOWN)) {
      await page.goto(`${url}/${search}`);
      await settled(page);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      if (scrollWidth > clientWidth) wide.push(`${search} is ${scrollWidth} of ${clientWidth} wide`);
    }
    expect(wide).toEqual([]);
    await page.close();
  });
});

/** Waits until whatever the address asks for stands. */
async function settled(page: Page): Promise<void> {
  await page.locator('.app:not([aria-busy])').waitFor();
  if (new URL(page.url()).searchParams.get('view') === null) await drawn(page);
  await page.waitForFunction(() => {
    const heading = document.querySelector('.details h2');
    return heading?.textContent && document.querySelector('[aria-busy="true"], .loading-plate') === null;
  });
  await page.evaluate(() => document.fonts.ready);
}

/** Tab until something has the focus. */
async function reach(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector}.`);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.entity);
}
