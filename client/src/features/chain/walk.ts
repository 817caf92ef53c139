import { causeOf, effectOf, linkId } from '../../graph/chain/chain-graph.ts';
import type { ChainLayout } from '../../graph/chain/chain-layout.ts';
import type { ChainScene } from '../../graph/chain/chain-scene.ts';

/**
 * Where an arrow key leads. A stop is `entity-<id>` or `line-<id>`. From an event or treaty, right goes to the arrow
 * of its first effect and left to that of its first cause, those of a told chain first; up and down go through the
 * events by height. On an arrow, right and left go to its ends; up and down to the next arrow of the same cause.
 *
 * @returns undefined where the key does nothing here
 */
export function nextFocus(scene: ChainScene, layout: ChainLayout, stop: string, key: string): string | undefined {
  const [kind, id] = [stop.slice(0, stop.indexOf('-')), stop.slice(stop.indexOf('-') + 1)];
  return kind === 'line' ? fromLine(scene, layout, id, key) : fromEntity(scene, layout, id, key);
}

function fromLine(scene: ChainScene, layout: ChainLayout, id: string, key: string): string | undefined {
  const link = scene.links.find((one) => linkId(one) === id);
  if (!link) return undefined;
  switch (key) {
    case 'ArrowRight':
      return `entity-${effectOf(link)}`;
    case 'ArrowLeft':
      return `entity-${causeOf(link)}`;
    case 'ArrowUp':
    case 'ArrowDown': {
      const siblings = linksFrom(scene, layout, causeOf(link)).map(linkId);
      const next = siblings[siblings.indexOf(id) + (key === 'ArrowDown' ? 1 : -1)];
      return next === undefined ? undefined : `line-${next}`;
    }
    default:
      return undefined;
  }
}

function fromEntity(scene: ChainScene, layout: ChainLayout, id: string, key: string): string | undefined {
  switch (key) {
    case 'ArrowRight': {
      const [link] = linksFrom(scene, layout, id);
      return link && `line-${linkId(link)}`;
    }
    case 'ArrowLeft': {
      const [link] = scene.links.filter((one) => effectOf(one) === id).sort(byHeight(scene, layout, causeOf));
      return link && `line-${linkId(link)}`;
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const order = [...scene.items]
        .map(({ node }, index) => ({ id: node.id, y: layout.items[index]?.y ?? 0, index }))
        .sort((one, other) => one.y - other.y || one.index - other.index)
        .map((item) => item.id);
      const next = order[order.indexOf(id) + (key === 'ArrowDown' ? 1 : -1)];
      return next === undefined ? undefined : `entity-${next}`;
    }
    default:
      return undefined;
  }
}

type Link = ChainScene['links'][number];

/** Told links first, then by the height of what they lead to. */
function linksFrom(scene: ChainScene, layout: ChainLayout, id: string): readonly Link[] {
  return scene.links.filter((one) => causeOf(one) === id).sort(byHeight(scene, layout, effectOf));
}

function byHeight(scene: ChainScene, layout: ChainLayout, end: (link: Link) => string) {
  const heights = new Map(scene.items.map(({ node }, index) => [node.id, layout.items[index]?.y ?? 0]));
  const told = new Set(scene.links.filter((_, index) => scene.request.links[index]?.told).map(linkId));
  return (one: Link, other: Link) =>
    Number(told.has(linkId(other))) - Number(told.has(linkId(one))) ||
    (heights.get(end(one)) ?? 0) - (heights.get(end(other)) ?? 0);
}
