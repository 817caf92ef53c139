import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv, descriptor, entity, type Files, packageFolder, ROWS } from '../../test-support/data-package.ts';
import { diffPackages } from './diff-packages.ts';
import { readDataPackage } from './read-data-package.ts';

async function packageWith(changes: Files = {}) {
  const read = await readDataPackage(await packageFolder(changes));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.data;
}

const [japan, russia, britain] = ROWS.states;

test('a package does not differ from itself, nor from one with its rows and columns in another order', async () => {
  const before = await packageWith();
  expect(diffPackages(before, before)).toEqual([]);
  const backwards = csv('states', [...ROWS.states].reverse())
    .split('\n')
    .map((line) => (line === '' ? line : line.split(',').reverse().join(',')))
    .join('\r\n');
  expect(diffPackages(before, await packageWith({ 'states.csv': backwards }))).toEqual([]);
});

test('rows added, gone and changed come with their cells, and derived days are left out', async () => {
  const states = [
    { ...japan, names: 'Nippon', capital: '', end: '1947' },
    russia,
    britain,
    entity({ id: 'korea', start: '1897' }),
  ];
  const changes = {
    'states.csv': csv('states', states),
    'organisations.csv': csv('organisations', []),
    'datapackage.json': descriptor({}, { version: '1.3.0' }),
    'extents.geojson': JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 'liaodong', properties: {}, geometry: { type: 'Point', coordinates: [122, 40] } },
      ],
    }),
  };
  const [before, after] = [await packageWith(), await packageWith(changes)];
  const there = diffPackages(before, after);
  expect(there).toEqual([
    {
      change: 'changed',
      of: 'dataset',
      id: 'datapackage.json',
      cells: [{ column: 'version', before: '1.2.0', after: '1.3.0' }],
    },
    {
      change: 'changed',
      of: 'entity',
      id: 'japan',
      cells: [
        { column: 'names', before: '日本; Nippon', after: 'Nippon' },
        { column: 'end', before: '1947-05-03', after: '1947' },
        { column: 'capital', before: 'Tokyo', after: null },
      ],
    },
    {
      change: 'gone',
      of: 'entity',
      id: 'railway',
      cells: [
        { column: 'kind', before: 'ORGANISATION', after: null },
        { column: 'name', before: 'railway', after: null },
        { column: 'start', before: '189X', after: null },
        { column: 'tier', before: 'core', after: null },
        { column: 'citations', before: 'nish', after: null },
      ],
    },
    {
      change: 'added',
      of: 'entity',
      id: 'korea',
      cells: [
        { column: 'kind', before: null, after: 'STATE' },
        { column: 'name', before: null, after: 'korea' },
        { column: 'start', before: null, after: '1897' },
        { column: 'tier', before: null, after: 'core' },
        { column: 'citations', before: null, after: 'nish' },
      ],
    },
    {
      change: 'added',
      of: 'extent',
      id: 'liaodong',
      cells: [{ column: 'geometry', before: null, after: '{"type":"Point","coordinates":[122,40]}' }],
    },
  ]);
  const turned = { added: 'gone', gone: 'added', changed: 'changed' } as const;
  const back = there.map((difference) => ({
    ...difference,
    change: turned[difference.change],
    cells: difference.cells.map(({ column, before: old, after: now }) => ({ column, before: now, after: old })),
  }));
  const known = (rows: readonly { of: string; id: string }[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(known(diffPackages(after, before))).toEqual(known(back));
});

test('what differs, put into the old rows, gives the new ones', async () => {
  const base = await packageWith();
  const model = base.entities[0];
  if (model === undefined) throw new Error('the package has entities');
  const ids = ['a', 'b', 'c', 'd'];
  const entities = fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...ids), capital: fc.constantFrom(null, 'x', 'y') }),
    {
      selector: ({ id }) => id,
    },
  );
  fc.assert(
    fc.property(entities, entities, (old, now) => {
      const data = (rows: typeof old) => ({ ...base, entities: rows.map((row) => ({ ...model, ...row })) });
      const capitals = new Map<string, string | null>(old.map(({ id, capital }) => [id, capital]));
      for (const { change, id, cells } of diffPackages(data(old), data(now))) {
        if (change === 'gone') capitals.delete(id);
        else capitals.set(id, cells.find(({ column }) => column === 'capital')?.after ?? null);
      }
      expect(capitals).toEqual(new Map(now.map(({ id, capital }) => [id, capital])));
    }),
  );
});
