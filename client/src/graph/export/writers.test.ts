import { describe, expect, test } from 'vitest';
import { aCitation, aRelationship } from '../test-builders.ts';
import { bibtexOf, cslItem, namesOf } from './bibliography.ts';
import { citationOf } from './cite.ts';
import { collectRelationships } from './collect.ts';
import { citedSources, type ExportContents, type ExportEntity, type ExportSource } from './contents.ts';
import { csvOf } from './csv.ts';
import { gexfOf } from './gexf.ts';
import { graphmlOf } from './graphml.ts';
import { jsonOf } from './json.ts';
import { networkFile } from './network-file.ts';
import { readSavedView, writeSavedView } from './saved-view.ts';
import { xmlDocument } from './xml.ts';

const SPAN = {
  start: '1904-02-08',
  end: '1905-09-05',
  startMin: '1904-02-08',
  startMax: '1904-02-08',
  endMin: '1905-09-05',
  endMax: '1905-09-05',
  label: '8 February 1904 – 5 September 1905',
};
const REST = { side: null, scope: null, tier: 'CORE', fromState: null, toState: null } as const;
const war = {
  ...REST,
  ...aRelationship('r2', 'japan', 'russia', {
    type: 'FOUGHT',
    span: SPAN,
    note: 'said, "war"',
    citations: [aCitation('nish'), aCitation('general', 'none')],
  }),
};
const pressure = {
  ...REST,
  ...aRelationship('r3', 'russia', 'japan', { type: 'PRESSURED', citations: [aCitation('nish')] }),
};

function entity(id: string): ExportEntity {
  return {
    ...(id === 'japan' ? war.from : war.to),
    names: ['大日本帝国'],
    subtype: null,
    tier: 'CORE',
    citations: [],
    summary: null,
    note: null,
    dispute: null,
    wikidata: 'Q188712',
    span: SPAN,
    place: { name: 'Tokyo', lat: 35.7, lon: 139.7 },
  } as ExportEntity;
}

const contents: ExportContents = {
  title: 'Conflicts',
  at: '1904-02-08',
  when: '8 February 1904',
  stem: '1904-02-08',
  cut: null,
  dataset: {
    name: 'japan-russia',
    title: 'Japan and Russia',
    version: '1.0.0',
    licence: 'CC0-1.0',
    engine: '',
    citation: '',
    span: null,
    opening: null,
    counts: [],
    principals: [],
    hues: [],
  },
  link: 'http://127.0.0.1/?v=1&at=1904-02-08',
  takenOn: '2026-11-22',
  entities: [entity('japan'), entity('russia')],
  relationships: [war, pressure],
};

test('a view is cited with its dataset, version, date and link', () => {
  expect(citationOf(contents)).toBe(
    '“Conflicts, 8 February 1904”, in Japan and Russia (japan-russia), version 1.0.0, CC0-1.0. ' +
      'Entente, http://127.0.0.1/?v=1&at=1904-02-08 (22 November 2026).',
  );
});

test('what is cut says so in every file', () => {
  const cut = { ...contents, cut: { shown: 2000, total: 4000 } };
  const words = '2,000 of 4,000 relationships';
  expect(citationOf(cut)).toContain(`“Conflicts, 8 February 1904” (${words}), in Japan and Russia`);
  expect(JSON.parse(jsonOf(cut)).cut).toEqual({ shown: 2000, total: 4000 });
  for (const text of [gexfOf(cut), graphmlOf(cut), csvOf(cut)]) expect(text).toContain(words);
  expect(csvOf(contents)).not.toContain(',cut');
});

