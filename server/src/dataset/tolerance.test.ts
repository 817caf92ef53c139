import { expect, test } from 'vitest';
import { csv, packageFolder, ROWS } from '../../test-support/data-package.ts';
import { formatProblem, readDataPackage } from './read-data-package.ts';

type Files = Parameters<typeof packageFolder>[0];

async function readFiles(files: Files) {
  const read = await readDataPackage(await packageFolder(files));
  if (!read.ok) throw new Error(read.problems.map(formatProblem).join('\n'));
  return { data: read.data, warnings: read.warnings.map(formatProblem) };
}

const STATES = csv('states', ROWS.states);
/** Without lists and without other scripts than Latin. */
const LATIN = csv(
  'states',
  ROWS.states.map((row) => ({ ...row, names: '' })),
);

function utf16(text: string, bigEndian = false): Buffer {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

test.each([
  ['semicolons', LATIN.replaceAll(',', ';'), 'the cells are separated by ";"'],
  ['tabs', LATIN.replaceAll(',', '\t'), 'the cells are separated by tabs'],
])('a file whose cells are separated by %s is read, and that is said once', async (_, text, said) => {
  const { data, warnings } = await readFiles({ 'states.csv': text });
  expect(data.entities.map(({ id }) => id)).toEqual((await readFiles({})).data.entities.map(({ id }) => id));
  expect(warnings).toEqual([
    `states.csv:1: ${said} and were read so, save the file with commas or declare its dialect`,
  ]);
});

test.each([
  ['utf-16le', utf16(STATES)],
  ['utf-16be', utf16(STATES, true)],
])('a file in %s is read, and that is said once', async (encoding, bytes) => {
  const { data, warnings } = await readFiles({ 'states.csv': bytes });
  expect(data).toEqual((await readFiles({})).data);
  expect(warnings).toEqual([
    `states.csv:1: the file is written in ${encoding} and was read so, save it as UTF-8 or declare its encoding`,
  ]);
});

test('a file in Windows-1252 is read with its letters', async () => {
  const text = LATIN.replace('japan,japan', 'japan,Köln');
  const { data, warnings } = await readFiles({ 'states.csv': Buffer.from(text, 'latin1') });
  expect(data.entities.find(({ id }) => id === 'japan')?.name).toBe('Köln');
  expect(warnings).toEqual([
    'states.csv:1: the file is written in windows-1252 and was read so, save it as UTF-8 or declare its encoding',
  ]);
});

test('lines that end with a carriage return alone are read', async () => {
  const { data, warnings } = await readFiles({ 'states.csv': STATES.replaceAll('\n', '\r') });
  expect(data).toEqual((await readFiles({})).data);
  expect(warnings).toEqual([
    'states.csv:1: the lines end with a carriage return alone and were read so, save the file anew',
  ]);
});

test('capitals and spaces in headings, empty cells at the end of rows and rows without text make no difference', async () => {
  const [header = '', ...rows] = STATES.trim().split('\n');
  const wide = [
    `${header.replace('summary', 'Summary').replace('subtype', ' Sub_Type ')},,`,
    ...rows.map((row) => `${row},,`),
  ];
  const blank = ','.repeat(header.split(',').length);
  const { data, warnings } = await readFiles({ 'states.csv': [...wide, blank, blank, ''].join('\n') });
  expect(data).toEqual((await readFiles({})).data);
  expect(warnings).toEqual([`states.csv:${rows.length + 2}: 2 rows hold no text and were passed over`]);
});

test('names and the ends of relationships are enough; ids are made, and what cites nothing is said to be unsourced', async () => {
  const { data, warnings } = await readFiles({
    'datapackage.json': null,
    'sources.csv': null,
    'passages.csv': null,
    'actors.csv': null,
    'treaties.csv': null,
    'territories.csv': null,
    'events.csv': null,
    'organisations.csv': null,
    'extents.geojson': null,
    'states.csv': 'Name,Start\nLübeck,1226\nKøbenhavn,\n',
    'relationships.csv':
      'type,from,to,certainty\nALLIED_WITH,Lübeck,København,probable\nFOUGHT,lubeck,kobenhavn,certain\n',
  });
  expect(data.entities.map(({ id, name, tier, citations }) => [id, name, tier, citations])).toEqual([
    ['lubeck', 'Lübeck', 'standard', []],
    ['kobenhavn', 'København', 'standard', []],
  ]);
  expect(data.relationships.map(({ id, from, to }) => [id, from, to])).toEqual([
    ['allied-with-lubeck-kobenhavn', 'lubeck', 'kobenhavn'],
    ['fought-lubeck-kobenhavn', 'lubeck', 'kobenhavn'],
  ]);
  const unsourced =
    'citations: the row cites nothing and is shown as unsourced, and so is every other row of the file that cites nothing';
  expect(warnings).toEqual([`states.csv:2: ${unsourced}`, `relationships.csv:2: ${unsourced}`]);
});

test('general knowledge may be cited without being filed as a source', async () => {
  const { data } = await readFiles({
    'sources.csv': csv(
      'sources',
      ROWS.sources.filter(({ id }) => id !== 'general-knowledge'),
    ),
    'states.csv': STATES.replaceAll('nish', 'general-knowledge'),
  });
  expect(data.sources.find(({ id }) => id === 'general-knowledge')).toMatchObject({ kind: 'none' });
});

test('a semicolon within an item of a list is escaped; brackets that do not close are told', async () => {
  const { data, warnings } = await readFiles({
    'territories.csv': csv('territories', [
      { id: 'port-x', name: 'Port X', names: '旅順 (Ryojun\\; Lüshun);Порт', tier: 'core', citations: 'nish' },
      { id: 'port-y', name: 'Port Y', names: '旅順 (Ryojun; Lüshun)', tier: 'core', citations: 'nish' },
      ...ROWS.territories,
    ]),
  });
  expect(data.entities.find(({ id }) => id === 'port-x')?.names).toEqual(['旅順 (Ryojun; Lüshun)', 'Порт']);
  expect(warnings).toEqual([
    'territories.csv:3: names: a bracket in "旅順 (Ryojun" does not close, names are separated by ; and a semicolon within one is written \\;',
  ]);
});

test('an address of Wikidata is read as the id in it; no id, and half a place, are told', async () => {
  const { data, warnings } = await readFiles({
    'territories.csv': csv('territories', [
      {
        id: 'a',
        name: 'A',
        wikidata: 'https://www.wikidata.org/wiki/Q188712',
        lat: '1',
        tier: 'core',
        citations: 'nish',
      },
      { id: 'b', name: 'B', wikidata: 'Q1x', tier: 'core', citations: 'nish' },
      ...ROWS.territories,
    ]),
  });
  expect(data.entities.find(({ id }) => id === 'a')?.wikidata).toBe('Q188712');
  expect(warnings).toEqual([
    'territories.csv:2: lon: the cell is empty while "lat" is filled, a place needs both',
    'territories.csv:3: wikidata: "Q1x" is no Wikidata id, write one such as Q188712',
  ]);
});
