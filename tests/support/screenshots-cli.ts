import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from '../../scripts/lib/build.mjs';
import { findBrowser, launchBrowser } from './browser.ts';
import { startProductServer } from './product-server.ts';

/** `npm run screenshots`: makes the pictures of the documentation from the running product. */

interface Shot {
  /** Its file in `docs/images/`. */
  readonly file: string;
  /** The part of the address after the host. */
  readonly address: string;
}

const SHOTS: readonly Shot[] = [
  { file: 'opening.png', address: '/?v=1&at=1904-02-08&lens=alliances.conflicts&select=empire-of-japan' },
];

const IMAGES = new URL('../../docs/images/', import.meta.url);

async function takeAll(): Promise<void> {
  const found = await findBrowser((line) => console.log(line));
  if ('skipped' in found) throw new Error(found.skipped);
  await build();
  await mkdir(IMAGES, { recursive: true });
  const server = await startProductServer();
  try {
    const browser = await launchBrowser(found.executablePath);
    try {
      for (const shot of SHOTS) await take(browser, server.url, shot);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

async function take(browser: Browser, host: string, { file, address }: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${host}${address}`);
  await page.waitForFunction(() => performance.getEntriesByName('entente:graph-drawn').length > 0);
  // Fonts, details and histogram come after the graph.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: fileURLToPath(new URL(file, IMAGES)), animations: 'disabled' });
  await context.close();
  console.log(`docs/images/${file}`);
}

await takeAll();