test('GEXF keeps edges of different types between the same nodes apart', () => {
  const text = gexfOf(contents);
  expect(text).toContain('<gexf xmlns="http://gexf.net/1.3"');
  expect(
    [...text.matchAll(/<edge id="(\w+)" source="(\w+)" target="(\w+)" label="[^"]*" kind="([^"]*)"/g)].map(
      ([, ...edge]) => edge,
    ),
  ).toEqual([
    ['r2', 'japan', 'russia', 'at war with'],
    ['r3', 'russia', 'japan', 'pressured'],
  ]);
});

describe('CSV', () => {
  test('leaves no text that a spreadsheet would run', () => {
    const cells = ['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', 'plain'].map((note) => {
      const [, row = ''] = csvOf({ ...contents, relationships: [{ ...war, note }] }).split('\r\n');
      return /,("'=HYPERLINK\(""http:\/\/x""\)"|'\+1|'-1|'@SUM\(A1\)|plain),/.exec(row)?.[1];
    });
    expect(cells).toEqual([`"'=HYPERLINK(""http://x"")"`, "'+1", "'-1", "'@SUM(A1)", 'plain']);
  });
  const lines = csvOf(contents).split('\r\n');
  test('begins with its byte order mark and the names of the columns', () => {
    expect(lines[0]?.slice(0, 60)).toBe('\u{feff}id,from,fromName,fromKind,to,toName,toKind,symmetric,type,c');
    expect(lines).toHaveLength(4);
  });
  test('puts in quotes what would break a row', () => {
    expect(lines[1]).toContain(',"said, ""war""",');
  });
});

test('JSON holds the entities, the relationships with their passages, and how to cite it', () => {
  const file = JSON.parse(jsonOf(contents));
  expect(Object.keys(file)).toEqual([
    'format',
    'version',
    'title',
    'at',
    'when',
    'cut',
    'takenOn',
    'link',
    'citation',
    'dataset',
    'entities',
    'relationships',
  ]);
  expect(file.relationships[0]).toMatchObject({ id: 'r2', from: war.from.id, to: war.to.id, type: 'FOUGHT' });
  expect(file.relationships[0].citations).toEqual(war.citations);
});

describe('a network file', () => {
  test('is directed as soon as one relationship is, with the others marked', () => {
    expect(networkFile({ ...contents, relationships: [war] }).directed).toBe(false);
    const mixed = networkFile(contents);
    expect(mixed.directed).toBe(true);
    expect(mixed.edges.map(({ facts }) => [facts.relationshipType, facts.symmetric])).toEqual([
      ['FOUGHT', true],
      ['PRESSURED', false],
    ]);
  });
  test('declares the attributes that somebody has, with their types', () => {
    expect(networkFile(contents).nodeAttributes).toEqual([
      { name: 'name', type: 'string' },
      { name: 'kind', type: 'string' },
      { name: 'tier', type: 'string' },
      { name: 'otherNames', type: 'string' },
      { name: 'startMin', type: 'string' },
      { name: 'startMax', type: 'string' },
      { name: 'endMin', type: 'string' },
      { name: 'endMax', type: 'string' },
      { name: 'dates', type: 'string' },
      { name: 'place', type: 'string' },
      { name: 'latitude', type: 'double' },
      { name: 'longitude', type: 'double' },
      { name: 'wikidata', type: 'string' },
      { name: 'startEdtf', type: 'string' },
      { name: 'endEdtf', type: 'string' },
    ]);
  });
});

test('XML escapes what it must and leaves out what it cannot hold', () => {
  expect(xmlDocument({ a: { '@b': '"<&>\u{1}', c: 'x < y & z\u{0}\u{ffff}' } })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;&lt;&amp;&gt;">\n  <c>x &lt; y &amp; z</c>\n</a>\n',
  );
});

describe('sources', () => {
  const source: ExportSource = {
    id: 'van-sant-2007',
    kind: 'reference',
    author: 'Van Sant, John; Mauch, Peter; Naval War College',
    title: 'Dictionary of 100% {Relations} & more',
    container: 'Lanham: Scarecrow_Press',
    year: '2007',
    language: 'en',
    url: null,
    readAt: null,
    note: 'Vol. #2.',
  };

  test('are each once, with the places cited; general knowledge is none', () => {
    expect(citedSources(contents.relationships).map(({ source: { id } }) => id)).toEqual([
      war.citations[0]?.passage.source.id,
    ]);
  });

  test('as CSL: people by family and given name, institutions as they are', () => {
    expect(cslItem({ source, locators: ['p. 12', 'p. 14'] })).toEqual({
      id: 'van-sant-2007',
      type: 'document',
      title: 'Dictionary of 100% {Relations} & more',
      author: [
        { family: 'Van Sant', given: 'John' },
        { family: 'Mauch', given: 'Peter' },
        { literal: 'Naval War College' },
      ],
      'container-title': 'Lanham: Scarecrow_Press',
      issued: { 'date-parts': [[2007]] },
      language: 'en',
      note: 'Cited: p. 12; p. 14. Vol. #2.',
    });
    expect(cslItem({ source: { ...source, year: 'c. 1907', url: 'https://a.b/c' }, locators: [] })).toMatchObject({
      type: 'webpage',
      issued: { raw: 'c. 1907' },
      URL: 'https://a.b/c',
    });
    expect(namesOf('Wikipedia contributors')).toEqual([{ literal: 'Wikipedia contributors' }]);
  });

  test('as BibTeX: what TeX would take for its own is escaped', () => {
    expect(bibtexOf([{ source: { ...source, url: 'https://a.b/c_d?e=%20f' }, locators: ['p. 12'] }])).toBe(
      [
        '@misc{van-sant-2007,',
        '  title = {{Dictionary of 100\\% \\{Relations\\} \\& more}},',
        '  author = {Van Sant, John and Mauch, Peter and {Naval War College}},',
        '  howpublished = {Lanham: Scarecrow\\_Press},',
        '  year = {2007},',
        '  language = {en},',
        '  url = {https://a.b/c_d?e=%20f},',
        '  note = {Cited: p. 12. Vol. \\#2.},',
        '}',
        '',
      ].join('\n'),
    );
  });
});

test('relationships are found wherever an answer holds them, whole or in part, each once', () => {
  const part = { id: 'r9', type: 'LED_TO', certainty: 'CERTAIN' };
  const answer = {
    influence: { links: [{ relationship: part }, { relationship: part }] },
    network: { relationships: [war] },
  };
  expect(collectRelationships([answer, { relationship: war }])).toEqual({
    whole: [war],
    partial: [{ id: 'r9', type: 'LED_TO' }],
  });
});

describe('a saved view', () => {
  test('comes back as it was saved', () => {
    expect(readSavedView(writeSavedView('japan-russia', 'v=1&at=1904-02-08'))).toEqual({
      format: 'entente-view',
      version: 1,
      dataset: 'japan-russia',
      link: 'v=1&at=1904-02-08',
    });
  });
  test.each([
    ['no json', 'This file is no saved view: it is no JSON.'],
    ['[]', 'This file is no saved view.'],
    ['null', 'This file is no saved view.'],
    [
      '{"format":"entente-view","version":2,"dataset":"d","link":"v=1"}',
      'This view was saved by another version of the page (2).',
    ],
  ])('%s is refused in words', (text, words) => {
    expect(() => readSavedView(text)).toThrow(words);
  });
});
