import { expect, it } from 'vitest';
import { marked } from './marked.ts';

it('cuts a text at the words that were not read', () => {
  expect(marked('who was not allied with Japan', ['not'])).toEqual([
    { text: 'who was ', unread: false },
    { text: 'not', unread: true },
    { text: ' allied with Japan', unread: false },
  ]);
  expect(marked('who was allied', [])).toEqual([{ text: 'who was allied', unread: false }]);
});
