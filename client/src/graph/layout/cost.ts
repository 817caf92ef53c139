import type { Placement, Plan } from './plan.ts';
import type { Road } from './sites.ts';

/** Room that a node takes with its name, and a tie with its own. */
const NODE_WIDTH = 172;
const NODE_HEIGHT = 88;
const TIE_WIDTH = 178;
const TIE_HEIGHT = 48;
const TIE_NODE_WIDTH = 152;
const TIE_NODE_HEIGHT = 66;

const SHORTEST = 190;
const LONGEST = 320;
const CLEARANCE = 52;
const NAME_CLEARANCE = 60;
/** The cosine of 30 degrees: lines that leave a node at less than that run side by side. */
const NARROW_COSINE = 0.866;
const CROSSING = 15;
const TITLE_TIE = 10;
const PRINCIPAL_CENTRE = 60;
/** Two principals read best side by side, well apart, with nothing of others between them. */
const PRINCIPAL_SLOPE = 130;
const PRINCIPAL_SHORTEST = 340;
const PRINCIPAL_SHARE = 2;

/**
 * What one site adds to the cost at its place, with everything that hangs on it.
 *
 * @param most as soon as it is more, it is not added up to the end: no part of it is less than nothing
 */
export function siteCost(plan: Plan, at: Placement, site: number, most = Number.POSITIVE_INFINITY): number {
  const x = at.x[site] as number;
  const y = at.y[site] as number;
  let cost = placeCost(plan, x, y, site);
  const near = plan.sitesNear[site];
  if (near) {
    for (let k = 0; k < near.index.length; k++) {
      const other = near.index[k] as number;
      cost += (near.weight[k] as number) * crowding(x - (at.x[other] as number), y - (at.y[other] as number));
    }
  }
  const passing = plan.roadsNear[site];
  if (passing && cost <= most) {
    for (let k = 0; k < passing.index.length; k++) {
      const road = plan.roads[passing.index[k] as number];
      if (road) cost += (passing.weight[k] as number) * share(plan, road) * disturbance(at, x, y, road.from, road.to);
    }
  }
  for (const road of plan.roadsAt[site] ?? []) {
    if (cost > most) return cost;
    cost += roadCost(plan, at, road, most - cost);
  }
  return cost;
}

function placeCost(plan: Plan, x: number, y: number, site: number): number {
  const { width, height } = plan;
  const offX = (x - width / 2) / width;
  const offY = (y - height / 2) / height;
  const pull = plan.sites[site]?.principal ? PRINCIPAL_CENTRE : 0.5;
  return pull * (offX * offX + offY * offY);
}

function crowding(dx: number, dy: number): number {
  const spread = 420 / (Math.sqrt(dx * dx + dy * dy) + 60);
  const depthX = 1 - Math.abs(dx) / NODE_WIDTH;
  const depthY = 1 - Math.abs(dy) / NODE_HEIGHT;
  return depthX > 0 && depthY > 0 ? spread + 10 + 40 * depthX * depthY : spread;
}

/** A line that passes too near a node, or whose name would stand on it. */
function disturbance(at: Placement, x: number, y: number, from: number, to: number): number {
  const ax = at.x[from] as number;
  const ay = at.y[from] as number;
  const bx = at.x[to] as number;
  const by = at.y[to] as number;
  const square = squareToLine(x, y, ax, ay, bx, by);
  let cost = square < CLEARANCE ** 2 ? 3 + 14 * (1 - Math.sqrt(square) / CLEARANCE) : 0;
  const depthX = 1 - Math.abs(x - (ax + bx) / 2) / TIE_NODE_WIDTH;
  const depthY = 1 - Math.abs(y - (ay + by) / 2) / TIE_NODE_HEIGHT;
  if (depthX > 0 && depthY > 0) cost += 8 * depthX * depthY;
  return cost;
}

/** The square of the distance from a point to a stretch of line. */
function squareToLine(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  const offX = x - ax - share * dx;
  const offY = y - ay - share * dy;
  return offX * offX + offY * offY;
}

