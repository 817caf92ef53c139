import { catalogueEntry } from '../../domain/catalogue.ts';
import type { EntityRow } from '../../domain/model.ts';
import type { GraphReader } from '../../explorer/graph-reader.ts';
import type { RelationshipResolvers } from '../generated/resolvers.ts';
import { citationsOf } from './citation.ts';
import { spanOf } from './span.ts';

export const relationshipResolvers: RelationshipResolvers = {
  from: (row, _, { reader }) => entityAt(reader, row.from),
  to: (row, _, { reader }) => entityAt(reader, row.to),
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

function entityAt(reader: GraphReader, id: string): EntityRow | Promise<EntityRow> {
  const entity = reader.entity(id);
  return entity instanceof Promise ? entity.then((row) => existing(row, id)) : entity;
}

function existing(row: EntityRow | null, id: string): EntityRow {
  if (row === null) throw new Error(`A relationship ends at "${id}", which is not in the graph.`);
  return row;
}
