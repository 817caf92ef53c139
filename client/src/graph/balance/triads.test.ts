import { expect, it } from 'vitest';
import { aRelationship } from '../test-builders.ts';
import {
  balanceInWords,
  isTriad,
  legsOf,
  mixedPairs,
  ratioInWords,
  signsInWords,
  type Triad,
  triadIds,
  triadInWords,
} from './triads.ts';

function triad(signs: readonly boolean[]): Triad {
  const pairs = [
    ['a', 'b'],
    ['c', 'a'],
    ['b', 'c'],
  ] as const;
  return {
    states: ['a', 'b', 'c'].map((id) => ({ id, name: id, kind: 'STATE' })),
    relationships: pairs.map(([from, to], index) => ({
      ...aRelationship(`r${index}`, from, to, { type: signs[index] ? 'ALLIED_WITH' : 'FOUGHT' }),
      sign: signs[index] ? 'POSITIVE' : 'NEGATIVE',
    })),
  };
}

it('tells the three sides of a triad, whichever way they were filed', () => {
  expect(
    legsOf(triad([true, false, true])).map(({ one, other, tie, positive }) => [one.id, other.id, tie?.id, positive]),
  ).toEqual([
    ['a', 'b', 'r0', true],
    ['a', 'c', 'r1', false],
    ['b', 'c', 'r2', true],
  ]);
  expect(triadIds(triad([true, true, true]))).toEqual(['a', 'b', 'c']);
  expect(isTriad(triad([true, true, true]), ['c', 'b', 'a'])).toBe(true);
  expect(isTriad(triad([true, true, true]), ['a', 'b', 'd'])).toBe(false);
  expect(isTriad(triad([true, true, true]), null)).toBe(false);
});

it('says what kind of three it is and whether the signs agree', () => {
  const said = [
    [true, true, true],
    [true, true, false],
    [true, false, false],
    [false, false, false],
  ].map((signs) => [triadInWords(triad(signs)), signsInWords(triad(signs))]);
  expect(said).toEqual([
    ['Three friends', '+ × + × + = +'],
    ['Two enemies with a friend in common', '+ × + × − = −'],
    ['Two friends with a common enemy', '+ × − × − = +'],
    ['Three enemies', '− × − × − = −'],
  ]);
});

it('counts what there is, and gathers mixed pairs', () => {
  const mixed = [
    aRelationship('m1', 'b', 'a'),
    aRelationship('m2', 'a', 'b', { type: 'FOUGHT' }),
    aRelationship('m3', 'c', 'd'),
  ];
  expect(mixedPairs(mixed).map(({ one, other, ties }) => [one.id, other.id, ties.map(({ id }) => id)])).toEqual([
    ['a', 'b', ['m1', 'm2']],
    ['c', 'd', ['m3']],
  ]);
  const day = { at: '1900-08-01', ratio: 0.5 };
  expect(
    balanceInWords({ ...day, balanced: [triad([true, true, true])], unbalanced: [triad([true, true, false])], mixed }),
  ).toBe('2 triads: 1 balanced, 1 unstable; 2 mixed pairs');
  expect(balanceInWords({ ...day, balanced: [], unbalanced: [], mixed: [] })).toBe('no triad');
  expect([1, 2 / 3, 0].map(ratioInWords)).toEqual(['1', '0.67', '0']);
});
