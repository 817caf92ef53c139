import { describe, expect, inject, it } from 'vitest';
import { addressOf, drawn, openExplorer, overlapsOn, placesOf } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

describe.skipIf('skipped' in inject('browser'))('time', () => {
  const product = withProduct();

  it('moves by drag, and nodes that stay keep exactly their place', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    const before = await placesOf(page);
    const playhead = await page.locator('.playhead').boundingBox();
    const axis = await page.locator('.axis').boundingBox();
    if (!playhead || !axis) throw new Error('There is no timeline.');
    await page.mouse.move(playhead.x + playhead.width / 2, playhead.y + 60);
    await page.mouse.down();
    for (let share = 0.9; share > 0.55; share -= 0.05) {
      await page.mouse.move(axis.x + axis.width * share, playhead.y + 60);
      const now = await placesOf(page);
      for (const [id, place] of Object.entries(now)) if (before[id]) expect([id, place]).toEqual([id, before[id]]);
    }
    await page.mouse.up();
    await drawn(page);
    const day = await page.locator('.playhead').getAttribute('data-day');
    expect(day?.slice(0, 3)).toBe('186');
    await page.goBack();
    await page.locator('.playhead[data-day="1904-02-08"]').waitFor();
    await drawn(page);
    expect(await placesOf(page)).toEqual(before);
    await page.close();
  });

  it('moves by keys: a step, ten, by day, month and year, and to the next change', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    const presses: readonly (readonly [string, string])[] = [
      ['ArrowRight', '1904-02-09'],
      ['Shift+ArrowLeft', '1904-01-30'],
      ['d', '1904-01-30'],
      ['ArrowRight', '1904-02-29'],
      ['d', '1904-02-29'],
      ['ArrowLeft', '1903-02-28'],
      [']', '1903-12-12'],
      ['[', '1903-01-01'],
    ];
    for (const [key, day] of presses) {
      await page.keyboard.press(key);
      await page.locator(`.playhead[data-day="${day}"]`).waitFor();
    }
    await page.close();
  });

  it('takes a typed date, and says what would be right', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    const flag = page.locator('button.flag');
    const field = page.locator('.flag input');
    await flag.click();
    await field.fill('30 Feb 1904');
    await field.press('Enter');
    expect(await page.locator('.flag-problem').textContent()).toBe('February 1904 has no day 30.');
    await field.fill('once upon a time');
    await field.press('Enter');
    expect(await page.locator('.flag-problem').textContent()).toBe(
      'Write a day such as 8 Feb 1904, 1904-02-08 or 1904.',
    );
    await field.fill('1950');
    await field.press('Enter');
    expect(await page.locator('.flag-problem').textContent()).toBe(
      'The timeline runs from 1 January 1778 to 31 December 1925.',
    );
    await field.fill('5 Sep 1905');
    await field.press('Enter');
    await page.locator('.playhead[data-day="1905-09-05"]').waitFor();
    expect(addressOf(page)).toBe('?v=1&at=1905-09-05&lens=alliances.conflicts&select=empire-of-japan');
    for (const text of ['1905-09-05', '1904']) {
      await flag.click();
      await field.fill(text);
      await field.press('Enter');
    }
    await page.locator('.playhead[data-day="1904-01-01"]').waitFor();
    await page.close();
  });

  it('shows whatever is drawn in a range, from a grip, a key or a link, and goes back to the day', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, '');
    await page.keyboard.press('r');
    await page.locator('.timeline[data-time="range"]').waitFor();
    await expect
      .poll(() => addressOf(page))
      .toBe('?v=1&at=1904-02-08&range=1899-02-08..1909-02-08&lens=alliances.conflicts&select=empire-of-japan');
    const flags = page.locator('button.flag');
    await flags.nth(0).click();
    await page.locator('.flag input').fill('25 Jul 1894');
    await page.locator('.flag input').press('Enter');
    await flags.nth(1).click();
    await page.locator('.flag input').fill('5 Sep 1905');
    await page.locator('.flag input').press('Enter');
    await page
      .locator('.plate-title p', { hasText: '25 July 1894 to 5 September 1905 · 40 ties among 18 states' })
      .waitFor();
    await expect.poll(() => overlapsOn(page)).toEqual([]);
    // What is always of one day shows the playhead's, and leaves the range to the others.
    await page.keyboard.press('l');
    await page.locator('.timeline[data-time="day"]').waitFor();
    expect(await page.getByRole('button', { name: 'Range', exact: true }).count()).toBe(0);
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'This range' }).click();
    await page.locator('.table-key', { hasText: 'in force from 25 July 1894 to 5 September 1905: 40' }).waitFor();
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Range', exact: true }).click();
    await page.locator('.plate-title p', { hasText: '8 February 1904 · 16 ties among 13 states' }).waitFor();
    await page.getByRole('slider', { name: 'Range to' }).focus();
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.plate-title b', { hasText: '1 January 1778 to 31 December 1924' }).waitFor();
    await page.close();
  });
});
