import type { LineStyle } from '@entente/server/domain/catalogue';
import type { Footnotes } from '../footnotes.ts';
import type { Box, Disc } from './geometry.ts';
import { type Candidate, type LabelTask, placeLabels } from './label-solver.ts';
import type { Measure } from './label-text.ts';
import type { Label, LabelStyle, NodeLabel, TieLabel } from './label-types.ts';
import { nodeLabelId, nodeLabelTask } from './node-labels.ts';
import { placeQuickly } from './quick-labels.ts';
import { isCrowded, type Scene, type SceneNode, type SceneTie } from './scene.ts';
import { quickTieLabelTask, repeatedTies, tieLabelTask } from './tie-labels.ts';
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
  /** Leaves out the ties of a full picture that carry no mark: whoever draws the lines elsewhere does not need them. */
  readonly markedOnly?: boolean;
}

/** A line with ticks spoils a name more than a plain one. */
const NOISE: Partial<Record<LineStyle, number>> = { war: 1.7, plain: 0.6 };
/** Between a node's rim and the end of a line. */
const LINE_GAP = 5;
/** Between a node's rim and somebody else's label. */
const NODE_MARGIN = 3;

/** From so many nodes or ties on, labels are placed by importance alone. */
const FULL_NODES = 44;
const FULL_TIES = 44;
/** Of a full picture, so many nodes and ties get a label at most; and numbers on lines only where there are not more. */
const MOST_NAMES = 240;
const MOST_NUMBERED = 400;
/** Seen from so far away, as whole pictures are on a small screen. */
const FAR = 0.36;
/** Of a crowded picture, so many nodes keep names off. */
const MOST_KEPT = 60;

/** States come before others, what is in focus before states, what is selected before everything. */
const STATE_FIRST = 2_000;
const NEAR_FIRST = 5_000;
const SELECTED_FIRST = 10_000;

/** Whether a picture is too full for each label to have its best place. */
export function isFull({ nodes, ties }: Scene): boolean {
  return ties.length > FULL_TIES || nodes.length > FULL_NODES;
}

export function labelScene(request: LabelRequest): LabelledScene {
  return isFull(request.scene) ? labelFullScene(request) : labelEvery(request);
}

function labelFullScene(request: LabelRequest): LabelledScene {
  const { scene, zoom, bounds, style, measure } = request;
  const nodes = scene.nodes.map((node) => zoomed(node, zoom));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // So far away, names may cover all but states.
  const far = zoom < FAR;
  // Between so many lines a number says nothing of its own: numbers are left to the focus.
  const marked = request.markedOnly
    ? scene.ties.filter((tie) => tie.near || tie.fate !== null || tie.line === 'war')
    : scene.ties;
  const ties = marked.map((tie) => {
    const from = byId.get(tie.from.id) ?? tie.from;
    const to = byId.get(tie.to.id) ?? tie.to;
    return { tie: { ...tie, from, to }, path: tiePath(from, to, tie.offset * zoom, LINE_GAP) };
  });
  const context = { ...request, repeated: repeatedTies(ties) };
  const seen = nodes.filter(({ x, y }) => isWithin(bounds, x, y));
  const tasks = [
    ...mostImportant(seen, MOST_NAMES).map((node) => nameTask(node, style, measure)),
    ...ties
      .filter(({ tie }) => tie.near)
      .slice(0, MOST_NUMBERED)
      .flatMap(({ tie, path }) => quickTieLabelTask(tie, path, context) ?? []),
  ];
  // Where nodes stand closer than names are long, names may cover all but the nodes that matter most: those in focus,
  // else the states.
  const focused = nodes.some(({ near }) => near);
  const landmarks = mostImportant(
    nodes.filter((node) => (focused ? node.near : isState(node))),
    MOST_KEPT,
  );
  const kept = far || isCrowded(scene) ? landmarks : nodes;
  const placed = placeQuickly(tasks, {
    nodes: kept.map(withMargin),
    insisting: new Set(landmarks.map(({ id }) => nodeLabelId(id))),
    landmarks: landmarks.map(withMargin),
    panels: request.panels,
    bounds,
  });
  return labelled(nodes, ties, placed);
}

/** States are what one steers by: their names come first, and try harder. */
function nameTask(node: SceneNode, style: LabelStyle, measure: Measure): LabelTask<Label> {
  const state = isState(node);
  const task = nodeLabelTask(node, style, measure, !state && !node.near);
  const rank =
    (state ? STATE_FIRST : 0) +
    (node.principal ? STATE_FIRST : 0) +
    (node.near ? NEAR_FIRST : 0) +
    (node.selected ? SELECTED_FIRST : 0);
  return { ...task, priority: task.priority + rank };
}

function isState(node: SceneNode): boolean {
  return node.entity.kind === 'STATE' && !node.ghost;
}

function withMargin({ x, y, radius }: SceneNode): Disc {
  return { x, y, radius: radius + NODE_MARGIN };
}

function mostImportant(nodes: readonly SceneNode[], most: number): readonly SceneNode[] {
  if (nodes.length <= most) return nodes;
  const weight = (node: SceneNode) => (node.near ? 1e6 : 0) + (node.principal ? 1e5 : 0) + node.ties;
  return [...nodes].sort((one, other) => weight(other) - weight(one)).slice(0, most);
}

function isWithin({ x, y, width, height }: Box, px: number, py: number): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

function labelEvery(request: LabelRequest): LabelledScene {
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
    nodes: nodes.map(withMargin),
    panels: request.panels,
    lines: ties.map(({ tie, path }) => ({ id: tie.id, points: path.points, noise: NOISE[tie.line] ?? 1 })),
    bounds: request.bounds,
  });
  return labelled(nodes, ties, placed);
}

function labelled(
  nodes: readonly SceneNode[],
  ties: readonly { readonly tie: SceneTie; readonly path: TiePath }[],
  placed: ReadonlyMap<string, Candidate<Label>>,
): LabelledScene {
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
