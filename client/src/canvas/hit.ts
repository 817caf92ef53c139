import { type Box, boxAround, distance, type Point } from '../graph/layout/geometry.ts';
import type { LabelledScene } from '../graph/layout/labelled-scene.ts';

/** What is under a point of the plate. Labels let the pointer through to the canvas, so that panning works on them. */
export type Hit =
  | { readonly kind: 'entity' | 'line'; readonly id: string }
  | { readonly kind: 'footnote'; readonly passage: string };

const GLYPH_REACH = 22;
/** Half of the 44 pixels that a finger needs. */
const FINGER = 22;

/**
 * @param point in the scene's screen pixels
 * @param finger a touch: small things are found from further away
 */
export function hitLabels(scene: LabelledScene, point: Point, finger: boolean, ringSize: number): Hit | null {
  const reach = finger ? 8 : 2;
  for (const { tie, label } of scene.ties) {
    for (const ring of label?.text?.rings ?? []) {
      if (ring.footnote === null || !within(boxAround(ring, ringSize + 2 * reach), point)) continue;
      return { kind: 'footnote', passage: ring.footnote.passage.id };
    }
    if (label?.glyph && within(boxAround(label.glyph.point, finger ? 2 * FINGER : GLYPH_REACH), point)) {
      return { kind: 'line', id: tie.id };
    }
    if (label?.text && within(label.text.box, point)) return { kind: 'line', id: tie.id };
  }
  for (const { node, label } of scene.nodes) {
    if (label && within(label.box, point)) return { kind: 'entity', id: node.id };
  }
  if (!finger) return null;
  const near = scene.nodes
    .map(({ node }) => ({ id: node.id, away: distance(node, point) - node.radius }))
    .sort((one, other) => one.away - other.away)[0];
  return near && near.away < FINGER ? { kind: 'entity', id: near.id } : null;
}

function within(box: Box, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
}
