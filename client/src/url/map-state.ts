/** Which part of the map is seen, and its part of a link: `map=121.5_38.9_6`. */

export interface MapState {
  /** What stands in the middle, in degrees; null where the map lies as it is fitted to the dataset. */
  readonly seen: {
    readonly longitude: number;
    readonly latitude: number;
    /** 1 is as fitted. */
    readonly zoom: number;
  } | null;
}

export const DEFAULT_MAP: MapState = { seen: null };

export const MAP_PARAMETERS: readonly string[] = ['map'];

export const LEAST_ZOOM = 0.3;
export const MOST_ZOOM = 60;

export function readMap(parameters: URLSearchParams, problems: string[]): MapState {
  const text = parameters.get('map');
  if (!text) return DEFAULT_MAP;
  const [longitude = Number.NaN, latitude = Number.NaN, zoom = Number.NaN, ...more] = text.split('_').map(Number);
  const good =
    more.length === 0 &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90 &&
    zoom >= LEAST_ZOOM &&
    zoom <= MOST_ZOOM;
  if (good) return { seen: { longitude, latitude, zoom } };
  problems.push(`The link's part of the map “${text}” is no longitude, latitude and zoom; all of it is shown.`);
  return DEFAULT_MAP;
}

/** Names and values of what differs from the map as it is fitted. */
export function writeMap({ seen }: MapState) {
  return [['map', seen === null ? '' : [seen.longitude, seen.latitude, seen.zoom].map(short).join('_')]] as const;
}

/** As precise as a pixel of the closest look. */
function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
