import { expect, test } from 'vitest';
import { createSuggest, nearestOf } from './nearest.ts';

test('the nearest name is the one with the fewest edits, whatever the case; none where all are far', () => {
  const known = ['ALLIED_WITH', 'FOUGHT', 'PRESSURED'];
  expect(nearestOf('allied-with', known)).toBe('ALLIED_WITH');
  expect(nearestOf('Fougth', known)).toBe('FOUGHT');
  expect(nearestOf('MARRIED', known)).toBe(null);
  expect(nearestOf('', known)).toBe(null);
});

test('after many searches no more suggestions are made, but those made stand', () => {
  const suggest = createSuggest();
  expect(suggest('japn', ['japan'])).toBe(', did you mean "japan"?');
  for (let index = 0; index < 1000; index += 1) suggest(`name-${index}`, ['japan']);
  expect(suggest('japon', ['japan'])).toBe('');
  expect(suggest('japn', ['japan'])).toBe(', did you mean "japan"?');
});
