import type { Resolvers } from '../generated/resolvers.ts';
import { citationResolvers, passageResolvers } from './citation.ts';
import { entityConnectionResolvers, relationshipConnectionResolvers, sourceConnectionResolvers } from './connection.ts';
import { datasetResolvers } from './dataset.ts';
import { dateScalar } from './date.ts';
import { entityResolvers, sharedEntityFields } from './entity.ts';
import { queryResolvers } from './query.ts';
import { relationshipResolvers } from './relationship.ts';

/** One entry for each type of the schema; what a type does not say is the backing row's property of that name. */
export const resolvers: Resolvers = {
  Date: dateScalar,
  Query: queryResolvers,
  Entity: entityResolvers,
  State: sharedEntityFields,
  Actor: sharedEntityFields,
  Treaty: sharedEntityFields,
  Territory: sharedEntityFields,
  Event: sharedEntityFields,
  Organisation: sharedEntityFields,
  Relationship: relationshipResolvers,
  Citation: citationResolvers,
  Passage: passageResolvers,
  Dataset: datasetResolvers,
  EntityConnection: entityConnectionResolvers,
  RelationshipConnection: relationshipConnectionResolvers,
  SourceConnection: sourceConnectionResolvers,
  SearchHit: {
    entity: async ({ id }, _, { reader }) => {
      const row = await reader.entity(id);
      if (row === null) throw new Error(`The search found "${id}", which is not in the graph.`);
      return row;
    },
  },
  // The graph says these in lower case, as the data package does.
  Certainty: { CERTAIN: 'certain', PROBABLE: 'probable', DISPUTED: 'disputed' },
  Tier: { CORE: 'core', STANDARD: 'standard', EXTENDED: 'extended' },
};
