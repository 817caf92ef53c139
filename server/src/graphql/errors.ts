import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { EngineRefusedError, EngineUnavailableError, NoDatasetError, StatementTimeoutError } from '../engine/errors.ts';
import { BadInputError, NotFoundError, SearchTooWideError } from '../explorer/errors.ts';

/** Told once of each error that nobody expected, with the id that the caller sees too. */
export type OnUnexpected = (error: unknown, id: string) => void;

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
    return coded('The query took too long. Narrow it, or ask for less at once.', 'TIMEOUT');
  }
  if (error instanceof EngineUnavailableError || error instanceof NoDatasetError) {
    return coded(error.message, 'ENGINE_UNAVAILABLE', { http: { status: 503 } });
  }
  const id = randomUUID();
  onUnexpected(error, id);
  const message =
    error instanceof EngineRefusedError
      ? 'The server may not read its database; its log says more.'
      : 'Something went wrong on the server; its log says more.';
  return coded(message, 'INTERNAL_SERVER_ERROR', { id });
}

/** Apollo's hook for every error of an operation. */
export function formatError(onUnexpected: OnUnexpected) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof GraphQLError) return formatted;
    const { message, extensions } = asGraphQLError(original, onUnexpected);
    const { http: _, ...told } = extensions;
    return {
      message,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: told,
    };
  };
}

function coded(message: string, code: string, more: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more } });
}
