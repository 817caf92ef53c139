import { geoArea } from 'd3-geo';
import { expect, it } from 'vitest';
import { middleOf, readExtent } from './extent.ts';
import { aSquare } from './map.builders.ts';

const square = aSquare(120, 40, 2);
const other = aSquare(125, 30, 1);

it('winds polygons so that d3-geo sees the territory and not the rest of the globe', () => {
  expect(readExtent(square)).toEqual({
    form: 'area',
    geometry: { type: 'Polygon', coordinates: [[...(square.coordinates[0] ?? [])].reverse()] },
  });
  const wound = readExtent(readExtent(square)?.geometry);
  expect(wound).toEqual(readExtent(square));
  expect(geoArea(wound?.geometry ?? { type: 'Sphere' })).toBeLessThan(0.01);
});

it('winds a hole the other way', () => {
  const hole = aSquare(120.5, 40.5, 1).coordinates[0] ?? [];
  const extent = readExtent({ type: 'Polygon', coordinates: [...square.coordinates, hole] });
  const [whole, part] = [square, aSquare(120.5, 40.5, 1)].map((one) =>
    geoArea(readExtent(one)?.geometry ?? (square as never)),
  );
  expect(geoArea(extent?.geometry ?? { type: 'Sphere' })).toBeCloseTo((whole ?? 0) - (part ?? 0), 9);
});

it('knows lines and points', () => {
  expect(
    readExtent({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    })?.form,
  ).toBe('line');
  expect(readExtent({ type: 'MultiPoint', coordinates: [[1, 2]] })?.form).toBe('points');
});

it('takes nothing else', () => {
  for (const value of [null, undefined, 'Polygon', {}, { type: 'Polygon' }, { type: 'Sphere', coordinates: [] }]) {
    expect(readExtent(value)).toBe(null);
  }
});

it('finds the middle of the largest part', () => {
  const extent = readExtent({ type: 'MultiPolygon', coordinates: [other.coordinates, square.coordinates] });
  const [longitude, latitude] = extent ? middleOf(extent) : [0, 0];
  expect(longitude).toBeCloseTo(121, 1);
  expect(latitude).toBeCloseTo(41, 1);
});
