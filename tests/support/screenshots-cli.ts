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
  {
    file: 'chain.png',
    address: '/?v=1&view=chain&at=1904-02-08&lens=alliances.conflicts&of=triple-intervention&to=portsmouth-treaty-1905',
  },
  { file: 'map.png', address: '/?v=1&view=map&at=1905-09-05&lens=alliances.conflicts&select=port-arthur' },
];

/** The last faces come when names that need them stand. */
const SETTLE_MS = 1_500;

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
  await page.locator('.app:not([aria-busy]) .plate:not([aria-busy="true"]):not([data-stale="true"])').waitFor();
  // The graph, fonts, details and histogram come after that.
  await page.waitForFunction(
    () => document.querySelector('.loading-plate') === null && document.querySelector('.details h2')?.textContent,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(SETTLE_MS);
  await page.screenshot({ path: fileURLToPath(new URL(file, IMAGES)), animations: 'disabled' });
  await context.close();
  console.log(`docs/images/${file}`);
}

await takeAll();
