import type { CollectionReturnValue, Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape';
import { drawnCertainty } from '../graph/disputed.ts';
import type { Lit } from '../graph/layout/focus.ts';
import type { Scene, SceneNode, SceneTie } from '../graph/layout/scene.ts';
import { differencesOf } from './differences.ts';
import { DIM_OPACITY } from './stylesheet.ts';

/** Brings Cytoscape's elements in line with a scene: what left fades, what came appears, what stays does not move. */

export interface Motion {
  readonly leave: number;
  readonly arrive: number;
}

export const CALM: Motion = { leave: 160, arrive: 240 };
export const STILL: Motion = { leave: 0, arrive: 0 };

const LEAVING = 'leaving';
const DIM = 'dim';

const NOTHING: Scene = { nodes: [], ties: [] };

/** What each canvas was last brought in line with: only what differs is touched. */
const lastDrawn = new WeakMap<Core, Scene>();

export function syncElements(canvas: Core, scene: Scene, motion: Motion): void {
  const before = lastDrawn.get(canvas) ?? NOTHING;
  lastDrawn.set(canvas, scene);
  const nodes = differencesOf(before.nodes, scene.nodes, looksAlike);
  const ties = differencesOf(before.ties, scene.ties, runsAlike);
  const arrived: SingularElementReturnValue[] = [];
  const bring = (id: string, definition: ElementDefinition) => {
    const element = canvas.getElementById(id);
    if (element.empty()) arrived.push(canvas.add(definition) as unknown as SingularElementReturnValue);
    else update(element as unknown as SingularElementReturnValue, definition);
  };
  canvas.batch(() => {
    const gone = canvas.collection();
    for (const { id } of ties.gone) gone.merge(canvas.getElementById(tieElementId(id)));
    for (const { id } of nodes.gone) gone.merge(canvas.getElementById(nodeElementId(id)));
    dismiss(gone, motion);
    for (const node of nodes.changed) bring(nodeElementId(node.id), nodeElement(node));
    for (const tie of ties.changed) bring(tieElementId(tie.id), tieElement(tie));
  });
  // A first picture stands at once.
  if (motion.arrive === 0 || before.nodes.length === 0) return;
  for (const element of arrived) {
    element.style('opacity', 0);
    element.animate(
      { style: { opacity: element.hasClass(DIM) ? DIM_OPACITY : 1 } },
      // What the stylesheet says of its opacity holds again once it has arrived.
      { duration: motion.arrive, easing: 'ease-out', complete: () => element.removeStyle('opacity') },
    );
  }
}

/** Dims everything but what is lit; null: nothing. */
export function dimElements(canvas: Core, lit: Lit | null): void {
  canvas.batch(() => {
    canvas.elements(`.${DIM}`).removeClass(DIM);
    if (lit === null) return;
    canvas
      .elements()
      .filter((element) => {
        const [kind, id] = splitElementId(element.id());
        return !(kind === 'node' ? lit.nodes : lit.ties).has(id);
      })
      .addClass(DIM);
  });
}

function looksAlike(one: SceneNode, other: SceneNode): boolean {
  return (
    one.x === other.x &&
    one.y === other.y &&
    one.radius === other.radius &&
    one.ghost === other.ghost &&
    one.principal === other.principal &&
    one.selected === other.selected &&
    one.absence?.kind === other.absence?.kind &&
    one.entity.kind === other.entity.kind
  );
}

function runsAlike(one: SceneTie, other: SceneTie): boolean {
  return (
    one.from.id === other.from.id &&
    one.to.id === other.to.id &&
    one.line === other.line &&
    one.offset === other.offset &&
    one.selected === other.selected &&
    one.near === other.near &&
    one.fate === other.fate &&
    drawnCertainty(one.relationship) === drawnCertainty(other.relationship)
  );
}

/** Cytoscape has one name space for nodes and edges; the dataset has two. */
export function nodeElementId(entity: string): string {
  return `n:${entity}`;
}

export function tieElementId(relationship: string): string {
  return `r:${relationship}`;
}

/** What an element of the canvas draws, and its id in the dataset. */
export function splitElementId(element: string): readonly ['node' | 'tie', string] {
  const colon = element.indexOf(':');
  return [element.slice(0, colon) === 'n' ? 'node' : 'tie', element.slice(colon + 1)];
}

/** At once where nothing fades: whenever something is removed, the library looks through all that is left. */
function dismiss(elements: CollectionReturnValue, motion: Motion): void {
  if (motion.leave === 0) elements.remove();
  else for (const element of elements) fade(element, motion);
}

function fade(element: SingularElementReturnValue, motion: Motion): void {
  if (element.hasClass(LEAVING)) return;
  element.addClass(LEAVING);
  element.stop(true).animate(
    { style: { opacity: 0 } },
    {
      duration: motion.leave,
      complete: () => {
        // It may have come back while it faded.
        if (element.hasClass(LEAVING)) element.remove();
      },
    },
  );
}

function update(element: SingularElementReturnValue, definition: ElementDefinition): void {
  if (element.hasClass(LEAVING)) element.stop(true).removeStyle('opacity');
  element.data(definition.data);
  const dim = element.hasClass(DIM);
  element.classes(definition.classes as string[]);
  if (dim) element.addClass(DIM);
  if (definition.position && element.isNode()) element.position(definition.position);
}

function nodeElement(node: SceneNode): ElementDefinition {
  return {
    group: 'nodes',
    data: { id: nodeElementId(node.id), size: 2 * node.radius },
    position: { x: node.x, y: node.y },
    classes: [
      node.entity.kind.toLowerCase(),
      ...(node.ghost ? ['ghost'] : []),
      ...(node.principal && !node.ghost ? ['principal'] : []),
      ...(node.absence === null ? [] : [node.absence.kind === 'over' ? 'over' : 'not-yet']),
      ...(node.selected ? ['selected'] : []),
      ...(node.entity.dispute ? ['disputed'] : []),
    ],
  };
}

function tieElement(tie: SceneTie): ElementDefinition {
  return {
    group: 'edges',
    data: {
      id: tieElementId(tie.id),
      source: nodeElementId(tie.from.id),
      target: nodeElementId(tie.to.id),
      // The control point lies twice as far as the middle bends.
      bend: 2 * tie.offset,
    },
    classes: [
      `line-${tie.line}`,
      `certainty-${drawnCertainty(tie.relationship).toLowerCase()}`,
      ...(tie.selected ? ['selected'] : []),
      ...(tie.near ? ['near'] : []),
      ...(tie.fate === null ? [] : [`fate-${tie.fate}`]),
    ],
  };
}
