import { expect, it } from 'vitest';
import { drawnCertainty, rivalsOf } from './disputed.ts';
import { aRelationship } from './test-builders.ts';

it('dots what is disputed, or of which something else is said', () => {
  expect(drawnCertainty({ certainty: 'CERTAIN', dispute: null })).toBe('CERTAIN');
  expect(drawnCertainty({ certainty: 'PROBABLE', dispute: null })).toBe('PROBABLE');
  expect(drawnCertainty({ certainty: 'DISPUTED', dispute: null })).toBe('DISPUTED');
  expect(drawnCertainty({ certainty: 'CERTAIN', dispute: 'Others date it to 1905.' })).toBe('DISPUTED');
});

it('sets claims to one territory against each other, where they are disputed', () => {
  const claim = (id: string, from: string, to: string, certainty: 'CERTAIN' | 'DISPUTED') =>
    aRelationship(id, from, to, { type: 'CONTROLS', certainty });
  const around = [
    claim('r1', 'russia', 'korea', 'DISPUTED'),
    claim('r2', 'japan', 'korea', 'DISPUTED'),
    claim('r3', 'china', 'korea', 'CERTAIN'),
    claim('r4', 'japan', 'sakhalin', 'DISPUTED'),
    aRelationship('r5', 'russia', 'korea', { certainty: 'DISPUTED' }),
  ];
  expect(around.map((line) => rivalsOf(line, around).map(({ id }) => id))).toEqual([['r2'], ['r1'], [], [], []]);
});
