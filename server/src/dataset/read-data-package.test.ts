import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { csv, descriptor, packageFolder, problemsOf, ROWS, relationship } from '../../test-support/data-package.ts';
import { RELATIONSHIP_TYPES } from '../domain/catalogue.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import { type ReadProgress, type ReadResult, readDataPackage } from './read-data-package.ts';

const SHIPPED = fileURLToPath(new URL('../../../cypher/data/japan-russia/', import.meta.url));

describe('a sound package', () => {
  test('is read with everything that the graph holds', async () => {
    const { data } = sound(await readDataPackage(await packageFolder()));
    expect(data.info).toEqual({
      name: 'east-asia',
      title: 'East Asia',
      version: '1.2.0',
      licence: 'CC0-1.0, Own words',
      opening: { at: '1904-02-08', lenses: ['ALLIANCES', 'CONFLICTS'], view: 'network', select: 'japan' },
      span: { start: '1895', end: '1917~' },
      principals: ['japan', 'russia'],
      hues: [
        { state: 'japan', hue: 1 },
        { state: 'russia', hue: 2 },
      ],
    });
    expect(data.sources).toEqual([
      {
        ...NO_SOURCE,
        id: 'nish',
        kind: 'scholarly',
        author: 'Nish, Ian',
        title: 'The Anglo-Japanese Alliance',
        year: '1966',
      },
      { ...NO_SOURCE, id: 'general-knowledge', kind: 'none', title: 'General knowledge of the compilers' },
    ]);
    const note = { summary: 'The alliance was signed.', caveat: 'Date from a note.' };
    expect(data.passages).toEqual([
      { id: 'nish:p. 5', source: 'nish', locator: 'p. 5', ...note },
      { id: 'nish', source: 'nish', locator: null, summary: null, caveat: null },
    ]);
    expect(data.entities.map(({ id, kind }) => [id, kind])).toEqual([
      ['japan', 'STATE'],
      ['russia', 'STATE'],
      ['britain', 'STATE'],
      ['hayashi', 'ACTOR'],
      ['alliance-1902', 'TREATY'],
      ['port-arthur', 'TERRITORY'],
      ['liaodong', 'TERRITORY'],
      ['war-1904', 'EVENT'],
      ['railway', 'ORGANISATION'],
    ]);
    expect(
      data.entities.filter(({ id }) => ['japan', 'alliance-1902', 'war-1904', 'port-arthur'].includes(id)),
    ).toEqual([
      {
        ...NO_ENTITY,
        id: 'japan',
        name: 'japan',
        names: ['日本', 'Nippon'],
        capital: 'Tokyo',
        ...{ start: '1868-01-03', startMin: '1868-01-03', startMax: '1868-01-03' },
        ...{ end: '1947-05-03', endMin: '1947-05-03', endMax: '1947-05-03' },
      },
      {
        ...NO_ENTITY,
        id: 'alliance-1902',
        kind: 'TREATY',
        name: 'alliance-1902',
        place: 'London',
        inForce: '1902-01-30',
        ...{ start: '1902-01-30', startMin: '1902-01-30', startMax: '1902-01-30' },
        ...{ end: '1905-08-12', endMin: '1905-08-12', endMax: '1905-08-12' },
      },
      { ...NO_ENTITY, id: 'port-arthur', kind: 'TERRITORY', name: 'port-arthur', lat: 38.81, lon: 121.24 },
      {
        ...NO_ENTITY,
        id: 'war-1904',
        kind: 'EVENT',
        name: 'war-1904',
        ...{ start: '1904-02-08', startMin: '1904-02-08', startMax: '1904-02-08' },
        ...{ end: '1905-09-05', endMin: '1905-09-06', endMax: '1905-09-06' },
      },
    ]);
    expect(data.relationships).toEqual([
      {
        ...NO_RELATIONSHIP,
        ...{ id: 'r1', type: 'ALLIED_WITH', from: 'britain', to: 'japan', start: '1902-01-30', end: '1923-08-17' },
        ...{ startMin: '1902-01-30', startMax: '1902-01-30', endMin: '1923-08-17', endMax: '1923-08-17' },
        ...{ drawnFrom: '1902-01-30', drawnTo: '1923-08-17', sureFrom: '1902-01-30', sureTo: '1923-08-17' },
      },
      {
        ...NO_RELATIONSHIP,
        ...{ id: 'r2', type: 'SIGNED', from: 'hayashi', to: 'alliance-1902', start: '1902-01-30', role: 'signatory' },
        ...{ startMin: '1902-01-30', startMax: '1902-01-30', endMin: '1902-01-31', endMax: '1902-01-31' },
        ...{ drawnFrom: '1902-01-30', drawnTo: '1905-08-12', sureFrom: '1902-01-30', sureTo: '1905-08-12' },
      },
      {
        ...NO_RELATIONSHIP,
        ...{ id: 'r3', type: 'LED_TO', from: 'alliance-1902', to: 'war-1904', start: '1904', scope: 'long-term' },
        ...{ startMin: '1904-01-01', startMax: '1904-12-31', endMin: '1904-01-02', endMax: '1905-01-01' },
        ...{ drawnFrom: '1904-01-01', drawnTo: '9999-12-31', sureFrom: '1904-12-31', sureTo: '9999-12-31' },
      },
      { ...NO_RELATIONSHIP, id: 'r4', type: 'LOCATED_IN', from: 'port-arthur', to: 'liaodong' },
    ]);
    expect(data.extents).toEqual(new Map());
  });

  test('may say nothing of itself but its name, and lie in files of other names', async () => {
    const resources = [{ name: 'states', path: 'powers.csv' }];
    const folder = await packageFolder({
      'datapackage.json': JSON.stringify({ name: 'bare', resources, keywords: ['other programs'] }),
      'states.csv': null,
      'powers.csv': csv('states', ROWS.states),
    });
    const { data } = sound(await readDataPackage(folder));
    expect(data.info).toEqual({
      name: 'bare',
      title: 'bare',
      version: '0.0.0',
      licence: null,
      opening: null,
      span: null,
      principals: [],
      hues: [],
    });
    expect(data.entities.length).toBe(9);
  });

  test('from Windows, or with spaces about its cells, reads the same', async () => {
    const states = csv('states', ROWS.states);
    const windows = `\uFEFF${states.replaceAll('\n', '\r\n')}`;
    const note = csv('relationships', [{ ...ROWS.relationships[0], note: 'two\nlines' }]);
    const one = await readDataPackage(await packageFolder({ 'relationships.csv': note }));
    const other = await readDataPackage(
      await packageFolder({
        'states.csv': windows.replace('日本; Nippon', ' 日本 ;; Nippon ; '),
        'relationships.csv': note.replaceAll('\n', '\r\n'),
      }),
    );
    expect(sound(other).data).toEqual(sound(one).data);
    expect(sound(one).data.relationships.map((row) => row.note)).toEqual(['two\nlines']);
  });

  test('cites each passage once, split at the first colon', async () => {
    const cites = (citations: string) => csv('relationships', [{ ...ROWS.relationships[0], citations }]);
    const folder = await packageFolder({
      'relationships.csv': cites('nish: p. 5 : note 2;nish ; nish:p. 5 : note 2; nish:'),
    });
    const { data } = sound(await readDataPackage(folder));
    expect(data.relationships.map((row) => row.citations)).toEqual([['nish:p. 5 : note 2', 'nish']]);
    expect(data.passages.map((passage) => passage.id)).toEqual(['nish:p. 5', 'nish', 'nish:p. 5 : note 2']);
  });

  test('may have remarks on dates, in a column that a file may lack', async () => {
    const treaty = { ...ROWS.treaties[0], note: 'Also dated 31 January.', dispute: '' };
    const { data } = sound(await readDataPackage(await packageFolder({ 'treaties.csv': csv('treaties', [treaty]) })));
    expect(data.entities.find(({ kind }) => kind === 'TREATY')).toMatchObject({
      note: 'Also dated 31 January.',
      dispute: null,
    });
    const text = csv('treaties', ROWS.treaties);
    const [head = '', ...rows] = text.trimEnd().split('\n');
    const at = head.split(',').indexOf('note');
    expect(at).toBeGreaterThan(0);
    const without = [head, ...rows].map((line) =>
      line
        .split(',')
        .filter((_, index) => index !== at)
        .join(','),
    );
    sound(await readDataPackage(await packageFolder({ 'treaties.csv': `${without.join('\n')}\n` })));
  });

  test('may have the extents of territories', async () => {
    const ring = [
      [121, 38],
      [122, 38],
      [122, 39],
      [121, 38],
    ];
    const shape = { type: 'Polygon', coordinates: [ring] };
    const feature = { type: 'Feature', properties: { id: 'port-arthur' }, geometry: shape };
    const extents = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    const { data } = sound(await readDataPackage(await packageFolder({ 'extents.geojson': extents })));
    expect(data.extents).toEqual(new Map([['port-arthur', JSON.stringify(shape)]]));
  });

  test('tells how far reading has come', async () => {
    const told: ReadProgress[] = [];
    const folder = await packageFolder();
    sound(await readDataPackage(folder, { onProgress: (progress) => told.push(progress) }));
    expect(told.map(({ file }) => file)).toEqual(Object.keys(ROWS).map((table) => `${table}.csv`));
    expect(told.at(-1)?.bytes).toBe(told.at(-1)?.totalBytes);
  });
});

