import {
  type DaysAsked,
  distinct,
  isDrawn,
  isDrawnWithin,
  kindOf,
  type OracleGraph,
  type OracleRelationship,
  sorted,
} from './graph.ts';

/** What lenses and filters let through. */

export interface Asked extends DaysAsked {
  readonly lenses?: readonly string[] | null;
  readonly types?: readonly string[] | null;
  readonly of?: readonly string[] | null;
  readonly via?: string | null;
  readonly confidence?: 'POSSIBLE' | 'CERTAIN';
  readonly certainty?: readonly string[] | null;
  readonly tiers?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
}

const OF_LENS: Readonly<Record<string, readonly string[]>> = {
  ALLIANCES: ['ALLIED_WITH', 'SUPPLIED'],
  CONFLICTS: ['FOUGHT'],
  RIVALRIES: ['PRESSURED'],
  TREATIES: ['SIGNED', 'MEDIATED', 'REVISED', 'SUPERSEDED', 'TERMINATED'],
  TERRITORY: ['CONTROLS', 'CEDES', 'CONCERNS', 'LOCATED_IN', 'OPERATED', 'FOUNDED'],
  INFLUENCE: ['LED_TO'],
  PEOPLE: ['SERVED', 'COMMANDED'],
};

function isShownBy(graph: OracleGraph, one: OracleRelationship, lens: string): boolean {
  if (lens === 'ALL' || OF_LENS[lens]?.includes(one.type)) return true;
  if (lens === 'TREATIES') return one.type === 'PARTICIPATED_IN' && kindOf(graph, one.to) === 'TREATY';
  return (
    lens === 'PEOPLE' &&
    ['SIGNED', 'MEDIATED', 'PARTICIPATED_IN'].includes(one.type) &&
    kindOf(graph, one.from) === 'ACTOR'
  );
}

export function selected(graph: OracleGraph, asked: Asked): OracleRelationship[] {
  const { lenses, types, of, via, certainty, tiers, kinds } = asked;
  return graph.relationships.filter(
    (one) =>
      (!lenses || lenses.some((lens) => isShownBy(graph, one, lens))) &&
      (!types || types.includes(one.type)) &&
      (!of || of.includes(one.from) || of.includes(one.to)) &&
      (!via || one.via === via) &&
      (!certainty || certainty.includes(one.certainty.toUpperCase())) &&
      (!tiers || tiers.includes(one.tier.toUpperCase())) &&
      (!kinds || (kinds.includes(kindOf(graph, one.from)) && kinds.includes(kindOf(graph, one.to)))) &&
      isDrawnWithin(one, asked, asked.confidence === 'CERTAIN'),
  );
}

export function network(graph: OracleGraph, asked: Asked & { readonly first: number }) {
  const all = selected(graph, asked);
  const shown = all.slice(0, asked.first);
  return {
    nodes: endsOf(shown),
    relationships: shown.map(({ id }) => id),
    truncated: all.length > shown.length,
    total: { nodes: endsOf(all).length, relationships: all.length },
  };
}

function endsOf(relationships: readonly OracleRelationship[]): string[] {
  return sorted(relationships.flatMap(({ from, to }) => [from, to]));
}

/**
 * What lies within `depth` steps, nearest first, then by id; and every relationship that a step from somewhere nearer
 * than `depth` can go along, as far as both its ends are kept.
 */
export function neighbourhood(
  graph: OracleGraph,
  asked: {
    readonly of: readonly string[];
    readonly depth: number;
    readonly types?: readonly string[] | null;
    readonly at?: string | null;
    readonly first: number;
  },
) {
  const edges = selected(graph, { types: asked.types ?? null, at: asked.at ?? null });
  const depths = new Map(distinct(asked.of).map((id) => [id, 0]));
  for (let depth = 1; depth <= asked.depth; depth += 1) {
    for (const [id, at] of [...depths]) {
      if (at !== depth - 1) continue;
      for (const other of graph.entities) {
        const tied = edges.some(({ from, to }) => (from === id && to === other.id) || (to === id && from === other.id));
        if (tied && !depths.has(other.id)) depths.set(other.id, depth);
      }
    }
  }
  const reached = [...depths].sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1));
  const walked = edges.filter(({ from, to }) =>
    [from, to].some((end) => (depths.get(end) ?? Number.POSITIVE_INFINITY) < asked.depth),
  );
  const kept = reached.slice(0, asked.first).map(([id]) => id);
  const shown = walked.filter(({ from, to }) => kept.includes(from) && kept.includes(to));
  return {
    nodes: sorted(kept),
    relationships: shown.map(({ id }) => id),
    truncated: reached.length > kept.length,
    total: { nodes: reached.length, relationships: walked.length },
  };
}

export function compare(
  graph: OracleGraph,
  asked: {
    readonly lenses: readonly string[];
    readonly before: string;
    readonly after: string;
    readonly confidence: 'POSSIBLE' | 'CERTAIN';
    readonly first: number;
  },
) {
  const certainly = asked.confidence === 'CERTAIN';
  const days = { from: asked.before, to: asked.after };
  const all = selected(graph, { lenses: asked.lenses, confidence: asked.confidence, ...days });
  const shown = all.slice(0, asked.first);
  const sortedInto = (on: boolean, then: boolean) =>
    shown.filter(
      (one) => isDrawn(one, asked.before, certainly) === on && isDrawn(one, asked.after, certainly) === then,
    );
  return {
    began: sortedInto(false, true),
    ended: sortedInto(true, false),
    persisted: sortedInto(true, true),
    between: sortedInto(false, false),
    truncated: all.length > shown.length,
  };
}
