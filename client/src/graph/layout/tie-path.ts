import { between, type Disc, distance, type Point } from './geometry.ts';

/** What is seen of a tie: a line of short straight pieces between the rims of its two nodes. */
export interface TiePath {
  readonly points: readonly Point[];
  readonly length: number;
}

export interface PathPoint extends Point {
  /** The direction of the line there, in radians. */
  readonly angle: number;
}

/** Between parallel ties of one pair, at their middle; where there are many, all keep within a width. */
const PARALLEL_GAP = 27;
const PARALLEL_WIDTH = 190;
const PIECES = 24;

/** How far each of `count` parallel ties bends away from the straight line: one not at all, two to either side. */
export function parallelOffset(index: number, count: number): number {
  const gap = Math.min(PARALLEL_GAP, PARALLEL_WIDTH / Math.max(1, count - 1));
  return (index - (count - 1) / 2) * gap;
}

/** The control point of a tie that bends by `offset` at its middle, to the left of the way from `from` to `to`. */
export function controlPoint(from: Point, to: Point, offset: number): Point {
  const length = distance(from, to) || 1;
  const middle = between(from, to, 0.5);
  return {
    x: middle.x - ((to.y - from.y) / length) * 2 * offset,
    y: middle.y + ((to.x - from.x) / length) * 2 * offset,
  };
}

/** @param gap between a node's rim and the end of the line */
export function tiePath(from: Disc, to: Disc, offset: number, gap: number): TiePath {
  if (offset === 0) return straightPath(from, to, gap);
  const control = controlPoint(from, to, offset);
  const all = Array.from({ length: PIECES + 1 }, (_, index) => onCurve(from, control, to, index / PIECES));
  const inside = (point: Point, disc: Disc) => distance(point, disc) < disc.radius + gap;
  const seen = all.filter((point) => !inside(point, from) && !inside(point, to));
  const first = trimmed(from, gap, seen[0] ?? all[1] ?? to);
  const last = trimmed(to, gap, seen.at(-1) ?? all.at(-2) ?? from);
  const points = seen.length > 1 ? [first, ...seen.slice(1, -1), last] : [first, last];
  return { points, length: lengthOf(points) };
}

function straightPath(from: Disc, to: Disc, gap: number): TiePath {
  const points = [trimmed(from, gap, to), trimmed(to, gap, from)];
  return { points, length: lengthOf(points) };
}

/** The point at a share of the way, 0 to 1. */
export function pointAlong(path: TiePath, share: number): PathPoint {
  let left = path.length * share;
  for (let index = 1; index < path.points.length; index++) {
    const from = path.points[index - 1] as Point;
    const to = path.points[index] as Point;
    const piece = distance(from, to);
    if (left <= piece || index === path.points.length - 1) {
      const angle = Math.atan2(to.y - from.y, to.x - from.x);
      return { ...between(from, to, piece === 0 ? 0 : Math.min(1, left / piece)), angle };
    }
    left -= piece;
  }
  return { ...(path.points[0] ?? { x: 0, y: 0 }), angle: 0 };
}

function onCurve(from: Point, control: Point, to: Point, share: number): Point {
  return between(between(from, control, share), between(control, to, share), share);
}

/** Where the way from a disc's centre towards a point leaves its rim. */
function trimmed(disc: Disc, gap: number, towards: Point): Point {
  const length = distance(disc, towards);
  return length === 0 ? disc : between(disc, towards, (disc.radius + gap) / length);
}

function lengthOf(points: readonly Point[]): number {
  let length = 0;
  for (let index = 1; index < points.length; index++) {
    length += distance(points[index - 1] as Point, points[index] as Point);
  }
  return length;
}
