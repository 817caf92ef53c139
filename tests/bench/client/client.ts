import { build } from '../../../scripts/lib/build.mjs';
import { findBrowser, launchBrowser } from '../../support/browser.ts';
import { startProductServer } from '../../support/product-server.ts';
import type { Benchmark } from '../support/budget.ts';
import { coldOpening } from './cold.ts';
import { layoutBeside } from './layout.ts';
import { timeSteps } from './steps.ts';

/** The page in a real browser: opening cold, moving through time, laying out. */
export const client: Benchmark = {
  name: 'client',
  about: 'the page: from the first paint to the graph, steps of time, the layout beside the main thread',
  async run() {
    const found = await findBrowser();
    if ('skipped' in found) throw new Error(found.skipped);
    await build();
    const server = await startProductServer();
    try {
      const browser = await launchBrowser(found.executablePath);
      try {
        return [
          await coldOpening(browser, server.url),
          ...(await timeSteps(browser)),
          await layoutBeside(browser, server.url),
        ];
      } finally {
        await browser.close();
      }
    } finally {
      await server.stop();
    }
  },
};
