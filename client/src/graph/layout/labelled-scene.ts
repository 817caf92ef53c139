import type { LineStyle } from '@entente/server/domain/catalogue';
import type { Footnotes } from '../footnotes.ts';
import type { Box } from './geometry.ts';
import { placeLabels } from './label-solver.ts';
import type { Measure } from './label-text.ts';
import type { LabelStyle, NodeLabel, TieLabel } from './label-types.ts';
import { nodeLabelId, nodeLabelTask } from './node-labels.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';
import { repeatedTies, tieLabelTask } from './tie-labels.ts';
import { type TiePath, tiePath } from './tie-path.ts';

/** A scene at a zoom, in screen pixels from the plate's origin, with every label where it has room. */
export interface LabelledScene {
  readonly nodes: readonly { readonly node: SceneNode; readonly label: NodeLabel | null }[];
  readonly ties: readonly { readonly tie: SceneTie; readonly path: TiePath; readonly label: TieLabel | null }[];
}

export interface LabelRequest {
  readonly scene: Scene;
  readonly zoom: number;
  readonly day: string;
  readonly footnotes: Footnotes;
  readonly style: LabelStyle;
  readonly measure: Measure;
  /** What covers the plate, in the same pixels. */
  readonly panels: readonly Box[];
  readonly bounds: Box;
}

/** A line with ticks spoils a name more than a plain one. */
const NOISE: Partial<Record<LineStyle, number>> = { war: 1.7, plain: 0.6 };
/** Between a node's rim and the end of a line. */
const LINE_GAP = 5;
/** Between a node's rim and somebody else's label. */
const NODE_MARGIN = 3;

export function labelScene(request: LabelRequest): LabelledScene {
  const { scene, zoom } = request;
  const nodes = scene.nodes.map((node) => zoomed(node, zoom));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties = scene.ties.map((tie) => {
    const from = byId.get(tie.from.id) ?? tie.from;
    const to = byId.get(tie.to.id) ?? tie.to;
    return { tie: { ...tie, from, to }, path: tiePath(from, to, tie.offset * zoom, LINE_GAP) };
  });
  const context = { ...request, repeated: repeatedTies(ties) };
  const tieTasks = ties.flatMap(({ tie, path }) => tieLabelTask(tie, path, context) ?? []);
  const nodeTasks = nodes.map((node) => nodeLabelTask(node, request.style, request.measure));
  const placed = placeLabels([...nodeTasks, ...tieTasks], {
    nodes: nodes.map(({ x, y, radius }) => ({ x, y, radius: radius + NODE_MARGIN })),
    panels: request.panels,
    lines: ties.map(({ tie, path }) => ({ id: tie.id, points: path.points, noise: NOISE[tie.line] ?? 1 })),
    bounds: request.bounds,
  });
  const labelOf = (id: string) => placed.get(id)?.payload;
  return {
    nodes: nodes.map((node) => {
      const label = labelOf(nodeLabelId(node.id));
      return { node, label: label?.kind === 'node' && label.box.width > 0 ? label : null };
    }),
    ties: ties.map(({ tie, path }) => {
      const label = labelOf(tie.id);
      return { tie, path, label: label?.kind === 'tie' ? label : null };
    }),
  };
}

function zoomed(node: SceneNode, zoom: number): SceneNode {
  return { ...node, x: node.x * zoom, y: node.y * zoom, radius: node.radius * zoom };
}
