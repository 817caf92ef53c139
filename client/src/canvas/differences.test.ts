import { describe, expect, it } from 'vitest';
import { randomFrom } from '../graph/layout/random.ts';
import { type Differences, differencesOf } from './differences.ts';

interface Thing {
  readonly id: string;
  readonly look: number;
}

const alike = (one: Thing, other: Thing) => one.look === other.look;
const things = (ids: string, look = 0): readonly Thing[] => [...ids].map((id) => ({ id, look }));
const told = ({ gone, changed }: Differences<Thing>) => ({
  gone: gone.map(({ id }) => id).join(''),
  changed: changed.map(({ id }) => id).join(''),
});

describe('the differences of two lists', () => {
  it.each([
    ['', '', '', ''],
    ['', 'abc', '', 'abc'],
    ['abc', '', 'abc', ''],
    ['abcdef', 'abcdef', '', ''],
    ['abcdef', 'cdefgh', 'ab', 'gh'],
    ['abcdef', 'abxcdyef', '', 'xy'],
    ['abc', 'cba', '', ''],
    ['abcdef', 'fxbz', 'acde', 'xz'],
  ])('from “%s” to “%s”', (before, after, gone, changed) => {
    expect(told(differencesOf(things(before), things(after), alike))).toEqual({ gone, changed });
  });

  it('are also what looks another way, wherever it stands', () => {
    const after = [...things('dc', 1), ...things('ba')];
    expect(told(differencesOf(things('abcd'), after, alike))).toEqual({ gone: '', changed: 'dc' });
  });

  it('are those that looking up everything finds, however much moves', () => {
    const random = randomFrom(7);
    for (let round = 0; round < 300; round += 1) {
      const pool = Array.from({ length: 120 }, (_, index) => `t${index}`);
      const drawn = (share: number, shuffled: boolean): readonly Thing[] => {
        const some = pool.flatMap((id) => (random() < share ? [{ id, look: Math.floor(random() * 1.2) }] : []));
        const order = new Map(some.map(({ id }) => [id, random()]));
        return shuffled ? some.sort((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0)) : some;
      };
      const before = drawn(random(), round % 3 === 0);
      const after = drawn(random(), round % 2 === 0);
      const looks = new Map(before.map(({ id, look }) => [id, look]));
      const { gone, changed } = differencesOf(before, after, alike);
      const idsOf = (some: readonly Thing[]) => some.map(({ id }) => id).sort();
      expect(idsOf(changed)).toEqual(idsOf(after.filter(({ id, look }) => looks.get(id) !== look)));
      expect(idsOf(gone)).toEqual(idsOf(before.filter(({ id }) => !after.some((other) => other.id === id))));
    }
  });
});
