import type { Resolvers } from '../generated/resolvers.ts';
import {
  influenceResolvers,
  rankedResolvers,
  reversalResolvers,
  searchHitResolvers,
  triadResolvers,
} from './answers.ts';
import { answerLineResolvers, askChoiceResolvers, askedResolvers, askedSlotResolvers } from './ask.ts';
import { citationResolvers, passageResolvers } from './citation.ts';
import { connectionResolvers, relationshipConnectionResolvers } from './connection.ts';
import { datasetResolvers } from './dataset.ts';
import { dateScalar } from './date.ts';
import { entityResolvers } from './entity.ts';
import { jsonScalar } from './json.ts';
import {
  actorResolvers,
  eventResolvers,
  organisationResolvers,
  stateResolvers,
  territoryResolvers,
  treatyResolvers,
} from './kinds.ts';
import { queryResolvers } from './query.ts';
import { relationshipResolvers } from './relationship.ts';
import {
  cessionResolvers,
  controlResolvers,
  influenceLinkResolvers,
  officeResolvers,
  participationResolvers,
  tieResolvers,
} from './relationship-views.ts';

/** One entry for each type of the schema; what a type does not say is the backing row's property of that name. */
export const resolvers: Resolvers = {
  Date: dateScalar,
  JSON: jsonScalar,
  Query: queryResolvers,
  Entity: entityResolvers,
  State: stateResolvers,
  Actor: actorResolvers,
  Treaty: treatyResolvers,
  Territory: territoryResolvers,
  Event: eventResolvers,
  Organisation: organisationResolvers,
  Relationship: relationshipResolvers,
  Tie: tieResolvers,
  Control: controlResolvers,
  Cession: cessionResolvers,
  Office: officeResolvers,
  Participation: participationResolvers,
  InfluenceLink: influenceLinkResolvers,
  Citation: citationResolvers,
  Passage: passageResolvers,
  Dataset: datasetResolvers,
  Influence: influenceResolvers,
  Ranked: rankedResolvers,
  Reversal: reversalResolvers,
  SearchHit: searchHitResolvers,
  Triad: triadResolvers,
  Asked: askedResolvers,
  AskedSlot: askedSlotResolvers,
  AnswerLine: answerLineResolvers,
  AskChoice: askChoiceResolvers,
  EntityConnection: connectionResolvers,
  RelationshipConnection: relationshipConnectionResolvers,
  SourceConnection: connectionResolvers,
  TreatyConnection: connectionResolvers,
  // The graph says these in lower case, as the data package does.
  Certainty: { CERTAIN: 'certain', PROBABLE: 'probable', DISPUTED: 'disputed' },
  Tier: { CORE: 'core', STANDARD: 'standard', EXTENDED: 'extended' },
};
