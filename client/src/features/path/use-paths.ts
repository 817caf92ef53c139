import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../api/client.ts';
import { EndsDocument, PathsDocument, type PathsQuery } from '../../api/generated/graphql.ts';
import type { Relationship } from '../../graph/entity.ts';
import { type Footnotes, numberFootnotes } from '../../graph/footnotes.ts';
import type { View } from '../../url/view.ts';

export type FoundPath = PathsQuery['paths'][number];

/** The shortest and the next ones. */
const FIRST = 5;

export interface PathReading {
  /** Undefined while it is being looked for. */
  readonly paths: readonly FoundPath[] | undefined;
  /** The path that is told step by step. */
  readonly told: FoundPath | null;
  /** All relationships of the paths, shortest first: the order of their footnotes. */
  readonly numbered: readonly Relationship[];
  readonly footnotes: Footnotes;
  readonly error: Error | null;
  readonly asking: boolean;
}

/** The names of the two that are to be connected; an unknown id has none. */
export function useEnds(view: View) {
  const { from, with: other } = view.path;
  return useQuery({
    queryKey: ['path-ends', from, other],
    enabled: from !== null || other !== null,
    queryFn: ({ signal }) => ask(EndsDocument, { from: from ?? other ?? '', with: other ?? from ?? '' }, signal),
  });
}

export function usePaths(view: View): PathReading {
  const { from, with: other, onDay, told } = view.path;
  const at = onDay ? view.at : null;
  const { data, error, isFetching } = useQuery({
    queryKey: ['paths', from, other, at],
    enabled: from !== null && other !== null && from !== other,
    queryFn: ({ signal }) => ask(PathsDocument, { from: from ?? '', with: other ?? '', at, first: FIRST }, signal),
  });
  return useMemo(() => {
    const paths = data?.paths;
    const numbered = paths?.flatMap(({ relationships }) => relationships) ?? [];
    return {
      paths,
      told: paths?.[told] ?? paths?.[0] ?? null,
      numbered,
      footnotes: numberFootnotes(numbered, []),
      error,
      asking: isFetching,
    };
  }, [data, told, error, isFetching]);
}
