import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { startProductServer } from '../support/product-server.ts';
import { openExplorer, tieIds } from './support/explorer-page.ts';

const found = inject('browser');

describe.skipIf('skipped' in found)('a server that goes away', () => {
  if ('skipped' in found) return;

  it('is said on a strip, the last picture stays, and it is found again by itself', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'entente-away-'));
    const home = path.join(folder, 'store');
    const browser = await launchBrowser(found.executablePath);
    const first = await startProductServer({ home });
    const port = Number(new URL(first.url).port);
    try {
      const { page } = await openExplorer(browser, first.url, '');
      const before = await tieIds(page);
      await first.stop();
      await page.keyboard.press('Shift+ArrowLeft');
      const strip = page.locator('.notice.is-error');
      await strip.waitFor();
      expect(await strip.locator('b').textContent()).toBe('The server does not answer.');
      expect(await tieIds(page)).toEqual(before);
      const second = await startProductServer({ home, port });
      try {
        await strip.waitFor({ state: 'detached' });
        await page.locator('.plate-title p', { hasText: '29 January 1904 · 15 ties among 13 states' }).waitFor();
      } finally {
        await second.stop();
      }
    } finally {
      await browser.close();
      await first.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
