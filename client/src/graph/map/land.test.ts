import { geoArea } from 'd3-geo';
import type { FeatureCollection, Position } from 'geojson';
import { expect, it } from 'vitest';
import { landOf, landWithin } from './land.ts';
import { aSquare } from './map.builders.ts';

/** As a file of land has it: wound for d3-geo, against RFC 7946. */
function landSquare(west: number, south: number, size: number): Position[] {
  return [...(aSquare(west, south, size).coordinates[0] ?? [])].reverse();
}

function file(...polygons: Position[][][]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: polygons } }],
  };
}

const box = { west: 0, east: 10, south: 0, north: 10 };

it('leaves out specks that are wound to hold the whole globe', () => {
  const land = landOf(file([landSquare(0, 0, 1)], [[...landSquare(5, 5, 0.01)].reverse()]));
  expect(land.coordinates).toEqual([[landSquare(0, 0, 1)]]);
  expect(geoArea(land)).toBeLessThan(0.01);
});

it('cuts land off at the sides of a box', () => {
  const land = landWithin(landOf(file([landSquare(5, 5, 10)], [landSquare(2, 2, 1)], [landSquare(20, 20, 5)])), box);
  expect(land.coordinates.length).toBe(2);
  const [cut, whole] = land.coordinates.map(([ring]) => new Set(ring?.map(String)));
  expect(cut).toEqual(new Set(['5,5', '5,10', '10,10', '10,5']));
  expect(whole).toEqual(new Set(landSquare(2, 2, 1).map(String)));
  for (const [ring] of land.coordinates) expect(ring?.[0]).toEqual(ring?.at(-1));
});

it('keeps land on its side and lakes in it', () => {
  const lake = aSquare(6, 6, 20).coordinates[0] ?? [];
  const land = landWithin(landOf(file([landSquare(4, 4, 30), lake])), box);
  expect(land.coordinates[0]?.length).toBe(2);
  const square = (west: number, size: number) =>
    geoArea({ type: 'Polygon', coordinates: [landSquare(west, west, size)] });
  expect(geoArea(land)).toBeCloseTo(square(4, 6) - square(6, 4), 4);
});

it('is nothing where no land lies within', () => {
  expect(landWithin(landOf(file([landSquare(20, 20, 5)])), box)).toEqual({ type: 'MultiPolygon', coordinates: [] });
});
