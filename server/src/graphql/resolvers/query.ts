import { dataset } from '../../explorer/dataset.ts';
import { entities } from '../../explorer/entities.ts';
import { network } from '../../explorer/network.ts';
import { relationships } from '../../explorer/relationships.ts';
import { sources } from '../../explorer/sources.ts';
import { timeline } from '../../explorer/timeline.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

/*
 * An argument that is null is the same as absent, so that defaults are set here again beside those of the schema.
 */
export const queryResolvers: QueryResolvers = {
  dataset: (_, __, { reader }) => dataset(reader),
  entity: (_, { id }, { reader }) => reader.entity(id),
  entities: (_, { kinds, at, first, after }, { reader }) =>
    entities(reader, { kinds: kinds ?? null, at: at ?? null, first: first ?? 50, after: after ?? null }),
  relationship: (_, { id }, { reader }) => reader.relationship(id),
  relationships: (_, { types, of, via, at, from, to, first, after }, { reader }) =>
    relationships(reader, {
      types: types ?? null,
      of: of ?? null,
      via: via ?? null,
      at: at ?? null,
      from: from ?? null,
      to: to ?? null,
      first: first ?? 50,
      after: after ?? null,
    }),
  sources: (_, { first, after }, { reader }) => sources(reader, { first: first ?? 100, after: after ?? null }),
  search: (_, { text, kinds, first }, { reader, nameSearch }) =>
    nameSearch.search(reader, { text, kinds: kinds ?? null, first: first ?? 20 }),
  network: (_, { lenses, of, at, from, to, confidence, certainty, tiers, kinds, first }, { reader }) =>
    network(reader, {
      lenses,
      of: of ?? null,
      at: at ?? null,
      from: from ?? null,
      to: to ?? null,
      certainly: confidence === 'CERTAIN',
      certainty: certainty ?? null,
      tiers: tiers ?? null,
      kinds: kinds ?? null,
      first: first ?? 2000,
    }),
  timeline: (_, { lenses, of, bucket }, { reader }) => timeline(reader, { lenses, of: of ?? null, bucket }),
};
