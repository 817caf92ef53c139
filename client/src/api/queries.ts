import type { Lens, RelationshipType } from '@entente/server/domain/catalogue';
import { keepPreviousData, QueryClient, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Picture, pictureOfDiff } from '../graph/compare/diff.ts';
import { ask } from './client.ts';
import { askOnce, takeArrived } from './early.ts';
import {
  AtlasDocument,
  type Bucket,
  CompareDocument,
  EntityDetailsDocument,
  OpeningDocument,
  PictureDocument,
  RelationshipDetailsDocument,
  RelationshipsOfTypeDocument,
  TimelineDocument,
} from './generated/graphql.ts';
import { isOfPicture, type PictureRequest, pictureVariables } from './picture-request.ts';

const PAGE = 25;

/** A dataset does not change while it is looked at, so answers stay good; `useServerStatus` asks again when it must. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        // An answer stays the object that came, so that what it was asked with can be found by it.
        structuralSharing: false,
      },
    },
  });
}

function openingQuery() {
  return queryOptions({
    queryKey: ['opening'],
    initialData: () => takeArrived(OpeningDocument, {}),
    queryFn: ({ signal }) => askOnce(OpeningDocument, {}, signal),
  });
}

function atlasQuery(lenses: readonly Lens[]) {
  return queryOptions({
    queryKey: ['atlas', lenses],
    initialData: () => takeArrived(AtlasDocument, { lenses: [...lenses] }),
    queryFn: ({ signal }) => askOnce(AtlasDocument, { lenses: [...lenses] }, signal),
  });
}

export function useOpening() {
  return useQuery(openingQuery());
}

export function useAtlas(lenses: readonly Lens[], enabled = true) {
  return useQuery({ ...atlasQuery(lenses), enabled });
}

/** The picture of a day, a range or two days; null while it is not known what to ask. The last picture stays until the next is there. */
export function usePicture(request: PictureRequest | null) {
  return useQuery({
    queryKey: ['picture', request],
    enabled: request !== null,
    placeholderData: keepPreviousData,
    initialData: () => (isOfPicture(request) ? takeArrived(PictureDocument, pictureVariables(request)) : undefined),
    queryFn: ({ signal }) => {
      if (request === null) throw new Error('A picture was asked for without a day.');
      return askPicture(request, signal);
    },
  });
}

async function askPicture(request: PictureRequest, signal: AbortSignal): Promise<Picture> {
  const { at, time, confidence, lenses, certainty } = request;
  if (time.kind !== 'compare') return askOnce(PictureDocument, pictureVariables({ ...request, time }), signal);
  const variables = { before: at, after: time.other, confidence, lenses: [...lenses] };
  const answer = await ask(CompareDocument, variables, signal);
  // The answer itself goes along, so that the query drawer finds what was asked for it.
  return { ...pictureOfDiff(answer, certainty), answer };
}

export function useTimeline(lenses: readonly Lens[], bucket: Bucket | null) {
  return useQuery({
    queryKey: ['timeline', lenses, bucket],
    enabled: bucket !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask(TimelineDocument, { lenses: [...lenses], bucket: bucket ?? 'YEAR' }, signal),
  });
}

export function useEntityDetails(id: string, enabled = true) {
  return useQuery({
    queryKey: ['entity', id],
    enabled,
    queryFn: ({ signal }) => ask(EntityDetailsDocument, { id }, signal),
  });
}

export function useRelationshipDetails(id: string) {
  return useQuery({
    queryKey: ['relationship', id],
    queryFn: ({ signal }) => ask(RelationshipDetailsDocument, { id }, signal),
  });
}

export function useRelationshipsOfType(id: string, type: RelationshipType) {
  return useInfiniteQuery({
    queryKey: ['relationships', id, type],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      ask(RelationshipsOfTypeDocument, { id, type, first: PAGE, after: pageParam }, signal),
    getNextPageParam: ({ entity }) => {
      const info = entity?.relationships.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
  });
}
