import type { CanonicalPlate } from './plan.ts';

/** The shape of the plate that homes are made for. */
export type Shape = 'wide' | 'square' | 'tall';

/** @param width, height of the plate, in pixels */
export function shapeOf(width: number, height: number): Shape {
  const ratio = width / height;
  if (ratio > 1.3) return 'wide';
  return ratio > 0.85 ? 'square' : 'tall';
}

/** The canonical plate of each shape, in about pixels, with the part that the title covers. */
export const PLATES: Record<Shape, CanonicalPlate> = {
  wide: { width: 900, height: 510, title: { x: 0, y: 0, width: 400, height: 66 } },
  square: { width: 700, height: 640, title: { x: 0, y: 0, width: 340, height: 60 } },
  tall: { width: 500, height: 780, title: { x: 0, y: 0, width: 0, height: 0 } },
};

/** Room for a node with a name under it, in square pixels. */
const ROOM = 5_600;

/**
 * How many times wider than its shape's own the plate of so many entities is, so that each has room; it is seen from so
 * much further away.
 */
export function spreadOf(entities: number, shape: Shape): number {
  const { width, height } = PLATES[shape];
  return Math.max(1, Math.sqrt((entities * ROOM) / (width * height)));
}
