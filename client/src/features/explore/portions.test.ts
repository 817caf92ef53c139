import { expect, it } from 'vitest';
import { moreInWords } from './portions.ts';

it('says what comes next, in portions', () => {
  expect([
    moreInWords(undefined),
    moreInWords({ shown: 50, total: 230 }),
    moreInWords({ shown: 200, total: 230 }),
    moreInWords({ shown: 12, total: 12 }),
    moreInWords({ shown: 0, total: 0 }),
  ]).toEqual(['Expand', '50 more of 230', '30 more of 230', null, null]);
});
