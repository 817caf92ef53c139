import { GraphQLError, GraphQLScalarType, Kind, print, type ValueNode } from 'graphql';
import { isIsoDay } from '../../domain/iso-day.ts';

const DESCRIPTION = `A day as \`YYYY-MM-DD\`, in the proleptic Gregorian calendar, years 0001 to 9999. Dates filed in the Julian calendar
were converted when the dataset was compiled.`;

/** A day as `YYYY-MM-DD`; anything else, impossible days included, is `BAD_USER_INPUT`. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  // As the description, taken from here and not from the schema's text.
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  // Apollo takes a scalar's description from here, not from the schema's text.
  description: DESCRIPTION,
  serialize: (value) => value as string,
  parseValue: (value) => checkedDay(value),
  parseLiteral: (node) => checkedDay(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** @param node where it stands in the operation, so that the error can name its argument */
function checkedDay(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isIsoDay(value)) return value;
  const given = (node === undefined ? JSON.stringify(value) : print(node)).slice(0, 40);
  throw new GraphQLError(`${given} is no day; a Date is written "YYYY-MM-DD", for instance "1904-02-08".`, {
    extensions: { code: 'BAD_USER_INPUT' },
    ...(node === undefined ? {} : { nodes: node }),
  });
}
