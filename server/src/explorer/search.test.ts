import { expect, it } from 'vitest';
import { searchedWords } from './search.ts';

it.each([
  ['Treaty of Nerchinsk', ['treaty', 'of', 'nerchinsk']],
  ['peace, peace; PEACE', ['peace']],
  ['Kōkyū', ['kokyu']],
  ['a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
  ['x'.repeat(60), ['x'.repeat(40)]],
  // One character that stands for four words of eighteen characters.
  ['\uFDFA'.repeat(200), ['صلى', 'الله', 'عليه', 'وسلمصلى', 'وسلم']],
  ['...', []],
])('searches a few different words of %j, normalised', (text, words) => {
  expect(searchedWords(text)).toEqual(words);
});
