import { describe, expect, inject, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const found = inject('browser');

describe.skipIf('skipped' in found)('the browser of the tests', () => {
  if ('skipped' in found) return;

  it('runs a page', async () => {
    const browser = await launchBrowser(found.executablePath);
    try {
      const page = await browser.newPage();
      await page.setContent('<title>Entente</title>');
      expect(await page.title()).toBe('Entente');
    } finally {
      await browser.close();
    }
  });
});
