import { expect, it } from 'vitest';
import { movedApart, type Standing } from './apart.ts';

const bounds = { x: 0, y: 0, width: 800, height: 600 };

function standing(id: string, x: number, y: number, fixed = false): Standing {
  return { id, x, y, radius: 17, fixed };
}

it('leaves alone what stands free', () => {
  expect(movedApart([standing('a', 100, 100), standing('b', 300, 100)], bounds)).toEqual(new Map());
});

it('moves what shares a place aside, and never what is fixed', () => {
  const moved = movedApart([standing('a', 400, 300, true), standing('b', 400, 300)], bounds);
  expect([...moved]).toEqual([['b', { x: 455, y: 340 }]]);
});

it('keeps a crowd apart and within bounds, whatever the order', () => {
  const crowd = Array.from({ length: 9 }, (_, index) => standing(`s${index}`, 790, 590));
  const moved = movedApart(crowd, bounds);
  expect(movedApart([...crowd].reverse(), bounds)).toEqual(moved);
  const places = crowd.map(({ id, x, y }) => moved.get(id) ?? { x, y });
  const meetings = places.flatMap((one, index) =>
    places.slice(index + 1).filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < 34),
  );
  expect(meetings).toEqual([]);
  expect(places.filter(({ x, y }) => x > 800 || y > 600 || x < 0 || y < 0)).toEqual([]);
});
