import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cells,
  csv,
  entity,
  packageFolder,
  problemsOf,
  ROWS,
  relationship,
} from '../../test-support/data-package.ts';
import { RELATIONSHIP_TYPES } from '../domain/catalogue.ts';
import { formatProblem, readDataPackage } from './read-data-package.ts';

/** The problems of a package whose relationships are these. */
async function ofRelationships(...rows: Cells[]): Promise<string[]> {
  const numbered = rows.map((row, index) => relationship({ id: `r${index + 1}`, ...row }));
  return problemsOf({ 'relationships.csv': csv('relationships', numbered) });
}

describe('files', () => {
  test('missing ones: what they would have held is named where it is needed, the sources once for all', async () => {
    expect(await problemsOf({ 'datapackage.json': null, 'sources.csv': null, 'events.csv': null })).toEqual([
      'passages.csv:2: source: "nish" is cited, but the package has no sources.csv that says what it is, add one',
      'relationships.csv:4: to: unknown entity "war-1904", add it to the package',
    ]);
  });

  test('a folder that is not there is one problem', async () => {
    const folder = `${await packageFolder()}-gone`;
    const result = await readDataPackage(folder);
    expect(result.ok ? [] : result.problems.map(formatProblem)).toEqual([
      `${folder}:1: there is no such folder, name one that holds a datapackage.json`,
    ]);
  });

  test('an empty one', async () => {
    expect(await problemsOf({ 'passages.csv': '', 'relationships.csv': '\n\n' })).toEqual([
      'passages.csv:1: the file is empty, its first line names the columns source, locator, summary, caveat',
      'relationships.csv:1: the file is empty, its first line names the columns id, type, from, to, start, end, certainty, ' +
        'via, role, side, office, mode, reason, effect, scope, demand, goods, fromState, toState, article, note, dispute, tier, citations',
    ]);
  });

  test('bytes that are neither UTF-8 nor Windows-1252, at their first line; the rest is read all the same', async () => {
    const sources = csv('sources', [
      { id: 'nish', kind: 'scholarly', title: 'Caf\u0081' },
      { id: 'general-knowledge', kind: 'none', title: 'Général' },
      { id: 'third', kind: 'third', title: 'Über' },
    ]);
    const passages = csv('passages', [{ source: 'nish', summary: 'S\u0090dsachalin' }]);
    const problems = await problemsOf({
      'sources.csv': Buffer.from(sources, 'latin1'),
      'passages.csv': Buffer.from(passages, 'latin1'),
    });
    expect(problems).toEqual([
      'sources.csv:2: bytes that are not UTF-8 here and on 2 more lines, save the file as UTF-8',
      'sources.csv:4: kind: "third" is not in the vocabulary, write primary, scholarly, reference, encyclopedia-wiki, popular or none',
      'passages.csv:2: bytes that are not UTF-8, save the file as UTF-8',
    ]);
  });
});

describe('columns', () => {
  test('missing, unknown, of another file, without a name, twice', async () => {
    const header = csv('states', []).trim();
    expect(
      await problemsOf({
        'states.csv': csv('states', ROWS.states).replace(
          header,
          header.replace('citations', 'citation').replace('tier', ' name '),
        ),
        'actors.csv': csv('actors', []).replace('wikidata', 'capital').replace('summary', 'colour of the flag'),
        'passages.csv': 'source,locator,,caveat\n',
        'relationships.csv': csv('relationships', []),
      }),
    ).toEqual([
      'passages.csv:1: column 3 has no name, remove it or name it',
      'states.csv:1: name: the column stands twice, remove one',
      'states.csv:1: citation: unknown column, did you mean "citations"?',
      'actors.csv:1: capital: actors have no such column, only states have it',
      `actors.csv:1: colour of the flag: unknown column, actors have the columns ${csv('actors', []).trim().replaceAll(',', ', ')}`,
    ]);
  });
});

