import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OracleGraph, oracleGraph } from './oracle/graph.ts';
import { fieldChecks } from './questions/fields.ts';
import { listChecks } from './questions/lists.ts';
import { networkChecks } from './questions/networks.ts';
import { pagingChecks } from './questions/paging.ts';
import { pairChecks } from './questions/pairs.ts';
import { walkChecks } from './questions/walks.ts';
import { REGRESSIONS } from './regressions.ts';
import type { LoadedGraph, LoadGraph } from './support/places.ts';
import { sampled } from './support/random-package.ts';
import { readAsPackage } from './support/write-package.ts';

const CHECKS = [...walkChecks, ...networkChecks, ...pairChecks, ...listChecks, ...fieldChecks, ...pagingChecks];

/** How many questions each function is asked on each engine. */
const CASES = Number(process.env.ENTENTE_CASES ?? 50);
/** The same in every run unless another is asked for; what fails under a new one is found again by its number. */
const SEED = Number(process.env.ENTENTE_SEED ?? 19_041_902);

/** A loaded machine plans statements slowly; nothing here is about time. */
const PATIENCE_MS = 600_000;

/**
 * Every function of the API against its oracle, on random graphs, on one engine.
 *
 * @param questions how many are put to one graph: the more, the dearer it is to load one
 */
export function defineExactness(load: LoadGraph, questions: number): void {
  const graphs = Math.ceil(CASES / questions);
  describe.each(Array.from({ length: graphs }, (_, index) => SEED + index))('graph %d', (seed) => {
    let graph: OracleGraph;
    let loaded: LoadedGraph;
    beforeAll(async () => {
      const filed = sampled(seed);
      graph = oracleGraph(filed);
      loaded = await load(await readAsPackage(filed));
    });
    afterAll(() => loaded?.close());

    it.each(CHECKS)('$name', { timeout: PATIENCE_MS }, (one) => one.run({ graph, loaded, questions, seed }));
  });

  it.each(REGRESSIONS)('$what ($check)', async ({ filed, check, question }) => {
    const loaded = await load(await readAsPackage(filed));
    const asked = CHECKS.find(({ name }) => name === check);
    try {
      expect(asked).toBeDefined();
      await asked?.ask({ graph: oracleGraph(filed), loaded }, question);
    } finally {
      await loaded.close();
    }
  });
}
