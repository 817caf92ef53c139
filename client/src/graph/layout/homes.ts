import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { type Plan, planOf, siteCost, totalCost } from './cost.ts';
import type { Box, Point } from './geometry.ts';
import { randomFrom } from './random.ts';
import { type LayoutEntity, type LayoutTie, type Road, roadsOf, type Site, sitesOf } from './sites.ts';

/**
 * Where every entity of the dataset has its place on the plate, for all days at once: a node stands in the same place
 * whenever it is drawn, whatever was looked at before, and a link opens the same picture on another machine. Things
 * that are never drawn on the same day do not disturb each other, so each day has room.
 */

/** The shape of the plate that homes are made for. */
export type Shape = 'wide' | 'square' | 'tall';

export interface HomesRequest {
  readonly entities: readonly LayoutEntity[];
  readonly ties: readonly LayoutTie[];
  /** The day on which the dataset opens: its picture comes first. */
  readonly focus: string | null;
  readonly shape: Shape;
}

/** Places from 0 to 1 in both directions, within the part of the plate that nodes may stand on. */
export type Homes = ReadonlyMap<string, Point>;

/** The canonical plate of each shape, in about pixels, with the part that the title covers. */
export const PLATES: Record<Shape, { readonly width: number; readonly height: number; readonly title: Box }> = {
  wide: { width: 900, height: 510, title: { x: 0, y: 0, width: 290, height: 56 } },
  square: { width: 700, height: 640, title: { x: 0, y: 0, width: 260, height: 50 } },
  tall: { width: 500, height: 780, title: { x: 0, y: 0, width: 260, height: 40 } },
};

const STARTS = 4;
/** Moves over all starts; about a third of a second for thirty sites. */
const MOVES = 9000;
/** Above this, the force layout stands as it is: every move would cost too much. */
const REFINED_SITES = 90;

export function shapeOf(width: number, height: number): Shape {
  const ratio = width / height;
  if (ratio > 1.3) return 'wide';
  return ratio > 0.85 ? 'square' : 'tall';
}

export function layOutHomes(request: HomesRequest): Homes {
  const sites = sitesOf(request.entities);
  const roads = roadsOf(sites, request.ties);
  const plan = planOf(sites, roads, PLATES[request.shape], request.focus);
  const refined = sites.length <= REFINED_SITES;
  let best: Point[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (let start = 0; start < (refined ? STARTS : 1); start++) {
    const random = randomFrom(start + 1);
    const places = forcePlaces(plan, random);
    if (refined) refine(plan, places, random, Math.round(MOVES / STARTS));
    const cost = refined ? totalCost(plan, places) : 0;
    if (cost < lowest) [lowest, best] = [cost, places];
  }
  return homesOf(sites, best, plan);
}

function homesOf(sites: readonly Site[], places: readonly Point[], plan: Plan): Homes {
  return new Map(
    sites.flatMap((site, index) => {
      const { x, y } = places[index] as Point;
      return site.entities.map(({ id }) => [id, { x: x / plan.width, y: y / plan.height }] as const);
    }),
  );
}

interface Body extends SimulationNodeDatum {
  readonly index: number;
}

/** A first placement: springs and charges, then stretched to fill the plate. */
function forcePlaces(plan: Plan, random: () => number): Point[] {
  const bodies: Body[] = plan.sites.map((_, index) => ({
    index,
    x: plan.width * random(),
    y: plan.height * random(),
  }));
  const links = plan.roads.map((road: Road) => ({ source: road.from, target: road.to }));
  forceSimulation(bodies)
    .randomSource(random)
    .force('link', forceLink(links).distance(220).strength(0.4))
    .force('charge', forceManyBody().strength(-900))
    .force('collide', forceCollide(70))
    .force('x', forceX(plan.width / 2).strength(0.05))
    .force('y', forceY(plan.height / 2).strength(0.05 * (plan.width / plan.height)))
    .stop()
    .tick(220);
  return stretched(bodies, plan);
}

function stretched(bodies: readonly Body[], plan: Plan): Point[] {
  const xs = bodies.map(({ x = 0 }) => x);
  const ys = bodies.map(({ y = 0 }) => y);
  const spread = (values: readonly number[], size: number) => {
    const least = Math.min(...values);
    const range = Math.max(...values) - least || 1;
    return values.map((value) => ((value - least) / range) * size);
  };
  const across = spread(xs, plan.width);
  const down = spread(ys, plan.height);
  return bodies.map((_, index) => ({ x: across[index] ?? 0, y: down[index] ?? 0 }));
}

/** Simulated annealing on the cost of `cost.ts`; changes the places it is given. */
function refine(plan: Plan, places: Point[], random: () => number, moves: number): void {
  const count = places.length;
  if (count < 2) {
    if (count === 1) places[0] = { x: plan.width / 2, y: plan.height / 2 };
    return;
  }
  for (let move = 0; move < moves; move++) {
    const left = 1 - move / moves;
    const heat = 9 * left * left;
    const site = Math.floor(random() * count);
    if (random() < 0.12) trySwap(plan, places, site, Math.floor(random() * count), heat, random);
    else tryMove(plan, places, site, proposal(plan, places[site] as Point, left, random), heat, random);
  }
}

function proposal(plan: Plan, from: Point, left: number, random: () => number): Point {
  if (random() < 0.18 * left) return { x: plan.width * random(), y: plan.height * random() };
  const reach = 18 + 190 * left;
  const hold = (value: number, size: number) => Math.max(0, Math.min(size, value));
  return {
    x: hold(from.x + (random() + random() - 1) * reach, plan.width),
    y: hold(from.y + (random() + random() - 1) * reach, plan.height),
  };
}

function tryMove(plan: Plan, places: Point[], site: number, to: Point, heat: number, random: () => number): void {
  const from = places[site] as Point;
  const before = siteCost(plan, places, site);
  places[site] = to;
  const worse = siteCost(plan, places, site) - before;
  if (worse > 0 && random() >= Math.exp(-worse / (heat + 0.001))) places[site] = from;
}

function trySwap(plan: Plan, places: Point[], one: number, other: number, heat: number, random: () => number): void {
  if (one === other) return;
  const cost = () => siteCost(plan, places, one) + siteCost(plan, places, other);
  const swap = () => {
    [places[one], places[other]] = [places[other] as Point, places[one] as Point];
  };
  const before = cost();
  swap();
  const worse = cost() - before;
  if (worse > 0 && random() >= Math.exp(-worse / (heat + 0.001))) swap();
}
