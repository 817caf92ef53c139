import { geoArea } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeoBox } from './fit.ts';

/** The land of the globe or of a part of it, wound as d3-geo wants it. */
export type Land = MultiPolygon;

/** A ring of so few points may be wound the wrong way, by which d3-geo would take it for the whole globe. */
const SPECK = 8;

/** The polygons of a file of land, without specks that are wound the wrong way. */
export function landOf({ features }: FeatureCollection): Land {
  const polygons = features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates];
    return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  const sound = (coordinates: Polygon['coordinates']) =>
    (coordinates[0]?.length ?? 0) > SPECK || geoArea({ type: 'Polygon', coordinates }) < 2 * Math.PI;
  return { type: 'MultiPolygon', coordinates: polygons.filter(sound) };
}

/**
 * The land within a box, cut off straight at its sides: what is drawn large has so many points that only those near
 * are worth projecting. The sides themselves must lie out of sight.
 */
export function landWithin({ coordinates }: Land, box: GeoBox): Land {
  const cut = coordinates.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => ringWithin(ring, box));
    return outer && outer.length > 3 ? [[outer, ...holes.filter((hole) => hole.length > 3)]] : [];
  });
  return { type: 'MultiPolygon', coordinates: cut };
}

interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  /** 1 keeps what is greater. */
  readonly keep: 1 | -1;
}

/** Sutherland and Hodgman's clipping, side by side, on a plane of degrees. */
function ringWithin(ring: readonly Position[], { west, east, south, north }: GeoBox): Position[] {
  const sides: readonly Side[] = [
    { axis: 0, at: west, keep: 1 },
    { axis: 0, at: east, keep: -1 },
    { axis: 1, at: south, keep: 1 },
    { axis: 1, at: north, keep: -1 },
  ];
  // A ring ends where it began; between the sides it is open.
  const open = ring.slice(0, -1);
  const cut = sides.reduce<Position[]>((points, side) => (points.length === 0 ? points : cutAt(points, side)), open);
  const [first] = cut;
  return first ? [...cut, first] : [];
}

function cutAt(points: readonly Position[], { axis, at, keep }: Side): Position[] {
  const inside = (point: Position) => ((point[axis] ?? 0) - at) * keep >= 0;
  const kept: Position[] = [];
  let before = points.at(-1) as Position;
  for (const point of points) {
    if (inside(point) !== inside(before)) kept.push(crossing(before, point, axis, at));
    if (inside(point)) kept.push(point);
    before = point;
  }
  return kept;
}

function crossing([x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position, axis: 0 | 1, at: number): Position {
  if (axis === 0) return [at, y0 + ((y1 - y0) * (at - x0)) / (x1 - x0)];
  return [x0 + ((x1 - x0) * (at - y0)) / (y1 - y0), at];
}
