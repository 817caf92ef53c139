import type { SpanPartsFragment } from '../../api/generated/graphql.ts';
import type { EntityRef, Relationship } from '../entity.ts';

/** An event or treaty that influence reaches. */
export interface ChainNode extends EntityRef {
  readonly span: SpanPartsFragment | null;
}

export interface ChainRelationship extends Relationship {
  readonly scope: string | null;
}

/** One link of influence, from cause (`from`) to effect (`to`). */
export interface ChainLink {
  /** Days from the start of the cause to the start of the effect; null where either is not known to the day. */
  readonly days: number | null;
  readonly relationship: ChainRelationship;
}

export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly links: readonly ChainLink[];
}

/** A chain: links that follow one another. */
export type Chain = readonly ChainLink[];

export function linkId(link: ChainLink): string {
  return link.relationship.id;
}

export function causeOf(link: ChainLink): string {
  return link.relationship.from.id;
}

export function effectOf(link: ChainLink): string {
  return link.relationship.to.id;
}

/** Several answers as one graph: nodes by their earliest start, then id; links as they came. Each once. */
export function mergedGraph(nodes: readonly ChainNode[], links: readonly ChainLink[]): ChainGraph {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const inside = links.filter((link) => known.has(causeOf(link)) && known.has(effectOf(link)));
  return {
    nodes: [...known.values()].sort(byStart),
    links: [...new Map(inside.map((link) => [linkId(link), link])).values()],
  };
}

function byStart(one: ChainNode, other: ChainNode): number {
  const [a, b] = [one.span?.startMin ?? '', other.span?.startMin ?? ''];
  if (a !== b) return a < b ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** What lies on some way from one to the other, the two included; nothing where there is no way. */
export function betweenEnds(graph: ChainGraph, from: string, to: string): ChainGraph {
  const after = reached(graph.links, from, causeOf, effectOf);
  const before = reached(graph.links, to, effectOf, causeOf);
  if (!after.has(to)) return { nodes: [], links: [] };
  const inside = (id: string) => after.has(id) && before.has(id);
  return {
    nodes: graph.nodes.filter(({ id }) => inside(id)),
    links: graph.links.filter((link) => inside(causeOf(link)) && inside(effectOf(link))),
  };
}

/** How many links away from a start each node lies that can be reached. */
export function reached(
  links: readonly ChainLink[],
  start: string,
  near: (link: ChainLink) => string,
  far: (link: ChainLink) => string,
): ReadonlyMap<string, number> {
  const depths = new Map([[start, 0]]);
  const byNear = grouped(links, near);
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const link of byNear.get(id) ?? []) {
      if (depths.has(far(link))) continue;
      depths.set(far(link), (depths.get(id) ?? 0) + 1);
      queue.push(far(link));
    }
  }
  return depths;
}

/** The first shortest chain from any of some starts to a node; empty where the node is a start, null where none is. */
export function shortestChain(links: readonly ChainLink[], starts: ReadonlySet<string>, to: string): Chain | null {
  const cameBy = new Map<string, ChainLink | null>([...starts].map((id) => [id, null]));
  const byCause = grouped(links, causeOf);
  const queue = [...starts];
  for (let id = queue.shift(); id !== undefined && !cameBy.has(to); id = queue.shift()) {
    for (const link of byCause.get(id) ?? []) {
      if (cameBy.has(effectOf(link))) continue;
      cameBy.set(effectOf(link), link);
      queue.push(effectOf(link));
    }
  }
  if (!cameBy.has(to)) return null;
  const chain: ChainLink[] = [];
  for (let link = cameBy.get(to); link; link = cameBy.get(causeOf(link))) chain.unshift(link);
  return chain;
}

/** Chains told as ids of relationships; those that name a link which the graph does not hold are left out. */
export function chainsOf(
  graph: ChainGraph,
  told: readonly { readonly relationships: readonly { readonly id: string }[] }[],
): readonly Chain[] {
  const byId = new Map(graph.links.map((link) => [linkId(link), link]));
  return told.flatMap(({ relationships }) => {
    const links = relationships.flatMap(({ id }) => byId.get(id) ?? []);
    return links.length === relationships.length ? [links] : [];
  });
}

/** The ids of what a chain goes through, from its first cause to its last effect. */
export function stopsOf(chain: Chain): readonly string[] {
  const [first] = chain;
  return first === undefined ? [] : [causeOf(first), ...chain.map(effectOf)];
}

function grouped(
  links: readonly ChainLink[],
  key: (link: ChainLink) => string,
): ReadonlyMap<string, readonly ChainLink[]> {
  const groups = new Map<string, ChainLink[]>();
  for (const link of links) {
    const group = groups.get(key(link));
    if (group) group.push(link);
    else groups.set(key(link), [link]);
  }
  return groups;
}
