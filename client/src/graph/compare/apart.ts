import type { Frame } from '../layout/frame.ts';
import type { Box, Disc, Point } from '../layout/geometry.ts';
import type { Scene } from '../layout/scene.ts';

/** A node that must not stand on another. */
export interface Standing extends Disc {
  readonly id: string;
  /** Stays where it is; the others give way. */
  readonly fixed: boolean;
}

const GAP = 34;
const ROUNDS = 60;
/** Where two stand on the very same place, the later by id goes down and to the right. */
const ASIDE = Math.PI / 5;

/**
 * Homes are found for one day at a time: states that never exist together may share one. In a picture of many days
 * they would cover each other, so they are moved aside, each no further than it must.
 *
 * @param bounds where nodes may stand
 * @returns the places of those that had to move, by id
 */
export function movedApart(nodes: readonly Standing[], bounds: Box): ReadonlyMap<string, Point> {
  const all = nodes
    .map((node) => ({ ...node, first: { x: node.x, y: node.y } }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        const wanted = one.radius + other.radius + GAP;
        const away = Math.hypot(other.x - one.x, other.y - one.y);
        if (away >= wanted || (one.fixed && other.fixed)) continue;
        const angle = away < 1 ? ASIDE : Math.atan2(other.y - one.y, other.x - one.x);
        const push = wanted - away + 0.5;
        const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
        shift(one, -push * share, angle, bounds);
        shift(other, push * (1 - share), angle, bounds);
        moved = true;
      }
    }
    if (!moved) break;
  }
  return new Map(
    all
      .filter(({ x, y, first }) => x !== first.x || y !== first.y)
      .map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]),
  );
}

function shift(node: { x: number; y: number }, by: number, angle: number, bounds: Box): void {
  node.x = Math.max(bounds.x, Math.min(bounds.x + bounds.width, node.x + Math.cos(angle) * by));
  node.y = Math.max(bounds.y, Math.min(bounds.y + bounds.height, node.y + Math.sin(angle) * by));
}

/** A scene of many days with its nodes apart. */
export function sceneApart(scene: Scene, { inner, zoom }: Frame): Scene {
  const bounds = { x: inner.x / zoom, y: inner.y / zoom, width: inner.width / zoom, height: inner.height / zoom };
  const moved = movedApart(
    scene.nodes.map(({ id, x, y, radius, principal }) => ({ id, x, y, radius, fixed: principal })),
    bounds,
  );
  if (moved.size === 0) return scene;
  const nodes = scene.nodes.map((node) => ({ ...node, ...moved.get(node.id) }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties = scene.ties.map((tie) => ({
    ...tie,
    from: byId.get(tie.from.id) ?? tie.from,
    to: byId.get(tie.to.id) ?? tie.to,
  }));
  return { nodes, ties };
}
