import { type Box, boxAround, boxesOverlap, boxWithin, distance, lengthInBox, type Point } from '../layout/geometry.ts';
import { boundsOf, curveBetween, polyline } from './curve.ts';
import { type LayoutItem, type LayoutLink, SIGN_RADIUS, TOLD_SIGN_RADIUS } from './layout-request.ts';

/** What a picture of a chain costs: the less, the easier it is to read. Units are about pixels of a line that is off. */

export const LABEL_SIDES = [
  'below',
  'above',
  'right',
  'left',
  'below-start',
  'above-start',
  'below-end',
  'above-end',
] as const;
export type LabelSide = (typeof LABEL_SIDES)[number];

export interface LabelPlace {
  readonly box: Box;
  readonly side: LabelSide;
  /** Which of the item's ways of breaking its name. */
  readonly name: number;
}

/** A sign at some height. */
export interface Spot {
  readonly y: number;
  readonly sign: Box;
  readonly bar: Box | null;
  readonly told: boolean;
}

export interface DrawnItem extends Spot {
  readonly label: LabelPlace;
}

export interface PricedSpot {
  readonly cost: number;
  readonly lines: readonly { readonly line: DrawnLink; readonly told: boolean }[];
}

export interface DrawnLink {
  readonly points: readonly Point[];
  readonly bounds: Box;
  readonly from: Point;
  readonly to: Point;
}

/** What stands so far; null: not placed yet. */
export interface Drawn {
  readonly items: (DrawnItem | null)[];
  readonly links: (DrawnLink | null)[];
}

const COST = {
  covered: 900,
  throughSign: 260,
  throughLabel: 3.2,
  throughToldLabel: 4.5,
  noRoom: 150,
  crossing: 9,
  toldDrop: 0.9,
  drop: 0.1,
  offSpine: 0.6,
  bow: 0.2,
};
const SIDE_COST: Readonly<Record<LabelSide, number>> = {
  below: 0,
  above: 0,
  right: 2,
  left: 6,
  'below-start': 3,
  'above-start': 3,
  'below-end': 4,
  'above-end': 4,
};
const LABEL_GAP = 4;
/** How far an arrow may bow: by how far it reaches, or a little. */
const MOST_BOW = 0.3;
const MOST_SMALL_BOW = 26;
const BAR_HEIGHT = 10;
/** From sign to sign: what is nearer leaves no room for an arrow. */
const SHORTEST_ARROW = 2 * TOLD_SIGN_RADIUS + 18;

export class LayoutCost {
  private readonly items: readonly LayoutItem[];
  private readonly links: readonly LayoutLink[];
  private readonly area: Box;
  private readonly spine: number;

  constructor(items: readonly LayoutItem[], links: readonly LayoutLink[], area: Box, spine: number) {
    this.items = items;
    this.links = links;
    this.area = area;
    this.spine = spine;
  }

  /** The heights at which an item's sign lies within the area. */
  spots(index: number, heights: readonly number[]): readonly Spot[] {
    const item = this.items[index];
    if (!item) return [];
    return heights.flatMap((y) => {
      const sign = boxAround({ x: item.x, y }, 2 * (item.told ? TOLD_SIGN_RADIUS : SIGN_RADIUS));
      if (sign.y < this.area.y || sign.y + sign.height > this.area.y + this.area.height) return [];
      const bar = item.bar && {
        x: item.bar.from,
        y: y - BAR_HEIGHT / 2,
        width: item.bar.to - item.bar.from,
        height: BAR_HEIGHT,
      };
      return [{ y, sign, bar, told: item.told }];
    });
  }

  /** The places of a name beside its sign that keep within the area; where it is too wide for any, those that do not. */
  labels(index: number, { sign }: Spot): readonly LabelPlace[] {
    const names = this.items[index]?.names ?? [];
    const all = LABEL_SIDES.flatMap((side) =>
      names.map((size, name) => ({ box: labelBox(sign, side, size), side, name })),
    );
    const inside = all.filter(({ box }) => boxWithin(box, this.area));
    return inside.length > 0 ? inside : all;
  }

