import fc from 'fast-check';
import { expect } from 'vitest';
import { existingEntities, treaties } from '../oracle/counts.ts';
import type { OracleGraph } from '../oracle/graph.ts';
import { selected } from '../oracle/select.ts';
import { anId } from '../support/ask-about.ts';
import type { Check, On } from '../support/check.ts';
import type { LoadedGraph } from '../support/places.ts';

interface List {
  readonly name: string;
  /** The field that is a connection, with `$first`, `$after` and `$id`. */
  readonly operation: string;
  readonly ids: (graph: OracleGraph, id: string) => readonly string[];
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly total: number;
}

const PAGE = '{ nodes { id } pageInfo { hasNextPage endCursor } total }';

const LISTS: readonly List[] = [
  {
    name: 'entities',
    operation: `query ($first: Int, $after: String) { list: entities(first: $first, after: $after) ${PAGE} }`,
    ids: (graph) => existingEntities(graph, {}),
  },
  {
    name: 'relationships',
    operation: `query ($first: Int, $after: String) { list: relationships(first: $first, after: $after) ${PAGE} }`,
    ids: (graph) => selected(graph, {}).map(({ id }) => id),
  },
  {
    name: 'treaties',
    operation: `query ($first: Int, $after: String) { list: treaties(first: $first, after: $after) ${PAGE} }`,
    ids: (graph) => treaties(graph, { lineage: false }),
  },
  {
    name: 'relationships of an entity',
    operation: `query ($id: ID!, $first: Int, $after: String) {
      list: entity(id: $id) { relationships(first: $first, after: $after) ${PAGE} } }`,
    ids: (graph, id) => selected(graph, { of: [id] }).map((one) => one.id),
  },
];

/** Page after page gives the whole list, whatever the size of the pages, and says of each how it stands in the list. */
export const pagingChecks: readonly Check[] = LISTS.map((list) => {
  const ask = async ({ graph, loaded }: On, { id, first }: { id: string; first: number }): Promise<void> => {
    const whole = list.ids(graph, id);
    const expected = [];
    for (let at = 0; at === 0 || at < whole.length; at += first) {
      expected.push({ ids: whole.slice(at, at + first), hasNextPage: at + first < whole.length, total: whole.length });
    }
    expect(await pagesOf(loaded, list, { ...(list.operation.includes('$id') ? { id } : {}), first })).toEqual(expected);
  };
  return {
    name: `paging of ${list.name}`,
    run: ({ questions, seed, ...on }) =>
      fc.assert(
        fc.asyncProperty(fc.record({ id: anId(on.graph), first: fc.integer({ min: 4, max: 40 }) }), (asked) =>
          ask(on, asked),
        ),
        { numRuns: questions, seed },
      ),
    ask: (on, asked) => ask(on, asked as { id: string; first: number }),
  };
});

async function pagesOf(loaded: LoadedGraph, { operation }: List, variables: object) {
  const pages = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = (await loaded.ask(operation, { ...variables, after })) as {
      readonly data: { readonly list: Page | { readonly relationships: Page } };
    };
    const page: Page = 'relationships' in data.list ? data.list.relationships : data.list;
    const { hasNextPage, endCursor } = page.pageInfo;
    pages.push({ ids: page.nodes.map(({ id }) => id), hasNextPage, total: page.total });
    expect(endCursor === null).toBe(page.nodes.length === 0);
    after = endCursor;
    more = hasNextPage;
  }
  return pages;
}
