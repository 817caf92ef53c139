import { expect, it } from 'vitest';
import { DEFAULT_BALANCE, readBalance, writeBalance } from './balance-state.ts';

it('carries three states, or none', () => {
  const chosen = { triad: ['austria-hungary', 'german-empire', 'kingdom-of-italy'] } as const;
  expect(writeBalance(chosen)).toEqual([['triad', 'austria-hungary.german-empire.kingdom-of-italy']]);
  expect(readBalance(new URLSearchParams('triad=austria-hungary.german-empire.kingdom-of-italy'))).toEqual(chosen);
  for (const search of ['', 'triad=', 'triad=a.b', 'triad=a.b.c.d']) {
    expect(readBalance(new URLSearchParams(search))).toEqual(DEFAULT_BALANCE);
  }
  expect(writeBalance(DEFAULT_BALANCE)).toEqual([['triad', '']]);
});
