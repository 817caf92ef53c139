import type { Box, Point } from './geometry.ts';
import type { Homes } from './homes.ts';
import { PLATES, type Shape } from './shape.ts';

/** How homes are laid on a plate of a given size: where they may stand, and at what zoom everything is seen. */
export interface Frame {
  /** The part of the plate, in screen pixels, that nodes stand on when everything is in view. */
  readonly inner: Box;
  readonly zoom: number;
}

export interface PlateSize {
  readonly width: number;
  readonly height: number;
}

/** Room that a picture needs before it has to be zoomed out, in pixels. */
const LEAST: Record<Shape, { readonly width: number; readonly height: number }> = {
  wide: { width: 640, height: 380 },
  square: { width: 520, height: 480 },
  tall: { width: 330, height: 420 },
};
const SMALLEST_ZOOM = 0.55;

/** @param spread how many times wider than the screen what is drawn stands */
export function frameOf(
  plate: PlateSize,
  shape: Shape,
  margins: { top: number; side: number; bottom: number },
  spread = 1,
): Frame {
  const inner = {
    x: margins.side,
    y: margins.top,
    width: Math.max(60, plate.width - 2 * margins.side),
    height: Math.max(60, plate.height - margins.top - margins.bottom),
  };
  const least = LEAST[shape];
  const zoom = Math.min(1, Math.max(SMALLEST_ZOOM, Math.min(inner.width / least.width, inner.height / least.height)));
  if (spread === 1) return { inner, zoom };
  // A plate with room for everything has none to spare: nodes grow smaller with the screen.
  const { width, height } = PLATES[shape];
  return { inner, zoom: Math.min(zoom, inner.width / width, inner.height / height) / spread };
}

/** Homes in model pixels: at the frame's zoom, without panning, they fill the frame's inner part. */
export function placesIn(frame: Frame, homes: Homes): ReadonlyMap<string, Point> {
  const { inner, zoom } = frame;
  const corner = { x: inner.x / zoom, y: inner.y / zoom };
  return new Map(
    [...homes].map(([id, home]) => [
      id,
      { x: corner.x + (home.x * inner.width) / zoom, y: corner.y + (home.y * inner.height) / zoom },
    ]),
  );
}

/** The home, from 0 to 1, that a place in model pixels is. */
export function homeAt({ inner, zoom }: Frame, { x, y }: Point): Point {
  return { x: (x * zoom - inner.x) / inner.width, y: (y * zoom - inner.y) / inner.height };
}
