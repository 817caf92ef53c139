/** The shape of the plate that homes are made for. */
export type Shape = 'wide' | 'square' | 'tall';

/** @param width, height of the plate, in pixels */
export function shapeOf(width: number, height: number): Shape {
  const ratio = width / height;
  if (ratio > 1.3) return 'wide';
  return ratio > 0.85 ? 'square' : 'tall';
}
