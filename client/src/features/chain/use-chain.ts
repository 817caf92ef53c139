import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../api/client.ts';
import {
  ChainAroundDocument,
  type ChainAroundQuery,
  ChainBetweenDocument,
  type ChainBetweenQuery,
  MostConsequentialDocument,
} from '../../api/generated/graphql.ts';
import {
  betweenEnds,
  type Chain,
  type ChainGraph,
  type ChainLink,
  causeOf,
  chainsOf,
  effectOf,
  linkId,
  mergedGraph,
  stopsOf,
} from '../../graph/chain/chain-graph.ts';
import type { EntityRef } from '../../graph/entity.ts';
import { numberFootnotes } from '../../graph/footnotes.ts';
import type { ChainRoute, ChainState } from '../../url/chain-state.ts';
import type { View } from '../../url/view.ts';

/** As many events and treaties as are asked for at most. */
const FIRST = 500;

/** One way of telling how the one led to the other. */
export interface Alternative {
  readonly route: ChainRoute;
  /** One chain, or several that are equally short. */
  readonly chains: readonly Chain[];
}

export interface ChainAnswer {
  readonly from: EntityRef;
  /** Null where everything around `from` is shown. */
  readonly to: EntityRef | null;
  /** Everything that belongs to the answer, drawn or not. */
  readonly graph: ChainGraph;
  readonly alternatives: readonly Alternative[];
  /** The server held back something. */
  readonly truncated: boolean;
  /** The links in the order of their footnotes: those of the chains that can be told, or of the one event, first. */
  readonly numbered: readonly ChainLink['relationship'][];
}

export interface ChainReading {
  readonly answer: ChainAnswer | null;
  readonly error: Error | null;
  readonly asking: boolean;
}

/** What the chain view shows, as its part of the link asks; nothing while nothing is chosen. */
export function useChain(view: View): ChainReading {
  const { chain, certainty } = view;
  const between = useQuery({
    queryKey: ['chain-between', chain.of, chain.to, chain.longTerm, certainty],
    enabled: chain.of !== null && chain.to !== null,
    queryFn: ({ signal }) =>
      ask(
        ChainBetweenDocument,
        {
          of: chain.of ?? '',
          to: chain.to ?? '',
          longTerm: chain.longTerm,
          certainty: certainty === null ? null : [...certainty],
          first: FIRST,
        },
        signal,
      ),
  });
  const around = useQuery({
    queryKey: ['chain-around', chain.of, chain.way, chain.longTerm, certainty],
    enabled: chain.of !== null && chain.to === null,
    queryFn: ({ signal }) =>
      ask(
        ChainAroundDocument,
        {
          of: chain.of ?? '',
          upstream: chain.way !== 'downstream',
          downstream: chain.way !== 'upstream',
          longTerm: chain.longTerm,
          certainty: certainty === null ? null : [...certainty],
          first: FIRST,
        },
        signal,
      ),
  });
  const asked = chain.to === null ? around : between;
  const answer = useMemo(() => {
    if (chain.to !== null) return between.data ? answerBetween(between.data, chain) : null;
    return around.data ? answerAround(around.data) : null;
  }, [chain, between.data, around.data]);
  return { answer, error: asked.error, asking: asked.isFetching };
}

/** Where to begin when nothing was chosen. */
export function useMostConsequential(enabled: boolean) {
  return useQuery({
    queryKey: ['most-consequential'],
    enabled,
    queryFn: ({ signal }) => ask(MostConsequentialDocument, {}, signal),
  });
}

function answerBetween({ end, influence, certain }: ChainBetweenQuery, chain: ChainState): ChainAnswer | null {
  if (end === null) return null;
  const { root, nodes, links, chains, truncated } = influence;
  const graph = betweenEnds(mergedGraph([root, ...nodes.map(({ entity }) => entity)], links), root.id, end.id);
  const shortest = chainsOf(graph, chains);
  const sure = chainsOf(graph, certain.chains);
  const alternatives: Alternative[] = [];
  if (sure.length > 0) alternatives.push({ route: 'certain', chains: sure });
  // Where the shortest are certain they are the same.
  if (shortest.length > 0 && shortest[0]?.length !== sure[0]?.length) {
    alternatives.push({ route: 'shortest', chains: shortest });
  } else if (shortest.length > sure.length) {
    alternatives.push({ route: 'shortest', chains: shortest });
  }
  return {
    from: root,
    to: chain.to === null ? null : end,
    graph,
    alternatives,
    truncated,
    numbered: numberedLinks(
      graph,
      alternatives.flatMap(({ chains }) => chains.flat()),
    ),
  };
}

function answerAround({ root, upstream, downstream }: ChainAroundQuery): ChainAnswer | null {
  if (root === null) return null;
  const parts = [upstream, downstream].filter((part) => part !== undefined);
  const graph = mergedGraph(
    [root, ...parts.flatMap(({ nodes }) => nodes.map(({ entity }) => entity))],
    parts.flatMap(({ links }) => links),
  );
  return {
    from: root,
    to: null,
    graph,
    alternatives: [],
    truncated: parts.some(({ truncated }) => truncated),
    numbered: numberedLinks(
      graph,
      graph.links.filter((link) => causeOf(link) === root.id || effectOf(link) === root.id),
    ),
  };
}

/** What matters most first, then all in the order of the answer. */
function numberedLinks(graph: ChainGraph, told: readonly ChainLink[]): readonly ChainLink['relationship'][] {
  return [...new Map([...told, ...graph.links].map((link) => [linkId(link), link.relationship])).values()];
}

/** The alternative that the link asks for, else the first. */
export function toldAlternative(answer: ChainAnswer, route: ChainRoute): Alternative | null {
  return answer.alternatives.find((one) => one.route === route) ?? answer.alternatives[0] ?? null;
}

/** How many events and treaties an answer holds; the one that it is asked around is not one of what led to it or came of it. */
export function countOf({ graph, to }: Pick<ChainAnswer, 'graph' | 'to'>): number {
  return to === null ? Math.max(0, graph.nodes.length - 1) : graph.nodes.length;
}

/** "1 event or treaty", "38 events and treaties". */
export function countInWords(count: number): string {
  return count === 1 ? '1 event or treaty' : `${count} events and treaties`;
}

/** The ids of all that told chains go through. */
export function toldStops(alternatives: readonly Alternative[]): ReadonlySet<string> {
  return new Set(alternatives.flatMap(({ chains }) => chains.flatMap(stopsOf)));
}

/** Footnotes of a chain: the same numbers on the plate and in the details. */
export function chainFootnotes(answer: ChainAnswer) {
  return numberFootnotes(answer.numbered, []);
}
