import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';

export interface Product {
  readonly browser: Browser;
  readonly url: string;
}

/** One browser for all tests of a file, ended with them, and the server that all files share. */
export function withProduct(): () => Product {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const found = inject('browser');
    if ('skipped' in found) return;
    browser = await launchBrowser(found.executablePath);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error('There is no browser.');
    return { browser, url: inject('product') };
  };
}
