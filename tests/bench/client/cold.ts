import type { Browser } from 'playwright-core';
import { type Finding, inMs } from '../support/budget.ts';
import { median } from '../support/interleaved.ts';

const OPENINGS = 9;
/** The server's own first answer is not the page's. */
const WARM_UP = 1;

/** From the first paint to the drawn graph, each time in a browser that has never seen the page. */
export async function coldOpening(browser: Browser, url: string): Promise<Finding> {
  const openings: { readonly paint: number; readonly graph: number }[] = [];
  for (let opening = -WARM_UP; opening < OPENINGS; opening += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('entente:graph-drawn').length > 0);
    const times = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      graph: performance.getEntriesByName('entente:graph-drawn')[0]?.startTime ?? Number.NaN,
    }));
    if (opening >= 0) openings.push(times);
    await context.close();
  }
  const paint = median(openings.map((one) => one.paint));
  const graph = median(openings.map((one) => one.graph));
  return {
    what: 'graph drawn, times the first paint, cold',
    ratio: median(openings.map((one) => one.graph / one.paint)),
    atMost: 3,
    sides: `${inMs(graph)} against ${inMs(paint)}`,
  };
}
