import type { ChainLink } from '../../graph/chain/chain-graph.ts';
import type { ChainLayout } from '../../graph/chain/chain-layout.ts';
import type { ChainScene } from '../../graph/chain/chain-scene.ts';
import { type Curve, curveBetween } from '../../graph/chain/curve.ts';
import { SIGN_RADIUS, TOLD_SIGN_RADIUS } from '../../graph/chain/layout-request.ts';

export interface Arrow {
  readonly link: ChainLink;
  readonly curve: Curve;
}

/** The curves of all links of a scene, in their order. */
export function arrowsOf(scene: ChainScene, layout: ChainLayout): readonly Arrow[] {
  return scene.links.flatMap((link, index) => {
    const ends = scene.request.links[index];
    if (!ends) return [];
    const [from, to] = [scene.items[ends.cause], scene.items[ends.effect]];
    const [y1, y2] = [layout.items[ends.cause]?.y, layout.items[ends.effect]?.y];
    if (!from || !to || y1 === undefined || y2 === undefined) return [];
    const radius = ends.told ? TOLD_SIGN_RADIUS : SIGN_RADIUS;
    return [{ link, curve: curveBetween({ x: from.x, y: y1 }, { x: to.x, y: y2 }, radius, layout.bows[index] ?? 0) }];
  });
}