  /** What an item costs at a height, its name apart, and the arrows that it would have there. */
  ofSpot(index: number, spot: Spot, drawn: Drawn, bows: readonly number[]): PricedSpot {
    let cost = spot.told ? COST.offSpine * Math.abs(spot.y - this.spine) : 0;
    const lines: PricedSpot['lines'][number][] = [];
    for (const [at, other] of drawn.items.entries()) {
      if (other === null || at === index) continue;
      cost += covering([spot.sign, spot.bar], [other.label.box]) + coveringSigns(spot, other);
    }
    for (const [at, link] of this.links.entries()) {
      if (link.cause === index || link.effect === index) {
        const line = this.lineOf(link, bows[at] ?? 0, drawn, { index, spot });
        if (line === null) continue;
        lines.push({ line, told: link.told });
        cost += this.ofLine(at, line, bows[at] ?? 0, drawn, index);
      } else {
        const line = drawn.links[at];
        if (line) cost += throughSign(line, spot.sign);
      }
    }
    return { cost, lines };
  }

  /** What the place of a name costs. Counting stops once it is past the limit. */
  ofLabel(index: number, spot: Spot, label: LabelPlace, own: PricedSpot['lines'], drawn: Drawn, limit: number): number {
    let cost = SIDE_COST[label.side] + 1.5 * label.name;
    if (spot.bar && boxesOverlap(label.box, spot.bar)) cost += COST.covered;
    for (const [at, other] of drawn.items.entries()) {
      if (other === null || at === index) continue;
      cost += covering([label.box], [other.sign, other.bar, other.label.box]);
      if (cost >= limit) return cost;
    }
    for (const { line, told } of own) cost += throughLabel(line, label.box, told || spot.told);
    for (const [at, link] of this.links.entries()) {
      if (cost >= limit) return cost;
      const line = drawn.links[at];
      if (!line || link.cause === index || link.effect === index) continue;
      cost += throughLabel(line, label.box, link.told || spot.told);
    }
    return cost;
  }

  /** Whether an arrow reaches far enough to bow that much: a short one would only wriggle. */
  mayBow(at: number, bow: number): boolean {
    const link = this.links[at];
    if (!link) return false;
    const reach = Math.abs((this.items[link.effect]?.x ?? 0) - (this.items[link.cause]?.x ?? 0));
    return Math.abs(bow) <= Math.max(MOST_SMALL_BOW, reach * MOST_BOW);
  }

  /** What an arrow costs with a bow, given all that stands. */
  ofBow(at: number, bow: number, drawn: Drawn): number {
    const link = this.links[at];
    const line = link ? this.lineOf(link, bow, drawn, null) : null;
    return line === null ? 0 : this.ofLine(at, line, bow, drawn, null);
  }

  total(drawn: Drawn, bows: readonly number[]): number {
    let sum = 0;
    for (const [index, item] of drawn.items.entries()) {
      if (!item) continue;
      const { cost, lines } = this.ofSpot(index, item, drawn, bows);
      sum += cost + this.ofLabel(index, item, item.label, lines, drawn, Number.POSITIVE_INFINITY);
    }
    return sum;
  }

  /** The line of a link as things stand, one of its ends moved; null while an end has no place. */
  lineOf(
    link: LayoutLink,
    bow: number,
    drawn: Drawn,
    moved: { readonly index: number; readonly spot: Spot } | null,
  ): DrawnLink | null {
    const heightOf = (index: number) => (moved?.index === index ? moved.spot.y : drawn.items[index]?.y);
    const [y1, y2] = [heightOf(link.cause), heightOf(link.effect)];
    if (y1 === undefined || y2 === undefined) return null;
    const from = { x: this.items[link.cause]?.x ?? 0, y: y1 };
    const to = { x: this.items[link.effect]?.x ?? 0, y: y2 };
    const points = polyline(curveBetween(from, to, SIGN_RADIUS, bow));
    return { points, bounds: boundsOf(points), from, to };
  }