test('the shipped package is sound', async () => {
  const { data } = sound(await readDataPackage(SHIPPED));
  const kinds = countBy(data.entities.map(({ kind }) => kind));
  expect(kinds).toEqual({ STATE: 42, ACTOR: 166, TREATY: 137, TERRITORY: 77, EVENT: 117, ORGANISATION: 11 });
  expect([data.relationships.length, data.sources.length, data.passages.length]).toEqual([2221, 499, 622]);
  expect(new Set(data.relationships.map(({ type }) => type))).toEqual(new Set(RELATIONSHIP_TYPES));
  expect(data.extents.size).toBe(31);
});

test('every problem of every file is told at once, in the order of files and lines', async () => {
  expect(
    await problemsOf({
      'datapackage.json': descriptor({ principals: ['japan', 'rusia'] }),
      'sources.csv': csv('sources', [...ROWS.sources, { id: 'oral', kind: 'hearsay' }]),
      'states.csv': csv('states', [...ROWS.states, { ...ROWS.states[0], id: 'korea', start: '1897-13' }]),
      'relationships.csv': csv('relationships', [
        relationship({ id: 'r1', type: 'FOUGHT', from: 'japan', to: 'russia', start: '1905', end: '1904' }),
        relationship({
          id: 'r2',
          type: 'FOUGHT',
          from: 'japan',
          to: 'war-1904',
          certainty: 'sure',
          citations: 'niche',
        }),
      ]),
    }),
  ).toEqual([
    'datapackage.json:35: entente.principals.1: unknown entity "rusia", did you mean "russia"?',
    'sources.csv:4: kind: "hearsay" is not in the vocabulary, write primary, scholarly, reference, encyclopedia-wiki, popular or none',
    'states.csv:5: start: "1897-13" does not exist in the calendar, write a month from 01 to 12 and a day that it has',
    'relationships.csv:2: end: the end "1904" is before the start "1905", an end comes later or is left empty',
    'relationships.csv:3: to: "war-1904" is an event, FOUGHT runs to a state',
    'relationships.csv:3: certainty: "sure" is not in the vocabulary, write certain, probable or disputed',
    'relationships.csv:3: citations: unknown source "niche", did you mean "nish"?',
  ]);
});

