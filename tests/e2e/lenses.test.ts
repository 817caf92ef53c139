import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';

import {
  addressOf,
  drawn,
  NARROW,
  nodeIds,
  openExplorer,
  overlapsOn,
  placesOf,
  WIDE,
} from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const DAY = '?v=1&at=1904-02-08&lens=';
const COUNTS: Readonly<Record<string, string>> = {
  treaties:
    '199 ties among 18 states, 2 of them over by then; 45 people, 22 of them dead by then; 62 treaties, 18 of them over by then; 1 organisation',
  territory:
    '231 ties among 11 states, 1 of them over by then; 24 treaties; 74 territories; 93 events, 57 of them over by then, 30 not there yet; 6 organisations, 2 of them over by then',
  influence: '165 ties among 66 treaties, 29 of them over by then; 65 events, 60 of them over by then',
  people: '118 ties among 8 states; 75 people, 23 of them dead by then; 34 treaties; 5 events',
};

/** Every pair of nodes that touch. */
function nodesOnNodes(page: Page): Promise<readonly string[]> {
  return page.locator('.node-target').evaluateAll((targets) => {
    const discs = targets.map((target) => {
      const { x, y, width } = target.getBoundingClientRect();
      return { id: target.dataset.entity ?? '', x: x + width / 2, y: y + width / 2, radius: width / 2 };
    });
    return discs.flatMap((one, index) =>
      discs
        .slice(0, index)
        .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius)
        .map((other) => `${one.id} on ${other.id}`),
    );
  });
}

describe.skipIf('skipped' in inject('browser'))('the lenses', () => {
  const product = withProduct();

  it('are seven, each with its key', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openExplorer(browser, url, `${DAY}alliances`);
    expect(await page.locator('.lens').allTextContents()).toEqual([
      'Alliances',
      'Conflicts',
      'Rivalries',
      'Treaties',
      'Territory',
      'Influence',
      'People',
    ]);
    for (const key of ['1', '4', '5', '6', '7']) await page.keyboard.press(key);
    await page.locator('h1', { hasText: /^Treaties, territory, influence and people$/ }).waitFor();
    await drawn(page);
    expect(addressOf(page)).toBe(`${DAY}treaties.territory.influence.people`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  for (const [lens, count] of Object.entries(COUNTS)) {
    for (const [screen, options] of Object.entries({ wide: WIDE, narrow: NARROW })) {
      it(`draws ${lens} on a ${screen} screen, nothing on anything else`, async () => {
        const { browser, url } = product();
        const { page, complaints } = await openExplorer(browser, url, `${DAY}${lens}`, options);
        expect(await page.locator('.plate-title p').evaluate(countOf)).toBe(`8 February 1904 · ${count}`);
        expect(await nodesOnNodes(page)).toEqual([]);
        // What is in focus is named even across what is dimmed; the whole picture keeps every name off what it names not.
        await page.getByRole('button', { name: 'Show all' }).click();
        await page.locator('.overlay .is-dim').first().waitFor({ state: 'detached' });
        // Where nodes stand closer than names are long, the page says so, and names cover what is less connected.
        const crowded = await page.getByText('Names of the most connected only').isVisible();
        // On a small screen names cover what is no state, until one comes closer.
        if (options === WIDE && !crowded)
          expect((await overlapsOn(page)).filter(isNoStateOnLess(await statesAt(url)))).toEqual([]);
        expect(complaints).toEqual([]);
        await page.close();
      });
    }
  }

  it('leave states in their places when more comes', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, `${DAY}alliances`);
    const shares = () =>
      page.locator('.node-target').evaluateAll((targets) =>
        Object.fromEntries(
          targets.map((target) => {
            const box = target.getBoundingClientRect();
            return [
              target.dataset.entity ?? '',
              [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)],
            ];
          }),
        ),
      );
    const before = await shares();
    await page.keyboard.press('4');
    await page.locator('.plate-title p', { hasText: '62 treaties' }).waitFor();
    await drawn(page);
    const after = await shares();
    const states = ['empire-of-japan', 'russian-empire', 'united-kingdom', 'german-empire', 'austria-hungary'];
    for (const id of states) {
      const [x = 0, y = 0] = before[id] ?? [];
      const [nowX = 0, nowY = 0] = after[id] ?? [];
      expect([id, Math.abs(nowX - x) <= 1, Math.abs(nowY - y) <= 1]).toEqual([id, true, true]);
    }
    await page.close();
  });

  it('carry names and nodes along while a full picture is zoomed', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, `${DAY}treaties`);
    const placeAfter = (press: boolean) =>
      page.evaluate((pressed) => {
        if (pressed) document.querySelector<HTMLButtonElement>('button[aria-label="Zoom in"]')?.click();
        const box = document.querySelector('[data-entity="russian-empire"]')?.getBoundingClientRect() ?? new DOMRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      }, press);
    const before = await placeAfter(false);
    // In one go: names find their places anew a moment after the zoom.
    const [x = 0, y = 0] = await placeAfter(true);
    expect([x, y]).not.toEqual(before);
    await page.waitForTimeout(600);
    const [restedX = 0, restedY = 0] = await placeAfter(false);
    expect([Math.abs(restedX - x) <= 1, Math.abs(restedY - y) <= 1]).toEqual([true, true]);
    await page.close();
  });

  it('keep everything in its place while time moves', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, `${DAY}treaties`);
    const before = await placesOf(page);
    await page.keyboard.press(']');
    await page.locator('.plate-title b', { hasText: '8 February 1904' }).waitFor({ state: 'detached' });
    await drawn(page);
    const after = await placesOf(page);
    const both = Object.keys(before).filter((id) => after[id]);
    expect(both.length).toBeGreaterThan(60);
    expect(Object.fromEntries(both.map((id) => [id, after[id]]))).toEqual(
      Object.fromEntries(both.map((id) => [id, before[id]])),
    );
    await page.close();
  });

  it('fold treaties into lines between their parties and back', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, `${DAY}treaties`);
    const treaty = page.locator('[data-entity="saint-petersburg-treaty-1875"]');
    expect(await treaty.count()).toBe(1);
    await page.locator('.explore-switch').click();
    await treaty.waitFor({ state: 'detached' });
    await drawn(page);
    expect(addressOf(page)).toBe(`${DAY}treaties&fold=1`);
    expect(await nodeIds(page, false)).toContain('boxer-protocol-1901');
    expect(await page.locator('.tie-mark-signed [data-glyph]').count()).toBeGreaterThan(5);
    await page.keyboard.press('g');
    await treaty.waitFor();
    expect(addressOf(page)).toBe(`${DAY}treaties`);
    await page.close();
  });
});

/** The plate's words without what is said of the focus and of names that are left out. */
function countOf(words: Element): string {
  const copy = words.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('.truncated, .plate-focus')) part.remove();
  return copy.textContent ?? '';
}

/** What is said of overlaps, less what may be: the name of a state across a node that is none. */
function isNoStateOnLess(states: ReadonlySet<string>): (overlap: string) => boolean {
  return (overlap) => {
    const [label = '', node = ''] = overlap.split(' on ');
    return !states.has(label) || states.has(node);
  };
}

async function statesAt(url: string): Promise<ReadonlySet<string>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ entities(kinds: [STATE], first: 100) { nodes { id } } }' }),
  });
  const { data } = (await response.json()) as { data: { entities: { nodes: { id: string }[] } } };
  return new Set(data.entities.nodes.map(({ id }) => id));
}
