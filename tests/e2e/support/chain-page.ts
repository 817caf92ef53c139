import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openPage, WIDE } from './explorer-page.ts';

/** What a test reads from the chain view: everything is SVG, each name and sign with the id of what it stands for. */

export const SHOWCASE =
  '?v=1&view=chain&at=1904-02-08&lens=alliances.conflicts&of=triple-intervention&to=portsmouth-treaty-1905';

export async function openView(
  browser: Browser,
  url: string,
  search: string,
  options: BrowserContextOptions = WIDE,
): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const opened = await openPage(browser, options);
  await opened.page.goto(`${url}/${search}`);
  await ready(opened.page);
  return opened;
}

/** Waits until the chain or the paths asked for stand. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.plate[data-ready="true"]').waitFor();
}

/** The ids of the events and treaties that are drawn, in the order of their dates. */
export function drawnIds(page: Page): Promise<readonly string[]> {
  return page
    .locator('.chain-item')
    .evaluateAll((items) => items.map((item) => (item as SVGElement).dataset.entity ?? ''));
}

/** Where each sign stands. */
export function signPlaces(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator('.chain-item').evaluateAll((items) =>
    Object.fromEntries(
      items.map((item) => [
        (item as SVGElement).dataset.entity ?? '',
        item
          .querySelector('.chain-sign')
          ?.getAttribute('transform')
          ?.replace(/ scale.*/, '') ?? '',
      ]),
    ),
  );
}

/** The ids of the links that are drawn strong. */
export function toldLinks(page: Page): Promise<readonly string[]> {
  return page
    .locator('.chain-arrow.is-told')
    .evaluateAll((arrows) => arrows.map((arrow) => (arrow as SVGElement).dataset.line ?? '').sort());
}

/** Every pair of a name and another name or a sign that cover each other, and every name that leaves the plate. */
export function coveredNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const SLACK = 1;
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left + SLACK < b.right && b.left + SLACK < a.right && a.top + SLACK < b.bottom && b.top + SLACK < a.bottom;
    const plate = document.querySelector('.chain-canvas')?.getBoundingClientRect();
    const names = [...document.querySelectorAll<SVGGElement>('[data-label]')].map((name) => ({
      id: name.dataset.label ?? '',
      // The glyphs of a line of text reach less far than its box.
      lines: [...name.querySelectorAll('text')].map((line) => {
        const { x, y, width, height } = line.getBoundingClientRect();
        return new DOMRect(x + 2, y + height * 0.18, width - 4, height * 0.64);
      }),
    }));
    const signs = [...document.querySelectorAll<SVGGElement>('.chain-item')].map((item) => ({
      id: item.dataset.entity ?? '',
      box: item.querySelector('.chain-sign')?.getBoundingClientRect() ?? new DOMRect(),
    }));
    const found: string[] = [];
    for (const [index, name] of names.entries()) {
      for (const other of names.slice(0, index)) {
        if (name.lines.some((a) => other.lines.some((b) => meet(a, b)))) found.push(`${name.id} / ${other.id}`);
      }
      for (const sign of signs) {
        if (name.lines.some((line) => meet(line, sign.box))) found.push(`${name.id} on the sign of ${sign.id}`);
      }
      if (
        !plate ||
        name.lines.some(
          ({ left, right, top, bottom }) =>
            left < plate.left || right > plate.right || top < plate.top || bottom > plate.bottom,
        )
      ) {
        found.push(`${name.id} leaves the plate`);
      }
    }
    for (const [index, sign] of signs.entries()) {
      for (const other of signs.slice(0, index)) if (meet(sign.box, other.box)) found.push(`${sign.id} on ${other.id}`);
    }
    return found;
  });
}

/** Presses in the middle of an arrow, as a pointer would. */
export async function pressArrow(page: Page, id: string): Promise<void> {
  const point = await page.locator(`[data-line="${id}"] .chain-arrow-line`).evaluate((line) => {
    const path = line as SVGPathElement;
    const middle = path.getPointAtLength(path.getTotalLength() / 2);
    const box = path.ownerSVGElement?.getBoundingClientRect();
    return { x: middle.x + (box?.x ?? 0), y: middle.y + (box?.y ?? 0) };
  });
  await page.mouse.click(point.x, point.y);
}