describe('broken CSV', () => {
  test('rows with too few or too many cells; their ids count as given', async () => {
    const problems = await problemsOf({
      'passages.csv': 'source,locator,summary,caveat\nnish,p. 1,one,two,three\nnish,p. 2\n',
      'states.csv': csv('states', ROWS.states).replace('britain,britain', 'britain'),
    });
    expect(problems).toEqual([
      'passages.csv:2: the row has 5 cells, the first line names 4 columns',
      'passages.csv:3: the row has 2 cells, the first line names 4 columns',
      'states.csv:4: the row has 14 cells, the first line names 15 columns',
    ]);
  });

  test.each([
    ['nish,p. 2,"no end', 'a quote is opened in this row and never closed, close it with "'],
    [
      'nish,p. 2,"said "no",',
      'text follows a closing quote in this row, close the cell or write a quote within it as ""',
    ],
    [
      'nish,p. 2,said "no",',
      'a quote stands inside a cell without quotes in this row, put the cell in quotes and write it as ""',
    ],
  ])('%s', async (row, message) => {
    expect(await problemsOf({ 'passages.csv': `source,locator,summary,caveat\nnish,"p.\n1",,\n${row}\n` })).toEqual([
      `passages.csv:4: ${message}; the rest of the file was not read`,
    ]);
  });

  test('what follows the break is not called unknown', async () => {
    const states = csv('states', ROWS.states).replace('russia,russia', '"russia"s,russia');
    expect(await problemsOf({ 'states.csv': states })).toEqual([
      'states.csv:3: text follows a closing quote in this row, close the cell or write a quote within it as ""; the rest of the file was not read',
    ]);
  });

  test('a row is at the line on which it starts, whatever its cells hold', async () => {
    const anyCell = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '"', ',', ';', '日'), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyCell, { maxLength: 12 }), fc.boolean(), async (notes, windows) => {
        const rows = notes.map((note, index) => ({ id: `s${index}`, kind: 'wrong', note }));
        const text = csv('sources', [...ROWS.sources, ...rows]);
        const ends = windows ? text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') : text;
        let line = 4;
        const lines = notes.map((note) => {
          const starts = line;
          line += note.split('\n').length;
          return starts;
        });
        const problems = await problemsOf({ 'sources.csv': ends });
        expect(problems.map((problem) => Number(problem.split(':')[1]))).toEqual(lines);
      }),
      { numRuns: 40 },
    );
  });
});

describe('ids', () => {
  test('missing, malformed, given twice, also across files', async () => {
    const problems = await problemsOf({
      'sources.csv': csv('sources', [...ROWS.sources, { id: 'nish', kind: 'none' }]),
      'passages.csv': csv('passages', [...ROWS.passages, ...ROWS.passages, { source: 'Nish' }, { locator: 'p. 1' }]),
      'actors.csv': csv('actors', [
        ...ROWS.actors,
        entity({ id: 'japan' }),
        entity({ id: 'Itō_Hirobumi' }),
        entity({ name: 'x' }),
      ]),
      'relationships.csv': csv('relationships', [ROWS.relationships[0], ROWS.relationships[3], ROWS.relationships[0]]),
    });
    expect(problems).toEqual([
      'sources.csv:4: id: "nish" is taken already in sources.csv:2, give each its own id',
      'passages.csv:3: locator: the passage "nish:p. 5" stands already in passages.csv:2, keep one',
      'passages.csv:4: source: unknown source "Nish", did you mean "nish"?',
      'passages.csv:5: source: the cell is empty, name the source that the passage is in',
      'actors.csv:3: id: "japan" is taken already in states.csv:2, give each its own id',
      'actors.csv:4: id: "Itō_Hirobumi" is no id, write lower-case letters and digits in groups joined by single hyphens',
      'relationships.csv:4: id: "r1" is taken already in relationships.csv:2, give each its own id',
    ]);
  });
});

