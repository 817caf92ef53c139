import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { asGraphQLError, type OnUnexpected } from './errors.ts';

/**
 * Takes a rejection that nobody handles, where graphql's execution has let go of it: when an item of a list fails at
 * once, nobody is left to hear of the items before it that are still being read. Their operation has been answered with
 * the first error by then. What is not known is told of all the same.
 *
 * @returns false for any other rejection, which is a fault
 */
export function takeLetGo(reason: unknown, onUnexpected: OnUnexpected): boolean {
  if (!(reason instanceof GraphQLError)) return false;
  asGraphQLError(unwrapResolverError(reason), onUnexpected);
  return true;
}
