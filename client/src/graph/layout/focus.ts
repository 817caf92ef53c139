import { isSelected, type Selection, touches } from '../entity.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';

/** What is lit of a scene while something is pointed at or selected: it, its ties and its neighbours. The rest is dimmed. */
export interface Lit {
  readonly nodes: ReadonlySet<string>;
  readonly ties: ReadonlySet<string>;
}

/**
 * @returns null where nothing of the picture belongs to the focus: then nothing is dimmed
 */
export function litBy({ nodes, ties }: Scene, focus: Selection | null): Lit | null {
  if (focus === null) return null;
  const near = ties.filter(({ relationship }) => touches(relationship, focus));
  if (near.length === 0) return null;
  const ids = near.flatMap(({ from, to }) => [from.id, to.id]);
  const own = nodes.filter(({ id }) => isSelected(focus, 'entity', id)).map(({ id }) => id);
  return { nodes: new Set([...own, ...ids]), ties: new Set(near.map(({ id }) => id)) };
}

/** The same scene with what is lit as its neighbourhood, so that its names are placed first. */
export function sceneLit(scene: Scene, lit: Lit | null): Scene {
  if (lit === null) return scene;
  const nodes = scene.nodes.map((node) => withNear(node, lit.nodes));
  return { nodes, ties: scene.ties.map((tie) => withNear(tie, lit.ties)) };
}

function withNear<Item extends SceneNode | SceneTie>(item: Item, lit: ReadonlySet<string>): Item {
  const near = lit.has(item.id);
  return item.near === near ? item : { ...item, near };
}

/**
 * What a picture is focused on before anything was chosen: what the dataset opens with where it is drawn, else the
 * node with most ties; null in an empty picture.
 */
export function mostTied({ nodes }: Scene, preferred: string | null): SceneNode | null {
  let best: SceneNode | null = null;
  for (const node of nodes) {
    if (node.ghost) continue;
    if (node.id === preferred) return node;
    if (best === null || node.ties > best.ties || (node.ties === best.ties && node.id < best.id)) best = node;
  }
  return best;
}
