import type { Box, Point } from '../layout/geometry.ts';

/** One cubic Bézier curve: where it begins, its two control points, where it ends. */
export type Curve = readonly [Point, Point, Point, Point];

/** Ends nearer to one another than this in time are tied straight, not from the side. */
const STEEP = 46;
/** And so are ends this much nearer in time than in height. */
const STEEPNESS = 0.3;
/** How far an arrow's tip stays off the sign that it points to. */
const GAP = 2;
const SAMPLES = 10;

/**
 * The curve of a link.
 *
 * @param radius how far a sign reaches from its centre
 * @param bow how far the middle of the curve is pushed down, in pixels; negative: up
 */
export function curveBetween(from: Point, to: Point, radius: number, bow: number): Curve {
  const reach = radius + GAP;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  // The control points carry three quarters of a push to the middle.
  const push = (bow * 4) / 3;
  if (dx >= Math.max(STEEP, Math.abs(dy) * STEEPNESS)) {
    const pull = Math.min(dx * 0.42, 150);
    // A bowed line leaves towards its bow, so that it does not run along what stands beside the sign.
    const tilt = bow === 0 ? 0 : Math.max(-0.9, Math.min(0.9, push / Math.max(dx * 0.5, 1)));
    const start = { x: from.x + reach * Math.cos(tilt), y: from.y + reach * Math.sin(tilt) };
    const end = { x: to.x - reach * Math.cos(tilt), y: to.y + reach * Math.sin(tilt) };
    return [start, { x: start.x + pull, y: from.y + push }, { x: end.x - pull, y: to.y + push }, end];
  }
  const length = Math.max(Math.hypot(dx, dy), 1);
  const along = { x: dx / length, y: dy / length };
  // Two signs that nearly touch leave a short arrow, never one that points back.
  const off = Math.min(reach, length * 0.4);
  const start = { x: from.x + along.x * off, y: from.y + along.y * off };
  const end = { x: to.x - along.x * off, y: to.y - along.y * off };
  const third = (share: number) => ({
    x: start.x + (end.x - start.x) * share - along.y * push,
    y: start.y + (end.y - start.y) * share + along.x * push,
  });
  return [start, third(1 / 3), third(2 / 3), end];
}

/** The point at a share of a curve. */
export function pointOn([p0, p1, p2, p3]: Curve, share: number): Point {
  const rest = 1 - share;
  const [a, b, c, d] = [rest ** 3, 3 * rest * rest * share, 3 * rest * share * share, share ** 3];
  return { x: a * p0.x + b * p1.x + c * p2.x + d * p3.x, y: a * p0.y + b * p1.y + c * p2.y + d * p3.y };
}

/** A curve as straight pieces. */
export function polyline(curve: Curve): readonly Point[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => pointOn(curve, index / SAMPLES));
}

export function boundsOf(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** As the `d` of an SVG path. */
export function pathData([p0, p1, p2, p3]: Curve): string {
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${at(p0)}C${at(p1)} ${at(p2)} ${at(p3)}`;
}
