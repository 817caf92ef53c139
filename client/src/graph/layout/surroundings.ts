import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { discGrid } from './disc-grid.ts';
import type { Box, Disc, Point } from './geometry.ts';
import type { Homes } from './homes.ts';
import { placeAround } from './place-around.ts';
import { randomFrom } from './random.ts';
import { PLATES, type Shape, spreadOf } from './shape.ts';

/**
 * Where everything else of the dataset stands around the states: treaties, people, events and territories come between
 * them when a lens shows them, and no state moves for it. The plate only becomes wider than the screen: the same places
 * from 0 to 1, seen from further away.
 */

export interface SurroundingsRequest {
  /** Where states stand; they stay. */
  readonly homes: Homes;
  readonly ids: readonly string[];
  readonly ties: readonly { readonly from: string; readonly to: string }[];
  readonly shape: Shape;
}

/** How much more the title takes when it counts more than states: it is longer, and runs over two lines. */
const TITLE = { width: 1.2, height: 1.3 };
const STATE_RADIUS = 46;
const RADIUS = 28;
/** From so many ties on, a state keeps room for its name under it; in pixels of the screen. */
const HUB_TIES = 25;
const NAME = { width: 150, height: 46, under: 10 };
/** Steps of the forces, fewer where each costs more. */
const MOST_TICKS = 260;
const LEAST_TICKS = 24;
const TICKS_TIMES_NODES = 150_000;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly still: boolean;
}

/** Places for all that has none yet; the same each time. */
export function layOutSurroundings({ homes, ids, ties, shape }: SurroundingsRequest): Homes {
  const plate = PLATES[shape];
  const everyone = [...new Set([...homes.keys(), ...ids])];
  const spread = spreadOf(everyone.length, shape);
  const width = plate.width * spread;
  const height = plate.height * spread;
  const degree = degrees(ties);
  const placed = settled(homes, degree, width, height);
  const newcomers = everyone.filter((id) => !placed.has(id)).sort();
  const wishes = new Map([
    ...forcedPlaces(placed, newcomers, ties, width, height),
    ...newcomers.flatMap((id) => {
      const home = homes.get(id);
      return home ? [[id, { x: home.x * width, y: home.y * height }] as const] : [];
    }),
  ]);
  const found = placeAround({
    placed,
    newcomers: newcomers.map((id) => ({
      id,
      radius: homes.has(id) ? STATE_RADIUS : RADIUS,
      wish: wishes.get(id) ?? null,
    })),
    ties,
    area: { x: 0, y: 0, width, height },
    kept: [
      {
        x: 0,
        y: 0,
        width: plate.title.width * TITLE.width * spread,
        height: plate.title.height * TITLE.height * spread,
      },
      ...[...placed].filter(([id]) => (degree.get(id) ?? 0) >= HUB_TIES).map(([, hub]) => nameRoom(hub, spread)),
    ],
  });
  const all = new Map<string, Point>(homes);
  for (const [id, { x, y }] of found) all.set(id, { x: x / width, y: y / height });
  return all;
}

function degrees(ties: SurroundingsRequest['ties']): ReadonlyMap<string, number> {
  const degree = new Map<string, number>();
  for (const { from, to } of ties) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return degree;
}

/** Under a state that much hangs on, room for its name. */
function nameRoom({ x, y }: Point, spread: number): Box {
  const { width, height, under } = NAME;
  return { x: x - (width * spread) / 2, y: y + under * spread, width: width * spread, height: height * spread };
}

/**
 * The homes that stay. Homes are found for one day at a time, so states that never are together may stand on each
 * other; a treaty, though, outlasts its parties. Of such states the one with more ties stays, the others go aside.
 */
function settled(
  homes: Homes,
  degree: ReadonlyMap<string, number>,
  width: number,
  height: number,
): ReadonlyMap<string, Disc> {
  const grid = discGrid(2 * STATE_RADIUS);
  const placed = new Map<string, Disc>();
  const ordered = [...homes].sort(
    ([one], [other]) => (degree.get(other) ?? 0) - (degree.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  for (const [id, { x, y }] of ordered) {
    const disc = { x: x * width, y: y * height, radius: STATE_RADIUS };
    if (grid.meets(disc)) continue;
    grid.add(disc);
    placed.set(id, disc);
  }
  return placed;
}

/** Springs along the ties and charges between all, with the states held where they are. */
function forcedPlaces(
  placed: ReadonlyMap<string, Disc>,
  newcomers: readonly string[],
  ties: SurroundingsRequest['ties'],
  width: number,
  height: number,
): ReadonlyMap<string, Point> {
  const random = randomFrom(1);
  const bodies: Body[] = [
    ...[...placed].map(([id, { x, y }]) => ({ id, still: true, x, y, fx: x, fy: y })),
    ...newcomers.map((id) => ({ id, still: false, x: width * random(), y: height * random() })),
  ];
  const known = new Set(bodies.map(({ id }) => id));
  const links = ties
    .filter(({ from, to }) => known.has(from) && known.has(to) && from !== to)
    .map(({ from, to }) => ({ source: from, target: to }));
  const ticks = Math.round(Math.min(MOST_TICKS, Math.max(LEAST_TICKS, TICKS_TIMES_NODES / bodies.length)));
  forceSimulation(bodies)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / ticks))
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(90),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-220)
        .distanceMax(width / 2),
    )
    .force('collide', forceCollide<Body>(({ still }) => (still ? STATE_RADIUS : RADIUS)).strength(0.8))
    .force('x', forceX(width / 2).strength(0.03))
    .force('y', forceY(height / 2).strength(0.03 * (width / height)))
    .stop()
    .tick(ticks);
  return new Map(
    bodies.flatMap(({ id, still, x = 0, y = 0 }) => (still ? [] : [[id, { x: held(x, width), y: held(y, height) }]])),
  );
}

function held(value: number, size: number): number {
  return Math.max(0, Math.min(size, value));
}
