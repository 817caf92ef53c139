import type { GraphQLResolveInfo } from 'graphql';
import type { RelationshipRow } from '../../domain/model.ts';
import type { GraphReader } from '../../explorer/graph-reader.ts';
import type { Connection, Edge, Page } from '../../explorer/page.ts';
import type { RelationshipConnectionResolvers } from '../generated/resolvers.ts';
import { selectedFields } from '../selected-columns.ts';

/** How every connection gives its page: read once, however many of its fields are asked for. */
export const connectionResolvers = {
  nodes: async <Row>(list: Connection<Row>): Promise<readonly Row[]> => (await list.page()).nodes,
  edges: async <Row>(list: Connection<Row>): Promise<readonly Edge<Row>[]> => edgesOf(await list.page()),
  pageInfo: <Row>(list: Connection<Row>): Promise<Page<Row>> => list.page(),
};

function edgesOf<Row>({ nodes, cursorOf }: Page<Row>): readonly Edge<Row>[] {
  return nodes.map((node) => ({ cursor: cursorOf(node), node }));
}

/** The fields of a relationship that are entities: its ends, and what else it names. */
const ENTITIES = ['from', 'to', 'via', 'fromState', 'toState'] as const;

/**
 * The same for relationships. The entities that they name are read with them where they are wanted: all at once, and so
 * that each is at hand when its turn comes, since a promise for every end of every row costs more than the rows.
 */
export const relationshipConnectionResolvers: RelationshipConnectionResolvers = {
  pageInfo: connectionResolvers.pageInfo,
  async nodes(list, _, { reader }, info) {
    const { nodes } = await list.page();
    await readEntities(reader, nodes, info);
    return nodes;
  },
  async edges(list, _, { reader }, info) {
    const page = await list.page();
    await readEntities(reader, page.nodes, info);
    return edgesOf(page);
  },
};

async function readEntities(
  reader: GraphReader,
  rows: readonly RelationshipRow[],
  info: GraphQLResolveInfo,
): Promise<void> {
  const wanted = [...selectedFields(info, ENTITIES)].map(async ([name, { entity }]) => {
    const ids = new Set(rows.map((row) => row[name]));
    await reader.entities(
      [...ids].filter((id) => id !== null),
      entity,
    );
  });
  await Promise.all(wanted);
}
