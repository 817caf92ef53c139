import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { type ProductServer, startProductServer } from '../../support/product-server.ts';

export interface Product {
  readonly browser: Browser;
  readonly url: string;
}

/** One browser and one server for all tests of a file; ended with them. */
export function withProduct(): () => Product {
  let browser: Browser | undefined;
  let server: ProductServer | undefined;
  beforeAll(async () => {
    const found = inject('browser');
    if ('skipped' in found) return;
    [browser, server] = await Promise.all([launchBrowser(found.executablePath), startProductServer()]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return () => {
    if (!browser || !server) throw new Error('There is no browser or no server.');
    return { browser, url: server.url };
  };
}
