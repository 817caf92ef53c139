import { describe, expect, it } from 'vitest';
import type { Disc, Point } from './geometry.ts';
import { placeAround } from './place-around.ts';
import { randomFrom } from './random.ts';

const RADIUS = 20;
const AREA = { x: 0, y: 0, width: 1600, height: 1000 };

/** A picture of `count` nodes that stand apart, tied to whoever came before them. */
function picture(count: number) {
  const random = randomFrom(7);
  const newcomers = Array.from({ length: count }, (_, index) => ({ id: `n${index}`, radius: RADIUS, wish: null }));
  const ties = newcomers.slice(1).map(({ id }, index) => ({ from: id, to: `n${Math.floor(random() * (index + 1))}` }));
  const found = placeAround({ placed: new Map(), newcomers, ties, area: AREA, kept: [] });
  return new Map([...found].map(([id, place]) => [id, { ...place, radius: RADIUS }]));
}

function overlapping(ids: readonly string[], all: ReadonlyMap<string, Disc>): readonly string[] {
  return ids.filter((id) => {
    const one = all.get(id);
    return [...all].some(
      ([other, disc]) => other !== id && one && Math.hypot(one.x - disc.x, one.y - disc.y) < one.radius + disc.radius,
    );
  });
}

describe('places around', () => {
  it('adds a tenth more and moves nobody, with none of them on anybody', () => {
    const before = picture(300);
    const newcomers = Array.from({ length: 30 }, (_, index) => ({ id: `new${index}`, radius: RADIUS, wish: null }));
    const ties = newcomers.flatMap(({ id }, index) => [
      { from: id, to: `n${index * 7}` },
      { from: id, to: `n${index * 3}` },
    ]);
    const found = placeAround({ placed: before, newcomers, ties, area: AREA, kept: [] });
    expect([...found.keys()].filter((id) => before.has(id))).toEqual([]);
    expect(found.size).toBe(30);
    const after = new Map<string, Disc>([
      ...before,
      ...[...found].map(([id, place]) => [id, { ...place, radius: RADIUS }] as const),
    ]);
    expect(overlapping([...found.keys()], after)).toEqual([]);
    expect(overlapping([...before.keys()], after)).toEqual([]);
  });

  it('puts a newcomer where it wishes to stand if that is free, else close by', () => {
    const wish: Point = { x: 500, y: 500 };
    const alone = placeAround({
      placed: new Map(),
      newcomers: [{ id: 'a', radius: 10, wish }],
      ties: [],
      area: AREA,
      kept: [],
    });
    expect(alone.get('a')).toEqual(wish);
    const beside = placeAround({
      placed: new Map([['b', { ...wish, radius: 10 }]]),
      newcomers: [{ id: 'a', radius: 10, wish }],
      ties: [],
      area: AREA,
      kept: [],
    });
    const { x, y } = beside.get('a') ?? wish;
    const away = Math.hypot(x - 500, y - 500);
    expect([away >= 20, away < 40]).toEqual([true, true]);
  });

  it('keeps out of where nobody may stand, and takes everybody even where there is no room', () => {
    const newcomers = Array.from({ length: 30 }, (_, index) => ({ id: `n${index}`, radius: 10, wish: { x: 5, y: 5 } }));
    const kept = [{ x: 0, y: 0, width: 40, height: 40 }];
    const found = placeAround({
      placed: new Map(),
      newcomers,
      ties: [],
      area: { x: 0, y: 0, width: 100, height: 60 },
      kept,
    });
    expect(found.size).toBe(30);
    expect([...found.values()].filter(({ x, y }) => x <= 40 && y <= 40)).toEqual([]);
    // Without room they make do with less.
    const all = new Map([...found].map(([id, place]) => [id, { ...place, radius: 7 }]));
    expect(overlapping([...found.keys()], all)).toEqual([]);
  });
});
