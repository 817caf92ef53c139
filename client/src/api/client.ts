import { RequestRefusedError, ServerAwayError } from './errors.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { type Operation, rememberOperation } from './operations-behind.ts';

const ENDPOINT = '/graphql';
const AWAY_CODES: ReadonlySet<string> = new Set(['ENGINE_UNAVAILABLE']);

interface GraphQLFailure {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly id?: string };
}

interface GraphQLAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFailure[];
  readonly extensions?: { readonly entente?: { readonly statements?: readonly Statement[] } };
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
  throwFailure(answer);
  if (answer.data === undefined || answer.data === null) throw new ServerAwayError('The answer is empty.');
  rememberOperation(answer.data, { query: document.toString(), variables: variables as Record<string, unknown> });
  return answer.data;
}

/** A statement that the server ran for an operation, as it says itself. */
export interface Statement {
  readonly name: string;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How many rows it gave. */
  readonly rows: number;
  /** Milliseconds. */
  readonly ms: number;
}

export interface Explained {
  /** Null where the server is set not to tell. */
  readonly statements: readonly Statement[] | null;
  /** How long the answer took to come, in milliseconds. */
  readonly ms: number;
  readonly data: unknown;
}

/**
 * Sends an operation once more and asks for the statements that the server runs for it.
 *
 * @throws {ServerAwayError} as `ask`
 * @throws {RequestRefusedError} as `ask`
 */
export async function explain(operation: Operation, signal?: AbortSignal): Promise<Explained> {
  const began = performance.now();
  const answer = await send<unknown>(operation.query, operation.variables, signal, { 'x-entente-explain': '1' });
  const ms = performance.now() - began;
  throwFailure(answer);
  return { statements: answer.extensions?.entente?.statements ?? null, ms, data: answer.data };
}

function throwFailure({ errors }: GraphQLAnswer<unknown>): void {
  const failure = errors?.[0];
  if (!failure) return;
  const code = failure.extensions?.code ?? 'UNKNOWN';
  if (AWAY_CODES.has(code)) throw new ServerAwayError(failure.message);
  throw new RequestRefusedError(failure.message, code, failure.extensions?.id ?? null);
}

async function send<Data>(
  query: string,
  variables: unknown,
  signal?: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphQLAnswer<Data>> {
  const request: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
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
