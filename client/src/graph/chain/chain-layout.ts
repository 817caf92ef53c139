import { type Box, boxesOverlap, boxWithin } from '../layout/geometry.ts';
import { type Drawn, type DrawnItem, type LabelPlace, LayoutCost } from './layout-cost.ts';
import type { LayoutItem, LayoutLink, LayoutRequest } from './layout-request.ts';

/**
 * Where everything of a chain stands. Time says how far to the right; this finds a height for each event and treaty, a
 * side for its name and a bow for each arrow, so that names and signs keep clear of one another and of the arrows, and
 * arrows of one another. The same request has the same answer everywhere.
 */

export interface PlacedItem {
  readonly y: number;
  /** Null where its name has no room. */
  readonly label: LabelPlace | null;
}

export interface ChainLayout {
  readonly items: readonly PlacedItem[];
  /** How far each arrow bows, in the order of the links. */
  readonly bows: readonly number[];
}

const ROW = 16;
const SPINES = [0.42, 0.56];
const BOWS = [0, -26, 26, -52, 52, -84, 84, -120, 120, -160, 160];
const SWEEPS = 3;

export function layOutChain(request: LayoutRequest): ChainLayout {
  const [first, ...others] = SPINES.map((share) => layOutAlong(request, request.area.y + request.area.height * share));
  if (first === undefined) return { items: [], bows: [] };
  const best = others.reduce((one, other) => (other.total < one.total ? other : one), first);
  return withoutCoveredNames(best.drawn, request.area);
}

/** One attempt: the told chain begins on a line at some height; the others find their places around it. */
function layOutAlong({ items, links, area }: LayoutRequest, spine: number) {
  const rows = Array.from({ length: Math.floor(area.height / ROW) + 1 }, (_, index) => area.y + index * ROW);
  const heights = [spine, ...rows];
  const cost = new LayoutCost(items, links, area, spine);
  const drawn: Drawn = { items: items.map(() => null), links: links.map(() => null) };
  const bows = links.map(() => 0);
  const place = (index: number) => {
    drawn.items[index] = bestPlace(cost, index, heights, drawn, bows);
    for (const [at, link] of links.entries()) {
      if (link.cause === index || link.effect === index)
        drawn.links[at] = cost.lineOf(link, bows[at] ?? 0, drawn, null);
    }
  };
  const bend = () => {
    for (const [at, link] of links.entries()) {
      const bow = bestBow(cost, at, drawn);
      bows[at] = bow;
      drawn.links[at] = cost.lineOf(link, bow, drawn, null);
    }
  };
  const order = placingOrder(items, links);
  for (const index of order) place(index);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    bend();
    for (const index of order) place(index);
  }
  bend();
  return { drawn: { items: drawn.items, bows }, total: cost.total(drawn, bows) };
}

/** The told chain first, then what has most links. */
function placingOrder(items: readonly LayoutItem[], links: readonly LayoutLink[]): readonly number[] {
  const weight = (index: number) =>
    (items[index]?.told ? 1_000 : 0) + links.filter(({ cause, effect }) => cause === index || effect === index).length;
  return [...items.keys()].sort((one, other) => weight(other) - weight(one) || one - other);
}

/** The cheapest place of an item and its name, the first of equals. */
function bestPlace(cost: LayoutCost, index: number, heights: readonly number[], drawn: Drawn, bows: readonly number[]) {
  let chosen: DrawnItem | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  const spots = cost
    .spots(index, heights)
    .map((spot) => ({ spot, priced: cost.ofSpot(index, spot, drawn, bows) }))
    .sort((one, other) => one.priced.cost - other.priced.cost);
  for (const { spot, priced } of spots) {
    // The others cost more before their names are counted.
    if (priced.cost >= lowest) break;
    for (const label of cost.labels(index, spot)) {
      const whole = priced.cost + cost.ofLabel(index, spot, label, priced.lines, drawn, lowest - priced.cost);
      if (whole >= lowest) continue;
      lowest = whole;
      chosen = { ...spot, label };
    }
  }
  return chosen;
}

function bestBow(cost: LayoutCost, at: number, drawn: Drawn): number {
  let chosen = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (const bow of BOWS) {
    if (!cost.mayBow(at, bow)) continue;
    const own = cost.ofBow(at, bow, drawn);
    if (own >= lowest) continue;
    lowest = own;
    chosen = bow;
  }
  return chosen;
}

interface Placing {
  readonly items: readonly (DrawnItem | null)[];
  readonly bows: readonly number[];
}

/** Names that are still covered, or have no room at all, go: those that are not told first. */
function withoutCoveredNames({ items, bows }: Placing, area: Box): ChainLayout {
  const shown = items.map((item) => (item && boxWithin(item.label.box, area) ? item.label : null));
  const order = [...items.keys()].sort((one, other) => Number(items[one]?.told) - Number(items[other]?.told));
  for (const index of order) {
    const label = shown[index];
    if (!label) continue;
    const covered = items.some((item, at) => {
      const other = shown[at];
      if (item === null || at === index) return false;
      return boxesOverlap(label.box, item.sign) || (other ? boxesOverlap(label.box, other.box) : false);
    });
    if (covered) shown[index] = null;
  }
  return { items: items.map((item, index) => ({ y: item?.y ?? 0, label: shown[index] ?? null })), bows };
}
