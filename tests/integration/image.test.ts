import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startProductServer } from '../support/product-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const neo4j = inject('neo4j');

describe.skipIf('skipped' in neo4j)('what the image holds', () => {
  if ('skipped' in neo4j) return;
  let image: string;

  beforeAll(async () => {
    image = await mkdtemp(path.join(tmpdir(), 'entente-image-'));
    for (const { source, target } of copiedFiles()) {
      await cp(path.join(root, source), path.join(image, target), { recursive: true });
    }
    for (const folder of ['', 'server']) {
      const packages = path.join(root, folder, 'node_modules');
      if (existsSync(packages)) await symlink(packages, path.join(image, folder, 'node_modules'), 'junction');
    }
  });
  afterAll(() => rm(image, { recursive: true, force: true }));

  it('is enough to load the dataset into Neo4j and to serve it', async () => {
    const server = await startProductServer({
      folder: image,
      env: {
        NODE_ENV: 'production',
        NEO4J_URI: neo4j.uri,
        NEO4J_USER: neo4j.user,
        NEO4J_PASSWORD: neo4j.password,
        NEO4J_DATABASE: neo4j.database,
      },
    });
    try {
      const answer = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ dataset { name engine } entity(id: "empire-of-japan") { name } }' }),
      });
      expect(await answer.json()).toEqual({
        data: {
          dataset: { name: 'japan-russia', engine: expect.stringContaining('Neo4j') },
          entity: { name: 'Empire of Japan' },
        },
      });
      const page = await fetch(server.url);
      expect(await page.text()).toBe(readFileSync(path.join(root, 'client', 'dist', 'index.html'), 'utf8'));
    } finally {
      expect(await server.stop()).toEqual({ code: 0, signal: null });
    }
  });
});

/** What the last stage of the Dockerfile copies, the packages aside: the manifests that come with them included. */
function copiedFiles(): { source: string; target: string }[] {
  const dockerfile = readFileSync(path.join(root, 'Dockerfile'), 'utf8');
  const stage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  const copied = [...stage.matchAll(/^COPY (?:--from=build \/app\/)?(?<source>[^-\s]\S*) (?<target>\S+)$/gm)].map(
    ({ groups: { source = '', target = '' } = {} }) => ({ source, target: target === '.' ? source : target }),
  );
  return [...copied, ...['package.json', 'server/package.json'].map((file) => ({ source: file, target: file }))];
}
