import { expect, it } from 'vitest';
import { lineIn } from './lineage.ts';

it('is a state with those that share its hue', () => {
  const hues = [
    { state: 'tsardom', hue: 2 },
    { state: 'shogunate', hue: 1 },
    { state: 'empire', hue: 2 },
  ];
  expect(['empire', 'shogunate', 'elsewhere'].map((state) => lineIn(hues, state))).toEqual([
    ['empire', 'tsardom'],
    ['shogunate'],
    ['elsewhere'],
  ]);
});
