import { nativeName } from '@entente/server/domain/names';
import type { Box } from './geometry.ts';
import type { Candidate, LabelTask } from './label-solver.ts';
import { BASELINE, lineStart, type Measure, wrapped } from './label-text.ts';
import type { Align, Label, LabelStyle, NodeLabel, TypeStyle } from './label-types.ts';
import type { SceneNode } from './scene.ts';

const GAP = 5;
const GHOST_DROP = 120;
/** Above and below, a name may also stand off its middle: how much of it lies to the left, and what that costs. */
const SHIFTS: readonly (readonly [number, Align, number])[] = [
  [0.38, 'start', 5],
  [0.62, 'end', 5],
  [0.25, 'start', 9],
  [0.75, 'end', 9],
  [0.32, 'start', 7],
  [0.68, 'end', 7],
];
/** Ring around what is selected. */
const SELECTED_EXTRA = 6;
/** Lines may cross the name of a state before it is left out; only another name or a node keeps it off the plate. */
const NEVER_DROP = 6000;

/** Labels of nodes and of ties share one list: an entity and a relationship may have the same id. */
export function nodeLabelId(entity: string): string {
  return `node ${entity}`;
}

/**
 * @param node placed, its radius in screen pixels
 * @param few only the places that read best, for pictures with many names
 */
export function nodeLabelTask(node: SceneNode, style: LabelStyle, measure: Measure, few = false): LabelTask<Label> {
  const type = node.ghost ? style.ghost : node.principal ? style.principal : style.name;
  const lines = wrapped(node.entity.name, type.font, style.wrapAt, measure);
  // Under the name: that it is not there on the day, that something else is said of it, or a principal's own name.
  const ownName = node.principal && !node.ghost ? nativeName(node.entity.names) : null;
  const remarks = [node.absence?.sign, node.entity.dispute ? 'disputed' : undefined].filter(
    (part) => part !== undefined,
  );
  const native = remarks.length > 0 ? remarks.join(', ') : ownName;
  const width = Math.max(
    ...lines.map((line) => measure(line, type.font)),
    native === null ? 0 : measure(native, style.native.font),
  );
  const height = lines.length * type.line + (native === null ? 0 : style.native.line);
  const label = (box: Box, align: Align): NodeLabel => {
    const line = (text: string, { font, line: size }: TypeStyle, top: number) => ({
      text,
      x: lineStart(box, measure(text, font), align),
      y: box.y + top + size * BASELINE,
    });
    return {
      kind: 'node',
      box,
      lines: lines.map((text, index) => line(text, type, index * type.line)),
      native: native === null ? null : line(native, style.native, lines.length * type.line),
    };
  };
  const dropCost = node.ghost && !node.near ? GHOST_DROP : NEVER_DROP;
  const hidden: Candidate<Label> = {
    text: null,
    glyph: null,
    cost: dropCost,
    payload: label({ x: node.x, y: node.y, width: 0, height: 0 }, 'middle'),
  };
  return {
    id: nodeLabelId(node.id),
    priority: node.ghost ? (node.near ? 500 : 0) : 1000 + (node.near ? 500 : 0) + node.ties,
    candidates: [...places(node, width, height, label, few), hidden],
  };
}

function places(
  node: SceneNode,
  width: number,
  height: number,
  label: (box: Box, align: Align) => NodeLabel,
  few: boolean,
): readonly Candidate<Label>[] {
  const reach = node.radius + GAP + (node.selected ? SELECTED_EXTRA : 0);
  const slant = reach * 0.72;
  const at = (x: number, y: number, align: Align, cost: number): Candidate<Label> => {
    const box = { x, y, width, height };
    return { text: box, glyph: null, cost, payload: label(box, align) };
  };
  const middleX = node.x - width / 2;
  const middleY = node.y - height / 2;
  const best = [
    at(middleX, node.y + reach, 'middle', 0),
    at(middleX, node.y - reach - height, 'middle', 1),
    at(node.x + reach + 3, middleY, 'start', 6),
    at(node.x - reach - 3 - width, middleY, 'end', 7),
  ];
  if (few) return best;
  return [
    ...best,
    at(node.x + slant, node.y + slant, 'start', 12),
    at(node.x - slant - width, node.y + slant, 'end', 13),
    at(node.x + slant, node.y - slant - height, 'start', 14),
    at(node.x - slant - width, node.y - slant - height, 'end', 15),
    ...SHIFTS.flatMap(([share, align, cost]) => [
      at(node.x - width * share, node.y + reach, align, cost),
      at(node.x - width * share, node.y - reach - height, align, cost + 1),
    ]),
  ];
}
