import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { siteCost } from './cost.ts';
import type { Point } from './geometry.ts';
import { type Placement, type Plan, planOf } from './plan.ts';
import { randomFrom } from './random.ts';
import { PLATES, type Shape } from './shape.ts';
import { type LayoutEntity, type LayoutTie, roadsOf, type Site, sitesOf } from './sites.ts';

/**
 * Where every entity of the dataset has its place on the plate, for all days at once: a node stands in the same place
 * whenever it is drawn, whatever was looked at before, and a link opens the same picture on another machine. Things
 * that are never drawn on the same day do not disturb each other, so each day has room.
 */

export interface HomesRequest {
  readonly entities: readonly LayoutEntity[];
  readonly ties: readonly LayoutTie[];
  /** The day on which the dataset opens: its picture comes first. */
  readonly focus: string | null;
  readonly shape: Shape;
}

/** Places from 0 to 1 in both directions, within the part of the plate that nodes may stand on. */
export type Homes = ReadonlyMap<string, Point>;

/** About a tenth of a second for thirty sites; twice as many make a picture a fiftieth better. */
const MOVES = 8_000;
/** How many of them change places with another: what a small step cannot mend. */
const SWAPS = 0.3;
/** How much worse a move may be at first, in the units of `cost.ts`. */
const HEAT = 25;
/** Of the first dozen the one whose pictures of the shipped dataset, on plates of all shapes, read best. */
const SEED = 17;
/** Above this, fewer moves: each would cost too much. */
const REFINED_SITES = 40;

export function layOutHomes(request: HomesRequest): Homes {
  const sites = sitesOf(request.entities);
  const roads = roadsOf(sites, request.ties);
  const plan = planOf(sites, roads, PLATES[request.shape], request.focus);
  const share = Math.min(1, (REFINED_SITES / sites.length) ** 2);
  const random = randomFrom(SEED);
  const places = forcePlaces(plan, random);
  for (const site of sites.keys()) leaveTitle(plan, places, site);
  refine(plan, places, random, Math.round(MOVES * share));
  return homesOf(sites, places, plan);
}

function homesOf(sites: readonly Site[], places: Placement, plan: Plan): Homes {
  return new Map(
    sites.flatMap((site, index) => {
      const home = { x: (places.x[index] ?? 0) / plan.width, y: (places.y[index] ?? 0) / plan.height };
      return site.entities.map(({ id }) => [id, home] as const);
    }),
  );
}

/** A first placement: springs and charges, then stretched to fill the plate. */
function forcePlaces(plan: Plan, random: () => number): Placement {
  const bodies: SimulationNodeDatum[] = plan.sites.map(() => ({
    x: plan.width * random(),
    y: plan.height * random(),
  }));
  const links = plan.roads.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(bodies)
    .randomSource(random)
    .force('link', forceLink(links).distance(220).strength(0.4))
    .force('charge', forceManyBody().strength(-900))
    .force('collide', forceCollide(70))
    .force('x', forceX(plan.width / 2).strength(0.05))
    .force('y', forceY(plan.height / 2).strength(0.05 * (plan.width / plan.height)))
    .stop()
    .tick(160);
  return {
    x: stretched(
      bodies.map(({ x = 0 }) => x),
      plan.width,
    ),
    y: stretched(
      bodies.map(({ y = 0 }) => y),
      plan.height,
    ),
  };
}

function stretched(values: readonly number[], size: number): Float64Array {
  if (values.length < 2) return Float64Array.from(values, () => size / 2);
  const least = Math.min(...values);
  const range = Math.max(...values) - least || 1;
  return Float64Array.from(values, (value) => ((value - least) / range) * size);
}

/** Simulated annealing on the cost of `cost.ts`; changes the placement it is given. */
function refine(plan: Plan, places: Placement, random: () => number, moves: number): void {
  const count = places.x.length;
  if (count < 2) return;
  const costs = rememberedCosts(plan, places);
  const chance = foreseen(random);
  for (let move = 0; move < moves; move++) {
    const left = 1 - move / moves;
    const heat = HEAT * left ** 3;
    const site = Math.floor(chance.draw() * count);
    if (chance.draw() < SWAPS) trySwap(places, costs, site, Math.floor(chance.draw() * count), heat, chance);
    else tryMove(plan, places, costs, site, left, heat, chance);
  }
}

