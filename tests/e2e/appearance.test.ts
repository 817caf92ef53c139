import { describe, expect, inject, it } from 'vitest';
import { NARROW, openExplorer, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

describe.skipIf('skipped' in inject('browser'))('appearance', () => {
  const product = withProduct();

  it('is dark where the system is, and remembers what the reader chose', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '', { ...WIDE, colorScheme: 'dark' });
    const plate = () => page.locator('.plate').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await plate()).toBe('rgb(19, 17, 14)');
    await page.getByRole('button', { name: 'Light colours' }).click();
    expect(await plate()).toBe('rgb(251, 247, 237)');
    await page.reload();
    // The frame that is painted first gives way to the page.
    await expect.poll(plate).toBe('rgb(251, 247, 237)');
    await page.close();
  });

  it('fits a hand-held screen: details as a sheet, nothing wider than the screen, targets large enough', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openExplorer(browser, url, '', NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const sheet = await page.locator('.details').boundingBox();
    const timeline = await page.locator('.timeline').boundingBox();
    expect(sheet?.width).toBe(390);
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(timeline?.y);
    const small = await page
      .locator('.lens, .step-button, .select select, .details-close, .chip, .header-actions .button:visible')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.getBoundingClientRect().height < 44 && target.checkVisibility())
          .map((target) => target.textContent),
      );
    expect(small).toEqual([]);
    await page.getByRole('button', { name: 'Close details' }).tap();
    await expect.poll(() => page.locator('.details').isVisible()).toBe(false);
    const node = await page.locator('[data-entity="russian-empire"]').boundingBox();
    if (!node) throw new Error('The Russian Empire is not drawn.');
    await page.touchscreen.tap(node.x + node.width / 2, node.y + node.height / 2);
    await page.locator('.details h2', { hasText: 'Russian Empire' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('works under a policy that lets nothing in but files of its own server', async () => {
    const { browser, url } = product();
    const context = await browser.newContext(WIDE);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await context.route('**/*', async (route) => {
      if (!route.request().isNavigationRequest()) return route.continue();
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "default-src 'self'" };
      return route.fulfill({ response, headers });
    });
    await page.goto(url);
    await page.locator('.canvas[data-ready="true"]').waitFor();
    await page.keyboard.press('k');
    await page.locator('dialog[open]').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('asks only its own server for anything', async () => {
    const { browser, url } = product();
    const context = await browser.newContext(WIDE);
    const page = await context.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) elsewhere.push(request.url());
    });
    await page.goto(url);
    await page.locator('.canvas[data-ready="true"]').waitFor();
    expect(elsewhere).toEqual([]);
    await context.close();
  });
});
