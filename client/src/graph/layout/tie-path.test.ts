import { expect, it } from 'vitest';
import { controlPoint, parallelOffset, pointAlong, tiePath } from './tie-path.ts';

const from = { x: 0, y: 0, radius: 20 };
const to = { x: 200, y: 0, radius: 10 };

it('runs from rim to rim, short of both by the gap', () => {
  const path = tiePath(from, to, 0, 5);
  expect(path.points[0]?.x).toBeCloseTo(25);
  expect(path.points.at(-1)?.x).toBeCloseTo(185);
  expect(path.length).toBeCloseTo(160);
});

it('finds a point and a direction along the way', () => {
  const { x, y, angle } = pointAlong(tiePath(from, to, 0, 5), 0.5);
  expect([x, y, angle].map((value) => Math.round(value * 100) / 100)).toEqual([105, 0, 0]);
});

it('bends parallel ties to different sides, a single one not at all', () => {
  expect([0, 1, 2].map((index) => parallelOffset(index, 3))).toEqual([-27, 0, 27]);
  expect(parallelOffset(0, 1)).toBe(0);
  expect(controlPoint(from, to, 10)).toEqual({ x: 100, y: 20 });
  expect(pointAlong(tiePath({ ...from, radius: 5 }, { ...to, radius: 5 }, 10, 0), 0.5).y).toBeCloseTo(10, 0);
});
