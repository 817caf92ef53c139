import type { Disc } from './geometry.ts';
import type { Homes } from './homes.ts';
import { placeAround } from './place-around.ts';
import { PLATES, type Shape, spreadOf } from './shape.ts';

const RADIUS = 28;

/**
 * Homes with a place for everybody who is drawn. A dataset may be too large for all of it to be laid out before it is
 * known who is wanted: whoever has no place comes to stand near those that they are tied to, and nobody moves for it.
 */
export function withLateHomes(
  homes: Homes,
  ids: readonly string[],
  ties: readonly { readonly from: { readonly id: string }; readonly to: { readonly id: string } }[],
  shape: Shape,
): Homes {
  const missing = ids.filter((id) => !homes.has(id));
  if (missing.length === 0) return homes;
  const spread = spreadOf(homes.size, shape);
  const [width, height] = [PLATES[shape].width * spread, PLATES[shape].height * spread];
  const found = placeAround({
    placed: new Map<string, Disc>(
      [...homes].map(([id, { x, y }]) => [id, { x: x * width, y: y * height, radius: RADIUS }]),
    ),
    newcomers: missing.map((id) => ({ id, radius: RADIUS, wish: null })),
    ties: ties.map(({ from, to }) => ({ from: from.id, to: to.id })),
    area: { x: 0, y: 0, width, height },
    kept: [],
  });
  return new Map([...homes, ...[...found].map(([id, { x, y }]) => [id, { x: x / width, y: y / height }] as const)]);
}
