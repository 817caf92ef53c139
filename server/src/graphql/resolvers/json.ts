import { GraphQLScalarType } from 'graphql';

/** Any JSON value, as it is. It is only ever given, never taken. */
export const jsonScalar = new GraphQLScalarType<unknown, unknown>({ name: 'JSON', serialize: (value) => value });
