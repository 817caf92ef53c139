import { catalogueEntry } from '../../domain/catalogue.ts';
import type { RelationshipResolvers } from '../generated/resolvers.ts';
import { citationsOf } from './citation.ts';
import { spanOf } from './span.ts';

export const relationshipResolvers: RelationshipResolvers = {
  from: (row, _, { reader }) => reader.known(row.from),
  to: (row, _, { reader }) => reader.known(row.to),
  via: (row, _, { reader }) => (row.via === null ? null : reader.entity(row.via)),
  fromState: (row, _, { reader }) => (row.fromState === null ? null : reader.entity(row.fromState)),
  toState: (row, _, { reader }) => (row.toState === null ? null : reader.entity(row.toState)),
  sign: ({ type }) => catalogueEntry(type).sign ?? null,
  span: (row) => spanOf(catalogueEntry(row.type).span, row),
  citations: (row) => citationsOf(row),
  sourced: async ({ citations }, _, { reader }) => {
    const passages = await Promise.all(citations.map((id) => reader.passage(id)));
    return passages.some((passage) => passage !== null && passage.kind !== UNSOURCED);
  },
};

/** The kind of a source that says that the compilers checked nothing. */
const UNSOURCED = 'none';
