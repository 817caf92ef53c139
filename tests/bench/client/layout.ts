import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { AtlasDocument, OpeningDocument } from '../../../client/src/api/generated/graphql.ts';
import { type Finding, inMs } from '../support/budget.ts';
import { median } from '../support/interleaved.ts';

const LAYOUTS = 9;
const ASSETS = new URL('../../../client/dist/assets/', import.meta.url);

/** How much of a layout's time the page's main thread is busy, with the worker of the built page. */
export async function layoutBeside(browser: Browser, url: string): Promise<Finding> {
  const worker = readdirSync(fileURLToPath(ASSETS)).find((file) => /^homes-worker-.*\.js$/.test(file));
  if (worker === undefined) throw new Error('The built page has no worker that lays out.');
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('entente:graph-drawn').length > 0);
  await page.waitForLoadState('networkidle');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const { dataset } = (await ask(url, OpeningDocument.toString(), {})) as { readonly dataset: object };
  const atlas = await ask(url, AtlasDocument.toString(), { lenses: ['ALLIANCES', 'CONFLICTS', 'RIVALRIES'] });
  await page.evaluate((question) => Object.assign(window, { question }) && undefined, {
    atlas,
    dataset,
    shape: 'wide',
  });
  const runs: { readonly took: number; readonly busy: number }[] = [];
  for (let run = 0; run < LAYOUTS; run += 1) {
    const before = await busy();
    const took = await page.evaluate(
      (file) =>
        new Promise<number>((resolve) => {
          const began = performance.now();
          const beside = new Worker(`/assets/${file}`, { type: 'module' });
          beside.onmessage = () => {
            resolve(performance.now() - began);
            beside.terminate();
          };
          beside.postMessage((window as unknown as { readonly question: object }).question);
        }),
      worker,
    );
    runs.push({ took, busy: (await busy()) - before });
  }
  await page.close();
  const took = median(runs.map((run) => run.took));
  return {
    what: 'main thread busy while the worker lays out',
    ratio: median(runs.map((run) => run.busy / run.took)),
    atMost: 0.06,
    sides: `${inMs(median(runs.map((run) => run.busy)))} of ${inMs(took)}`,
  };
}

async function ask(url: string, query: string, variables: object): Promise<object> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return ((await response.json()) as { readonly data: object }).data;
}
