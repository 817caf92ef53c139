import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../api/client.ts';
import {
  MapDayDocument,
  type MapDayQuery,
  MapGroundDocument,
  type MapGroundQuery,
  type OpeningQuery,
} from '../../api/generated/graphql.ts';
import { type Footnotes, numberFootnotes } from '../../graph/footnotes.ts';
import { type GivenTerritory, type GroundTerritory, groundOf } from '../../graph/map/ground.ts';
import { type Holding, holdingsOf, huesOf } from '../../graph/map/holdings.ts';
import type { View } from '../../url/view.ts';

export type HereEntity = MapDayQuery['here']['nodes'][number];

export interface MapReading {
  /** The territories over all time; undefined while they are read. */
  readonly ground: readonly GroundTerritory[] | undefined;
  /** Who held what on the day, as last answered. */
  readonly holdings: readonly Holding[];
  /** Ids of what somebody ran on the day: railways. */
  readonly operated: ReadonlySet<string>;
  /** Treaties and events of the day. */
  readonly here: readonly HereEntity[];
  readonly footnotes: Footnotes;
  /** What the server has beyond what it sent; null where that is all. */
  readonly cutFrom: number | null;
  readonly ready: boolean;
  /** What is shown is of another day: the next is on its way. */
  readonly stale: boolean;
  readonly error: Error | null;
}

/** What the map of a day is made of. Asked for by the plate and by the details, once. */
export function useMap(view: View, dataset: Pick<OpeningQuery['dataset'], 'hues'> | undefined): MapReading {
  const { at, confidence, certainty } = view;
  const ground = useQuery({ queryKey: ['map-ground'], queryFn: ({ signal }) => wholeGround(signal) });
  const day = useQuery({
    queryKey: ['map-day', at, confidence, certainty],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      ask(MapDayDocument, { at, confidence, certainty: certainty === null ? null : [...certainty] }, signal),
  });
  const territories = useMemo(() => {
    const given = ground.data?.flatMap((page) => page.entities.nodes.filter(isTerritory));
    return given && groundOf(given);
  }, [ground.data]);
  const ofDay = useMemo(() => {
    const relationships = day.data?.holdings.relationships ?? [];
    const holdings = holdingsOf(relationships, huesOf(dataset?.hues ?? []));
    return {
      holdings,
      operated: new Set(relationships.filter(({ type }) => type === 'OPERATED').map(({ to }) => to.id)),
      here: day.data?.here.nodes ?? [],
      footnotes: numberFootnotes(
        holdings.map(({ relationship }) => relationship),
        [],
      ),
      cutFrom: day.data?.holdings.truncated ? day.data.holdings.total.relationships : null,
    };
  }, [day.data, dataset]);
  return {
    ground: territories,
    ...ofDay,
    ready: territories !== undefined && day.data !== undefined,
    stale: day.isPlaceholderData,
    error: ground.error ?? day.error,
  };
}

async function wholeGround(signal: AbortSignal): Promise<readonly MapGroundQuery[]> {
  const pages: MapGroundQuery[] = [];
  let after: string | null = null;
  do {
    const page: MapGroundQuery = await ask(MapGroundDocument, { after }, signal);
    pages.push(page);
    after = page.entities.pageInfo.hasNextPage ? page.entities.pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

function isTerritory(node: MapGroundQuery['entities']['nodes'][number]): node is typeof node & GivenTerritory {
  return 'extent' in node;
}
