import { expect, test } from 'vitest';
import { addressOf, isEmbedded, LONGEST_LINK, linkIn } from './address.ts';

const SHORT = 'v=1&at=1904-02-08';
const LONG = `${SHORT}&hide=${'a'.repeat(LONGEST_LINK)}`;

function opened(address: string) {
  return new URL(`http://127.0.0.1/${address}`);
}

test('a short link is the query, a long one stands where no server is sent it', () => {
  expect(addressOf(SHORT)).toBe(`?${SHORT}`);
  expect(addressOf(SHORT, true)).toBe(`?${SHORT}&embed=1`);
  expect(addressOf(LONG)).toBe(`#${LONG}`);
  expect(addressOf(LONG, true)).toBe(`?embed=1#${LONG}`);
});

test('what was written is read again, whichever way', () => {
  expect(linkIn(opened(addressOf(SHORT)))).toBe(SHORT);
  expect(linkIn(opened(addressOf(LONG, true)))).toBe(LONG);
  expect(linkIn(opened('?v=1#top'))).toBe('v=1');
  expect(linkIn(opened(''))).toBe('');
});

test('a frame says so itself', () => {
  expect(
    [addressOf(SHORT, true), addressOf(LONG, true), addressOf(SHORT)].map((one) => isEmbedded(opened(one).search)),
  ).toEqual([true, true, false]);
});
