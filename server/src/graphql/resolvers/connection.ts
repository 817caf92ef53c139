import type { Connection, Page } from '../../explorer/page.ts';

/** How every connection gives its page: read once, however many of its fields are asked for. */
export const connectionResolvers = {
  nodes: async <Row>(list: Connection<Row>): Promise<readonly Row[]> => (await list.page()).nodes,
  pageInfo: <Row>(list: Connection<Row>): Promise<Page<Row>> => list.page(),
};
