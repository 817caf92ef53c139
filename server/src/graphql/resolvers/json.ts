import { GraphQLScalarType } from 'graphql';

/** Any JSON value, as it is. It is only ever given, never taken. */
export const jsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  // Apollo takes a scalar's description from here, not from the schema's text.
  description:
    'Any JSON value; here a GeoJSON geometry, whose coordinates are degrees of longitude and latitude (WGS 84).',
  serialize: (value) => value,
});
