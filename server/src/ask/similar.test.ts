import { expect, it } from 'vitest';
import { likeness } from './similar.ts';

it.each([
  ['japan', 'japan', 'same'],
  ['japanese', 'japan', 'derived'],
  ['chinese', 'china', 'derived'],
  ['british', 'britain', 'derived'],
  ['russo', 'russia', 'derived'],
  ['french', 'france', 'derived'],
  ['dutch', 'netherlands', 'derived'],
  ['first', 'i', 'derived'],
  ['vitte', 'witte', 'slip'],
  ['putiatin', 'putyatin', 'slip'],
  ['pertsmouth', 'portsmouth', 'slip'],
  ['榎本', '榎本武揚', 'derived'],
  ['port', 'portsmouth', null],
  ['korea', 'kiev', null],
  ['war', 'warsaw', null],
])('%s and %s: %s', (asked, filed, like) => {
  expect(likeness(asked, filed)).toBe(like);
});
