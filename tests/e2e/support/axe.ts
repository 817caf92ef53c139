import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds on the page as it stands, targets of less than 24 pixels among it: one line for each kind of fault. */
export async function faultsOn(page: Page): Promise<readonly string[]> {
  // The page's policy lets no script in but its own; what the browser's tools run is not asked.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // What is still fading in has no colour of its own yet.
  await page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
  });
  const violations = (await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  return violations
    .map(essential)
    .filter(({ nodes }) => nodes.length > 0)
    .map(({ id, nodes }) => {
      const [first] = nodes;
      return `${id}, ${nodes.length} times, first ${first?.html.slice(0, 200)}: ${first?.failureSummary ?? ''}`;
    });
}

/** Where a node or a date stands is what it says, so it cannot stand elsewhere to leave room for its neighbours. */
const PLACED = /class="(?:node-target|playhead)"/;

function essential({ id, nodes }: Violation): Violation {
  return { id, nodes: id === 'target-size' ? nodes.filter(({ html }) => !PLACED.test(html)) : nodes };
}
