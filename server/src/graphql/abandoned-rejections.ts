import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { asGraphQLError, type OnUnexpected } from './errors.ts';

/**
 * Handles promise rejections that graphql-js abandons: when an item of a list fails synchronously, it stops listening to
 * the items before it that are still being resolved. By then their operation has been answered with the first error. An
 * unexpected error among them is reported all the same.
 *
 * @returns false for any other rejection, which is a fault
 */
export function handleAbandonedRejection(reason: unknown, onUnexpected: OnUnexpected): boolean {
  if (!(reason instanceof GraphQLError)) return false;
  asGraphQLError(unwrapResolverError(reason), onUnexpected);
  return true;
}
