import { compared, isDrawn, isSymmetric, type OracleGraph, type OracleRelationship } from './graph.ts';

/** Paths by trying every way there is, and influence by plain breadth-first search. */

export interface OraclePath {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/** Where one relationship leads from an entity; null where it does not. */
function leadsTo(one: OracleRelationship, id: string, directed: boolean): string | null {
  if (one.from === id) return one.to;
  return one.to === id && (!directed || isSymmetric(one.type)) ? one.from : null;
}

/** Every simple path between two entities, shortest first, then by the ids of the nodes. */
function simplePaths(
  edges: readonly OracleRelationship[],
  { from, to, directed, longest }: { from: string; to: string; directed: boolean; longest: number },
): OraclePath[] {
  const found: OraclePath[] = [];
  const walk = (nodes: readonly string[], relationships: readonly string[]): void => {
    const here = nodes.at(-1) ?? from;
    if (here === to) {
      found.push({ nodes, relationships });
      return;
    }
    if (relationships.length === longest) return;
    // The edges come by earliest start, then id: the first that leads somewhere stands for all that do.
    const steps = new Map<string, string>();
    for (const edge of edges) {
      const other = leadsTo(edge, here, directed);
      if (other !== null && !nodes.includes(other) && !steps.has(other)) steps.set(other, edge.id);
    }
    for (const [other, id] of steps) walk([...nodes, other], [...relationships, id]);
  };
  walk([from], []);
  return found.sort((one, other) => one.nodes.length - other.nodes.length || comparedIds(one.nodes, other.nodes));
}

function comparedIds(one: readonly string[], other: readonly string[]): number {
  for (const [index, id] of one.entries()) {
    const difference = compared(id, other[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

export interface PathsAsked {
  readonly from: string;
  readonly to: string;
  readonly types?: readonly string[] | null;
  readonly at?: string | null;
  readonly directed: boolean;
  readonly maxLength: number;
  readonly first: number;
}

export function paths(graph: OracleGraph, asked: PathsAsked): OraclePath[] {
  const edges = graph.relationships.filter(
    (one) => (!asked.types || asked.types.includes(one.type)) && isDrawn(one, asked.at ?? null),
  );
  return simplePaths(edges, { ...asked, longest: asked.maxLength }).slice(0, asked.first);
}

export interface InfluenceAsked {
  readonly of: string;
  readonly direction: 'UPSTREAM' | 'DOWNSTREAM';
  readonly to?: string | null;
  readonly maxDepth: number;
  readonly certainty?: readonly string[] | null;
  readonly longTerm: boolean;
  readonly first: number;
}

/** A link counts unless its effect was certainly over before its cause can have begun. */
export function obeysTime(graph: OracleGraph, link: OracleRelationship): boolean {
  const cause = graph.entities.find(({ id }) => id === link.from);
  const effect = graph.entities.find(({ id }) => id === link.to);
  return cause !== undefined && effect !== undefined && !(effect.endMax <= cause.startMin);
}

export function causalLinks(graph: OracleGraph): OracleRelationship[] {
  return graph.relationships.filter((one) => one.type === 'LED_TO' && obeysTime(graph, one));
}

/** How many links each event and treaty lies from the root; the root at 0. */
export function depthsFrom(links: readonly OracleRelationship[], root: string, deepest: number): Map<string, number> {
  const depths = new Map([[root, 0]]);
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (const { from, to } of links) {
      if (depths.get(from) === depth - 1 && !depths.has(to)) depths.set(to, depth);
    }
  }
  return depths;
}

export function influence(graph: OracleGraph, asked: InfluenceAsked) {
  const links = causalLinks(graph).filter(
    (one) =>
      (!asked.certainty || asked.certainty.includes(one.certainty.toUpperCase())) &&
      (asked.longTerm || one.scope !== 'long-term'),
  );
  const walkable = links.map((one) =>
    asked.direction === 'DOWNSTREAM' ? one : { ...one, from: one.to, to: one.from },
  );
  const depths = depthsFrom(walkable, asked.of, asked.maxDepth);
  const reached = graph.entities
    .filter(({ id }) => depths.has(id) && id !== asked.of)
    .map((entity) => ({ entity, depth: depths.get(entity.id) ?? 0 }))
    .sort(
      (one, other) =>
        one.depth - other.depth ||
        compared(one.entity.startMin, other.entity.startMin) ||
        compared(one.entity.id, other.entity.id),
    );
  const kept = reached.slice(0, asked.first);
  const among = [asked.of, ...kept.map(({ entity }) => entity.id)];
  const followed = walkable.filter(({ from }) => (depths.get(from) ?? asked.maxDepth) < asked.maxDepth);
  return {
    root: asked.of,
    nodes: kept.map(({ entity, depth }) => ({ entity: entity.id, depth })),
    links: followed.filter(({ from, to }) => among.includes(from) && among.includes(to)).map(({ id }) => id),
    chains: asked.to ? shortestChains(walkable, asked.of, asked.to, asked.maxDepth) : [],
    total: reached.length,
    truncated: reached.length > kept.length,
  };
}

function shortestChains(links: readonly OracleRelationship[], from: string, to: string, longest: number): OraclePath[] {
  const all = simplePaths(links, { from, to, directed: true, longest });
  return all.filter(({ nodes }) => nodes.length === all[0]?.nodes.length).slice(0, 100);
}
