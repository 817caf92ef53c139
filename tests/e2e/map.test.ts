import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openView } from './support/chain-page.ts';
import { addressOf, NARROW, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

/** Controls that are possibly in force on 1 March 1905. */
const HOLDS_IN_MARCH_1905 = 53;

function mapOn(day: string, more = ''): string {
  return `?v=1&view=map&at=${day}&lens=alliances.conflicts${more}`;
}

async function landDrawn(page: Page): Promise<void> {
  await page.locator('.map[data-land="true"]').waitFor();
}

/** What a place on the map says of itself. */
function said(page: Page, id: string): Promise<string | null> {
  return page.locator(`.map-mark[data-entity="${id}"]`).getAttribute('aria-label');
}

/** The patterns that an extent is filled with, as they are called: mode and number of the colour. */
function patternsOf(page: Page, id: string): Promise<readonly string[]> {
  return page
    .locator(`.map > g [data-area="${id}"] path[fill^="url"]`)
    .evaluateAll((paths) =>
      paths.map((path) => /-([a-z]+-(?:\d+|none))-/.exec(path.getAttribute('fill') ?? '')?.[1] ?? ''),
    );
}

describe.skipIf('skipped' in inject('browser'))('the map', () => {
  const product = withProduct();

  it('tells who held Port Arthur on any day, and by what right', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openView(browser, url, mapOn('1894-01-01'));
    await landDrawn(page);
    expect(await said(page, 'port-arthur')).toBe('Port Arthur: Qing dynasty (China) is sovereign');
    const days = [
      ['1894-12-01', 'Qing dynasty (China) is sovereign; Empire of Japan occupies'],
      ['1895-06-01', 'Empire of Japan is sovereign'],
      ['1898-01-15', 'Qing dynasty (China) is sovereign; Russian Empire occupies'],
      ['1904-02-08', 'Qing dynasty (China) is sovereign; Russian Empire leases'],
      ['1905-03-01', 'Qing dynasty (China) is sovereign; Russian Empire leases; Empire of Japan occupies'],
      ['1905-09-05', 'Qing dynasty (China) is sovereign; Empire of Japan leases'],
      ['1913-01-01', 'Republic of China is sovereign; Empire of Japan leases'],
    ] as const;
    for (const [day, holders] of days) {
      await page.evaluate((address) => {
        window.history.pushState(null, '', address);
        window.dispatchEvent(new PopStateEvent('popstate'));
      }, mapOn(day));
      await expect.poll(() => said(page, 'port-arthur')).toBe(`Port Arthur: ${holders}`);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('tells rights apart by their pattern, and enlarges what is small', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, mapOn('1905-03-01', '&select=port-arthur'));
    await landDrawn(page);
    expect(await patternsOf(page, 'northern-manchuria')).toEqual(['sphere-2', 'occupation-2']);
    expect(await patternsOf(page, 'korea')).toEqual(['sphere-1']);
    expect(await patternsOf(page, 'hokkaido')).toEqual([]);
    expect(await page.locator('[data-area="hokkaido"] .holding-tint.hue-1').count()).toBe(1);
    const inset = page.locator('[data-inset="kwantung-leased-territory"]');
    expect(await inset.locator('.map-inset-name, .map-inset-note').allTextContents()).toEqual([
      'Kwantung Leased Territory',
      'Qing dynasty',
      'Russian Empire, lease',
      'Empire of Japan, occupation',
    ]);
    await page.close();
  });

  it('says both claims where a hold is disputed, with their sources', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, mapOn('1902-03-01', '&select=korea'));
    await landDrawn(page);
    expect(await page.locator('.map > g [data-area="korea"] .holding-outline.is-disputed').count()).toBe(2);
    expect(await page.locator('[data-label="korea"] .map-name-note').allTextContents()).toEqual([
      'Korean Empire',
      'Russian Empire, joint, disputed',
      'Empire of Japan, joint, disputed',
    ]);
    const rivals = page.locator('[aria-label="Who holds it on this date"]');
    expect(await rivals.locator('h3').textContent()).toBe('Rival claims on 1 March 1902');
    expect(await rivals.locator('.holding-item h4').allTextContents()).toEqual([
      'Korean Empire is sovereign',
      'Russian Empire holds jointly, disputed',
      'Empire of Japan holds jointly, disputed',
    ]);
    for (const item of await rivals.locator('.holding-item').all()) {
      expect(await item.locator('.ring-button').count()).toBeGreaterThan(0);
    }
    await page.close();
  });

  it('says who ran a railway that nobody is recorded to have held', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, mapOn('1904-01-01', '&select=south-manchuria-line'));
    const day = page.locator('[aria-label="Who holds it on this date"]');
    await day.locator('.holding-item').waitFor();
    expect(await day.locator('.quiet').innerText()).toBe('No holder is recorded on this day, only who ran it.');
    expect(await day.locator('.holding-item h4').allTextContents()).toEqual([
      'Chinese Eastern Railway Company operates',
    ]);
    expect(await day.locator('.ring-button').count()).toBeGreaterThan(0);
    expect(await page.locator('.holders-lane-name').allTextContents()).toEqual(['Operation']);
    expect(await page.locator('.holders-bar').count()).toBe(2);
    await page.close();
  });

  it('shows a territory’s holders over time, a lane for each right, and the day', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, mapOn('1905-03-01', '&select=port-arthur'));
    const bars = page.locator('.holders-bars');
    await bars.waitFor();
    expect(await bars.locator('.holders-lane-name').allTextContents()).toEqual(['Sovereignty', 'Lease', 'Occupation']);
    expect(await bars.locator('.holders-bar').count()).toBe(11);
    expect(await bars.locator('.holders-day-text').textContent()).toBe('1 March 1905');
    await bars.getByRole('button', { name: /^Russian Empire, lease/ }).click();
    await page.locator('.details .line-ends', { hasText: 'Port Arthur' }).waitFor();
    expect(addressOf(page)).toMatch(/line=r\d+/);
    await page.close();
  });

  it('selects by pointer and by keyboard, and puts out the selection on the sea', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openView(browser, url, mapOn('1905-03-01'));
    await landDrawn(page);
    await page.locator('[data-label="hokkaido"] .map-name-line').click();
    await page.locator('.details h2', { hasText: 'Hokkaidō' }).waitFor();
    expect(addressOf(page)).toContain('select=hokkaido');
    const box = await page.locator('.map').boundingBox();
    // Open sea, clear of the inset.
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) * 0.89, (box?.y ?? 0) + (box?.height ?? 0) * 0.39);
    await page.locator('.details h2', { hasText: 'Who held what' }).waitFor();
    await page.locator('.map-mark[data-entity="vladivostok"]').focus();
    await page.keyboard.press('ArrowRight');
    const reached = () => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset.entity ?? '');
    expect(await reached()).not.toBe('vladivostok');
    await page.keyboard.press('Tab');
    const next = await reached();
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toContain(`select=${next}`);
    expect(addressOf(page)).toContain('at=1905-03-01');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('zooms and moves by wheel, drag, buttons and keys; the link keeps it', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, mapOn('1905-03-01'));
    await landDrawn(page);
    const zoom = async () => Number(await page.locator('.map').getAttribute('data-zoom'));
    expect(addressOf(page)).not.toContain('map=');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(zoom).toBe(1.5);
    await page.locator('.map-mark[data-entity="vladivostok"]').focus();
    await page.keyboard.press('+');
    await expect.poll(zoom).toBe(2.25);
    const before = addressOf(page);
    expect(before).toMatch(/map=[\d.]+_[\d.]+_2\.25/);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => addressOf(page)).not.toBe(before);
    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, -300);
    await expect.poll(zoom).toBeGreaterThan(2.25);
    const [place, link] = [await page.locator('[data-entity="mukden"] .map-sign').boundingBox(), addressOf(page)];
    await page.mouse.down();
    await page.mouse.move(560, 440, { steps: 4 });
    await page.mouse.up();
    const moved = await page.locator('[data-entity="mukden"] .map-sign').boundingBox();
    expect(Math.round((moved?.x ?? 0) - (place?.x ?? 0))).toBe(60);
    expect(Math.round((moved?.y ?? 0) - (place?.y ?? 0))).toBe(40);
    await expect.poll(() => addressOf(page)).not.toBe(link);
    await page.reload();
    await landDrawn(page);
    const again = await page.locator('[data-entity="mukden"] .map-sign').boundingBox();
    expect(Math.abs((again?.x ?? 0) - (moved?.x ?? 0))).toBeLessThan(1);
    await page.getByRole('button', { name: 'Fit to the plate' }).click();
    await expect.poll(zoom).toBe(1);
    expect(addressOf(page)).not.toContain('map=');
    await page.close();
  });

  it('lists what has no place and what nobody is recorded to have held', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, mapOn('1850-01-01'));
    await page.getByRole('button', { name: /^Not on the map: \d+$/ }).click();
    const list = page.getByRole('dialog', { name: 'Not on the map' });
    expect(await list.locator('h3').allTextContents()).toEqual([
      'No place is known',
      'No holder is recorded on this day',
    ]);
    const placeless = list.locator('section').first().locator('.entity-button');
    expect(await placeless.allTextContents()).toEqual(['Western commercial expansion in East Asia']);
    await placeless.first().click();
    await page.locator('.details h2', { hasText: 'Western commercial expansion' }).waitFor();
    await page.close();
  });

  it('moves with the timeline, from one change of holders to the next, and obeys the filters', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, mapOn('1905-03-01'));
    await page.keyboard.press(']');
    await expect.poll(() => addressOf(page)).toContain('at=1905-03-10');
    await expect
      .poll(() => said(page, 'mukden'))
      .toBe('Mukden: Qing dynasty (China) is sovereign; Empire of Japan occupies');
    expect(await page.getByRole('group', { name: 'Lenses' }).count()).toBe(0);
    await page.getByLabel('How sure the compilers are').selectOption({ label: 'Certain' });
    await expect.poll(() => said(page, 'mukden')).toBe('Mukden: Qing dynasty (China) is sovereign');
    await page.close();
  });

  it('shows the operations behind it, and exports as a picture and as data', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, mapOn('1905-03-01'));
    await landDrawn(page);
    await page.keyboard.press('q');
    await page.locator('.query-drawer option').first().waitFor({ state: 'attached' });
    expect(
      await page
        .locator('.query-drawer option')
        .evaluateAll((all) => all.map((option) => option.getAttribute('value'))),
    ).toEqual(expect.arrayContaining(['MapDay', 'MapGround']));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Export' }).click();
    const menu = page.getByRole('dialog', { name: 'Export' });
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('button', { name: /^SVG/ }).click(),
    ]);
    expect(picture.suggestedFilename()).toBe('who-held-what-1905-03-01.svg');
    const source = await readFile(await picture.path(), 'utf8');
    const drawn = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const texts = [...drawing.querySelectorAll('text')].map((part) => part.textContent ?? '');
      return { root: drawing.nodeName, texts, areas: drawing.querySelectorAll('[data-area]').length };
    }, source);
    expect(drawn.root).toBe('svg');
    expect(drawn.areas).toBe(await page.locator('.map [data-area]').count());
    for (const words of ['Who held what', 'Hokkaidō', 'Lease', 'Occupation', 'Extents are approximate']) {
      expect(drawn.texts).toContain(words);
    }
    await page.getByRole('button', { name: 'Export' }).click();
    const [data] = await Promise.all([
      page.waitForEvent('download'),
      menu.getByRole('button', { name: /^CSV/ }).click(),
    ]);
    const lines = (await readFile(await data.path(), 'utf8')).trim().split('\n');
    expect(lines.filter((line) => line.includes(',CONTROLS,')).length).toBe(HOLDS_IN_MARCH_1905);
    await page.close();
  });

  it('lies above the sheet on a hand-held screen, and what is selected is seen there', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openView(browser, url, mapOn('1905-03-01', '&select=taiwan'), NARROW);
    await landDrawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const sheet = await page.locator('.details').boundingBox();
    const bottom = async () => {
      const name = await page.locator('[data-label="taiwan"] .map-name-line').boundingBox();
      return (name?.y ?? 999) + (name?.height ?? 0);
    };
    await expect.poll(bottom).toBeLessThan(sheet?.y ?? 0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('asks nobody but its own server for land, and works under a strict policy', async () => {
    const { browser, url } = product();
    const context = await browser.newContext(WIDE);
    const page = await context.newPage();
    const [elsewhere, complaints]: [string[], string[]] = [[], []];
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await context.route('**/*', async (route) => {
      if (!route.request().isNavigationRequest()) return route.continue();
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
      return route.fulfill({ response, headers });
    });
    await page.goto(`${url}/${mapOn('1905-03-01')}`);
    await landDrawn(page);
    expect([elsewhere, complaints]).toEqual([[], []]);
    await context.close();
  });
});
