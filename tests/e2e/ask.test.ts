import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addressOf, drawn, NARROW, OPENING, openExplorer, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

describe.skipIf('skipped' in inject('browser'))('asking', () => {
  const product = withProduct();

  async function open(search = OPENING, options = WIDE) {
    const { browser, url } = product();
    return openExplorer(browser, url, search, options);
  }

  async function type(page: Page, text: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.locator('.ask-dialog[open] .ask-input').waitFor();
    await page.keyboard.type(text);
  }

  /** The answer's sentence, its numbers in brackets. */
  async function answer(page: Page): Promise<string> {
    await page.locator('.answer-sentence').first().waitFor();
    return page.locator('.answer-sentence').evaluateAll((sentences) =>
      sentences
        .map((sentence) => {
          const marks = [...sentence.querySelectorAll('.answer-mark > :last-child')].map(
            (mark) => `[${mark.textContent}]`,
          );
          return (sentence.firstElementChild?.textContent ?? '') + marks.join('');
        })
        .join(' '),
    );
  }

  /** The sentence with what stands in its slots. */
  function sentence(page: Page): Promise<string> {
    return page.locator('.sentence').evaluate((line) =>
      [...line.children]
        .map((part) => {
          const field = part.querySelector('input');
          return field ? `[${field.value || field.placeholder}]` : part.textContent;
        })
        .join(' '),
    );
  }

  it('answers a question before Enter, and shows its picture with Enter', async () => {
    const { page, complaints } = await open('?v=1&at=1890-06-01&lens=conflicts');
    await type(page, 'Who was allied with Japan on 8 February 1904?');
    expect(await answer(page)).toBe(
      'On 8 February 1904 the Empire of Japan was allied with the United Kingdom, under the First Anglo-Japanese Alliance.[1][2][3]',
    );
    expect(await sentence(page)).toBe('Who was [allied with] [Empire of Japan] [on 8 February 1904]');
    expect(await page.locator('.answer-row').allInnerTexts()).toEqual([
      'United Kingdom\nFirst Anglo-Japanese Alliance, 30 Jan 1902 – 12 Aug 1905, certain\nsource\n1\nsource\n2\nsource\n3',
    ]);
    expect(await page.locator('.answer-sources li').first().textContent()).toContain(
      'British Documents on the Origins of the War',
    );
    await page.keyboard.press('Enter');
    await page.locator('.ask-dialog[open]').waitFor({ state: 'hidden' });
    expect(addressOf(page)).toBe(
      '?v=1&at=1904-02-08&lens=alliances&select=empire-of-japan&ask=ties~relation.allied~state.empire-of-japan~when.1904-02-08',
    );
    await drawn(page);
    await page
      .locator('.ask-field', { hasText: 'Who was allied with the Empire of Japan on 8 February 1904?' })
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Ask a question, or find a state').first().waitFor();
    await page.goBack();
    await page.goBack();
    expect(addressOf(page)).toBe('?v=1&at=1890-06-01&lens=conflicts');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ['Putiatin', 'Yevfimy Putyatin', 'Putyatin'],
    ['Sergei Vitte', 'Sergei Witte', 'Witte'],
    ['榎本', 'Enomoto Takeaki', 'Enomoto'],
    ['jutaro', 'Komura Jutarō', 'Jutarō'],
  ])('finds %s as it is typed, and says why', async (typed, name, matched) => {
    const { page } = await open();
    await type(page, typed);
    const first = page
      .locator('.choice')
      .filter({ has: page.locator('.found-name', { hasText: name }) })
      .filter({ has: page.locator('mark', { hasText: matched }) });
    await first.waitFor();
    expect(await first.locator('.found-count').innerText()).toMatch(/^\d+ relations?$/);
    await page.keyboard.press('Enter');
    await page.locator('.details h2', { hasText: name }).waitFor();
    expect(await page.locator('.ask-dialog[open]').count()).toBe(0);
    await page.close();
  });

  it('answers what is asked in one breath one after the other, and shows who took part alone', async () => {
    const { page, complaints } = await open();
    await type(page, 'Who mediated the Treaty of Portsmouth, and who took part in the conference?');
    expect(await answer(page)).toBe(
      'The Treaty of Portsmouth was mediated by Theodore Roosevelt and the United States.[1][2][3][4][5]',
    );
    // What was asked besides stands first among the other questions.
    await page.locator('.choice', { hasText: 'Who took part in the Portsmouth Peace Conference?' }).click();
    await page.locator('.answer-sentence', { hasText: 'had as participants' }).waitFor();
    await page.locator('.answer-show').click();
    await page.locator('.ask-dialog[open]').waitFor({ state: 'hidden' });
    expect(addressOf(page)).toBe(
      '?v=1&at=1905-08-09&lens=alliances.conflicts&select=portsmouth-conference-1905&expand=portsmouth-conference-1905&focus=portsmouth-conference-1905~theodore-roosevelt.sergei-witte.roman-rosen.komura-jutaro.takahira-kogoro.united-states.empire-of-japan.russian-empire.ivan-korostovets&ask=tookPart~event.portsmouth-conference-1905',
    );
    await page.locator('.plate-title', { hasText: '10 ties among 3 states, 6 people and 1 event' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('keeps the answer above its picture, with its list and sources, until it is put away', async () => {
    const { page, complaints } = await open();
    await type(page, 'Which treaties did Russia sign with Japan before 1870?');
    await answer(page);
    await page.keyboard.press('Enter');
    const dock = page.locator('.answer-dock');
    await dock.waitFor();
    await drawn(page);
    expect(await dock.locator('.answer-dock-words').innerText()).toBe(
      'Which treaties of the Russian Empire with the Empire of Japan were signed before 1870?',
    );
    expect(await dock.locator('.answer-row').count()).toBe(0);
    // The numbers are the picture's own.
    expect((await dock.locator('.answer-mark').first().innerText()).trim()).toMatch(/^source\s*a$/);
    await dock.getByRole('button', { name: 'List of 5 and sources' }).click();
    const titles = ['Shimoda', 'Nagasaki', 'Commerce', 'Sakhalin', 'Tariff'];
    const rows = await dock.locator('.answer-row').allInnerTexts();
    expect(rows.map((text, index) => text.includes(titles[index] ?? '?'))).toEqual(titles.map(() => true));
    expect(await dock.locator('.answer-sources li').count()).toBeGreaterThan(0);
    await dock.locator('.answer-name').nth(1).click();
    await page.locator('.details h2', { hasText: 'Treaty of Nagasaki' }).waitFor();
    expect(await dock.locator('.answer-row').count()).toBe(5);
    await dock.getByRole('button', { name: 'Put the answer away' }).click();
    await dock.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('goes with the link, and is put away and brought back by undo and redo', async () => {
    const link = '?v=1&at=1904-02-08&lens=territory&select=port-arthur&ask=held~territory.port-arthur~when.1904-02-08';
    const { page, complaints } = await open(link);
    const sentence = 'On 8 February 1904 Port Arthur was held by the Russian Empire (lease) and the Qing dynasty';
    await page.locator('.answer-dock .answer-sentence', { hasText: sentence }).waitFor();
    expect(await page.locator('.ask-field').innerText()).toContain('Who held Port Arthur on 8 February 1904?');
    expect(addressOf(page)).toBe(link);
    await page.getByRole('button', { name: 'Put the answer away' }).click();
    await page.locator('.answer-dock').waitFor({ state: 'detached' });
    expect(addressOf(page)).toBe('?v=1&at=1904-02-08&lens=territory&select=port-arthur');
    await page.keyboard.press('Control+z');
    await page.locator('.answer-dock .answer-sentence', { hasText: sentence }).waitFor();
    await page.goto(`${product().url}/${link}&embed=1`);
    await page.locator('.answer-dock .answer-sentence', { hasText: sentence }).waitFor();
    expect(await page.getByRole('button', { name: 'Put the answer away' }).isVisible()).toBe(false);
    await page.goto(`${product().url}/${link.replace('.port-arthur~', '.atlantis~')}`);
    await page
      .locator('.answer-dock', {
        hasText: 'The link’s question cannot be read, or names what is no longer in the dataset; the rest is shown.',
      })
      .waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows the treaties between two states and no others', async () => {
    const { page } = await open();
    await type(page, 'treaties between Russia and Japan');
    expect(await answer(page)).toMatch(/^21 treaties between the Russian Empire and the Empire of Japan, /);
    await page.keyboard.press('Enter');
    await page.locator('.ask-dialog[open]').waitFor({ state: 'hidden' });
    await expect
      .poll(() => page.locator('.plate-title p').innerText())
      .toBe('7 February 1855 to 20 January 1925 · 64 ties among 5 states and 22 treaties');
    expect(await page.locator('.explore-note').innerText()).toContain(
      'Only what Russian Empire (with 6 more) and Empire of Japan (with 3 more) have in common',
    );
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect
      .poll(() => addressOf(page))
      .toBe(
        '?v=1&at=1855-02-07&range=1855-02-07..1925-01-20&lens=treaties&ask=treaties~one.russian-empire~other.empire-of-japan',
      );
    await page.close();
  });

  it('answers for each of several dates, and leaves a small screen to the picture', async () => {
    const { page } = await open(OPENING, NARROW);
    await type(page, 'Who held Port Arthur on 1 January 1900 and on 1 January 1906?');
    expect((await answer(page)).replaceAll(/\[\d+\]/gu, '')).toBe(
      'On 1 January 1900 Port Arthur was held by the Russian Empire (lease) and the Qing dynasty (sovereignty). ' +
        'On 1 January 1906 Port Arthur was held by the Qing dynasty (sovereignty) and the Empire of Japan (lease).',
    );
    await page.keyboard.press('Enter');
    await page.locator('.answer-dock').waitFor();
    await page.locator('.details.has-selection:not(.is-open)').waitFor();
    await page.locator('.answer-dock').getByRole('button', { name: 'List of 3 and sources' }).click();
    expect(await page.locator('.answer-dock .answer-row').count()).toBe(3);
    expect(new URLSearchParams(addressOf(page)).get('at')).toBe('1900-01-01');
    await page.close();
  });

  it('loses nothing of what is typed while its field is on the way', async () => {
    const { page } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('who was allied with Japan on 8 February 1904?');
    await expect
      .poll(() => page.locator('.ask-input').inputValue())
      .toBe('who was allied with Japan on 8 February 1904?');
    await page.close();
  });

  it('waits for what Enter means where that is not there yet', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Sergei Vitte');
    await page.keyboard.press('Enter');
    await page.locator('.details h2', { hasText: 'Sergei Witte' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('who was at war with Japan in 1905');
    await page.keyboard.press('Enter');
    await page.locator('.details h2', { hasText: 'Empire of Japan' }).waitFor();
    expect(new URLSearchParams(addressOf(page)).get('lens')).toBe('conflicts');
    await page.close();
  });

  it('builds a question as a sentence, by keyboard alone', async () => {
    const { page } = await open();
    await page.keyboard.press('/');
    await page.locator('.ask-dialog[open] .template', { hasText: 'Who was at war with' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.sentence', { hasText: 'Who was' }).waitFor();
    expect(await sentence(page)).toBe('Who was [at war with] [Empire of Japan] [on 8 February 1904]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('putting');
    await page.locator('.slot-list:not([hidden])', { hasText: 'putting pressure on' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => sentence(page)).toContain('[putting pressure on]');
    await page.keyboard.press('Tab');
    await page.keyboard.type('qing');
    await page.locator('.slot-list:not([hidden])', { hasText: 'Qing dynasty' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => sentence(page)).toContain('[Qing dynasty]');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1898');
    await page.locator('.slot-list:not([hidden])', { hasText: '1898' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.answer-sentence', { hasText: 'In 1898 the Qing dynasty was under pressure from' }).waitFor();
    expect(await sentence(page)).toBe('Who was [putting pressure on] [Qing dynasty] [on any day in 1898]');
    await page.keyboard.press('Enter');
    await page.locator('.details h2', { hasText: 'Qing dynasty' }).waitFor();
    expect(new URLSearchParams(addressOf(page)).get('lens')).toBe('rivalries');
    await page.close();
  });

  it('says that it did not understand, and opens nothing by itself', async () => {
    const { page } = await open();
    await type(page, 'qwzx blorp fnord');
    await page.locator('.ask-body', { hasText: 'I can’t read “qwzx”, “blorp”, “fnord” here.' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await page.locator('.ask-dialog[open]').count()).toBe(1);
    expect(addressOf(page)).toBe(OPENING);
    await page.close();
  });

  it('goes to a date', async () => {
    const { page } = await open();
    await type(page, '1 June 1895');
    await page.locator('.ask-alone', { hasText: 'Enter goes to 1 June 1895.' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.ask-dialog[open]').waitFor({ state: 'hidden' });
    expect(new URLSearchParams(addressOf(page)).get('at')).toBe('1895-06-01');
    await page.close();
  });

  it('asks for another date where one does not exist, and answers nothing meanwhile', async () => {
    const { page } = await open();
    await type(page, 'Who was allied with Japan on 30 February 1904?');
    await page.locator('.ask-body', { hasText: 'February 1904 has no day 30.' }).waitFor();
    expect(await page.locator('.answer-sentence').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await page.locator('.ask-dialog[open]').count()).toBe(1);
    await page.locator('.ask-input').fill('Who was allied with Japan on 28 February 1904?');
    await page
      .locator('.answer-sentence', { hasText: 'On 28 February 1904 the Empire of Japan was allied with' })
      .waitFor();
    await page.close();
  });

  it('answers no other question where a word is not read, and comes to the next time that has an answer', async () => {
    const { page } = await open();
    await type(page, 'who held Ruritania on 1 June 1890');
    await page.locator('.ask-body', { hasText: 'I can’t read “ruritania” here.' }).waitFor();
    expect(await page.locator('.answer-sentence').count()).toBe(0);
    await page.locator('.ask-input').fill('who was allied with Japan on 1 June 1890');
    await page
      .locator('.answer-sentence', { hasText: 'Nobody is recorded as allied with the Empire of Japan on 1 June 1890.' })
      .waitFor();
    await page.locator('.choice', { hasText: 'on 26 August 1894?' }).click();
    await page
      .locator('.answer-sentence', { hasText: 'On 26 August 1894 the Empire of Japan was allied with Joseon' })
      .waitFor();
    await page.close();
  });

  it('opens the view that an answer wants, and the query behind it', async () => {
    const { page } = await open();
    await type(page, 'How did the Triple Intervention lead to the Treaty of Portsmouth?');
    expect(await answer(page)).toMatch(
      /^The Triple Intervention led to the Russo-Japanese War \(long-term background, probable\), that to the Portsmouth Peace Conference, that to the Treaty of Portsmouth\. By what is certain alone the shortest chain is of 6 steps: it led to the Li–Lobanov Treaty/,
    );
    await page.keyboard.press('Alt+Enter');
    await page.locator('.query-drawer').waitFor();
    const link = new URLSearchParams(addressOf(page));
    expect(['view', 'of', 'to', 'route', 'background'].map((name) => link.get(name))).toEqual([
      'chain',
      'triple-intervention',
      'portsmouth-treaty-1905',
      'shortest',
      '1',
    ]);
    await page.locator('[data-route="shortest"][aria-pressed="true"]', { hasText: '3 steps' }).waitFor();
    await page.locator('.query-drawer', { hasText: 'ChainBetween' }).waitFor();
    await page.close();
  });

  it('says the same of what came of an event in words and in its picture', async () => {
    const { page } = await open();
    await type(page, 'What came of the Treaty of Shimonoseki?');
    const total = /; (\d+) events and treaties lie downstream in all/.exec(await answer(page))?.[1];
    await page.keyboard.press('Enter');
    await page.locator('.chain-title p', { hasText: `${total} events and treaties` }).waitFor();
    await page.close();
  });

  it('closes with Escape, the list of a slot first, and gives the focus back', async () => {
    const { page } = await open();
    await page.locator('.ask-field').focus();
    // Typed at once, before the dialog can be there.
    await page.keyboard.press('Enter');
    await page.keyboard.type('allies of Japan in 1904');
    await answer(page);
    await page.locator('.slot input').nth(1).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.slot-list:not([hidden])').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.slot-list:not([hidden])').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.ask-dialog[open]').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('ask-field');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has room on a hand-held screen, %s', async (colorScheme) => {
    const { page, complaints } = await open(OPENING, { ...NARROW, colorScheme });
    const button = await page.locator('.ask-field').boundingBox();
    expect([button?.width, button?.height]).toEqual([44, 44]);
    await page.locator('.ask-field').tap();
    await page.locator('.ask-input').fill('Who held Port Arthur, and by what right, on 1 March 1905?');
    expect(await answer(page)).toMatch(
      /^On 1 March 1905 Port Arthur was held by the Russian Empire \(lease\), the Qing dynasty \(sovereignty\) and the Empire of Japan \(occupation\)\./,
    );
    const wide = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('.ask-body')?.scrollWidth,
    ]);
    expect(wide).toEqual([390, 390]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
