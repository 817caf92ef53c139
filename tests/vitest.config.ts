import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * graphql ships twice, for `import` and for `require`, and one process must not hold both. Vite would take the one, Apollo
 * takes the other: both get what Node itself takes.
 */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/**
 * What takes minutes is left out of a short run: engines that go away, damaged graphs, load. `npm test -- full` runs it,
 * and so does `npm test -- fault`.
 */
const LONG = ['tests/fault/{away,damage,overload,ending}.test.ts'];
const isShort = process.env.ENTENTE_TEST_SHORT === '1';

/** Unit tests stand beside their source, run side by side and keep nothing: the files of a worker share its modules. */
function unit(workspace: string) {
  return {
    resolve,
    test: { name: workspace, root, include: [`${workspace}/src/**/*.test.{ts,tsx}`], isolate: false },
  };
}

/**
 * What crosses workspaces shares one Neo4j and two cores: one file after the other, each suite with the parts that it
 * needs started before it.
 */
function suite(name: string, parts: readonly ('neo4j' | 'browser' | 'product')[] = []) {
  return {
    resolve,
    test: {
      name,
      root,
      include: [`tests/${name}/**/*.test.ts`],
      exclude: isShort ? LONG : [],
      globalSetup: parts.map((part) => `tests/support/setup-${part}.ts`),
      fileParallelism: false,
      isolate: false,
      testTimeout: 120_000,
      // A real browser and a real database on a machine that others use too can each be late once; a fault stays one.
      retry: name === 'e2e' || name === 'fault' || name === 'integration' ? 1 : 0,
      hookTimeout: 180_000,
    },
  };
}

export default defineConfig({
  root,
  test: {
    projects: [
      unit('server'),
      unit('client'),
      suite('form'),
      suite('support', ['neo4j', 'browser']),
      suite('contract', ['neo4j']),
      suite('property', ['neo4j']),
      suite('golden', ['neo4j']),
      suite('integration', ['neo4j']),
      suite('security', ['neo4j']),
      suite('fault', ['neo4j']),
      suite('e2e', ['browser', 'product']),
      suite('fuzz', ['neo4j']),
      suite('node'),
    ],
  },
});
