import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findNetworkx, type ReadNetwork, readByNetworkx } from '../support/networkx.ts';
import { OPENING, openExplorer, WIDE } from './support/explorer-page.ts';
import { withProduct } from './support/with-product.ts';

const NAME = 'alliances-and-conflicts-1904-02-08';

describe.skipIf('skipped' in inject('browser'))('taking it away', () => {
  const product = withProduct();
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entente-export-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function open(search = OPENING): Promise<Page> {
    const { browser, url } = product();
    const { page } = await openExplorer(browser, url, search, {
      ...WIDE,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    return page;
  }

  async function openMenu(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: /^CSV/ }).waitFor();
  }

  /** Presses a button of the open menu and gives the file that came, by its path. */
  async function take(page: Page, button: string | RegExp): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: button }).first().click(),
    ]);
    const target = path.join(folder, file.suggestedFilename());
    await file.saveAs(target);
    return target;
  }

  it('as pictures, with title, date, legend and sources', async () => {
    const page = await open();
    await openMenu(page);
    const svg = await take(page, /^SVG/);
    expect(path.basename(svg)).toBe(`${NAME}.svg`);
    const text = await readFile(svg, 'utf8');
    const read = await page.evaluate((source) => {
      const drawing = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
      const texts = [...drawing.querySelectorAll('text')].map((part) => part.textContent ?? '');
      return { root: drawing.nodeName, texts, ties: drawing.querySelectorAll('[data-relationship]').length };
    }, text);
    expect({ root: read.root, ties: read.ties }).toEqual({ root: 'svg', ties: 16 });
    for (const words of [
      'Alliances and conflicts',
      '8 February 1904 · 16 ties among 13 states',
      'Russo-Japanese War',
      '大日本帝国',
      'No tie here',
      'Disputed',
    ]) {
      expect(read.texts).toContain(words);
    }
    expect(read.texts.some((words) => words.startsWith('Sources: 1 '))).toBe(true);
    const once = sizeOfPng(await readFile(await take(page, /^PNG for/)));
    const twice = sizeOfPng(await readFile(await take(page, /^PNG 2×/)));
    expect(twice).toEqual({ width: 2 * once.width, height: 2 * once.height });
    await page.close();
  });

  it('as data that other programs read', async () => {
    const page = await open();
    await openMenu(page);
    const csv = await readFile(await take(page, /^CSV/), 'utf8');
    const rows = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map(({ id }) => id).sort()).toEqual([
      ...['r0288', 'r0289', 'r0291', 'r0292', 'r0293', 'r0297', 'r0309', 'r1289', 'r1292', 'r1293', 'r1294'],
      ...['r1297', 'r1298', 'r1342', 'r1434', 'r1437'],
    ]);
    expect(rows.find(({ id }) => id === 'r0309')).toMatchObject({
      fromName: 'Empire of Japan',
      toName: 'Russian Empire',
      type: 'FOUGHT',
      start: '1904-02-08',
      end: '1905-09-05',
      viaName: 'Russo-Japanese War',
    });
    const json = JSON.parse(await readFile(await take(page, /^JSON/), 'utf8'));
    expect([json.entities.length, json.relationships.length, json.dataset.name]).toEqual([13, 16, 'japan-russia']);
    const sources = JSON.parse(await readFile(await take(page, /^CSL-JSON/), 'utf8')) as { readonly id: string }[];
    const bibtex = await readFile(await take(page, /^BibTeX/), 'utf8');
    const cited = [...bibtex.matchAll(/^@misc\{([^,]+),$/gm)].map((match) => match[1]);
    expect(cited).toEqual(sources.map(({ id }) => id));
    expect(cited.length).toBeGreaterThan(5);
    await page.close();
  });

  it('as networks that graphology and networkx read with names, kinds, dates and types', async () => {
    const page = await open('?v=1&at=1904-02-08&lens=alliances.conflicts.rivalries');
    await openMenu(page);
    const files = { graphml: await take(page, /^GraphML/), gexf: await take(page, /^GEXF/) };
    await page.close();
    const japan = { label: 'Empire of Japan', kind: 'state', startMin: '1868-01-03', endMin: '1947-05-03' };
    const war = {
      relationshipType: 'FOUGHT',
      startMin: '1904-02-08',
      endMin: '1905-09-05',
      viaName: 'Russo-Japanese War',
    };
    const texts = { graphml: await readFile(files.graphml, 'utf8'), gexf: await readFile(files.gexf, 'utf8') };
    for (const graph of [graphml.parse(MultiGraph, texts.graphml), gexf.parse(MultiGraph, texts.gexf)]) {
      expect([graph.order, graph.size]).toEqual([15, 20]);
      expect(graph.getNodeAttributes('empire-of-japan')).toMatchObject(japan);
      expect(graph.getEdgeAttributes('r0309')).toMatchObject(war);
      expect(graph.extremities('r0309')).toEqual(['empire-of-japan', 'russian-empire']);
    }
    const networkx = await findNetworkx();
    if ('skipped' in networkx) {
      console.log(`networkx did not read the files: ${networkx.skipped}`);
      return;
    }
    const read: ReadNetwork[] = [
      await readByNetworkx(networkx.python, 'graphml', files.graphml),
      await readByNetworkx(networkx.python, 'gexf', files.gexf),
    ];
    for (const { directed, nodes, edges } of read) {
      expect([directed, Object.keys(nodes).length, edges.length]).toEqual([true, 15, 20]);
      expect(nodes['empire-of-japan']).toMatchObject(japan);
      expect(edges.find(([, , { id }]) => id === 'r0309')).toEqual([
        'empire-of-japan',
        'russian-empire',
        expect.objectContaining(war),
      ]);
    }
    // The life of a node and an edge, both days counted.
    expect(read[1]?.edges.find(([, , { id }]) => id === 'r0309')?.[2]).toMatchObject({
      start: '1904-02-08',
      end: '1905-09-04',
    });
  });

  it('what the table shows, filtered, is what the files hold', async () => {
    const page = await open();
    await page.goto(`${product().url}/?v=1&view=table&at=1904-02-08&lens=conflicts&where-through=Boxer`);
    await page.locator('.relation-row').first().waitFor();
    await openMenu(page);
    expect(await page.getByRole('button', { name: /^SVG/ }).count()).toBe(0);
    const file = await take(page, /^CSV/);
    expect(path.basename(file)).toBe('conflicts-all-time.csv');
    const rows = parse(await readFile(file, 'utf8'), { bom: true, columns: true }) as unknown[];
    expect(rows).toHaveLength(8);
    const json = JSON.parse(await readFile(await take(page, /^JSON/), 'utf8'));
    expect([json.at, json.when, json.cut, json.relationships.length]).toEqual([null, 'all time', null, 8]);
    expect(json.citation).toMatch(/^“Conflicts, all time”, in /);
    await page.goto(`${product().url}/?v=1&at=1905-09-05&range=1894-07-25..1905-09-05&lens=conflicts`);
    await page.locator('.canvas[data-ready="true"]').waitFor();
    await openMenu(page);
    expect(path.basename(await take(page, /^GEXF/))).toBe('conflicts-1894-07-25-to-1905-09-05.gexf');
    await page.close();
  });

  it('as a citation with the dataset, its version, the date and the link', async () => {
    const page = await open();
    await openMenu(page);
    await page.getByRole('button', { name: 'Copy the citation' }).click();
    const { url } = product();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(
        new RegExp(
          `^“Alliances and conflicts, 8 February 1904”, in Empire of Japan – Russian Empire relations \\(japan-russia\\), version 1\\.1\\.0, CC0-1\\.0\\. Entente, ${escaped(`${url}/${OPENING}`)} \\(\\d+ \\w+ \\d{4}\\)\\.$`,
        ),
      );
    await page.close();
  });

  it('as a frame without chrome', async () => {
    const page = await open(`${OPENING}&embed=1`);
    for (const part of ['.header', '.tools', '.details', '.timeline']) {
      expect(await page.locator(part).isVisible()).toBe(false);
    }
    const link = page.getByRole('link', { name: 'Open in Entente' });
    expect(await link.getAttribute('href')).toBe(OPENING);
    await page.close();
  });

  it('as a link, and as a file that opens the same view', async () => {
    const page = await open('?v=1&at=1905-01-02&lens=conflicts&line=r0309');
    await page.keyboard.press('s');
    await page.locator('.share', { hasText: 'Copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${product().url}/?v=1&at=1905-01-02&lens=conflicts&line=r0309`);
    await openMenu(page);
    const saved = await take(page, 'Save to a file');
    const other = await open();
    await openMenu(other);
    await other.locator('input[type="file"]').setInputFiles(saved);
    await expect.poll(() => other.url()).toBe(link);
    await other.locator('.details .line-ends').waitFor();
    await page.close();
    await other.context().close();
  });

  it('a link that names what is gone opens the rest and says so', async () => {
    const page = await open('?v=1&at=1904-02-08&lens=alliances.conflicts&select=kingdom-of-nowhere');
    await page.getByText('The link names “kingdom-of-nowhere”, which is no longer in the dataset').waitFor();
    expect(await page.locator('.plate-title').textContent()).toContain('16 ties among 13 states');
    await page.close();
  });

  it('a state too large for a link offers a file instead, and stays in the address', async () => {
    const filter = 'Japan '.repeat(400);
    const { browser, url } = product();
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    const link = `v=1&view=table&at=1904-02-08&lens=conflicts&where-between=${encodeURIComponent(filter)}`;
    await page.goto(`${url}/#${link}`);
    await page.getByText('No row passes these filters.').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ]);
    const saved = path.join(folder, 'large.json');
    await file.saveAs(saved);
    expect(JSON.parse(await readFile(saved, 'utf8'))).toMatchObject({ format: 'entente-view', link });
    await context.close();
  });
});

function sizeOfPng(file: Buffer): { readonly width: number; readonly height: number } {
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
