import { LENSES } from '@entente/server/domain/catalogue';
import { expect, it } from 'vitest';
import { inTableOrder, lensesInWords, nounsInWords, typesOf } from './lenses.ts';

it('keeps the order of the table', () => {
  expect(inTableOrder(['CONFLICTS', 'PEOPLE', 'ALL', 'ALLIANCES'])).toEqual(['ALLIANCES', 'CONFLICTS', 'PEOPLE']);
});

it('says lenses in words', () => {
  expect(lensesInWords(['CONFLICTS', 'ALLIANCES', 'RIVALRIES'])).toBe('Alliances, conflicts and rivalries');
  expect(lensesInWords(['CONFLICTS'])).toBe('Conflicts');
  expect(lensesInWords(LENSES)).toBe('All lenses');
  expect(nounsInWords(['ALLIANCES', 'CONFLICTS'])).toBe('alliance or war');
});

it('knows the types that lenses show', () => {
  expect(typesOf(['ALLIANCES', 'RIVALRIES'])).toEqual(['ALLIED_WITH', 'PRESSURED', 'SUPPLIED']);
});
