export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node, as lines and labels see it. */
export interface Disc extends Point {
  readonly radius: number;
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

export function between(one: Point, other: Point, share: number): Point {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

export function boxesOverlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

export function boxWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function discTouches(disc: Disc, box: Box): boolean {
  const nearest = {
    x: Math.max(box.x, Math.min(disc.x, box.x + box.width)),
    y: Math.max(box.y, Math.min(disc.y, box.y + box.height)),
  };
  return distance(disc, nearest) < disc.radius;
}

export function boxAround(centre: Point, width: number, height = width): Box {
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

/** How much of a segment lies in a box, in the units of both. Liang–Barsky clipping. */
export function lengthInBox(from: Point, to: Point, box: Box): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  const edges: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ];
  for (const [step, room] of edges) {
    if (step === 0) {
      if (room < 0) return 0;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave ? Math.hypot(dx, dy) * (leave - enter) : 0;
}
