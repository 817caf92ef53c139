import type { CitationBacking } from '../backing.ts';
import type { CitationResolvers, PassageResolvers } from '../generated/resolvers.ts';

export function citationsOf(row: { readonly citations: readonly string[] }): CitationBacking[] {
  return row.citations.map((passage) => ({ passage }));
}

export const citationResolvers: CitationResolvers = {
  passage: async ({ passage }, _, { reader }) => {
    const row = await reader.passage(passage);
    if (row === null) throw new Error(`The passage "${passage}" is cited but not in the graph.`);
    return row;
  },
};

export const passageResolvers: PassageResolvers = {
  source: ({ sourceId, ...source }) => ({ ...source, id: sourceId }),
};
