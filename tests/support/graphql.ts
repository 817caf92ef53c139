import { pino } from 'pino';
import { buildApp } from '../../server/src/server/app.ts';
import { readConfig, type Serving } from '../../server/src/server/config.ts';
import type { Place } from './graph/place.ts';

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
export interface Listening {
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

/** Listens within the tests' own process, on the dataset that the place holds; set as by default unless said. */
export async function listenOn(place: Place, set: Partial<Serving> = {}): Promise<Listening> {
  const engine = await place.openEngine();
  const serving = { ...readConfig({}).serving, ...set };
  const app = await buildApp({ engine, logger: pino({ level: 'silent' }), serving });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    ...askingAt(url),
    async close() {
      await app.close();
      await engine.close();
    },
  };
}

/** Asks a server that somebody else started. */
export function askingAt(url: string): Pick<Listening, 'url' | 'ask' | 'data'> {
  const ask: Listening['ask'] = async <Data>(query: string, variables: object = {}, headers: HeadersInit = {}) => {
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
