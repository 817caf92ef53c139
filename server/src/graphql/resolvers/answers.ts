import type {
  InfluenceResolvers,
  RankedResolvers,
  ReversalResolvers,
  SearchHitResolvers,
  TriadResolvers,
} from '../generated/resolvers.ts';
import { selectedColumns } from '../selected-columns.ts';

/** Answers that name entities by their ids. */

export const influenceResolvers: InfluenceResolvers = {
  links: ({ links }) => links,
};

export const rankedResolvers: RankedResolvers = {
  entity: ({ id }, _, { reader }, info) => reader.known(id, selectedColumns(info).entity),
};

export const reversalResolvers: ReversalResolvers = {
  one: ({ one }, _, { reader }, info) => reader.known(one, selectedColumns(info).entity),
  other: ({ other }, _, { reader }, info) => reader.known(other, selectedColumns(info).entity),
};

export const searchHitResolvers: SearchHitResolvers = {
  entity: ({ id }, _, { reader }, info) => reader.known(id, selectedColumns(info).entity),
};

export const triadResolvers: TriadResolvers = {
  states: ({ states }, _, { reader }, info) => reader.entities(states, selectedColumns(info).entity),
};
