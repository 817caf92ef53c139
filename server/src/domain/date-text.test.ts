import { expect, test } from 'vitest';
import { shortDate } from './date-text.ts';

test.each([
  ['1904-02-08', '8 Feb 1904'],
  ['1904-02', 'Feb 1904'],
  ['1904', '1904'],
  ['189X', '1890s'],
  ['1911~', 'c. 1911'],
  ['1911-05?', 'May 1911?'],
  ['1911%', 'c. 1911?'],
  ['0988', '988'],
  ['..', 'still so'],
  ['Meiji 37', 'Meiji 37'],
])('%s reads "%s"', (filed, words) => {
  expect(shortDate(filed)).toBe(words);
});
