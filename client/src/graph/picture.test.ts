import { expect, it } from 'vitest';
import type { PictureNode } from './entity.ts';
import { countInWords, emptyInWords } from './picture.ts';
import { aRelationship, aState } from './test-builders.ts';
import { ONE_DAY } from './times.ts';

const DAY = { first: '1904-02-08', last: '1904-02-08' };

it('counts ties and who they are among', () => {
  const nodes = [aState('a'), aState('b'), { ...aState('c'), kind: 'ORGANISATION' as const }];
  const relationships = [aRelationship('r1', 'a', 'b')];
  expect(countInWords({ nodes, relationships }, DAY)).toBe('1 tie among 2 states and 1 organisation');
  expect(countInWords({ nodes: [], relationships: [] }, DAY)).toBe('no tie');
});

it('counts those apart that were over by then, or still to come', () => {
  const person = (id: string, start: string, end: string) => ({
    ...aState(id),
    kind: 'ACTOR' as const,
    span: { start, end, startMin: start, endMax: end },
  });
  const [dead, unborn, alive] = [
    person('rezanov', '1764-04-08', '1807-03-13'),
    person('hirohito', '1912-04-29', '1989-01-07'),
    person('witte', '1849-06-29', '1915-03-13'),
  ];
  const relationships = [aRelationship('r1', 'a', 'b')];
  const said = (nodes: readonly PictureNode[]) => countInWords({ nodes: [...nodes], relationships }, DAY);
  expect(said([aState('a'), dead, alive])).toBe('1 tie among 1 state; 2 people, 1 of them dead by then');
  expect(said([dead, unborn, alive])).toBe('1 tie among 3 people, 1 of them dead by then, 1 not there yet');
  expect(said([aState('a'), dead])).toBe('1 tie among 1 state; 1 person, 1 of them dead by then');
  expect(said([alive, aState('a')])).toBe('1 tie among 1 state and 1 person');
});

it('says what is not there', () => {
  expect(emptyInWords(['ALLIANCES', 'CONFLICTS'], { at: '1890-06-01', time: ONE_DAY })).toBe(
    'No alliance or war is recorded on 1 June 1890.',
  );
});