  private ofLine(at: number, line: DrawnLink, bow: number, drawn: Drawn, moved: number | null): number {
    const link = this.links[at];
    if (!link) return 0;
    let cost = Math.abs(bow) * COST.bow + Math.abs(line.from.y - line.to.y) * (link.told ? COST.toldDrop : COST.drop);
    if (distance(line.from, line.to) < SHORTEST_ARROW) cost += COST.noRoom;
    const { y, height } = line.bounds;
    if (y < this.area.y || y + height > this.area.y + this.area.height) cost += COST.covered;
    for (const [index, item] of drawn.items.entries()) {
      if (!item || index === moved) continue;
      cost += throughLabel(line, item.label.box, link.told || item.told);
      if (index !== link.cause && index !== link.effect) cost += throughSign(line, item.sign);
    }
    for (const [index, other] of this.links.entries()) {
      const crossed = drawn.links[index];
      if (index === at || !crossed || shareEnd(link, other)) continue;
      if (crosses(line, crossed)) cost += COST.crossing;
    }
    return cost;
  }
}

function labelBox(
  sign: Box,
  side: LabelSide,
  { width, height }: { readonly width: number; readonly height: number },
): Box {
  const middle = sign.y + sign.height / 2;
  const centre = sign.x + sign.width / 2;
  const right = sign.x + sign.width;
  const above = sign.y - height - 1;
  const below = sign.y + sign.height + 1;
  switch (side) {
    case 'below':
      return { x: centre - width / 2, y: below, width, height };
    case 'above':
      return { x: centre - width / 2, y: above, width, height };
    case 'right':
      return { x: right + LABEL_GAP, y: middle - height / 2, width, height };
    case 'left':
      return { x: sign.x - LABEL_GAP - width, y: middle - height / 2, width, height };
    case 'below-start':
      return { x: sign.x, y: below, width, height };
    case 'above-start':
      return { x: sign.x, y: above, width, height };
    case 'below-end':
      return { x: right - width, y: below, width, height };
    case 'above-end':
      return { x: right - width, y: above, width, height };
    default:
      return side satisfies never;
  }
}

function covering(own: readonly (Box | null)[], others: readonly (Box | null)[]): number {
  let cost = 0;
  for (const a of own) for (const b of others) if (a && b && boxesOverlap(a, b)) cost += COST.covered;
  return cost;
}

/** A bar may run behind the next sign of a told chain: they are on one line because the one leads to the other. */
function coveringSigns(one: Spot, other: Spot): number {
  const cost = covering([one.sign], [other.sign]);
  if (one.told && other.told) return cost;
  return (
    cost + covering([one.bar], [other.bar]) + covering([one.sign], [other.bar]) + covering([one.bar], [other.sign])
  );
}

function throughSign(line: DrawnLink, sign: Box): number {
  return boxesOverlap(line.bounds, sign) && lengthWithin(line, sign) > 2 ? COST.throughSign : 0;
}

function throughLabel(line: DrawnLink, box: Box, told: boolean): number {
  if (!boxesOverlap(line.bounds, box)) return 0;
  return lengthWithin(line, box) * (told ? COST.throughToldLabel : COST.throughLabel);
}

function lengthWithin({ points }: DrawnLink, box: Box): number {
  let length = 0;
  let before = points[0];
  for (const point of points) {
    if (before && mayMeet(before, point, box)) length += lengthInBox(before, point, box);
    before = point;
  }
  return length;
}

function mayMeet(from: Point, to: Point, box: Box): boolean {
  return (
    Math.max(from.x, to.x) > box.x &&
    Math.min(from.x, to.x) < box.x + box.width &&
    Math.max(from.y, to.y) > box.y &&
    Math.min(from.y, to.y) < box.y + box.height
  );
}

function shareEnd(one: LayoutLink, other: LayoutLink): boolean {
  return (
    one.cause === other.cause || one.effect === other.effect || one.cause === other.effect || one.effect === other.cause
  );
}

/** Whether two arrows cross, taken as straight. */
function crosses(one: DrawnLink, other: DrawnLink): boolean {
  if (!boxesOverlap(one.bounds, other.bounds)) return false;
  const side = (a: Point, b: Point, c: Point) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  return (
    side(one.from, one.to, other.from) !== side(one.from, one.to, other.to) &&
    side(other.from, other.to, one.from) !== side(other.from, other.to, one.to)
  );
}
