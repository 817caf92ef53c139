import { RequestRefusedError, ServerAwayError } from './errors.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

const ENDPOINT = '/graphql';
const AWAY_CODES: ReadonlySet<string> = new Set(['ENGINE_UNAVAILABLE']);

interface GraphQLFailure {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly id?: string };
}

interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFailure[];
}

/**
 * Sends one operation to the server.
 *
 * @param document an operation of `operations/`, as generated
 * @param variables its variables
 * @param signal ends the request
 * @throws {ServerAwayError} nothing answered, or what answered is no GraphQL server, or its engine is away
 * @throws {RequestRefusedError} the server answered with errors
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const answer = await send<Data>(document.toString(), variables, signal);
  const failure = answer.errors?.[0];
  if (failure) {
    const code = failure.extensions?.code ?? 'UNKNOWN';
    if (AWAY_CODES.has(code)) throw new ServerAwayError(failure.message);
    throw new RequestRefusedError(failure.message, code, failure.extensions?.id ?? null);
  }
  if (answer.data === undefined || answer.data === null) throw new ServerAwayError('The answer is empty.');
  return answer.data;
}

async function send<Data>(query: string, variables: unknown, signal?: AbortSignal): Promise<GraphQLAnswer<Data>> {
  const request: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
  if (signal) request.signal = signal;
  try {
    const response = await fetch(ENDPOINT, request);
    // A proxy or a server that is shutting down answers with a page: not JSON, so read as away.
    return (await response.json()) as GraphQLAnswer<Data>;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ServerAwayError('The server cannot be reached.');
  }
}
