import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, drawn, NARROW, openExplorer, overlapsOn, tieIds, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const COMPARED = '?v=1&at=1902-02-01&vs=1907-08-01&lens=alliances.conflicts';

/** What became of every tie that is drawn between 1 February 1902 and 1 August 1907. */
const FATES = {
  r0288: 'persisted',
  r0289: 'persisted',
  r0291: 'persisted',
  r0292: 'persisted',
  r0293: 'persisted',
  r0297: 'ended',
  r0298: 'began',
  r1289: 'persisted',
  r1292: 'persisted',
  r1293: 'persisted',
  r1294: 'persisted',
  r1297: 'persisted',
  r1298: 'began',
  r1300: 'began',
  r1302: 'began',
  r1303: 'began',
  r1434: 'persisted',
  r1435: 'ended',
};

describe.skipIf('skipped' in inject('browser'))('comparing two dates', () => {
  const product = withProduct();

  async function open(search: string, options = WIDE) {
    const { browser, url } = product();
    return openExplorer(browser, url, search, options);
  }

  /** The ids of the listed relationships, by what became of them. */
  function listed(page: Page): Promise<Record<string, readonly string[]>> {
    return page.locator('[data-compared]').evaluateAll((rows) => {
      const parts: Record<string, string[]> = {};
      for (const row of rows) {
        const { fate = '', compared = '' } = (row as HTMLElement).dataset;
        parts[fate] = [...(parts[fate] ?? []), compared];
      }
      return parts;
    });
  }

  it('draws what began, ended and persisted in one picture, and lists it with what lay between', async () => {
    const { page, complaints } = await open(COMPARED);
    await page.locator('[data-compared]').first().waitFor();
    expect(await page.locator('h1').textContent()).toBe('1902 and 1907 compared');
    expect(await page.locator('.plate-title p').textContent()).toBe(
      '1 February 1902 and 1 August 1907 · 5 began, 2 ended, 11 persisted',
    );
    expect(await listed(page)).toEqual({
      began: ['r1298', 'r1300', 'r0298', 'r1302', 'r1303'],
      ended: ['r1435', 'r0297'],
      persisted: [
        ...['r0291', 'r1289', 'r0292', 'r0293', 'r1292', 'r1293', 'r1294', 'r1434', 'r0289', 'r0288', 'r1297'],
      ],
      between: ['r1342', 'r1437', 'r0309', 'r1299', 'r1438', 'r1439', 'r1440'],
    });
    expect(await tieIds(page)).toEqual(Object.keys(FATES));
    const drawnAs = await page
      .locator('.tie-mark[data-fate]')
      .evaluateAll((marks) =>
        Object.fromEntries(marks.map((mark) => [(mark as SVGElement).dataset.line, (mark as SVGElement).dataset.fate])),
      );
    expect(drawnAs).toEqual(FATES);
    expect(await page.locator('.legend-strip li').allTextContents()).toEqual(
      expect.arrayContaining(['Began', 'Ended', 'Persisted']),
    );
    expect(await page.locator('.compare-counts li').allInnerTexts()).toEqual([
      '5\nbegan',
      '2\nended',
      '11\npersisted',
      '7\nbetween',
    ]);
    const began = page.locator('[data-compared="r0298"]');
    expect(await began.locator('h4').textContent()).toBe('Empire of Japan allied with United Kingdom');
    expect(await began.locator('.ring-button').count()).toBeGreaterThan(0);
    expect(await overlapsOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('goes from the list to a line, from a line between to its words, and back', async () => {
    const { page } = await open(COMPARED);
    await page.locator('[data-compared="r0297"] h4 button').click();
    await page.locator('.details .tag', { hasText: 'ended 12 Aug 1905' }).waitFor();
    expect(addressOf(page)).toBe(`${COMPARED}&line=r0297`);
    await page.keyboard.press('Escape');
    await page.locator('[data-compared="r0309"] h4 button').click();
    expect(await page.locator('.not-drawn').textContent()).toContain('Wholly between the two dates, drawn on neither.');
    await page.goBack();
    await page.locator('.compare-counts').waitFor();
    await page.close();
  });

  it('begins and ends with a key; both dates may be typed, dragged and stepped', async () => {
    const { page } = await open('');
    await page.keyboard.press('b');
    await page.locator('h1', { hasText: '1904 and 1909 compared' }).waitFor();
    expect(addressOf(page)).toBe('?v=1&at=1904-02-08&vs=1909-02-08&lens=alliances.conflicts');
    const flags = page.locator('button.flag');
    expect(await flags.allTextContents()).toEqual(['A 8 February 1904', 'B 8 February 1909']);
    await flags.nth(0).click();
    await page.locator('.flag input').fill('1 Feb 1902');
    await page.locator('.flag input').press('Enter');
    await flags.nth(1).click();
    const field = page.locator('.flag input');
    await field.fill('1 Jan 1902');
    await field.press('Enter');
    expect(await page.locator('.flag-problem').textContent()).toBe(
      'The later date runs from 2 February 1902 to 31 December 1925.',
    );
    await field.fill('1 Aug 1907');
    await field.press('Enter');
    await drawn(page);
    expect(addressOf(page)).toBe(COMPARED);
    await page.getByRole('slider', { name: 'Later date' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.playhead[data-day="1907-08-02"]').waitFor();
    await page.getByRole('slider', { name: 'Earlier date' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.playhead[data-day="1902-01-31"]').waitFor();
    const later = await page.locator('.playhead[data-day="1907-08-02"]').boundingBox();
    if (!later) throw new Error('There is no later date.');
    await page.mouse.move(later.x + later.width / 2, later.y + 60);
    await page.mouse.down();
    await page.mouse.move(later.x + later.width / 2 + 40, later.y + 60, { steps: 4 });
    await page.mouse.up();
    const dragged = new URLSearchParams(addressOf(page)).get('vs') ?? '';
    expect(dragged > '1910-01-01' && dragged < '1915-01-01').toBe(true);
    await page.keyboard.press('b');
    await page.locator('h1', { hasText: 'Alliances and conflicts' }).waitFor();
    expect(addressOf(page)).toBe('?v=1&at=1902-01-31&lens=alliances.conflicts');
    await page.close();
  });

  it('is what the ask bar opens for “what changed between two dates”', async () => {
    const { page } = await open('');
    await page.keyboard.press('Control+k');
    await page.locator('.ask-dialog[open] .ask-input').waitFor();
    await page.keyboard.type('What changed between 1 February 1902 and 1 August 1907?');
    await page.locator('.answer-sentence', { hasText: 'Between 1 February 1902 and 1 August 1907' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: '1902 and 1907 compared' }).waitFor();
    expect(addressOf(page)).toBe(`${COMPARED}.rivalries.territory&ask=changed~before.1902-02-01~after.1907-08-01`);
    await page.close();
  });

  it('follows certainty and lenses, and gives the rows of the table, the file and the query what it shows', async () => {
    const { page } = await open(`${COMPARED}&certainty=certain`);
    await page.locator('.plate-title p', { hasText: '1 began, 2 ended, 9 persisted' }).waitFor();
    await page.locator('[data-lens="ALLIANCES"]').click();
    await page.locator('.plate-note p').waitFor();
    expect(await page.locator('.plate-note p').textContent()).toBe(
      'No war is recorded on 1 February 1902 or 1 August 1907.',
    );
    await page.locator('[data-lens="ALLIANCES"]').click();
    await page.locator('.plate-title p', { hasText: '9 persisted' }).waitFor();
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: /^CSV/ }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^CSV/ }).first().click(),
    ]);
    const rows: readonly Record<string, string>[] = parse(await readFile(await file.path(), 'utf8'), {
      bom: true,
      columns: true,
    });
    expect(rows.map(({ id, compared }) => [id, compared])).toEqual([
      ['r0291', 'persisted'],
      ['r0292', 'persisted'],
      ['r0293', 'persisted'],
      ['r1292', 'persisted'],
      ['r1293', 'persisted'],
      ['r1294', 'persisted'],
      ['r1434', 'persisted'],
      ['r1435', 'ended'],
      ['r0289', 'persisted'],
      ['r1297', 'persisted'],
      ['r0297', 'ended'],
      ['r0298', 'began'],
    ]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('q');
    await page.getByText('Compare', { exact: true }).nth(1).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await page.getByRole('button', { name: 'Compared' }).click();
    await page.locator('.relation-row').nth(17).waitFor();
    expect((await page.locator('td.column-relation').allInnerTexts()).sort()).toEqual([
      'Alliance, began',
      'Alliance, ended',
      'Alliance, persisted',
      'Alliance, persisted',
      'Alliance, persisted',
      'Alliance, persisted',
      'Alliance, persisted',
      'Alliance, persisted',
      'Alliance, persisted',
      'Alliance, persisted',
      'Supply, between',
      'Supply, between',
      'Supply, between',
      'Supply, between',
      'Supply, ended',
      'Supply, persisted',
      'War, between',
      'War, between',
    ]);
    await page.keyboard.press('m');
    expect(await page.locator('.timeline-note.is-kept').innerText()).toBe(
      'Only 1 February 1902 here. The comparison is kept for Network and Table.',
    );
    await page.keyboard.press('n');
    await page.locator('.plate-title p', { hasText: '9 persisted' }).waitFor();
    expect(await page.locator('.timeline-note.is-kept').count()).toBe(0);
    await page.close();
  });

  it('folds away what persisted where it would hide what changed', async () => {
    const { page } = await open('?v=1&at=1902-02-01&vs=1907-08-01&lens=territory');
    await page.locator('[data-fate="persisted"][data-compared]').first().waitFor();
    const parts = await listed(page);
    const shown = await tieIds(page);
    expect([...shown].sort()).toEqual([...(parts.began ?? []), ...(parts.ended ?? [])].sort());
    expect((parts.persisted ?? []).length).toBeGreaterThan(40);
    await page.close();
  });

  it('fits a hand-held screen: the list is a sheet over the plate', async () => {
    const { page, complaints } = await open(COMPARED, NARROW);
    await page.locator('.details.is-open .compare-counts').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('button', { name: 'Compare', exact: true }).tap();
    await page.locator('h1', { hasText: 'Alliances and conflicts' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});
