import type { GraphQLResolveInfo } from 'graphql';
import { catalogueEntry } from '../../domain/catalogue.ts';
import type { GraphReader } from '../../explorer/graph-reader.ts';
import type { RelationshipResolvers } from '../generated/resolvers.ts';
import { selectedColumns } from '../selected-columns.ts';
import { citationsOf } from './citation.ts';
import { spanOf } from './span.ts';

export const relationshipResolvers: RelationshipResolvers = {
  from: (row, _, { reader }, info) => reader.known(row.from, selectedColumns(info).entity),
  to: (row, _, { reader }, info) => reader.known(row.to, selectedColumns(info).entity),
  via: (row, _, { reader }, info) => named(reader, row.via, info),
  fromState: (row, _, { reader }, info) => named(reader, row.fromState, info),
  toState: (row, _, { reader }, info) => named(reader, row.toState, info),
  sign: ({ type }) => catalogueEntry(type).sign ?? null,
  span: (row) => spanOf(catalogueEntry(row.type).span, row),
  citations: (row) => citationsOf(row),
  sourced: async ({ citations }, _, { reader }) => {
    const passages = await Promise.all(citations.map((id) => reader.passage(id)));
    return passages.some((passage) => passage !== null && passage.kind !== UNSOURCED);
  },
};

/** The entity that a column names, null where it names none. */
export function named(reader: GraphReader, id: string | null, info: GraphQLResolveInfo) {
  return id === null ? null : reader.entity(id, selectedColumns(info).entity);
}

/** The kind of a source that says that the compilers checked nothing. */
const UNSOURCED = 'none';
