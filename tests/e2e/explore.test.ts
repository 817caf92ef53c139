import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, drawn, nodeIds, OPENING, openExplorer, placesOf, tieIds } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const DAY = '?v=1&at=1904-02-08&lens=alliances.conflicts';

/** Drags from a node's middle by so much, as a hand would. */
async function dragNode(page: Page, id: string, dx: number, dy: number): Promise<void> {
  const box = await page.locator(`[data-entity="${id}"]`).boundingBox();
  if (box === null) throw new Error(`${id} is not drawn`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

describe.skipIf('skipped' in inject('browser'))('exploring the network', () => {
  const product = withProduct();

  it('expands the neighbours of what is selected, and collapses them', async () => {
    const { browser, url } = product();
    const { page, complaints } = await openExplorer(browser, url, OPENING);
    const before = await tieIds(page);
    await page.locator('.entity-ways button', { hasText: /^Expand$/ }).click();
    await page.locator('.explore-note', { hasText: '1 expanded' }).waitFor();
    await drawn(page);
    const after = await tieIds(page);
    expect(after).toEqual(expect.arrayContaining([...before]));
    expect(after.length).toBeGreaterThan(before.length + 20);
    expect(await nodeIds(page, false)).toContain('emperor-meiji');
    expect(addressOf(page)).toBe(`${DAY}&select=empire-of-japan&expand=empire-of-japan`);
    await page.keyboard.press('w');
    await page.locator('.explore-note').waitFor({ state: 'detached' });
    await drawn(page);
    expect(await tieIds(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('expands by a double click', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, DAY);
    const box = await page.locator('[data-entity="qing-dynasty"]').boundingBox();
    await page.mouse.dblclick((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await page.locator('.explore-note', { hasText: '1 expanded' }).waitFor();
    expect(addressOf(page)).toBe(`${DAY}&select=qing-dynasty&expand=qing-dynasty`);
    await page.close();
  });

  it('brings what is dense in portions', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(
      browser,
      url,
      '?v=1&at=1904-02-08&range=1700-01-01..1917-12-31&lens=alliances&select=russian-empire&expand=russian-empire',
    );
    const more = page.locator('.entity-ways button', { hasText: / more of / });
    const whole = /of (\d+)/.exec((await more.textContent()) ?? '')?.[1];
    expect(await more.textContent()).toBe(`50 more of ${whole}`);
    await more.click();
    await page.waitForURL(/expand=russian-empire~2/);
    await drawn(page);
    expect(Number(whole)).toBeGreaterThan(100);
    await page.close();
  });

  it('hides, and shows again', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, `${DAY}&select=german-empire`);
    await page.keyboard.press('h');
    await page.locator('.explore-note', { hasText: '1 hidden' }).waitFor();
    expect(await nodeIds(page, false)).not.toContain('german-empire');
    expect(await tieIds(page)).toEqual([
      ...['r0288', 'r0289', 'r0293', 'r0297', 'r0309', 'r1289', 'r1292', 'r1294', 'r1297', 'r1298', 'r1342', 'r1434'],
      'r1437',
    ]);
    expect(addressOf(page)).toBe(`${DAY}&hide=german-empire`);
    await page.locator('.explore-note button', { hasText: 'Show' }).click();
    await page.locator('[data-entity="german-empire"]').waitFor();
    expect(addressOf(page)).toBe(DAY);
    await page.close();
  });

  it('keeps to the selection and its neighbours, and follows it', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, OPENING);
    await page.keyboard.press('f');
    await page.locator('[data-entity="kingdom-of-italy"]').waitFor({ state: 'detached' });
    expect(await nodeIds(page, false)).toEqual(['argentina', 'empire-of-japan', 'russian-empire', 'united-kingdom']);
    expect(await nodeIds(page, true)).toEqual([]);
    await page.locator('[data-entity="russian-empire"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-entity="french-third-republic"]').waitFor();
    expect(await nodeIds(page, false)).toEqual([
      'empire-of-japan',
      'french-third-republic',
      'qing-dynasty',
      'russian-empire',
    ]);
    await page.close();
  });

  it('keeps to what both ends of a line have in common, whatever is selected then', async () => {
    const { browser, url } = product();
    const search = '?v=1&at=1904-02-08&lens=conflicts.treaties';
    const { page } = await openExplorer(browser, url, `${search}&line=r0309`);
    await page.locator('.details').getByRole('button', { name: 'Only what both have in common' }).click();
    await expect.poll(() => addressOf(page)).toBe(`${search}&line=r0309&focus=empire-of-japan~russian-empire`);
    const common = [
      'boxer-protocol-1901',
      'empire-of-japan',
      'russian-empire',
      'russo-japanese-commerce-1895',
      'saint-petersburg-supplement-1875',
      'saint-petersburg-treaty-1875',
    ];
    await expect.poll(() => nodeIds(page, false)).toEqual(common);
    await page.locator('[data-entity="boxer-protocol-1901"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.details h2', { hasText: 'Boxer Protocol' }).waitFor();
    expect(await nodeIds(page, false)).toEqual(common);
    await page.locator('.explore-note').getByRole('button', { name: 'Show all' }).click();
    await expect.poll(async () => (await nodeIds(page, false)).length).toBeGreaterThan(common.length);
    await page.close();
  });

  it('leaves a node where it was dragged, on another day and in a link too', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, DAY);
    const before = await placesOf(page);
    await dragNode(page, 'qing-dynasty', 60, 90);
    await page.waitForURL(/pin=qing-dynasty~/);
    const moved = await placesOf(page);
    const [x = 0, y = 0] = (before['qing-dynasty'] ?? []).map(Number);
    const [nowX = 0, nowY = 0] = (moved['qing-dynasty'] ?? []).map(Number);
    expect([Math.abs(nowX - x - 60) < 3, Math.abs(nowY - y - 90) < 3]).toEqual([true, true]);
    const { 'qing-dynasty': _qing, ...others } = moved;
    const { 'qing-dynasty': _before, ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
    const again = await openExplorer(browser, url, addressOf(page));
    expect(await placesOf(again.page)).toEqual(moved);
    await again.page.close();
    await page.locator('.explore-note button', { hasText: 'Put back' }).click();
    await page.locator('.explore-note').waitFor({ state: 'detached' });
    expect(await placesOf(page)).toEqual(before);
    await page.close();
  });

  it('moves a node by keys alone', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, DAY);
    const [x = 0, y = 0] = ((await placesOf(page))['empire-of-japan'] ?? []).map(Number);
    await page.locator('[data-entity="empire-of-japan"]').focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForURL(/pin=empire-of-japan~/);
    const [nowX = 0, nowY = 0] = ((await placesOf(page))['empire-of-japan'] ?? []).map(Number);
    expect([Math.abs(nowX - x - 16) < 2, Math.abs(nowY - y) < 2]).toEqual([true, true]);
    await page.close();
  });

  it('undoes and redoes everything, with keys, buttons and the browser', async () => {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, DAY);
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    const redo = page.getByRole('button', { name: 'Redo', exact: true });
    expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);
    await page.keyboard.press('3');
    await page.waitForURL(/rivalries/);
    await page.locator('[data-entity="russian-empire"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/select=russian-empire/);
    await page.keyboard.press('h');
    await page.waitForURL(/hide=russian-empire/);
    await page.keyboard.press('ControlOrMeta+z');
    await page.waitForURL(/select=russian-empire$/);
    await undo.click();
    await page.waitForURL(/rivalries$/);
    expect(await redo.isDisabled()).toBe(false);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await page.waitForURL(/select=russian-empire$/);
    await redo.click();
    await page.waitForURL(/hide=russian-empire/);
    expect(await redo.isDisabled()).toBe(true);
    await page.goBack();
    await page.waitForURL(/select=russian-empire$/);
    await page.close();
  });
});
