import { discGrid } from './disc-grid.ts';
import type { Box, Disc, Point } from './geometry.ts';

/** What comes to a picture in which others already stand. */
export interface Newcomer {
  readonly id: string;
  /** The room that it needs around its middle. */
  readonly radius: number;
  /** Where it would best stand; null: near those it is tied to. */
  readonly wish: Point | null;
}

export interface PlaceAroundRequest {
  /** Who stands already, and stays. */
  readonly placed: ReadonlyMap<string, Disc>;
  readonly newcomers: readonly Newcomer[];
  readonly ties: readonly { readonly from: string; readonly to: string }[];
  /** Where newcomers may stand; those who find no room there stand outside, below it. */
  readonly area: Box;
  /** Where nobody may stand. */
  readonly kept: readonly Box[];
}

/** Radians between two places tried: the golden angle spreads them evenly over a disc. */
const TURN = Math.PI * (3 - Math.sqrt(5));
const MOST_TRIES = 4_000;
/** How much of its room a newcomer makes do with where there is no more. */
const TIGHT = 0.7;

/**
 * A place for each newcomer, free of everybody, as near as can be to where it wishes to stand or else to the middle of
 * those it is tied to. Nobody who stands already moves. Who needs most room comes first, then
 * who is tied to more. The same each time.
 */
export function placeAround(request: PlaceAroundRequest): ReadonlyMap<string, Point> {
  const { placed, newcomers, area } = request;
  const tied = tiesById(request);
  const radii = newcomers.map(({ radius }) => radius).sort((one, other) => one - other);
  const grid = discGrid(2 * (radii[Math.floor(radii.length / 2)] ?? 1));
  for (const disc of placed.values()) grid.add(disc);
  const standing = new Map<string, Point>(placed);
  const found = new Map<string, Point>();
  const ordered = [...newcomers].sort(
    (one, other) =>
      other.radius - one.radius ||
      (tied.get(other.id)?.length ?? 0) - (tied.get(one.id)?.length ?? 0) ||
      (one.id < other.id ? -1 : 1),
  );
  let below = area.y + area.height;
  for (const { id, radius, wish } of ordered) {
    if (placed.has(id)) continue;
    const heart =
      wish ?? middleOf((tied.get(id) ?? []).flatMap((other) => standing.get(other) ?? [])) ?? centreOf(area);
    const tight = TIGHT * radius;
    let place = freePlace(heart, radius, request, grid.meets) ?? freePlace(heart, tight, request, grid.meets);
    if (place === null) {
      below += 2 * radius;
      place = { x: Math.max(area.x, Math.min(area.x + area.width, heart.x)), y: below };
    }
    grid.add({ ...place, radius: grid.meets({ ...place, radius }) ? tight : radius });
    standing.set(id, place);
    found.set(id, place);
  }
  return found;
}

/** Places in a spiral around a point: the nearest that is free. */
function freePlace(
  heart: Point,
  radius: number,
  { area, kept }: PlaceAroundRequest,
  meets: (disc: Disc) => boolean,
): Point | null {
  for (let step = 0; step < MOST_TRIES; step++) {
    const reach = radius * 0.62 * Math.sqrt(step);
    const x = heart.x + reach * Math.cos(step * TURN);
    const y = heart.y + reach * Math.sin(step * TURN);
    if (!holds(area, x, y) || kept.some((box) => holds(box, x, y))) continue;
    if (!meets({ x, y, radius })) return { x, y };
  }
  return null;
}

function holds({ x, y, width, height }: Box, px: number, py: number): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

function centreOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function tiesById({ ties }: PlaceAroundRequest): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = found.get(one);
    if (known) known.push(other);
    else found.set(one, [other]);
  };
  for (const { from, to } of ties) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return found;
}
