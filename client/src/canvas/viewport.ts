import type { Core } from 'cytoscape';
import type { Frame } from '../graph/layout/frame.ts';
import type { Box, Point } from '../graph/layout/geometry.ts';

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** Everything in view: homes are laid out so that this needs no panning. */
export function wholeView(frame: Frame): Viewport {
  return { zoom: frame.zoom, pan: { x: 0, y: 0 } };
}

/** Room for names around the outermost nodes; on what is small, a quarter of it on either side. */
const FOCUS_MARGIN = { x: 58, y: 40 };

/**
 * The given places in view, in the middle of a part of the plate, never larger than life.
 *
 * @param least how far away they are seen from at most, even where not all of them are in view then
 */
export function focusedView(places: readonly Point[], part: Box, least = 0): Viewport {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  const width = Math.max(...xs) - left;
  const height = Math.max(...ys) - top;
  const fits = Math.min(
    Math.max(part.width - 2 * FOCUS_MARGIN.x, part.width / 2) / (width || 1),
    Math.max(part.height - 2 * FOCUS_MARGIN.y, part.height / 2) / (height || 1),
  );
  const zoom = Math.min(1, Math.max(least, fits));
  return {
    zoom,
    pan: {
      x: part.x + part.width / 2 - (left + width / 2) * zoom,
      y: part.y + part.height / 2 - (top + height / 2) * zoom,
    },
  };
}

/** Zooms by a factor about the middle of the plate. */
export function zoomBy(canvas: Core, factor: number): void {
  canvas.zoom({
    level: canvas.zoom() * factor,
    renderedPosition: { x: canvas.width() / 2, y: canvas.height() / 2 },
  });
}
