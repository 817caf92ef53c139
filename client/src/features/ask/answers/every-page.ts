const PAGE = 400;

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * A whole list, page after page: an answer that leaves something out would be wrong.
 *
 * @param read reads the page after a cursor; null: the first
 * @param first how many are asked for at once
 */
export async function everyPage<Node>(
  read: (page: { readonly first: number; readonly after: string | null }) => Promise<Page<Node>>,
  first = PAGE,
): Promise<readonly Node[]> {
  const all: Node[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = await read({ first, after });
    all.push(...nodes);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return all;
}
