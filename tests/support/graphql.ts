import type { Place } from './graph/place.ts';
import { startProductServer } from './product-server.ts';

export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphqlError[];
  readonly extensions?: { readonly entente: { readonly statements: readonly { readonly name: string }[] } };
}

/** A server of the product that answers over HTTP. */
export interface Served {
  readonly url: string;
  /** The whole answer to an operation. */
  ask<Data = Record<string, unknown>>(
    query: string,
    variables?: object,
    headers?: HeadersInit,
  ): Promise<GraphqlAnswer<Data>>;
  /** The data of an answer without errors. */
  data<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Data>;
  close(): Promise<void>;
}

/** Starts the built server on the dataset that a place holds. */
export async function serve(place: Place): Promise<Served> {
  const server = await startProductServer({ env: place.env });
  return {
    ...askingAt(server.url),
    async close() {
      await server.stop();
    },
  };
}

/** Asks a server that somebody else started. */
export function askingAt(url: string): Pick<Served, 'url' | 'ask' | 'data'> {
  const ask: Served['ask'] = async <Data>(query: string, variables: object = {}, headers: HeadersInit = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  };
  return {
    url,
    ask,
    async data<Data>(query: string, variables?: object) {
      const { data, errors } = await ask<Data>(query, variables);
      if (errors !== undefined || data === undefined || data === null) throw new Error(JSON.stringify(errors));
      return data;
    },
  };
}
