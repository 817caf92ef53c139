import { balance } from '../../explorer/balance.ts';
import { compare } from '../../explorer/compare.ts';
import { dataset } from '../../explorer/dataset.ts';
import { entities } from '../../explorer/entities.ts';
import { influence } from '../../explorer/influence.ts';
import { neighbourhood } from '../../explorer/neighbourhood.ts';
import { network } from '../../explorer/network.ts';
import { paths } from '../../explorer/paths.ts';
import { ranking } from '../../explorer/ranking.ts';
import { relationships } from '../../explorer/relationships.ts';
import { reversals } from '../../explorer/reversals.ts';
import { sources } from '../../explorer/sources.ts';
import { timeline } from '../../explorer/timeline.ts';
import { treaties } from '../../explorer/treaties.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';
import { selectedColumns } from '../selected-columns.ts';
import { ask } from './ask.ts';

/*
 * An argument that is null is the same as absent, so that defaults are set here again beside those of the schema.
 */
export const queryResolvers: QueryResolvers = {
  dataset: (_, __, { reader }) => dataset(reader),
  entity: (_, { id }, { reader }, info) => reader.entity(id, selectedColumns(info).entity),
  node: (_, { id }, { reader }, info) => reader.entity(id, selectedColumns(info).entity),
  entities: (_, { kinds, at, from, to, first, after }, { reader }, info) =>
    entities(
      reader,
      {
        kinds: kinds ?? null,
        days: { at: at ?? null, from: from ?? null, to: to ?? null },
        first: first ?? 50,
        after: after ?? null,
      },
      selectedColumns(info),
    ),
  relationship: (_, { id }, { reader }, info) => reader.relationship(id, selectedColumns(info).relationship),
  relationships: (_, { types, of, via, at, from, to, first, after }, { reader }, info) =>
    relationships(
      reader,
      {
        types: types ?? null,
        of: of ?? null,
        via: via ?? null,
        at: at ?? null,
        from: from ?? null,
        to: to ?? null,
        first: first ?? 50,
        after: after ?? null,
      },
      selectedColumns(info),
    ),
  sources: (_, { first, after }, { reader }) => sources(reader, { first: first ?? 100, after: after ?? null }),
  search: (_, { text, kinds, first }, { reader, nameSearch }) =>
    nameSearch.search(reader, { text, kinds: kinds ?? null, first: first ?? 20 }),
  ask,
  network: (_, { lenses, of, at, from, to, confidence, certainty, tiers, kinds, first }, { reader }, info) =>
    network(
      reader,
      {
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
      },
      selectedColumns(info),
    ),
  neighbourhood: (_, { of, depth, types, at, first }, { reader }, info) =>
    neighbourhood(
      reader,
      { of, depth: depth ?? 1, types: types ?? null, at: at ?? null, first: first ?? 200 },
      selectedColumns(info),
    ),
  paths: (_, { from, to, types, at, directed, maxLength, first }, { reader }, info) =>
    paths(
      reader,
      {
        from,
        to,
        types: types ?? null,
        at: at ?? null,
        directed: directed ?? false,
        maxLength: maxLength ?? 6,
        first: first ?? 3,
      },
      selectedColumns(info),
    ),
  influence: (_, { of, direction, to, maxDepth, certainty, longTerm, first }, { reader }, info) =>
    influence(
      reader,
      {
        of,
        upstream: direction === 'UPSTREAM',
        to: to ?? null,
        maxDepth: maxDepth ?? 8,
        certainty: certainty ?? null,
        longTerm: longTerm ?? true,
        first: first ?? 500,
      },
      selectedColumns(info),
    ),
  treaties: (_, question, { reader }, info) =>
    treaties(
      reader,
      {
        between: question.between ?? null,
        and: question.and ?? null,
        lineage: question.lineage ?? false,
        concerning: question.concerning ?? null,
        signedBy: question.signedBy ?? null,
        from: question.from ?? null,
        to: question.to ?? null,
        at: question.at ?? null,
        first: question.first ?? 50,
        after: question.after ?? null,
      },
      selectedColumns(info),
    ),
  compare: (_, { lenses, before, after, confidence, first }, { reader }, info) =>
    compare(
      reader,
      { lenses, before, after, certainly: confidence === 'CERTAIN', first: first ?? 2000 },
      selectedColumns(info),
    ),
  reversals: (_, { of, first }, { reader }, info) =>
    reversals(reader, { of: of ?? null, first: first ?? 50 }, selectedColumns(info)),
  balance: (_, { at }, { reader }, info) => balance(reader, at, selectedColumns(info)),
  ranking: (_, { by, kinds, at, first }, { reader }) =>
    ranking(reader, { by, kinds: kinds ?? null, at: at ?? null, first: first ?? 10 }),
  timeline: (_, { lenses, of, bucket }, { reader }) => timeline(reader, { lenses, of: of ?? null, bucket }),
};
