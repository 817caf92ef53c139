import type {
  EntityConnectionResolvers,
  RelationshipConnectionResolvers,
  SourceConnectionResolvers,
} from '../generated/resolvers.ts';

export const entityConnectionResolvers: EntityConnectionResolvers = {
  nodes: async (list) => (await list.page()).nodes,
  pageInfo: (list) => list.page(),
};

export const relationshipConnectionResolvers: RelationshipConnectionResolvers = {
  nodes: async (list) => (await list.page()).nodes,
  pageInfo: (list) => list.page(),
};

export const sourceConnectionResolvers: SourceConnectionResolvers = {
  nodes: async (list) => (await list.page()).nodes,
  pageInfo: (list) => list.page(),
};
