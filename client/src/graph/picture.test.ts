import { expect, it } from 'vitest';
import { countInWords, emptyInWords } from './picture.ts';
import { aRelationship, aState } from './test-builders.ts';
import { ONE_DAY } from './times.ts';

it('counts ties and who they are among', () => {
  const nodes = [aState('a'), aState('b'), { ...aState('c'), kind: 'ORGANISATION' as const }];
  const relationships = [aRelationship('r1', 'a', 'b')];
  expect(countInWords({ nodes, relationships })).toBe('1 tie among 2 states and 1 organisation');
  expect(countInWords({ nodes: [], relationships: [] })).toBe('no tie');
});

it('says what is not there', () => {
  expect(emptyInWords(['ALLIANCES', 'CONFLICTS'], { at: '1890-06-01', time: ONE_DAY })).toBe(
    'No alliance or war is recorded on 1 June 1890.',
  );
});
