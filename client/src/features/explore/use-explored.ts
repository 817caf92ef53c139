import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../api/client.ts';
import { ExpandedDocument, type ExpandedQuery } from '../../api/generated/graphql.ts';
import type { Picture } from '../../graph/compare/diff.ts';
import { type ExploredPicture, exploredPicture } from '../../graph/explore/explored.ts';
import { DEFAULT_EXPLORE } from '../../url/explore-state.ts';
import type { View } from '../../url/view.ts';
import { PORTION } from './portions.ts';

export interface Explored {
  readonly picture: ExploredPicture | undefined;
  /** What was expanded is on its way. */
  readonly stale: boolean;
}

/** The picture as it was changed by hand, with the relations of what was expanded. */
export function useExplored(view: View | null, picture: Picture | undefined): Explored {
  const explore = view !== null && isExplorable(view) ? view.explore : DEFAULT_EXPLORE;
  const answers = useQueries({
    queries: (view === null ? [] : explore.expanded).map(({ id, portions }) => {
      const { confidence, certainty } = view as View;
      const variables = {
        of: id,
        ...daysOf(view as View),
        confidence,
        certainty: certainty && [...certainty],
        first: PORTION * portions,
      };
      return {
        queryKey: ['expanded', variables],
        placeholderData: keepPreviousData<ExpandedQuery>,
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(ExpandedDocument, variables, signal),
      };
    }),
    combine: combined,
  });
  const selection = view?.selection ?? null;
  const shown = useMemo(() => {
    if (!picture) return undefined;
    const expansions = explore.expanded.flatMap(({ id }, index) => {
      const network = answers.data[index]?.network;
      return network ? [{ id, ...network, total: network.total.relationships }] : [];
    });
    const { hidden, focus, folded } = explore;
    return exploredPicture(picture, { expansions, hidden, focus, folded, selection });
  }, [picture, explore, selection, answers.data]);
  return { picture: shown, stale: answers.pending };
}

/** Two days compared are shown as they are, and views with pictures of their own know nothing of this. */
function isExplorable({ shown, time }: View): boolean {
  return (shown === 'network' || shown === 'table') && time.kind !== 'compare';
}

function daysOf({ at, time }: View) {
  return time.kind === 'range' ? { from: time.first, to: time.last } : { at };
}

interface Answer {
  readonly data: ExpandedQuery | undefined;
  readonly isPending: boolean;
  readonly isPlaceholderData: boolean;
}

function combined(answers: readonly Answer[]) {
  return {
    data: answers.map(({ data }) => data),
    pending: answers.some(({ isPending, isPlaceholderData }) => isPending || isPlaceholderData),
  };
}
