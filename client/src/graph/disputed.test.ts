import { expect, it } from 'vitest';
import { drawnCertainty } from './disputed.ts';

it('dots what is disputed, or of which something else is said', () => {
  expect(drawnCertainty({ certainty: 'CERTAIN', dispute: null })).toBe('CERTAIN');
  expect(drawnCertainty({ certainty: 'PROBABLE', dispute: null })).toBe('PROBABLE');
  expect(drawnCertainty({ certainty: 'DISPUTED', dispute: null })).toBe('DISPUTED');
  expect(drawnCertainty({ certainty: 'CERTAIN', dispute: 'Others date it to 1905.' })).toBe('DISPUTED');
});
