import { spanOfKind } from '../../domain/bounds.ts';
import type { EntityKind } from '../../domain/catalogue.ts';
import { existenceAt } from '../../domain/existence.ts';
import type { EntityRow } from '../../domain/model.ts';
import { relationshipsOf } from '../../explorer/relationships.ts';
import type { EntityResolvers, ResolversTypes, StateResolvers } from '../generated/resolvers.ts';
import { selectedColumns } from '../selected-columns.ts';
import { citationsOf } from './citation.ts';
import { spanOf } from './span.ts';

const TYPE_OF_KIND = {
  STATE: 'State',
  ACTOR: 'Actor',
  TREATY: 'Treaty',
  TERRITORY: 'Territory',
  EVENT: 'Event',
  ORGANISATION: 'Organisation',
} as const satisfies Record<EntityKind, keyof ResolversTypes>;

export const entityResolvers: EntityResolvers = {
  __resolveType: (entity) => TYPE_OF_KIND[entity.kind],
};

/** The fields of the interface, which the six kinds share. What is not here is the row's own property of that name. */
export const sharedEntityFields = {
  span: (entity) => spanOf(spanOfKind(entity.kind), entity),
  existence: (entity, { at }) => existenceAt(entity, at),
  citations: (entity) => citationsOf(entity),
  place: (entity) => placeOf(entity),
  degree: (entity, _, { reader }) => reader.degree(entity.id),
  relationships: (entity, { types, at, first, after }, { reader }, info) => {
    const question = { types: types ?? null, at: at ?? null, first: first ?? 50, after: after ?? null };
    return relationshipsOf(reader, entity.id, question, selectedColumns(info));
  },
} satisfies StateResolvers;

/** Of a state the place is its seat of government. */
function placeOf({ place, capital, lat, lon }: EntityRow) {
  const name = place ?? capital;
  return name === null && lat === null ? null : { name, lat, lon };
}
