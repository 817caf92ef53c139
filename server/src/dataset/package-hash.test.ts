import { expect, test } from 'vitest';
import { csv, descriptor, type Files, packageFolder, ROWS } from '../../test-support/data-package.ts';
import { packageHash } from './package-hash.ts';
import { readDataPackage } from './read-data-package.ts';

async function hashOf(changes: Files = {}): Promise<string> {
  return packageHash(await packageFolder(changes));
}

const states = csv('states', ROWS.states);
const extents = '{"type":"FeatureCollection","features":[]}\n';

test('is the same in another folder, with other line ends, and as reading the package gives it', async () => {
  const files: Files = { 'extents.geojson': extents };
  const hash = await hashOf(files);
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(await hashOf(files)).toBe(hash);
  const windows = Object.entries({
    'states.csv': states,
    'datapackage.json': descriptor({}),
    'extents.geojson': extents,
  });
  const changes = Object.fromEntries(windows.map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
  expect(await hashOf(changes)).toBe(hash);
  const read = await readDataPackage(await packageFolder(changes));
  expect(read.ok && read.hash).toBe(hash);
});

test('changes with every file, and with a file that comes or goes', async () => {
  const descriptorOf = descriptor({}, { version: '1.2.1' });
  const hashes = [
    await hashOf(),
    await hashOf({ 'states.csv': states.replace('Tokyo', 'Kyoto') }),
    await hashOf({ 'datapackage.json': descriptorOf }),
    await hashOf({ 'extents.geojson': extents }),
    await hashOf({ 'extents.geojson': '' }),
    await hashOf({ 'passages.csv': null }),
    await hashOf({ 'actors.csv': csv('actors', []), 'organisations.csv': csv('actors', ROWS.actors) }),
  ];
  expect(new Set(hashes).size).toBe(hashes.length);
});
