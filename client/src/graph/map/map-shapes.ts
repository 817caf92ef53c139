import { type GeoProjection, geoContains, geoPath } from 'd3-geo';
import type { GroundTerritory, LonLat } from './ground.ts';

/** A territory on the plate at no zoom, in pixels. */
export interface Shape {
  readonly territory: GroundTerritory;
  /** SVG path of its extent; null where it has none. */
  readonly path: string | null;
  /** Where its sign or name stands. */
  readonly at: PlatePoint | null;
  readonly width: number;
  readonly height: number;
}

export interface PlatePoint {
  readonly x: number;
  readonly y: number;
}

export function projected(projection: GeoProjection, place: LonLat | null): PlatePoint | null {
  const point = place && projection([place[0], place[1]]);
  return point ? { x: point[0], y: point[1] } : null;
}

export function shapesOf(ground: readonly GroundTerritory[], projection: GeoProjection): readonly Shape[] {
  const pathOf = geoPath(projection).pointRadius(2);
  return ground.map((territory) => {
    const { extent } = territory;
    const at = projected(projection, territory.at);
    const path = extent && pathOf(extent.geometry);
    if (!extent || !path) return { territory, path: null, at, width: 0, height: 0 };
    const [[left, top], [right, bottom]] = pathOf.bounds(extent.geometry);
    return { territory, path, at, width: right - left, height: bottom - top };
  });
}

/** Smaller than this at each side, in pixels, an area is only a sign. */
const LEAST_AREA = 16;
/** A territory wider than this needs no inset. */
const LEAST_SEEN = 110;

/** Whether an area is large enough to be drawn as one. */
export function isSeen({ path, width, height, territory }: Shape, zoom: number): boolean {
  if (path === null) return false;
  return territory.extent?.form !== 'area' || Math.max(width, height) * zoom >= LEAST_AREA;
}

/**
 * What an inset must show so that a small selection can be seen: its own extent, or the smallest that holds its
 * place.
 *
 * @returns null where nothing is selected, or it can be seen well enough, or no extent is known around it
 */
export function insetFor(shapes: readonly Shape[], selected: string | null, zoom: number): Shape | null {
  const shape = shapes.find(({ territory }) => territory.entity.id === selected);
  if (shape === undefined) return null;
  const { at } = shape.territory;
  const areas = shapes.filter(({ territory }) => territory.extent?.form === 'area');
  const around =
    shape.territory.extent?.form === 'area'
      ? shape
      : areas.findLast(({ territory: { extent } }) => at && extent && geoContains(extent.geometry, [at[0], at[1]]));
  if (around === undefined) return null;
  return Math.max(around.width, around.height) * zoom < LEAST_SEEN ? around : null;
}
