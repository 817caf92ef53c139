import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { slimCytoscape } from '../../../client/slim-cytoscape.ts';
import { type Finding, inMs } from '../support/budget.ts';
import { median } from '../support/interleaved.ts';
import type { Bench, StepSize, StepTimes } from './steps-page.ts';

const TOKENS = new URL('../../../client/src/styles/tokens.css', import.meta.url);
const PAGE = new URL('./steps-page.ts', import.meta.url);

interface StepBudget {
  readonly what: string;
  readonly size: StepSize;
  readonly atMostMs: number;
  readonly time: (times: StepTimes) => number;
}

const BUDGETS: readonly StepBudget[] = [
  {
    what: 'applying a step at 5,000 nodes and 15,000 lines',
    size: { nodes: 5_000, ties: 15_000, drawn: false },
    atMostMs: 2,
    time: ({ applying }) => applying,
  },
  {
    what: 'applying and drawing a step at 300 and 900',
    size: { nodes: 300, ties: 900, drawn: true },
    atMostMs: 16,
    time: ({ applying, drawing }) => applying + drawing,
  },
];

/** One step of the playhead on the page's own canvas: a few lines end, a few begin. */
export async function timeSteps(browser: Browser): Promise<readonly Finding[]> {
  const code = await bundled();
  const findings: Finding[] = [];
  for (const { what, size, atMostMs, time } of BUDGETS) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.setContent('<div id="canvas" style="width: 1000px; height: 620px"></div>');
    await page.addStyleTag({ content: readFileSync(TOKENS, 'utf8') });
    await page.evaluate(code);
    const steps = await page.evaluate((given) => (window as unknown as Bench).stepTimes(given), size);
    await page.close();
    const ms = median(steps.map(time));
    findings.push({ what, ratio: ms / atMostMs, atMost: 1, sides: `${inMs(ms)} of ${inMs(atMostMs)}` });
  }
  return findings;
}

/** The canvas as the page is built with it, as one script. */
async function bundled(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [slimCytoscape()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: fileURLToPath(PAGE), formats: ['iife'], name: 'bench' } },
  });
  const [result] = Array.isArray(results) ? results : [results];
  const chunk = result && 'output' in result ? result.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The canvas could not be bundled.');
  return chunk.code;
}
