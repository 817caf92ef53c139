import { geoArea, geoCentroid } from 'd3-geo';
import type { Geometry, Position } from 'geojson';

/** A territory's shape for d3-geo. Degrees of longitude and latitude (WGS 84), approximate. */
export interface Extent {
  readonly form: 'area' | 'line' | 'points';
  readonly geometry: Geometry;
}

const FORMS: Readonly<Record<string, Extent['form']>> = {
  Polygon: 'area',
  MultiPolygon: 'area',
  LineString: 'line',
  MultiLineString: 'line',
  Point: 'points',
  MultiPoint: 'points',
};
/** The steradians of half a globe. */
const HALF = 2 * Math.PI;

/**
 * Reads a GeoJSON geometry (RFC 7946) as the server gives it. Polygons are wound as d3-geo wants them, outer rings
 * clockwise: RFC 7946 says the reverse, by which d3-geo would draw the whole globe but the territory.
 *
 * @returns null where there is none, or one of a type that a territory has no use for
 */
export function readExtent(value: unknown): Extent | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('coordinates' in value)) return null;
  const form = FORMS[String(value.type)];
  if (form === undefined || !Array.isArray(value.coordinates)) return null;
  return { form, geometry: rewound(value as Geometry) };
}

function rewound(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: rewoundPolygon(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(rewoundPolygon) };
  return geometry;
}

/** The outer ring holds less than half the globe; a hole runs the other way, so that it would hold more. */
function rewoundPolygon(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const large = geoArea({ type: 'Polygon', coordinates: [ring] }) > HALF;
    return large === (index === 0) ? [...ring].reverse() : ring;
  });
}

/** The middle of an extent: of many islands that of the largest. */
export function middleOf({ geometry }: Extent): readonly [number, number] {
  return geoCentroid(largestPart(geometry));
}

function largestPart(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest), parts[0] ?? geometry);
}