describe('relationships', () => {
  test('types and ends', async () => {
    const types = RELATIONSHIP_TYPES.join(', ');
    const problems = await ofRelationships(
      { type: 'allied with', from: 'japan', to: 'britain' },
      { type: 'MARRIED', from: 'japan', to: 'nobody-of-that-name' },
      { from: 'japan' },
      { type: 'CONTROLS', from: 'jappan', to: 'britain' },
      { type: 'SUPPLIED', from: 'hayashi', to: 'japan' },
      { type: 'SUCCEEDED', from: 'railway', to: 'japan' },
      { type: 'SUCCEEDED', from: 'britain', to: 'japan' },
      { type: 'FOUGHT', from: 'japan', to: 'japan' },
    );
    expect(problems).toEqual([
      'relationships.csv:2: type: unknown type "allied with", did you mean "ALLIED_WITH"?',
      `relationships.csv:3: type: unknown type "MARRIED", known are ${types}`,
      'relationships.csv:3: to: unknown entity "nobody-of-that-name", add it to the package',
      'relationships.csv:4: type: the cell is empty, name a type of relationship such as ALLIED_WITH',
      'relationships.csv:4: to: the cell is empty, name the entity by its id',
      'relationships.csv:5: from: unknown entity "jappan", did you mean "japan"?',
      'relationships.csv:5: to: "britain" is a state, CONTROLS runs to a territory',
      'relationships.csv:6: from: "hayashi" is an actor, SUPPLIED runs from a state or an organisation',
      'relationships.csv:7: to: "railway" is an organisation and "japan" a state, SUCCEEDED joins two of one kind',
      'relationships.csv:9: to: "japan" stands at both ends, name two entities',
    ]);
  });

  test('what they refer to', async () => {
    const allied = { type: 'ALLIED_WITH', from: 'japan', to: 'britain' };
    expect(
      await ofRelationships(
        { ...allied, via: 'alliance-1902', side: 'japan', fromState: 'russia', toState: 'japan' },
        { ...allied, via: 'war-1904' },
        { ...allied, via: 'railway', side: 'hayashi', fromState: 'rusia', toState: 'liaodong' },
      ),
    ).toEqual([
      'relationships.csv:4: via: "railway" is an organisation, name a treaty or an event',
      'relationships.csv:4: side: "hayashi" is an actor, name a state',
      'relationships.csv:4: fromState: unknown entity "rusia", did you mean "russia"?',
      'relationships.csv:4: toState: "liaodong" is a territory, name a state',
    ]);
  });

  test('closed vocabularies; the same columns of other types are free', async () => {
    expect(
      await ofRelationships(
        { type: 'CONTROLS', from: 'japan', to: 'liaodong', mode: 'rent' },
        { type: 'SIGNED', from: 'japan', to: 'alliance-1902', role: 'guest' },
        { type: 'LED_TO', from: 'war-1904', to: 'alliance-1902', effect: 'caused', scope: 'short' },
        {
          type: 'ALLIED_WITH',
          from: 'japan',
          to: 'britain',
          mode: 'rent',
          role: 'guest',
          effect: 'caused',
          scope: 'short',
        },
        { type: 'CONTROLS', from: 'japan', to: 'liaodong', certainty: '', tier: 'main' },
      ),
    ).toEqual([
      'relationships.csv:2: mode: "rent" is not in the vocabulary, write sovereignty, joint, lease, occupation or sphere',
      'relationships.csv:3: role: "guest" is not in the vocabulary, write party, signatory, countersignatory, acceding party or original party',
      'relationships.csv:4: effect: "caused" is not in the vocabulary, write inhibited, intensified, hardened or lapse',
      'relationships.csv:4: scope: "short" is not in the vocabulary, write long-term',
      'relationships.csv:6: certainty: the cell is empty, write certain, probable or disputed',
      'relationships.csv:6: tier: "main" is not in the vocabulary, write core, standard or extended',
    ]);
  });

  test('dates', async () => {
    const forms = 'write 1895, 1895-04, 1895-04-23 or 189X, each with ~, ? or % if need be';
    expect(
      await ofRelationships(
        { type: 'SIGNED', from: 'japan', to: 'alliance-1902', start: '1902-01-30', end: '1902-01-30' },
        { type: 'FOUGHT', from: 'japan', to: 'russia', start: '8 February 1904', end: 'today' },
        { type: 'FOUGHT', from: 'japan', to: 'russia', start: '..', end: '1904-02-30' },
        { type: 'FOUGHT', from: 'japan', to: 'russia', start: '1904-02', end: '1904-02-01' },
      ),
    ).toEqual([
      'relationships.csv:2: end: a moment has no end but was given "1902-01-30", leave it empty',
      `relationships.csv:3: start: "8 February 1904" is no date, ${forms}`,
      `relationships.csv:3: end: "today" is no date, ${forms}, or .. for what is still so`,
      'relationships.csv:4: start: ".." stands only as an end, leave an unknown start empty',
      'relationships.csv:4: end: "1904-02-30" does not exist in the calendar, write a month from 01 to 12 and a day that it has',
      'relationships.csv:5: end: the end "1904-02-01" is before the start "1904-02", an end comes later or is left empty',
    ]);
  });

  test('citations that name no source, or one that is not there', async () => {
    const rows = ['', ' ; ', 'nish; nsh:p. 5; :p. 7'].map((citations) => ({
      ...{ type: 'FOUGHT', from: 'japan', to: 'russia', citations },
    }));
    expect(await ofRelationships(...rows)).toEqual([
      'relationships.csv:3: citations: ";" names no source, cite one or more separated by ;',
      'relationships.csv:4: citations: unknown source "nsh", did you mean "nish"?',
      'relationships.csv:4: citations: unknown source "", add it to the sources',
    ]);
  });
});

test('entities: names, numbers, tiers, dates and sources', async () => {
  expect(
    await problemsOf({
      'treaties.csv': csv('treaties', [
        ...ROWS.treaties,
        entity({ id: 'peace', name: '', lat: '91', lon: '-180.5', tier: 'Core', citations: '', inForce: '..' }),
        entity({ id: 'truce', lat: '35,69', lon: '1e2', start: '1905', end: '1904' }),
        entity({ id: 'accord', lat: '-90', lon: '+180' }),
      ]),
      'events.csv': csv('events', [...ROWS.events, entity({ id: 'siege', start: '1904-05', end: '1904-04' })]),
    }),
  ).toEqual([
    'treaties.csv:3: inForce: ".." stands only as an end, leave an unknown start empty',
    'treaties.csv:3: name: the cell is empty, every entity has a name',
    'treaties.csv:3: lat: "91" is no number from -90 to 90, write degrees such as 35.69',
    'treaties.csv:3: lon: "-180.5" is no number from -180 to 180, write degrees such as 35.69',
    'treaties.csv:3: tier: "Core" is not in the vocabulary, write core, standard or extended',
    'treaties.csv:4: end: the end "1904" is before the start "1905", an end comes later or is left empty',
    'treaties.csv:4: lat: "35,69" is no number from -90 to 90, write degrees such as 35.69',
    'treaties.csv:4: lon: "1e2" is no number from -180 to 180, write degrees such as 35.69',
    'events.csv:3: end: the end "1904-04" is before the start "1904-05", an end comes later or is left empty',
  ]);
});
