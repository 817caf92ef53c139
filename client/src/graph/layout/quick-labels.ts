import { type Box, boxesOverlap, boxWithin, type Disc, discTouches } from './geometry.ts';
import type { Candidate, LabelTask } from './label-solver.ts';

/** What no label may cover; lines may be covered, or there would be no room for any. */
export interface QuickSurroundings {
  readonly nodes: readonly Disc[];
  /** Labels that rather cover a node than be left out: what one steers by, and what is looked at. */
  readonly insisting: ReadonlySet<string>;
  /** The nodes that not even those may cover. */
  readonly landmarks: readonly Disc[];
  readonly panels: readonly Box[];
  readonly bounds: Box;
}

const CELL = 64;

/**
 * Labels of a picture that is too full for `placeLabels`: by importance, each at the first of its places that is free,
 * else its way out. Time grows with the number of labels, not with its square.
 */
export function placeQuickly<Payload>(
  tasks: readonly LabelTask<Payload>[],
  { nodes, insisting, landmarks, panels, bounds }: QuickSurroundings,
): ReadonlyMap<string, Candidate<Payload>> {
  const discs = discGrid(nodes);
  const kept = discGrid(landmarks);
  const taken = boxGrid<Box>();
  for (const panel of panels) taken.add(panel, panel);
  const apart = (box: Box | null) =>
    box === null || (boxWithin(box, bounds) && !taken.some(box, (other) => boxesOverlap(box, other)));
  const off = (grid: BoxGrid<Disc>, box: Box | null) =>
    box === null || (apart(box) && !grid.some(box, (disc) => discTouches(disc, box)));
  const chosen = new Map<string, Candidate<Payload>>();
  const ordered = [...tasks].sort((one, other) => other.priority - one.priority || (one.id < other.id ? -1 : 1));
  for (const { id, candidates } of ordered) {
    const best = candidates.find(({ text, glyph }) => off(discs, text) && off(discs, glyph));
    const found =
      insisting.has(id) && (best === undefined || (best.text === null && best.glyph === null))
        ? (candidates.find(({ text, glyph }) => off(kept, text) && off(kept, glyph)) ?? best)
        : best;
    if (found === undefined) continue;
    for (const box of [found.text, found.glyph]) if (box !== null) taken.add(box, box);
    chosen.set(id, found);
  }
  return chosen;
}

interface BoxGrid<Item> {
  readonly add: (box: Box, item: Item) => void;
  /** Whether a test holds for an item in the cells that a box lies in. */
  readonly some: (box: Box, test: (item: Item) => boolean) => boolean;
}

function discGrid(discs: readonly Disc[]): BoxGrid<Disc> {
  const grid = boxGrid<Disc>();
  for (const disc of discs) {
    const { x, y, radius } = disc;
    grid.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, disc);
  }
  return grid;
}

function boxGrid<Item>(): BoxGrid<Item> {
  const cells = new Map<number, Item[]>();
  const each = ({ x, y, width, height }: Box, visit: (key: number) => boolean): boolean => {
    const [left, right] = [Math.floor(x / CELL), Math.floor((x + width) / CELL)];
    const [top, bottom] = [Math.floor(y / CELL), Math.floor((y + height) / CELL)];
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) if (visit(column * 65_536 + row)) return true;
    }
    return false;
  };
  return {
    add: (box, item) => {
      each(box, (key) => {
        const cell = cells.get(key);
        if (cell) cell.push(item);
        else cells.set(key, [item]);
        return false;
      });
    },
    some: (box, test) => each(box, (key) => cells.get(key)?.some(test) ?? false),
  };
}
