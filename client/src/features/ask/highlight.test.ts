import { expect, it } from 'vitest';
import { highlight } from './highlight.ts';

function marked(name: string, looked: string): string {
  return highlight(name, looked)
    .map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('');
}

it.each([
  ['Empire of Japan', 'japan', 'Empire of [Japan]'],
  ['Empire of Japan', 'jap', 'Empire of [Jap]an'],
  ['Komura Jutarō', 'jutaro', 'Komura [Jutarō]'],
  ['Sergei Witte', 'Vitte', 'Sergei [Witte]'],
  ['榎本武揚', '榎本', '[榎本]武揚'],
  ['Belgium', 'japan', 'Belgium'],
])('%s, looked for as %s', (name, looked, words) => {
  expect(marked(name, looked)).toBe(words);
});
