const PAGE = 400;

export interface PageAsked {
  readonly first: number;
  /** The cursor of the last of the page before; null: the first page. */
  readonly after: string | null;
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * A whole list, page after page: an answer that leaves something out would be wrong.
 *
 * @param first how many are asked for at once
 * @param most how many pages are read at most
 */
export async function everyPage<Node>(
  read: (page: PageAsked) => Promise<Page<Node>>,
  first = PAGE,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Node[]> {
  const all: Node[] = [];
  let after: string | null = null;
  for (let page = 0; page < most; page += 1) {
    const { nodes, pageInfo } = await read({ first, after });
    all.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return all;
}
