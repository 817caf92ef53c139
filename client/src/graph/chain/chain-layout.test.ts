import { describe, expect, it } from 'vitest';
import { type Box, boxesOverlap, boxWithin } from '../layout/geometry.ts';
import { randomFrom } from '../layout/random.ts';
import { layOutChain } from './chain-layout.ts';
import type { LayoutRequest } from './layout-request.ts';

const AREA: Box = { x: 0, y: 0, width: 980, height: 470 };

/** Twenty items over the width, each tied to two that come later. */
function crowd(seed: number): LayoutRequest {
  const random = randomFrom(seed);
  const xs = Array.from({ length: 20 }, () => 60 + random() * 860).sort((one, other) => one - other);
  const items = xs.map((x, index) => ({
    x,
    bar: index % 5 === 1 ? { from: x, to: Math.min(x + 90, 960) } : null,
    told: index % 6 === 0,
    names: [
      { width: 90 + Math.floor(random() * 70), height: 17 },
      { width: 80, height: 34 },
    ],
  }));
  const links = xs.flatMap((_, cause) =>
    [1 + Math.floor(random() * 3), 4 + Math.floor(random() * 4)].flatMap((step) =>
      cause + step < xs.length ? [{ cause, effect: cause + step, told: cause % 6 === 0 && step % 6 === 0 }] : [],
    ),
  );
  return { items, links, area: AREA };
}

describe('the layout of a chain', () => {
  it('keeps names clear of one another and of all signs, within the plate, and drops none where there is room', () => {
    for (const seed of [1, 2, 3]) {
      const request = crowd(seed);
      const { items } = layOutChain(request);
      const signs = items.map(({ y }, index) => ({
        x: (request.items[index]?.x ?? 0) - 10,
        y: y - 10,
        width: 20,
        height: 20,
      }));
      const labels = items.map(({ label }) => label?.box ?? null);
      const covered = labels.flatMap((label, index) =>
        label === null
          ? [`${index} has no name`]
          : [
              ...labels.flatMap((other, at) =>
                other && at < index && boxesOverlap(label, other) ? [`${index} on ${at}`] : [],
              ),
              ...signs.flatMap((sign, at) => (boxesOverlap(label, sign) ? [`${index} on the sign of ${at}`] : [])),
              ...(boxWithin(label, AREA) ? [] : [`${index} leaves the plate`]),
            ],
      );
      expect(covered).toEqual([]);
    }
  });

  it('gives the same request the same answer', () => {
    expect(layOutChain(crowd(7))).toEqual(layOutChain(crowd(7)));
  });

  it('sets a told chain on one line', () => {
    const items = [100, 400, 700].map((x) => ({ x, bar: null, told: true, names: [{ width: 90, height: 36 }] }));
    const links = [
      { cause: 0, effect: 1, told: true },
      { cause: 1, effect: 2, told: true },
    ];
    const layout = layOutChain({ items, links, area: AREA });
    expect(new Set(layout.items.map(({ y }) => y)).size).toBe(1);
    expect(layout.bows).toEqual([0, 0]);
  });

  it('drops the names that have no room, and never a told one for another', () => {
    const narrow = { x: 0, y: 0, width: 120, height: 30 };
    const names = [{ width: 110, height: 17 }];
    const items = [true, false].map((told) => ({ x: 60, bar: null, told, names }));
    const { items: placed } = layOutChain({ items, links: [], area: narrow });
    expect(placed[1]?.label).toBeNull();
  });

  it('lays out nothing', () => {
    expect(layOutChain({ items: [], links: [], area: AREA })).toEqual({ items: [], bows: [] });
  });
});
