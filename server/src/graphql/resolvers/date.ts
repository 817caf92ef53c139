import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isIsoDay } from '../../domain/iso-day.ts';

/** A day as `YYYY-MM-DD`; anything else, impossible days included, is `BAD_USER_INPUT`. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => value as string,
  parseValue: (value) => checkedDay(value),
  parseLiteral: (node) => checkedDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** @param node where it stands in the operation, so that the error can name its argument */
function checkedDay(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isIsoDay(value)) return value;
  const given = typeof value === 'string' ? `"${value.slice(0, 40)}"` : 'This';
  throw new GraphQLError(`${given} is no day; a Date is written "YYYY-MM-DD", for instance "1904-02-08".`, {
    extensions: { code: 'BAD_USER_INPUT' },
    ...(node === undefined ? {} : { nodes: node }),
  });
}
