import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../api/client.ts';
import { TerritoryHoldersDocument } from '../../api/generated/graphql.ts';
import { useOpening } from '../../api/queries.ts';
import { daysOf } from '../../graph/changes.ts';
import { type Axis, axisOf, type HolderLane, holderLanes } from '../../graph/map/holder-lanes.ts';
import { type Holding, holdingsOf, huesOf, operationsOf } from '../../graph/map/holdings.ts';
import type { View } from '../../url/view.ts';
import { domainOf } from '../timeline/scale.ts';

export interface HoldersReading {
  readonly all: readonly Holding[];
  readonly onDay: readonly Holding[];
  readonly lanes: readonly HolderLane[];
  readonly axis: Axis;
}

/** Who ever held or ran a territory, and who did on the day; undefined while it is read. */
export function useHolders(territory: string, view: View): HoldersReading | undefined {
  const { data: opening } = useOpening();
  const { data } = useQuery({
    queryKey: ['holders', territory],
    queryFn: ({ signal }) => ask(TerritoryHoldersDocument, { of: [territory] }, signal),
  });
  return useMemo(() => {
    if (!data || !opening) return undefined;
    const { hues, span } = opening.dataset;
    const own = data.relationships.nodes.filter(({ to }) => to.id === territory);
    const all = [...holdingsOf(own, huesOf(hues)), ...operationsOf(own, huesOf(hues))];
    const axis = axisOf(all, domainOf(span), view.at);
    return { all, onDay: all.filter((holding) => isHeld(holding, view)), lanes: holderLanes(all, axis), axis };
  }, [data, opening, territory, view]);
}

function isHeld({ relationship }: Holding, { at, confidence, certainty }: View): boolean {
  const days = daysOf(relationship, confidence);
  const counted = certainty === null || certainty.includes(relationship.certainty);
  return counted && days !== null && days.from <= at && at < days.to;
}
