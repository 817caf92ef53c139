import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reportMissing } from '../support/continuous-integration.ts';
import { askingAt } from '../support/graphql.ts';
import { findNode, NODE_VERSIONS } from '../support/node-program.ts';
import { startProductServer } from '../support/product-server.ts';
import { lastLines, runCommand } from '../support/run-command.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');

for (const version of NODE_VERSIONS) {
  const found = await findNode(version);
  if ('skipped' in found) reportMissing(`Node ${version}`, found.skipped);

  describe.skipIf('skipped' in found)(`Node ${version}`, () => {
    const node = 'node' in found ? found.node : '';

    it('is what it says', async () => {
      expect((await runCommand(node, ['--version'])).output.trim()).toBe(`v${version}`);
    });

    it('runs the built server, which loads, answers and ends', async () => {
      const server = await startProductServer({ node });
      const { data } = askingAt(server.url);
      expect(
        await data('{ entity(id: "empire-of-japan") { name } network(at: "1904-02-08") { total { nodes } } }'),
      ).toEqual({
        entity: { name: 'Empire of Japan' },
        network: { total: { nodes: expect.any(Number) } },
      });
      expect(await server.stop()).toEqual({ code: 0, signal: null });
    });

    it('keeps the contract of the embedded engine', { timeout: 600_000 }, async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'entente-contract-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      const report = path.join(folder, 'report.json');
      const { code, output } = await runCommand(
        node,
        [
          ...[vitest, 'run', '--config', 'tests/vitest.config.ts', '--project', 'contract', 'contract/embedded'],
          ...['--reporter=json', `--outputFile.json=${report}`],
        ],
        // The Neo4j is not asked: naming one keeps another from being started.
        { cwd: root, env: { ...process.env, ENTENTE_TEST_NEO4J_URI: 'bolt://127.0.0.1:1' } },
      );
      expect(code, lastLines(output, 40)).toBe(0);
      const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
      expect(numFailedTests).toBe(0);
      expect(numPassedTests).toBeGreaterThan(20);
    });
  });
}
