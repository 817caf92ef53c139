import type { Connection, Page } from '../../explorer/page.ts';
import { asksFor } from '../asked-for.ts';
import type { RelationshipConnectionResolvers } from '../generated/resolvers.ts';

/** How every connection gives its page: read once, however many of its fields are asked for. */
export const connectionResolvers = {
  nodes: async <Row>(list: Connection<Row>): Promise<readonly Row[]> => (await list.page()).nodes,
  pageInfo: <Row>(list: Connection<Row>): Promise<Page<Row>> => list.page(),
};

const ENDS: ReadonlySet<string> = new Set(['from', 'to']);

/**
 * The same for relationships. Their ends are read with them where they are wanted: all at once, and so that each is at
 * hand when its turn comes, since a promise for every end of every row costs more than the rows.
 */
export const relationshipConnectionResolvers: RelationshipConnectionResolvers = {
  pageInfo: connectionResolvers.pageInfo,
  async nodes(list, _, { reader }, info) {
    const { nodes } = await list.page();
    if (asksFor(info, ENDS)) await reader.entities([...new Set(nodes.flatMap(({ from, to }) => [from, to]))]);
    return nodes;
  },
};
