import type { Connection, Page } from '../../explorer/page.ts';
import { asksFor } from '../asked-for.ts';
import type { RelationshipConnectionResolvers } from '../generated/resolvers.ts';

/** How every connection gives its page: read once, however many of its fields are asked for. */
export const connectionResolvers = {
  nodes: async <Row>(list: Connection<Row>): Promise<readonly Row[]> => (await list.page()).nodes,
  pageInfo: <Row>(list: Connection<Row>): Promise<Page<Row>> => list.page(),
};

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
    const wanted = ENTITIES.filter((name) => asksFor(info, name));
    const ids = new Set(nodes.flatMap((row) => wanted.map((name) => row[name])));
    await reader.entities([...ids].filter((id) => id !== null));
    return nodes;
  },
};