/** Numbers drawn one after the other, of which the next can be seen before it is taken. */
interface Chance {
  readonly draw: () => number;
  readonly next: () => number;
}

function foreseen(random: () => number): Chance {
  let coming = random();
  const draw = () => {
    const drawn = coming;
    coming = random();
    return drawn;
  };
  return { draw, next: () => coming };
}

interface Costs {
  /** What a site costs where it stands. */
  readonly now: (site: number) => number;
  /** What it would cost after a change that is only tried; of what is more than `most`, only that it is. */
  readonly tried: (site: number, most: number) => number;
  /** The change holds. */
  readonly changed: () => void;
}

/** Most moves are refused towards the end, so most costs are asked for again with nothing changed. */
function rememberedCosts(plan: Plan, places: Placement): Costs {
  const known = new Float64Array(places.x.length);
  const knownAt = new Int32Array(places.x.length).fill(-1);
  let version = 0;
  return {
    now: (site) => {
      if (knownAt[site] !== version) {
        known[site] = siteCost(plan, places, site);
        knownAt[site] = version;
      }
      return known[site] as number;
    },
    tried: (site, most) => siteCost(plan, places, site, most),
    changed: () => {
      version += 1;
    },
  };
}

function tryMove(
  plan: Plan,
  at: Placement,
  costs: Costs,
  site: number,
  left: number,
  heat: number,
  { draw, next }: Chance,
): void {
  const x = at.x[site] as number;
  const y = at.y[site] as number;
  const before = costs.now(site);
  const far = draw() < 0.2 * left;
  const reach = 14 + 180 * left;
  at.x[site] = far ? plan.width * draw() : held(x + (draw() + draw() - 1) * reach, plan.width);
  at.y[site] = far ? plan.height * draw() : held(y + (draw() + draw() - 1) * reach, plan.height);
  leaveTitle(plan, at, site);
  const worse = costs.tried(site, before + tolerated(heat, next())) - before;
  if (holds(worse, heat, draw)) {
    costs.changed();
  } else {
    at.x[site] = x;
    at.y[site] = y;
  }
}

function trySwap(at: Placement, costs: Costs, one: number, other: number, heat: number, { draw, next }: Chance): void {
  if (one === other) return;
  const before = costs.now(one) + costs.now(other);
  const most = before + tolerated(heat, next());
  swap(at.x, one, other);
  swap(at.y, one, other);
  const first = costs.tried(one, most);
  const worse = first + costs.tried(other, most - first) - before;
  if (holds(worse, heat, draw)) {
    costs.changed();
  } else {
    swap(at.x, one, other);
    swap(at.y, one, other);
  }
}

/** Whether a change stays: always where it is better, the less likely the worse and the later it comes. */
function holds(worse: number, heat: number, draw: () => number): boolean {
  return worse <= 0 || draw() < Math.exp(-worse / (heat + 0.001));
}

/** How much worse a change may be that `holds` with a number drawn, and a hair more: beyond it nothing need be summed up. */
function tolerated(heat: number, drawn: number): number {
  return 1e-6 - (heat + 0.001) * Math.log(drawn);
}

function swap(values: Float64Array, one: number, other: number): void {
  const kept = values[one] as number;
  values[one] = values[other] as number;
  values[other] = kept;
}

/** Nothing stands under the plate's title: what would stand there moves below it, or to its right where that is nearer. */
function leaveTitle({ title }: Plan, at: Placement, site: number): void {
  const right = title.width - (at.x[site] as number);
  const below = title.height - (at.y[site] as number);
  if (right <= 0 || below <= 0) return;
  if (right < below) at.x[site] = title.width;
  else at.y[site] = title.height;
}

function held(value: number, size: number): number {
  return Math.max(0, Math.min(size, value));
}
