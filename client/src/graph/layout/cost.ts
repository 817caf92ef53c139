import { type Box, distanceToSegment, type Point, segmentsCross } from './geometry.ts';
import { type Road, type Site, togetherness } from './sites.ts';

/** What a placement is judged by. All lengths are in the units of the canonical plate, one of which is about a pixel. */
export interface Plan {
  readonly sites: readonly Site[];
  readonly roads: readonly Road[];
  readonly width: number;
  readonly height: number;
  /** Where the plate's title stands. */
  readonly title: Box;
  /** Roads by site. */
  readonly roadsAt: readonly (readonly number[])[];
  readonly siteSite: Float64Array;
  readonly siteRoad: Float64Array;
  readonly roadRoad: Float64Array;
}

/** Room that a node takes with its name, and a tie with its own. */
const NODE_ROOM = { width: 168, height: 84 };
const TIE_ROOM = { width: 172, height: 44 };
const TIE_NODE_ROOM = { width: 150, height: 62 };
const SHORTEST = 185;
const LONGEST = 310;
const CLEARANCE = 50;
const NARROWEST_ANGLE = Math.PI / 6;

export function planOf(
  sites: readonly Site[],
  roads: readonly Road[],
  plate: { readonly width: number; readonly height: number; readonly title: Box },
  focus: string | null,
): Plan {
  const n = sites.length;
  const m = roads.length;
  const siteSite = new Float64Array(n * n);
  const siteRoad = new Float64Array(n * m);
  const roadRoad = new Float64Array(m * m);
  for (let i = 0; i < n; i++) {
    const site = sites[i] as Site;
    for (let j = 0; j < i; j++) {
      const weight = togetherness(site.days, (sites[j] as Site).days, focus);
      siteSite[i * n + j] = weight;
      siteSite[j * n + i] = weight;
    }
    for (let e = 0; e < m; e++) siteRoad[i * m + e] = togetherness(site.days, (roads[e] as Road).days, focus);
  }
  for (let e = 0; e < m; e++) {
    for (let f = 0; f <= e; f++) {
      const weight = togetherness((roads[e] as Road).days, (roads[f] as Road).days, focus);
      roadRoad[e * m + f] = weight;
      roadRoad[f * m + e] = weight;
    }
  }
  const roadsAt = sites.map((_, site) =>
    roads.flatMap((road, index) => (road.from === site || road.to === site ? [index] : [])),
  );
  return { sites, roads, ...plate, roadsAt, siteSite, siteRoad, roadRoad };
}

/** The whole cost of a placement: each site's own part, every part counted from both sides. */
export function totalCost(plan: Plan, places: readonly Point[]): number {
  let sum = 0;
  for (let site = 0; site < plan.sites.length; site++) sum += siteCost(plan, places, site);
  return sum;
}

/** What one site adds to the cost at its place, with everything that hangs on it. */
export function siteCost(plan: Plan, places: readonly Point[], site: number): number {
  const { roads, siteRoad, roadsAt } = plan;
  const m = roads.length;
  const own = places[site] as Point;
  let cost = placeCost(plan, own, site);
  for (let other = 0; other < places.length; other++) {
    const weight = plan.siteSite[site * places.length + other] as number;
    if (other !== site && weight > 0) cost += weight * crowding(own, places[other] as Point);
  }
  for (let e = 0; e < m; e++) {
    const road = roads[e] as Road;
    const weight = siteRoad[site * m + e] as number;
    if (weight === 0 || road.from === site || road.to === site) continue;
    cost += weight * disturbance(own, places[road.from] as Point, places[road.to] as Point);
  }
  for (const e of roadsAt[site] ?? []) cost += roadCost(plan, places, e, site);
  return cost;
}

function placeCost(plan: Plan, own: Point, site: number): number {
  const { title, width, height } = plan;
  const offX = (own.x - width / 2) / width;
  const offY = (own.y - height / 2) / height;
  let cost = (plan.sites[site]?.principal ? 26 : 0.5) * (offX * offX + offY * offY);
  if (own.x < title.x + title.width && own.y < title.y + title.height) cost += 60;
  return cost;
}

