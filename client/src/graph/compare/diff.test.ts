import { expect, it } from 'vitest';
import type { CompareQuery, SpanPartsFragment } from '../../api/generated/graphql.ts';
import { aRelationship } from '../test-builders.ts';
import { fateCounts, pictureOfDiff } from './diff.ts';
import { comparedSaid, fateWords } from './fate-words.ts';

type ComparedLine = CompareQuery['compare']['began'][number];

function compared(id: string, from: string, to: string, start: string, certainty: 'CERTAIN' | 'DISPUTED' = 'CERTAIN') {
  const line = aRelationship(id, from, to, { certainty, span: span(start, '1910-01-01') });
  const end = { names: [], degree: 1, dispute: null, span: null };
  return { ...line, from: { ...line.from, ...end }, to: { ...line.to, ...end } } satisfies ComparedLine;
}

function span(start: string | null, end: string | null): SpanPartsFragment {
  return { start, end, startMin: start, startMax: start, endMin: end, endMax: end, label: '' };
}

const answer: CompareQuery = {
  compare: {
    began: [compared('r3', 'b', 'c', '1905-08-12')],
    ended: [compared('r1', 'b', 'c', '1902-01-30'), compared('r2', 'a', 'd', '1900-01-01', 'DISPUTED')],
    persisted: [compared('r0', 'a', 'b', '1894-01-04')],
    between: [aRelationship('r4', 'a', 'c', { type: 'FOUGHT' })],
    truncated: false,
  },
};

it('makes one picture of two days, each line with its fate, in the order of time', () => {
  const { network, compared: found } = pictureOfDiff(answer, null);
  expect(network.relationships.map(({ id }) => id)).toEqual(['r0', 'r2', 'r1', 'r3']);
  expect(network.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(network.total).toEqual({ nodes: 4, relationships: 4 });
  expect([...(found?.fates ?? [])].sort()).toEqual([
    ['r0', 'persisted'],
    ['r1', 'ended'],
    ['r2', 'ended'],
    ['r3', 'began'],
  ]);
  expect(found?.between.map(({ id }) => id)).toEqual(['r4']);
  expect(found && fateCounts(found)).toEqual({ began: 1, ended: 2, persisted: 1 });
  expect(found && comparedSaid(found)).toBe('4 ties: 1 began, 2 ended, 1 persisted, 1 wholly between');
});

it('folds away what persisted where it would hide what changed, and lists it', () => {
  const persisted = Array.from({ length: 41 }, (_, index) => compared(`p${index}`, 'a', 'b', '1894-01-04'));
  const { network, compared: found } = pictureOfDiff({ compare: { ...answer.compare, persisted } }, null);
  expect(network.relationships.map(({ id }) => id)).toEqual(['r2', 'r1', 'r3']);
  expect(found?.folded.map(({ id }) => id)).toEqual(persisted.map(({ id }) => id));
  expect(found && comparedSaid(found)).toBe('44 ties: 1 began, 2 ended, 41 persisted, folded, 1 wholly between');
  const unchanged = { ...answer.compare, began: [], ended: [], persisted };
  expect(pictureOfDiff({ compare: unchanged }, null).network.relationships.length).toBe(41);
});

it('lets through only the certainties that are asked for', () => {
  const { network } = pictureOfDiff(answer, ['DISPUTED']);
  expect([network.relationships.map(({ id }) => id), network.nodes.map(({ id }) => id)]).toEqual([['r2'], ['a', 'd']]);
});

it('says what became of a line in the words of its dates', () => {
  expect(fateWords({ span: span('1905-08', null) }, 'began')).toBe('began Aug 1905');
  expect(fateWords({ span: span('1902-01-30', '1905~') }, 'ended')).toBe('ended c. 1905');
  expect(fateWords({ span: { ...span('1904-02-23', null), endMax: '1904-02-24' } }, 'ended')).toBe(
    'ended with 23 Feb 1904',
  );
  expect(fateWords({ span: null }, 'began')).toBe('began, day unknown');
  expect(fateWords({ span: span('1902-01-30', '..') }, 'ended')).toBe('ended, day unknown');
  expect(fateWords({ span: null }, 'persisted')).toBe('persisted');
});
