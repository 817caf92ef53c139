import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** What a test reads from the explorer's page: the picture stands in the DOM beside the canvas. */

export const WIDE: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' };
export const NARROW: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

export const OPENING = '?v=1&at=1904-02-08&lens=alliances.conflicts&select=empire-of-japan';

/** Opens the page and waits until the picture is drawn. Whatever the page complains of is gathered. */
export async function openExplorer(
  browser: Browser,
  url: string,
  search: string,
  options: BrowserContextOptions = WIDE,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const opened = await openPage(browser, options);
  await opened.page.goto(`${url}/${search}`);
  await drawn(opened.page);
  return opened;
}

/** A blank page; pages of the same screen share what the browser keeps of the files. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const key = JSON.stringify(options);
  const shared = browser.contexts().find((context) => screens.get(context) === key);
  const context = shared ?? (await browser.newContext({ reducedMotion: 'reduce', ...options }));
  screens.set(context, key);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return { page, complaints };
}

/** What the contexts that are shared were made for. */
const screens = new WeakMap<BrowserContext, string>();

/** Waits until the picture asked for is drawn and typeset. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('.canvas[data-ready="true"]').waitFor();
  await page.locator('.plate[data-stale="false"]').waitFor();
}

/** The places of all nodes that are drawn, by id. */
export function placesOf(page: Page): Promise<Record<string, readonly [string, string]>> {
  return page
    .locator('.node-target')
    .evaluateAll((targets) =>
      Object.fromEntries(
        targets.map((target) => [target.dataset.entity ?? '', [target.dataset.x ?? '', target.dataset.y ?? '']]),
      ),
    );
}

/** The ids of the states with a tie, or of those without one. */
export function nodeIds(page: Page, ghost: boolean): Promise<readonly string[]> {
  return page
    .locator(`.node-target[data-ghost="${ghost}"]`)
    .evaluateAll((targets) => targets.map((target) => target.dataset.entity ?? '').sort());
}

/** The ids of the ties, from the list that screen readers get. */
export function tieIds(page: Page): Promise<readonly string[]> {
  return page.locator('[data-tie]').evaluateAll((items) => items.map((item) => item.dataset.tie ?? '').sort());
}

/** Presses where a node stands, as a pointer would. */
export async function pressNode(page: Page, id: string): Promise<void> {
  const box = await page.locator(`[data-entity="${id}"]`).boundingBox();
  if (box === null) throw new Error(`${id} is not drawn`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses on a tie's name on the plate. */
export async function pressTieLabel(page: Page, id: string): Promise<void> {
  const box = await page.locator(`[data-line="${id}"] .tie-name`).first().boundingBox();
  if (box === null) throw new Error(`${id} has no name on the plate`);
  await page.mouse.click(box.x + 12, box.y + box.height / 2);
}

/** The marks in the rings that stand on the plate at a tie. */
export function ringsAt(page: Page, tie: string): Promise<readonly string[]> {
  return page.locator(`[data-line="${tie}"] .ring text`).allTextContents();
}

export function addressOf(page: Page): string {
  return new URL(page.url()).search;
}

/**
 * Every pair of a name and a node or another name that cover each other on the plate, in words. Names are taken at
 * their glyphs' extent less a pixel, nodes as discs.
 */
export function overlapsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK = 1.5;
    const labels = [...document.querySelectorAll<SVGGElement>('[data-label], [data-tie-label], [data-glyph]')].map(
      (label) => ({
        name: label.dataset.label ?? `${label.closest<SVGGElement>('[data-line]')?.dataset.line}: ${label.textContent}`,
        parts: [...label.querySelectorAll<SVGGraphicsElement>('text, circle, path')].map((part) =>
          part.getBoundingClientRect(),
        ),
      }),
    );
    const nodes = [...document.querySelectorAll<HTMLElement>('.node-target')].map((node) => {
      const box = node.getBoundingClientRect();
      return {
        name: node.dataset.entity ?? '',
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        radius: box.width / 2,
      };
    });
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left + SLACK < b.right - SLACK &&
      b.left + SLACK < a.right - SLACK &&
      a.top + SLACK + a.height * 0.1 < b.bottom - SLACK - b.height * 0.1 &&
      b.top + SLACK + b.height * 0.1 < a.bottom - SLACK - a.height * 0.1;
    const covers = (box: DOMRect, node: { readonly x: number; readonly y: number; readonly radius: number }) => {
      const x = Math.max(box.left, Math.min(node.x, box.right));
      const y = Math.max(box.top, Math.min(node.y, box.bottom));
      return Math.hypot(x - node.x, y - node.y) < node.radius - SLACK;
    };
    const found: string[] = [];
    for (const [index, label] of labels.entries()) {
      for (const other of labels.slice(0, index)) {
        if (label.parts.some((a) => other.parts.some((b) => meet(a, b)))) found.push(`${label.name} / ${other.name}`);
      }
      for (const node of nodes) {
        if (label.parts.some((part) => covers(part, node))) found.push(`${label.name} on ${node.name}`);
      }
    }
    for (const [index, node] of nodes.entries()) {
      for (const other of nodes.slice(0, index)) {
        if (Math.hypot(node.x - other.x, node.y - other.y) < node.radius + other.radius) {
          found.push(`${node.name} on ${other.name}`);
        }
      }
    }
    return found;
  });
}