function roadCost(plan: Plan, at: Placement, index: number, most: number): number {
  const road = plan.roads[index];
  if (!road) return 0;
  const { from, to } = road;
  const ax = at.x[from] as number;
  const ay = at.y[from] as number;
  const bx = at.x[to] as number;
  const by = at.y[to] as number;
  const middleX = (ax + bx) / 2;
  const middleY = (ay + by) / 2;
  const length = Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);
  const principal = joinsPrincipals(plan, road);
  let cost = (plan.roadWeight[index] as number) * lengthCost(length, principal ? PRINCIPAL_SHORTEST : SHORTEST);
  if (principal) cost += PRINCIPAL_SLOPE * (Math.abs(ay - by) / (Math.abs(ax - bx) + Math.abs(ay - by) + 1));
  if (middleX < plan.title.width && middleY < plan.title.height) cost += TITLE_TIE;
  const sites = plan.sitesBeside[index];
  if (sites) {
    for (let k = 0; k < sites.index.length; k++) {
      const site = sites.index[k] as number;
      const met = disturbance(at, at.x[site] as number, at.y[site] as number, from, to);
      cost += (sites.weight[k] as number) * share(plan, road) * met;
    }
  }
  const others = plan.roadsBeside[index];
  if (!others) return cost;
  for (let k = 0; k < others.index.length && cost <= most; k++) {
    const other = plan.roads[others.index[k] as number];
    if (!other) continue;
    const cx = at.x[other.from] as number;
    const cy = at.y[other.from] as number;
    const dx = at.x[other.to] as number;
    const dy = at.y[other.to] as number;
    let met = 0;
    if (from === other.from) met = narrow(ax, ay, bx, by, dx, dy);
    else if (from === other.to) met = narrow(ax, ay, bx, by, cx, cy);
    else if (to === other.from) met = narrow(bx, by, ax, ay, dx, dy);
    else if (to === other.to) met = narrow(bx, by, ax, ay, cx, cy);
    else if (cross(ax, ay, bx, by, cx, cy, dx, dy)) met = CROSSING;
    const depthX = 1 - Math.abs(middleX - (cx + dx) / 2) / TIE_WIDTH;
    const depthY = 1 - Math.abs(middleY - (cy + dy) / 2) / TIE_HEIGHT;
    if (depthX > 0 && depthY > 0) met += 4 + 8 * depthX * depthY;
    met += throughName(middleX, middleY, cx, cy, dx, dy) + throughName((cx + dx) / 2, (cy + dy) / 2, ax, ay, bx, by);
    cost += (others.weight[k] as number) * met;
  }
  return cost;
}

/** A line that runs through the name of another. */
function throughName(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const square = squareToLine(x, y, ax, ay, bx, by);
  return square < NAME_CLEARANCE ** 2 ? 5 * (1 - Math.sqrt(square) / NAME_CLEARANCE) : 0;
}

function joinsPrincipals({ sites }: Plan, { from, to }: Road): boolean {
  return sites[from]?.principal === true && sites[to]?.principal === true;
}

/** How much it weighs that something lies in the way of a road. */
function share(plan: Plan, road: Road): number {
  return joinsPrincipals(plan, road) ? PRINCIPAL_SHARE : 1;
}

function lengthCost(length: number, shortest: number): number {
  if (length < shortest) return 4 * ((shortest - length) / 60) ** 2;
  const longest = Math.max(LONGEST, 1.25 * shortest);
  return length > longest ? 1.2 * ((length - longest) / 150) ** 2 : 0;
}

/** Two lines that leave one node almost side by side. */
function narrow(hubX: number, hubY: number, ax: number, ay: number, bx: number, by: number): number {
  const ux = ax - hubX;
  const uy = ay - hubY;
  const vx = bx - hubX;
  const vy = by - hubY;
  const dot = ux * vx + uy * vy;
  if (dot <= 0) return 0;
  const cosine = dot / Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy) + 1);
  return cosine > NARROW_COSINE ? 9 * ((cosine - NARROW_COSINE) / (1 - NARROW_COSINE)) ** 3 : 0;
}

function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  const c = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
  const d = (bx - ax) * (dy - ay) - (by - ay) * (dx - ax);
  if (c * d >= 0) return false;
  const a = (dx - cx) * (ay - cy) - (dy - cy) * (ax - cx);
  const b = (dx - cx) * (by - cy) - (dy - cy) * (bx - cx);
  return a * b < 0;
}
