import { type ChainGraph, type ChainLink, causeOf, effectOf, linkId, reached, shortestChain } from './chain-graph.ts';

/**
 * Which part of a graph is drawn when there is no room for all of it. What is drawn hangs together: of two ends every
 * node lies on a drawn way from the one to the other; around one event every node is tied to it by drawn links.
 */

/**
 * @param ends where every chain begins and ends
 * @param always ids that are drawn whatever the room: those of the chains that are told
 * @param room how many nodes there is room for
 */
export function partBetween(
  graph: ChainGraph,
  ends: { readonly from: string; readonly to: string },
  always: ReadonlySet<string>,
  room: number,
): ChainGraph {
  const kept = new Set([ends.from, ends.to, ...always]);
  const backwards = graph.links.map(reversed);
  for (const id of byWeight(graph)) {
    if (kept.size >= room) break;
    if (kept.has(id)) continue;
    const towards = shortestChain(graph.links, kept, id) ?? [];
    const onwards = shortestChain(backwards, kept, id) ?? [];
    const added = new Set([...towards.map(causeOf), id, ...onwards.map(causeOf)].filter((stop) => !kept.has(stop)));
    if (kept.size + added.size <= room) for (const stop of added) kept.add(stop);
  }
  return restricted(graph, kept);
}

/** The nearest of what lies around a node, of equally near ones those with most links. */
export function partAround(graph: ChainGraph, root: string, room: number): ChainGraph {
  const after = reached(graph.links, root, causeOf, effectOf);
  const before = reached(graph.links, root, effectOf, causeOf);
  const depth = (id: string) => Math.min(after.get(id) ?? Number.MAX_VALUE, before.get(id) ?? Number.MAX_VALUE);
  const order = new Map(byWeight(graph).map((id, index) => [id, index]));
  const nearest = graph.nodes
    .map(({ id }) => id)
    .sort((one, other) => depth(one) - depth(other) || (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const kept = new Set<string>([root]);
  for (const id of nearest) {
    if (kept.size >= room) break;
    // One whose only way to the root is not drawn would hang in the air.
    const tied = graph.links.some(
      (link) =>
        (effectOf(link) === id && kept.has(causeOf(link))) || (causeOf(link) === id && kept.has(effectOf(link))),
    );
    if (tied) kept.add(id);
  }
  return restricted(graph, kept);
}

/** Ids, those with most links first; equal ones in the order of the graph. */
function byWeight({ nodes, links }: ChainGraph): readonly string[] {
  const weights = new Map<string, number>();
  for (const link of links) {
    for (const id of [causeOf(link), effectOf(link)]) weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return nodes.map(({ id }) => id).sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
}

function restricted({ nodes, links }: ChainGraph, kept: ReadonlySet<string>): ChainGraph {
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    links: links.filter((link) => kept.has(causeOf(link)) && kept.has(effectOf(link))),
  };
}

function reversed(link: ChainLink): ChainLink {
  const { from, to } = link.relationship;
  return { ...link, relationship: { ...link.relationship, id: linkId(link), from: to, to: from } };
}
