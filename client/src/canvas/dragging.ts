import type { Point } from '../graph/layout/geometry.ts';
import type { Scene } from '../graph/layout/scene.ts';

/** A node that is being moved by hand, where it is now; model pixels. */
export interface Dragged extends Point {
  readonly id: string;
}

/** A scene with a node where it is being dragged. */
export function sceneWith({ nodes, ties }: Scene, { id, x, y }: Dragged): Scene {
  const node = nodes.find((one) => one.id === id);
  if (node === undefined) return { nodes, ties };
  const moved = { ...node, x, y };
  return {
    nodes: nodes.map((one) => (one.id === id ? moved : one)),
    ties: ties.map((tie) => {
      if (tie.from.id === id) return { ...tie, from: moved };
      return tie.to.id === id ? { ...tie, to: moved } : tie;
    }),
  };
}

/** Moves a node by so many model pixels. */
export function nudge(
  { nodes }: Scene,
  id: string,
  dx: number,
  dy: number,
  move: (entity: string, to: Point) => void,
): void {
  const node = nodes.find((one) => one.id === id);
  if (node) move(id, { x: node.x + dx, y: node.y + dy });
}
