import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join('docs', file)),
];

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

describe.each(documents)('%s', (document) => {
  it('points only at files that are there', () => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(path.join(root, path.dirname(document), link)))).toEqual([]);
  });
});

it('README.md names every variable of the environment that the server reads', () => {
  const config = read('server/src/server/config.ts');
  const variables = [...config.matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name ?? '');
  expect(variables).toContain('NEO4J_URI');
  const named = [...read('README.md').matchAll(/^\| `([A-Z0-9_]+)` *\|/gm)].map(([, name]) => name);
  expect(variables.filter((name) => !named.includes(name))).toEqual([]);
});

it('docs/architecture.md names only folders and files that are there', () => {
  const named = [...read('docs/architecture.md').matchAll(/`((?:server|client|cypher|tests|docs)\/[\w./-]+)`/g)].map(
    ([, file]) => file ?? '',
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});

it('docs/adr/README.md lists every record', () => {
  const records = readdirSync(path.join(root, 'docs', 'adr')).filter((file) => /^\d{4}-/.test(file));
  const listed = [...read('docs/adr/README.md').matchAll(/\]\((\d{4}-[\w-]+\.md)\)/g)].map(([, file]) => file);
  expect(listed).toEqual(records.sort());
});