function crowding(one: Point, other: Point): number {
  const dx = Math.abs(one.x - other.x);
  const dy = Math.abs(one.y - other.y);
  const spread = 4000 / (dx * dx + dy * dy + 400);
  const depthX = 1 - dx / NODE_ROOM.width;
  const depthY = 1 - dy / NODE_ROOM.height;
  return depthX > 0 && depthY > 0 ? spread + 10 + 40 * depthX * depthY : spread;
}

/** A line that passes too near a node, or whose name would stand on it. */
function disturbance(node: Point, from: Point, to: Point): number {
  const away = distanceToSegment(node, from, to);
  let cost = away < CLEARANCE ? 3 + 14 * (1 - away / CLEARANCE) : 0;
  const depthX = 1 - Math.abs(node.x - (from.x + to.x) / 2) / TIE_NODE_ROOM.width;
  const depthY = 1 - Math.abs(node.y - (from.y + to.y) / 2) / TIE_NODE_ROOM.height;
  if (depthX > 0 && depthY > 0) cost += 8 * depthX * depthY;
  return cost;
}

function roadCost(plan: Plan, places: readonly Point[], e: number, site: number): number {
  const { roads, roadRoad, siteRoad } = plan;
  const m = roads.length;
  const road = roads[e] as Road;
  const from = places[road.from] as Point;
  const to = places[road.to] as Point;
  const ownWeight = roadRoad[e * m + e] as number;
  let cost = ownWeight * lengthCost(from, to);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  if (middle.x < plan.title.x + plan.title.width && middle.y < plan.title.y + plan.title.height) cost += 8;
  for (let other = 0; other < places.length; other++) {
    const weight = siteRoad[other * m + e] as number;
    if (weight === 0 || other === road.from || other === road.to || other === site) continue;
    cost += weight * disturbance(places[other] as Point, from, to);
  }
  for (let f = 0; f < m; f++) {
    const weight = roadRoad[e * m + f] as number;
    if (f === e || weight === 0) continue;
    const next = roads[f] as Road;
    cost += weight * interference(places, road, next, middle);
  }
  return cost;
}

function lengthCost(from: Point, to: Point): number {
  const length = Math.hypot(from.x - to.x, from.y - to.y);
  if (length < SHORTEST) return 4 * ((SHORTEST - length) / 60) ** 2;
  return length > LONGEST ? 1.6 * ((length - LONGEST) / 150) ** 2 : 0;
}

/** Two lines that cross, leave one node side by side, or whose names meet. */
function interference(places: readonly Point[], one: Road, other: Road, middle: Point): number {
  const a = places[one.from] as Point;
  const b = places[one.to] as Point;
  const c = places[other.from] as Point;
  const d = places[other.to] as Point;
  let cost = 0;
  const shared =
    one.from === other.from || one.from === other.to
      ? one.from
      : one.to === other.from || one.to === other.to
        ? one.to
        : -1;
  if (shared === -1) {
    if (segmentsCross(a, b, c, d)) cost += 11;
  } else {
    const hub = places[shared] as Point;
    const first = shared === one.from ? b : a;
    const second = shared === other.from ? d : c;
    const angle = Math.abs(turn(hub, first, second));
    if (angle < NARROWEST_ANGLE) cost += 9 * ((NARROWEST_ANGLE - angle) / NARROWEST_ANGLE) ** 2;
  }
  const depthX = 1 - Math.abs(middle.x - (c.x + d.x) / 2) / TIE_ROOM.width;
  const depthY = 1 - Math.abs(middle.y - (c.y + d.y) / 2) / TIE_ROOM.height;
  if (depthX > 0 && depthY > 0) cost += 4 + 8 * depthX * depthY;
  return cost;
}

function turn(hub: Point, first: Point, second: Point): number {
  const one = Math.atan2(first.y - hub.y, first.x - hub.x);
  const other = Math.atan2(second.y - hub.y, second.x - hub.x);
  const by = Math.abs(one - other);
  return by > Math.PI ? 2 * Math.PI - by : by;
}