const NO_SOURCE = {
  author: null,
  title: null,
  container: null,
  year: null,
  language: null,
  url: null,
  readAt: null,
  note: null,
};

const UNDATED = { startMin: '0001-01-01', startMax: '9999-12-31', endMin: '0001-01-01', endMax: '9999-12-31' };

const NO_ENTITY: Omit<EntityRow, 'id' | 'name'> = {
  kind: 'STATE',
  names: [],
  subtype: null,
  summary: null,
  note: null,
  dispute: null,
  lat: null,
  lon: null,
  start: null,
  end: null,
  ...UNDATED,
  wikidata: null,
  tier: 'core',
  citations: ['nish'],
  capital: null,
  place: null,
  inForce: null,
};

const NO_RELATIONSHIP: Omit<RelationshipRow, 'id' | 'type' | 'from' | 'to'> = {
  start: null,
  end: null,
  ...UNDATED,
  ...{ drawnFrom: '0001-01-01', drawnTo: '9999-12-31', sureFrom: '0001-01-01', sureTo: '9999-12-31' },
  certainty: 'certain',
  via: null,
  role: null,
  side: null,
  office: null,
  mode: null,
  reason: null,
  effect: null,
  scope: null,
  demand: null,
  goods: null,
  fromState: null,
  toState: null,
  article: null,
  note: null,
  dispute: null,
  tier: 'core',
  citations: ['nish:p. 5'],
};

function sound(result: ReadResult): Extract<ReadResult, { ok: true }> {
  if (!result.ok) expect(result.problems).toEqual([]);
  return result as Extract<ReadResult, { ok: true }>;
}

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
