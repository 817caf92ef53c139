import { expect, it } from 'vitest';
import { withLateHomes } from './late-homes.ts';

const homes = new Map([
  ['a', { x: 0.2, y: 0.5 }],
  ['b', { x: 0.8, y: 0.5 }],
]);
const ties = [{ from: { id: 'late' }, to: { id: 'b' } }];

it('places who has no home near those that they are tied to, and moves nobody', () => {
  const all = withLateHomes(homes, ['a', 'b', 'late'], ties, 'wide');
  const { x, y } = all.get('late') ?? { x: 0, y: 0 };
  expect([...all.keys()]).toEqual(['a', 'b', 'late']);
  expect([all.get('a'), all.get('b')]).toEqual([homes.get('a'), homes.get('b')]);
  const away = Math.hypot((x - 0.8) * 900, (y - 0.5) * 510);
  expect([away >= 56 * 0.69, away < 120]).toEqual([true, true]);
});

it('leaves homes as they are where everybody has one', () => {
  expect(withLateHomes(homes, ['a'], [], 'wide')).toBe(homes);
});
