import { expect, it } from 'vitest';
import { projectionFor } from './fit.ts';
import { groundOf } from './ground.ts';
import { byTerritory } from './holdings.ts';
import { aControl, aSquare, aTerritory, holds } from './map.builders.ts';
import { type MarksRequest, marksOf, markTowards, type PlacedEntity } from './map-marks.ts';
import { insetFor, shapesOf } from './map-shapes.ts';

const ground = groundOf([
  aTerritory('port', { place: { lat: 40.2, lon: 120.2 } }),
  aTerritory('village', { place: { lat: 45, lon: 128 } }),
  aTerritory('cape', { extent: aSquare(120, 40, 0.4) }),
  aTerritory('region', { extent: aSquare(118, 38, 8) }),
  aTerritory('unheld', { extent: aSquare(130, 40, 4) }),
  aTerritory('railway', {
    extent: {
      type: 'LineString',
      coordinates: [
        [120, 40],
        [126, 46],
      ],
    },
  }),
  aTerritory('nowhere'),
]);
const projection = projectionFor(
  { west: 115, east: 135, south: 35, north: 50 },
  { x: 0, y: 0, width: 600, height: 500 },
);
const shapes = shapesOf(ground, projection);
const treaty: PlacedEntity = {
  id: 't1',
  name: 'Treaty (1900)',
  kind: 'TREATY',
  core: true,
  dates: '1900',
  at: { x: 500, y: 90 },
};

function request(parts: Partial<MarksRequest> = {}): MarksRequest {
  const holdings = byTerritory(
    holds(aControl('r1', 'a', 'region', 'sovereignty'), aControl('r2', 'b', 'cape', 'lease')),
  );
  const camera = { x: 0, y: 0, zoom: 1 };
  return { shapes, holdings, operated: new Set(['railway']), placed: [], camera, selected: null, ...parts };
}

it('draws the small upon the large', () => {
  expect(ground.map(({ entity }) => entity.id).slice(0, 3)).toEqual(['region', 'unheld', 'cape']);
});

it('shows what is held as an area, what is too small or has no extent as a sign', () => {
  const marks = marksOf(request());
  expect(
    Object.fromEntries(marks.map(({ entity, as, ghost }) => [entity.id, `${as}${ghost ? ' ghost' : ''}`])),
  ).toEqual({
    region: 'area',
    cape: 'sign',
    port: 'sign ghost',
    village: 'sign ghost',
    railway: 'line',
  });
  const near = marksOf(request({ camera: { x: 0, y: 0, zoom: 8 } }));
  expect(near.find(({ entity }) => entity.id === 'cape')?.as).toBe('area');
});

it('shows an extent that nobody holds only where it is selected', () => {
  const marks = marksOf(request({ selected: 'unheld' }));
  expect(marks.find(({ entity }) => entity.id === 'unheld')).toMatchObject({ as: 'area', selected: true, ghost: true });
});

it('puts what took place at the same place into a row', () => {
  const placed = ['t1', 't2', 't3'].map((id) => ({ ...treaty, id }));
  const marks = marksOf(request({ placed })).filter(({ entity }) => entity.kind === 'TREATY');
  expect(marks.map(({ x, y, crowded, name }) => [x, y, crowded, name])).toEqual([
    [484, 90, true, 'Treaty'],
    [500, 90, true, 'Treaty'],
    [516, 90, true, 'Treaty'],
  ]);
  expect(marksOf(request({ placed: [treaty] })).at(-1)).toMatchObject({ x: 500, y: 90, crowded: false });
});

it('puts it below the sign of a territory', () => {
  const port = marksOf(request()).find(({ entity }) => entity.id === 'port');
  const at = { x: port?.x ?? 0, y: port?.y ?? 0 };
  const [mark] = marksOf(request({ placed: [{ ...treaty, at }] })).slice(-1);
  expect([mark?.x, (mark?.y ?? 0) - at.y]).toEqual([at.x, 17]);
});

it('goes to the nearest in a direction', () => {
  const places = { middle: [300, 200], east: [400, 200], near: [340, 260], north: [310, 100], far: [300, 20] } as const;
  const placed = Object.entries(places).map(([id, [x, y]]) => ({ ...treaty, id, at: { x, y } }));
  const marks = marksOf(request({ shapes: [], placed }));
  const [from] = marks;
  if (!from) throw new Error('Nothing is drawn.');
  const to = (direction: number) => markTowards(from, marks, direction)?.entity.id ?? null;
  expect([to(0), to(Math.PI / 2), to(-Math.PI / 2), to(Math.PI)]).toEqual(['east', 'near', 'north', null]);
});

it('enlarges what is too small to be seen, or what its place lies in', () => {
  const inset = (selected: string | null, zoom = 1) => insetFor(shapes, selected, zoom)?.territory.entity.id ?? null;
  expect(inset('cape')).toBe('cape');
  expect(inset('port')).toBe('cape');
  expect(inset('cape', 20)).toBe(null);
  expect([inset('region'), inset('village'), inset('nowhere'), inset(null)]).toEqual([null, null, null, null]);
});
