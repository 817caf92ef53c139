import type {
  InfluenceResolvers,
  RankedResolvers,
  ReversalResolvers,
  SearchHitResolvers,
  TriadResolvers,
} from '../generated/resolvers.ts';

/** Answers that name entities by their ids. */

export const influenceResolvers: InfluenceResolvers = {
  links: ({ links }) => links,
};

export const rankedResolvers: RankedResolvers = {
  entity: ({ id }, _, { reader }) => reader.known(id),
};

export const reversalResolvers: ReversalResolvers = {
  one: ({ one }, _, { reader }) => reader.known(one),
  other: ({ other }, _, { reader }) => reader.known(other),
};

export const searchHitResolvers: SearchHitResolvers = {
  entity: ({ id }, _, { reader }) => reader.known(id),
};

export const triadResolvers: TriadResolvers = {
  states: ({ states }, _, { reader }) => reader.entities(states),
};
