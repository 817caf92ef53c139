import { FIRST_DAY, LAST_DAY } from '@entente/server/domain/iso-day';
import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import { daysOf } from '../changes.ts';
import type { HomesRequest } from './homes.ts';
import type { Shape } from './shape.ts';
import type { LayoutEntity, LayoutTie } from './sites.ts';

const ALWAYS = { from: FIRST_DAY, to: LAST_DAY };

/** From what the server says of the whole dataset to what the layout works on. */
export function homesRequest(atlas: AtlasQuery, dataset: OpeningQuery['dataset'], shape: Shape): HomesRequest {
  const lines = new Map(dataset.hues.map(({ state, hue }) => [state, hue]));
  const principals = new Set(dataset.principals);
  const states = new Map(atlas.states.nodes.map((state) => [state.id, state]));
  const entities = [...states.values(), ...atlas.network.nodes.filter(({ id }) => !states.has(id))].map(
    ({ id }): LayoutEntity => {
      const span = states.get(id)?.span;
      return {
        id,
        days: span ? { from: span.startMin ?? FIRST_DAY, to: span.endMax ?? LAST_DAY } : ALWAYS,
        line: lines.get(id) ?? null,
        principal: principals.has(id),
      };
    },
  );
  const ties = atlas.network.relationships.flatMap((tie): LayoutTie[] => {
    const days = daysOf(tie, 'POSSIBLE');
    return days === null ? [] : [{ from: tie.from.id, to: tie.to.id, days }];
  });
  return { entities, ties, focus: dataset.opening?.at ?? null, shape };
}
