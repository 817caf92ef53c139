import {
  type ExtendedFeatureCollection,
  type GeoConicProjection,
  type GeoProjection,
  geoBounds,
  geoConicEqualArea,
} from 'd3-geo';
import type { Extent } from './extent.ts';

/** A part of the globe: degrees, west and east of one side of the globe only. */
export interface GeoBox {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** What an extent covers; all of the globe where there is none. */
export function boundsOf(extent: Extent | null): GeoBox {
  if (extent === null) return WORLD;
  const [[west, south], [east, north]] = geoBounds(extent.geometry);
  // West of the line that days change at lies what is east of it.
  return { west, east: east < west ? east + 360 : east, south, north };
}

/** A box with so many times its width and height more at each side, but not beyond the poles. */
export function widened({ west, east, south, north }: GeoBox, by: number): GeoBox {
  const [wide, high] = [(east - west) * by, (north - south) * by];
  return {
    west: west - wide,
    east: east + wide,
    south: Math.max(-89, south - high),
    north: Math.min(89, north + high),
  };
}

/** Which share of the places may lie outside, at one side or both: places on the far side of the world must not shrink the rest. */
const OUTSIDE = 0.14;
const LEAST_SPAN = 3;
const MARGIN = 0.04;
const WORLD: GeoBox = { west: -170, east: 170, south: -55, north: 75 };

/**
 * Where most of the places lie. It depends on the dataset alone, so the map keeps still while time moves.
 *
 * @param places longitudes and latitudes
 */
export function boxAround(places: readonly (readonly [number, number])[]): GeoBox {
  if (places.length === 0) return WORLD;
  const [west, east] = span(places.map(([longitude]) => longitude));
  const [south, north] = span(places.map(([, latitude]) => latitude));
  return { west, east, south: Math.max(-85, south), north: Math.min(85, north) };
}

function span(values: readonly number[]): readonly [number, number] {
  const sorted = [...values].sort((one, other) => one - other);
  const outside = Math.floor(sorted.length * OUTSIDE);
  // The shortest stretch that leaves so many out.
  let [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  for (let first = 0; first <= outside; first += 1) {
    const [from = low, to = high] = [sorted[first], sorted[sorted.length - 1 - outside + first]];
    if (to - from < high - low) [low, high] = [from, to];
  }
  const more = Math.max((high - low) * MARGIN, (LEAST_SPAN - (high - low)) / 2);
  return [low - more, high + more];
}

/** Room on the plate, in pixels. */
export interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What part of the globe is seen on a plate.
 *
 * @returns null where the plate looks past the globe, or over the line that days change at
 */
export function boxSeen(
  projection: GeoProjection,
  camera: { readonly x: number; readonly y: number; readonly zoom: number },
  plate: { readonly width: number; readonly height: number },
): GeoBox | null {
  const at = (x: number, y: number) =>
    projection.invert?.([(x - camera.x) / camera.zoom, (y - camera.y) / camera.zoom]);
  const [left, middle, right] = [0, plate.width / 2, plate.width];
  const seen = [0, plate.height].flatMap((y) => [at(left, y), at(middle, y), at(right, y)]);
  const longitudes = seen.flatMap((point) => (point ? [point[0]] : []));
  const latitudes = seen.flatMap((point) => (point ? [point[1]] : []));
  if (longitudes.length < seen.length || [...longitudes, ...latitudes].some(Number.isNaN)) return null;
  const box = {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  };
  return box.east - box.west > 180 ? null : box;
}

/**
 * A conic projection true to areas, turned to a part of the globe and fitted into a room.
 *
 * @param turn the longitude that is then turned to the middle, see `turnFor`; null: as it was fitted
 */
export function projectionFor(box: GeoBox, room: Room, turn: number | null = null): GeoConicProjection {
  const { west, east, south, north } = box;
  const sixth = (north - south) / 6;
  // Parallels that lie as far north as south of the equator are no cone.
  const parallels: [number, number] = [south + sixth, north - sixth];
  if (Math.abs(parallels[0] + parallels[1]) < 1) parallels[1] += 1;
  const projection = geoConicEqualArea()
    .rotate([-(west + east) / 2, 0])
    .center([0, (south + north) / 2])
    .parallels(parallels);
  const corners = [
    [room.x, room.y],
    [room.x + room.width, room.y + room.height],
  ] as [[number, number], [number, number]];
  projection.fitExtent(corners, edgeOf(box));
  return turn === null ? projection : projection.rotate([-turn, 0]);
}

/** How far from its middle a box may be left as it lies, in degrees. */
const FAR = 50;
const TURN = 10;

/**
 * The longitude that the globe is turned to for what is seen far off a box, in steps: north is up only near the middle
 * of a cone. Null where the box can stay as it lies.
 */
export function turnFor({ west, east }: GeoBox, seen: number): number | null {
  const middle = (west + east) / 2;
  const off = ((((seen - middle) % 360) + 540) % 360) - 180;
  return Math.abs(off) < FAR ? null : middle + Math.round(off / TURN) * TURN;
}

const STEPS = 8;

/** The edge of a box as points: a parallel is curved. */
function edgeOf({ west, east, south, north }: GeoBox): ExtendedFeatureCollection {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const longitude = west + ((east - west) * step) / STEPS;
    const latitude = south + ((north - south) * step) / STEPS;
    return [
      [longitude, south],
      [longitude, north],
      [west, latitude],
      [east, latitude],
    ];
  }).flat();
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates: points } }],
  };
}
