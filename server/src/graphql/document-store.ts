import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

type Store = NonNullable<ApolloServerOptions<BaseContext>['documentStore']>;

/** A parsed operation takes some hundred bytes for each of its characters. */
const MOST_CHARACTERS = 300_000;

/**
 * Operations that were parsed and found valid, kept so that the same text is not parsed again; the least recently used
 * is evicted first. Apollo's own store counts something smaller than what it keeps, and fills hundreds of megabytes
 * where every operation is another.
 */
export function documentStore(): Store {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.end ?? 1),
  });
  return {
    get: async (key) => documents.get(key),
    set: async (key, document) => void documents.set(key, document),
    delete: async (key) => documents.delete(key),
  };
}
