import { expect, it } from 'vitest';
import { withCommand } from './command-key.ts';

it('names keys as the keyboard at hand does', () => {
  const keys = ['⌘K', '⌘Z', '⇧⌘Z', 'Esc'];
  expect(keys.map((key) => withCommand(key, 'MacIntel'))).toEqual(keys);
  expect(keys.map((key) => withCommand(key, 'Linux x86_64'))).toEqual(['Ctrl K', 'Ctrl Z', 'Ctrl ⇧ Z', 'Esc']);
});
