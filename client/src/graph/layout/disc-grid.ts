import type { Disc } from './geometry.ts';

/** Discs by the cells of a grid, so that whether a place is free costs the same however many there are. */
export interface DiscGrid {
  readonly add: (disc: Disc) => void;
  /** Whether a disc would touch one that is there. */
  readonly meets: (disc: Disc) => boolean;
}

/** @param cell the width of a cell; about the diameter of most discs */
export function discGrid(cell: number): DiscGrid {
  const cells = new Map<string, Disc[]>();
  let widest = 0;
  const keysAround = ({ x, y }: Disc, reach: number): string[] => {
    const keys: string[] = [];
    for (let column = Math.floor((x - reach) / cell); column <= Math.floor((x + reach) / cell); column++) {
      for (let row = Math.floor((y - reach) / cell); row <= Math.floor((y + reach) / cell); row++) {
        keys.push(`${column} ${row}`);
      }
    }
    return keys;
  };
  return {
    add: (disc) => {
      widest = Math.max(widest, disc.radius);
      const key = `${Math.floor(disc.x / cell)} ${Math.floor(disc.y / cell)}`;
      const found = cells.get(key);
      if (found) found.push(disc);
      else cells.set(key, [disc]);
    },
    meets: (disc) =>
      keysAround(disc, disc.radius + widest).some((key) =>
        cells.get(key)?.some((other) => Math.hypot(other.x - disc.x, other.y - disc.y) < other.radius + disc.radius),
      ),
  };
}
