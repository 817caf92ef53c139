import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { EngineRefusedError, EngineUnavailableError, NoDatasetError, StatementTimeoutError } from '../engine/errors.ts';
import { BadInputError, NotFoundError, SearchTooWideError } from '../explorer/errors.ts';
import { argumentOf } from './argument-of.ts';
import type { ErrorCode } from './codes.ts';
import { LIMITS } from './limits.ts';

/** Told once of each error that nobody expected, with the id that the caller sees too. */
export type OnUnexpected = (error: unknown, id: string) => void;

/** The ids of errors that were told of: one that many fields ran into is told of once. */
const TOLD = new WeakMap<object, string>();

/**
 * Any error as a GraphQL error with a stable `extensions.code`; never throws. What is not known is masked: the caller
 * gets an id, and `onUnexpected` the error.
 */
export function asGraphQLError(error: unknown, onUnexpected: OnUnexpected): GraphQLError {
  if (error instanceof GraphQLError) return error;
  if (error instanceof BadInputError) return coded(error.message, 'BAD_USER_INPUT', { argument: error.argument });
  if (error instanceof NotFoundError) return coded(error.message, 'NOT_FOUND', { argument: error.argument });
  if (error instanceof SearchTooWideError) return coded(error.message, 'QUERY_TOO_COMPLEX');
  if (error instanceof StatementTimeoutError) {
    return coded('The query took too long. Narrow it, or ask for less at once.', 'TIMEOUT', { http: { status: 504 } });
  }
  if (error instanceof EngineUnavailableError || error instanceof NoDatasetError) {
    return coded(error.message, 'ENGINE_UNAVAILABLE', { http: { status: 503 } });
  }
  const message =
    error instanceof EngineRefusedError
      ? 'The server may not read its database; its log says more.'
      : 'Something went wrong on the server; its log says more.';
  return coded(message, 'INTERNAL_SERVER_ERROR', { id: tell(error, onUnexpected) });
}

/** Apollo's hook for every error of an operation. */
export function formatError(onUnexpected: OnUnexpected) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (!(original instanceof GraphQLError)) return told(formatted, asGraphQLError(original, onUnexpected));
    // Apollo wraps what went wrong outside resolvers into errors of its own, which carry the message of any Error.
    const inner = original.originalError;
    if (inner && !(inner instanceof GraphQLError)) return told(formatted, asGraphQLError(inner, onUnexpected));
    return told(formatted, asInputError(original));
  };
}

/**
 * What the schema itself finds wrong with a value, named as every other bad input; other errors come back as they are.
 */
function asInputError(error: GraphQLError): GraphQLError {
  const code = error.extensions.code;
  if (code === 'GRAPHQL_PARSE_FAILED') return asTooLong(error);
  // A rule of ours says its own code, which Apollo's wrapping hides.
  const own = error.originalError instanceof GraphQLError ? error.originalError.extensions : {};
  if (code === 'GRAPHQL_VALIDATION_FAILED' && typeof own.code === 'string' && own.code !== 'BAD_USER_INPUT') {
    return new GraphQLError(error.message, { extensions: own });
  }
  // GraphQL's own validation gives up after a number of comparisons or errors.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && error.message.includes('Validation aborted')) {
    return coded(
      'This operation is too involved to be validated: it repeats the same fields too often.',
      'QUERY_TOO_COMPLEX',
      {
        limit: 'validation',
      },
    );
  }
  // The one rule of GraphQL's own that bounds introspection.
  if (code === 'GRAPHQL_VALIDATION_FAILED' && error.message.startsWith('Maximum introspection depth')) {
    return coded(`${error.message}; at most two lists within lists are allowed.`, 'QUERY_TOO_COMPLEX', {
      limit: 'introspection',
    });
  }
  const argument = argumentOf(error.nodes);
  if (argument !== undefined && (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'BAD_USER_INPUT')) {
    return coded(`"${argument.name}" takes ${argument.takes}: ${error.message}`, 'BAD_USER_INPUT', {
      argument: argument.name,
    });
  }
  const missing = MISSING_ARGUMENT.exec(error.message)?.groups;
  if (missing !== undefined && code === 'GRAPHQL_VALIDATION_FAILED') {
    const { name, type } = missing;
    return coded(`"${name}" takes ${type}: it is required, and was not given.`, 'BAD_USER_INPUT', { argument: name });
  }
  const variable = /^Variable "\$(\w+)"/.exec(error.message)?.[1];
  if (variable !== undefined && code === 'BAD_USER_INPUT') {
    return coded(error.message, 'BAD_USER_INPUT', { argument: variable });
  }
  return error;
}

/** What graphql says of a field that needs an argument; there is no value that `argumentOf` could know. */
const MISSING_ARGUMENT = /^Field "\w+" argument "(?<name>\w+)" of type "(?<type>[^"]+)" is required/;

function asTooLong(error: GraphQLError): GraphQLError {
  if (!error.message.includes('Parsing aborted')) return error;
  const message = `This operation is too long: at most ${LIMITS.tokens.toLocaleString('en')} tokens (words and signs) are allowed.`;
  return coded(message, 'QUERY_TOO_COMPLEX', { limit: 'tokens', allowed: LIMITS.tokens });
}

/** The error as the caller is told it, at the place where it came up. */
function told(formatted: GraphQLFormattedError, { message, extensions }: GraphQLError): GraphQLFormattedError {
  const { http: _, ...rest } = extensions;
  return {
    message,
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
    extensions: rest,
  };
}

function tell(error: unknown, onUnexpected: OnUnexpected): string {
  const known = typeof error === 'object' && error !== null ? TOLD.get(error) : undefined;
  if (known !== undefined) return known;
  const id = randomUUID();
  if (typeof error === 'object' && error !== null) TOLD.set(error, id);
  onUnexpected(error, id);
  return id;
}

/** An error as the API gives it. */
export function coded(message: string, code: ErrorCode, more: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}
