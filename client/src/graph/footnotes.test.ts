import { expect, it } from 'vitest';
import { footnoteMark, footnotesOf, numberFootnotes } from './footnotes.ts';
import { aCitation, aRelationship } from './test-builders.ts';

const war = aRelationship('r1', 'japan', 'russia', { citations: [aCitation('nish'), aCitation('general', 'none')] });
const alliance = aRelationship('r2', 'japan', 'britain', { citations: [aCitation('lowe'), aCitation('nish')] });

it('numbers the picture in order, each passage once, and the details behind it', () => {
  const notes = numberFootnotes([war, alliance], [aCitation('lowe'), aCitation('asakawa')]);
  expect([...notes].map(([id, note]) => [id, footnoteMark(note)])).toEqual([
    ['nish', '1'],
    ['general', 'K'],
    ['lowe', '2'],
    ['asakawa', '3'],
  ]);
});

it('keeps the picture’s numbers whatever is selected', () => {
  const few = numberFootnotes([war, alliance], []);
  const more = numberFootnotes([war, alliance], [aCitation('asakawa')]);
  expect([...few.keys()].map((id) => more.get(id))).toEqual([...few.values()]);
});

it('gives numbers first and in order, K last', () => {
  const notes = numberFootnotes([war, alliance], []);
  const cited = [aCitation('general', 'none'), aCitation('lowe'), aCitation('nish')];
  expect(footnotesOf(cited, notes).map(footnoteMark)).toEqual(['1', '2', 'K']);
});
