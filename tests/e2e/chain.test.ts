import { describe, expect, inject, it } from 'vitest';
import {
  coveredNames,
  drawnIds,
  openView,
  pressArrow,
  ready,
  SHOWCASE,
  signPlaces,
  toldLinks,
} from './support/chain-page.ts';
import { addressOf, NARROW, openExplorer, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const CERTAIN = ['r0975', 'r0985', 'r1004', 'r1028', 'r1049', 'r1051'];
const SHORTEST = ['r0979', 'r1026', 'r1049', 'r1051'];
const PLAIN = '?v=1&view=chain&at=1904-02-08&lens=alliances.conflicts';

describe.skipIf('skipped' in inject('browser'))('the chain', () => {
  const product = withProduct();

  it('shows how the Triple Intervention led to Portsmouth on one screen, every name legible', async () => {
    const { browser, url } = product();
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints } = await openView(browser, url, SHOWCASE, { ...WIDE, colorScheme });
      expect(await page.locator('.chain-title h1').textContent()).toBe('Triple Intervention to Treaty of Portsmouth');
      expect(await page.locator('.chain-title p').innerText()).toContain(
        '23 April 1895 – 5 September 1905 · 23 of 38 events and treaties',
      );
      const ids = await drawnIds(page);
      expect(ids.length).toBe(23);
      expect(await page.locator('[data-label]').count()).toBe(23);
      expect(ids.at(0)).toBe('triple-intervention');
      expect(ids.at(-1)).toBe('portsmouth-treaty-1905');
      expect(await coveredNames(page)).toEqual([]);
      const scrolls = await page.evaluate(
        () => document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth,
      );
      expect(scrolls).toBe(false);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  it('stands on a true time axis: later is further right, what lasts has a bar, what is uncertain an extent', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, SHOWCASE);
    const years = await page.locator('.chain-axis text').allTextContents();
    expect(years).toEqual([...Array.from({ length: 11 }, (_, index) => String(1895 + index)), 'fitted years']);
    const xOf = async (id: string) => Number(/translate\(([\d.]+)/.exec((await signPlaces(page))[id] ?? '')?.[1]);
    const places = await Promise.all(
      ['triple-intervention', 'li-lobanov-treaty-1896', 'russo-japanese-war', 'portsmouth-treaty-1905'].map(xOf),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(await xOf('port-arthur-attack-1904')).toBe(await xOf('russo-japanese-war'));
    const soft = page.locator('[data-soft]');
    expect(await soft.evaluateAll((extents) => extents.map((extent) => (extent as SVGElement).dataset.soft))).toEqual([
      'japan-rearmament-1896',
      'evacuation-crisis-1903',
    ]);
    expect(await page.locator('.chain-bar').count()).toBeGreaterThanOrEqual(6);
    expect(await page.locator('.chain-bar[fill^="url("]').count()).toBe(1);
    await page.close();
  });

  it('tells the certain chain and the shortest as alternatives and moves nothing between them', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, SHOWCASE);
    expect(await page.locator('.chain-alternative').allInnerTexts()).toEqual(
      ['Certain\n6 steps', 'Shortest\n4 steps, probable'].map((text) =>
        expect.stringMatching(new RegExp(text.replace('\n', '\\s+'))),
      ),
    );
    expect(await toldLinks(page)).toEqual(CERTAIN);
    const before = await signPlaces(page);
    await page.locator('[data-route="shortest"]').click();
    await expect.poll(() => toldLinks(page)).toEqual(SHORTEST);
    expect(await signPlaces(page)).toEqual(before);
    expect(addressOf(page)).toContain('of=triple-intervention&to=portsmouth-treaty-1905&route=shortest');
    const details = page.locator('.details');
    expect(await details.locator('.details-dates').textContent()).toBe('1 of 4 steps probable');
    expect(await details.locator('.reading-stop .entity-button').allTextContents()).toEqual([
      'Triple Intervention',
      'Japanese post-war expansion (gashin shōtan)',
      'Russo-Japanese War',
      'Portsmouth Peace Conference',
      'Treaty of Portsmouth',
    ]);
    await page.close();
  });

  it('tells of an arrow why, how certain, and by which source; the same number on the plate', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, SHOWCASE);
    await pressArrow(page, 'r1028');
    const details = page.locator('.details');
    await details.locator('text=Influence, step 4 of 6').waitFor();
    expect(addressOf(page)).toContain('&line=r1028&');
    expect(await details.locator('.chain-end .entity-button').allTextContents()).toEqual([
      'Russian invasion and occupation of Manchuria',
      'Russo-Japanese War',
    ]);
    expect(await details.locator('.details-summary').innerText()).toContain(
      'Russian control of Manchuria was the core grievance.',
    );
    expect(await details.locator('.tag').allTextContents()).toEqual(['certain', 'direct']);
    expect(await details.locator('.chain-stops li').count()).toBe(7);
    expect(await details.locator('.chain-stops .is-current .entity-button').allTextContents()).toEqual([
      'Russian invasion and occupation of Manchuria',
      'Russo-Japanese War',
    ]);
    const rings = await page.locator('.chain-ring-mark text').allTextContents();
    expect(rings.length).toBeGreaterThan(0);
    expect(await details.locator('.details-summary .ring-button').allTextContents()).toEqual(rings);
    expect(await details.locator('.source-list > .source > .ring-button').allTextContents()).toEqual(
      expect.arrayContaining(rings),
    );
    await page.close();
  });

  it('draws certain, probable and disputed links apart', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, SHOWCASE);
    const dashes = (certainty: string) =>
      page
        .locator(`.chain-arrow.is-${certainty}:not(.is-told) .chain-arrow-line`)
        .first()
        .evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(await dashes('certain')).toBe('none');
    expect(await dashes('probable')).toBe('8px, 4px');
    expect(await dashes('disputed')).toBe('1.6px, 3.6px');
    await page.close();
  });

  it('leaves background links out until they are asked for', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, SHOWCASE);
    const background = page.getByRole('switch', { name: 'Background links' });
    expect(await background.isChecked()).toBe(false);
    await background.click();
    await expect.poll(() => page.locator('[data-route="shortest"]').innerText()).toMatch(/3 steps, probable/);
    expect(addressOf(page)).toContain('background=1');
    await page.getByRole('button', { name: 'All around Triple Intervention' }).click();
    await page.getByRole('button', { name: 'What came of it' }).first().click();
    await expect.poll(() => addressOf(page)).toContain('way=downstream&background=1');
    expect(await background.isChecked()).toBe(true);
    await page.close();
  });

  it('shows all that lies between where that is asked for', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, SHOWCASE);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(async () => (await drawnIds(page)).length).toBe(38);
    expect(addressOf(page)).toContain('all=1');
    expect(await coveredNames(page)).toEqual([]);
    await page.close();
  });

  it('is walked along by arrow keys', async () => {
    const { browser, url } = product();
    const { page } = await openView(browser, url, SHOWCASE);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop ?? '');
    await page.locator('.chain-picture [tabindex="0"]').focus();
    expect(await focused()).toBe('entity-triple-intervention');
    const walked: string[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('ArrowRight');
      walked.push(await focused());
    }
    expect(walked).toEqual(['line-r0975', 'entity-li-lobanov-treaty-1896', 'line-r0985', 'entity-cer-contract-1896']);
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('line-r0985');
    await page.keyboard.press('Enter');
    await page.locator('.details', { hasText: 'step 2 of 6' }).waitFor();
    expect(await focused()).toBe('line-r0985');
    expect(addressOf(page)).toContain('at=1904-02-08');
    await page.close();
  });

  it('opens on the event that is selected, else on the one that most came of', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1904-02-08&lens=conflicts&select=russo-japanese-war');
    await page.getByRole('button', { name: 'Chain', exact: true }).click();
    await ready(page);
    expect(await page.locator('.chain-title h1').textContent()).toBe('Russo-Japanese War');
    expect(addressOf(page)).toContain('&of=russo-japanese-war');
    await page.close();
    const { page: other } = await openView(browser, url, PLAIN);
    expect(await other.locator('.chain-title h1').textContent()).toBe('Western commercial expansion in East Asia');
    await other.context().close();
  });

  it('is reached from the details of an event: what led to it, what came of it', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '?v=1&at=1904-02-08&lens=conflicts&select=russo-japanese-war');
    await page.getByRole('button', { name: 'What led to it' }).click();
    await ready(page);
    expect(addressOf(page)).toContain('of=russo-japanese-war&way=upstream');
    expect((await drawnIds(page)).at(-1)).toBe('russo-japanese-war');
    await page.locator('.details').getByRole('button', { name: 'What came of it' }).click();
    await expect.poll(async () => (await drawnIds(page)).at(0)).toBe('russo-japanese-war');
    await page.getByRole('button', { name: 'How did it lead to…' }).click();
    await page.getByRole('combobox', { name: 'An event or treaty that came of it' }).fill('Portsmouth tre');
    await page.locator('.picker-hit', { hasText: 'Treaty of Portsmouth' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.chain-title h1', { hasText: 'Russo-Japanese War to Treaty of Portsmouth' }).waitFor();
    await page.close();
  });

  it('says that there is no chain, and what to do', async () => {
    const { browser, url } = product();
    const search = `${PLAIN}&of=portsmouth-treaty-1905&to=triple-intervention`;
    const { page, complaints } = await openView(browser, url, search);
    await page.locator('.plate-note').waitFor();
    expect(await page.locator('.plate-note p').textContent()).toBe(
      'No recorded chain leads from Treaty of Portsmouth to Triple Intervention.',
    );
    await page.getByRole('button', { name: 'Look from Triple Intervention to Treaty of Portsmouth' }).click();
    await expect.poll(() => toldLinks(page)).toEqual(CERTAIN);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('says that a link names what is not here', async () => {
    const { browser, url } = product();
    const context = await browser.newContext(WIDE);
    const page = await context.newPage();
    await page.goto(`${url}/${PLAIN}&of=no-such-event`);
    await page.locator('.chain-message', { hasText: 'The link names “no-such-event”' }).waitFor();
    await context.close();
  });

  it('is a list to be read on a hand-held screen, with the same facts', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openView(browser, url, SHOWCASE, NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const links = page.locator('.plate .reading-chain .reading-link');
    expect(await links.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.link))).toEqual(
      CERTAIN,
    );
    expect(await links.first().innerText()).toContain("Russia posed as China's protector against Japan.");
    expect(await page.locator('.plate .reading-group summary').innerText()).toMatch(/Beside it\s+\d+/);
    await links.first().locator('.ring-button').first().tap();
    await page.locator('.details.is-open', { hasText: 'step 1 of 6' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
