import { expect, it } from 'vitest';
import { readExtent } from './extent.ts';
import { boundsOf, boxAround, boxSeen, projectionFor, turnFor, widened } from './fit.ts';
import { aSquare } from './map.builders.ts';

const room = { x: 10, y: 20, width: 400, height: 300 };

it('lies where most places are, so that one far away does not shrink the rest', () => {
  const places = Array.from({ length: 19 }, (_, index) => [120 + index, 30 + index / 2] as const);
  const box = boxAround([...places, [-77, 43] as const]);
  expect(box).toEqual({ west: 119.32, east: 137.68, south: 29.66, north: 38.84 });
});

it('is never smaller than can be told apart, and all of the globe where there is no place', () => {
  expect(boxAround([[121.24, 38.81]])).toEqual({ west: 119.74, east: 122.74, south: 37.31, north: 40.31 });
  expect(boxAround([])).toEqual({ west: -170, east: 170, south: -55, north: 75 });
});

it('fits a part of the globe into its room, on either side of the equator and across it', () => {
  for (const [south, north] of [
    [30, 50],
    [-50, -30],
    [-20, 20],
  ] as const) {
    const projection = projectionFor({ west: 120, east: 140, south, north }, room);
    const corners = [
      [120, south],
      [140, south],
      [130, north],
      [120, north],
    ] as const;
    for (const [longitude, latitude] of corners) {
      const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
      expect(x).toBeGreaterThanOrEqual(room.x - 0.5);
      expect(x).toBeLessThanOrEqual(room.x + room.width + 0.5);
      expect(y).toBeGreaterThanOrEqual(room.y - 0.5);
      expect(y).toBeLessThanOrEqual(room.y + room.height + 0.5);
    }
  }
});

it('turns the globe to what is seen far off its box, so that north is up there', () => {
  const box = { west: 120, east: 140, south: 30, north: 50 };
  expect([130, 175, -175, -71, 90].map((seen) => turnFor(box, seen))).toEqual([null, null, 190, 290, null]);
  const northOf = (turn: number | null) => {
    const projection = projectionFor(box, room, turn);
    const [south, north] = [40, 44].map((latitude) => projection([-71, latitude]) ?? [Number.NaN, Number.NaN]);
    const [x, y] = [0, 1].map((axis) => (north?.[axis] ?? Number.NaN) - (south?.[axis] ?? Number.NaN));
    return Math.round((Math.atan2(x ?? Number.NaN, -(y ?? Number.NaN)) * 180) / Math.PI);
  };
  expect([northOf(null), northOf(turnFor(box, -71))]).toEqual([-102, 1]);
});

it('knows what part of the globe a camera sees', () => {
  const projection = projectionFor({ west: 120, east: 140, south: 30, north: 50 }, { ...room, x: 0, y: 0 });
  const whole = boxSeen(projection, { x: 0, y: 0, zoom: 1 }, room);
  expect(whole && whole.west < 121 && whole.east > 139 && whole.south < 31 && whole.north > 49).toBe(true);
  const [x = 0, y = 0] = projection([130, 40]) ?? [];
  const near = boxSeen(projection, { x: 200 - 10 * x, y: 150 - 10 * y, zoom: 10 }, room);
  expect(near && near.west > 127 && near.east < 133 && near.south > 38 && near.north < 42).toBe(true);
});

it('knows what an extent covers, across the line that days change at too', () => {
  expect(
    boundsOf(
      readExtent({
        type: 'LineString',
        coordinates: [
          [178, 60],
          [-178, 62],
        ],
      }),
    ),
  ).toEqual({
    west: 178,
    east: 182,
    south: 60,
    north: 62,
  });
  const { west, east } = boundsOf(readExtent(aSquare(120, 40, 2)));
  expect([west, east]).toEqual([120, 122]);
  expect(boundsOf(null)).toEqual({ west: -170, east: 170, south: -55, north: 75 });
});

it('widens a box, but not beyond the poles', () => {
  expect(widened({ west: 0, east: 10, south: 60, north: 80 }, 1)).toEqual({
    west: -10,
    east: 20,
    south: 40,
    north: 89,
  });
});
