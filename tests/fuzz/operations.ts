import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** Values that are there, that are nearly there, and that want to be something else. */
const TEXTS = [
  'empire-of-japan',
  'russian-empire',
  'treaty-portsmouth',
  'port-arthur',
  'nobody',
  '',
  '1904-02-08',
  '1895-02-30',
  '0001-01-01',
  '9999-12-31',
  "'}) DETACH DELETE n //",
  '{{7*7}}',
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '\u202e榎本',
  'a'.repeat(3_000),
  'WyJpZCIsIngiXQ',
];
const NUMBERS = [0, 1, 2, 5, 12, 13, 50, 1_000, 1_001, 5_000, 5_001, -1, 2_147_483_647, 2_147_483_648, 1e300, 0.5];

type Rng = { readonly pick: <Item>(items: readonly Item[]) => Item; readonly chance: (percent: number) => boolean };

/** One random operation over the schema: mostly sound in form, with values of every kind. */
export function operations(schema: GraphQLSchema): fc.Arbitrary<string> {
  // Choices come out of one list of numbers, so that an operation that fails can be made smaller by making it shorter.
  return fc.array(fc.nat({ max: 9_999 }), { minLength: 1, maxLength: 120 }).map((choices) => {
    let at = 0;
    const next = (): number => {
      at += 1;
      return choices[at % choices.length] ?? 0;
    };
    const rng: Rng = {
      // Past the end of the list the place itself adds variety.
      pick: (items) => items[(next() + Math.floor(at / choices.length)) % items.length] as (typeof items)[number],
      chance: (percent) => next() % 100 < percent,
    };
    const query = schema.getQueryType();
    if (!query) throw new Error('the schema has a Query');
    const fields = Array.from({ length: 1 + (next() % 4) }, (_, index) => {
      const field = rng.pick(Object.values(query.getFields()));
      return `f${index}: ${fieldText(schema, field, rng, 1)}`;
    });
    return `{ ${fields.join(' ')} }`;
  });
}

function fieldText(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, rng: Rng, depth: number): string {
  const given = field.args.filter((argument) => isNonNullType(argument.type) || rng.chance(40));
  const values = given.map((argument) => `${argument.name}: ${argumentText(argument, rng)}`);
  const type = getNamedType(field.type);
  const selection = isCompositeType(type) ? ` { ${selectionText(schema, type, rng, depth)} }` : '';
  return `${field.name}${values.length > 0 ? `(${values.join(', ')})` : ''}${selection}`;
}

function selectionText(schema: GraphQLSchema, type: GraphQLNamedType, rng: Rng, depth: number): string {
  if (isAbstractType(type) && rng.chance(40)) {
    const possible = rng.pick(schema.getPossibleTypes(type));
    return `__typename ... on ${possible.name} { ${selectionText(schema, possible, rng, depth)} }`;
  }
  const all =
    'getFields' in type ? Object.values(type.getFields() as Record<string, GraphQLField<unknown, unknown>>) : [];
  const leaves = all.filter(({ type: inner }) => !isCompositeType(getNamedType(inner)));
  const deep = all.filter(
    ({ type: inner }) => isObjectType(getNamedType(inner)) || isAbstractType(getNamedType(inner)),
  );
  const parts = ['__typename'];
  if (leaves.length > 0) parts.push(fieldText(schema, rng.pick(leaves), rng, depth));
  if (deep.length > 0 && depth < 14 && rng.chance(100 - depth * 6)) {
    parts.push(`d${depth}: ${fieldText(schema, rng.pick(deep), rng, depth + 1)}`);
  }
  return parts.join(' ');
}

function argumentText({ type }: GraphQLArgument, rng: Rng): string {
  return rng.chance(6)
    ? rng.pick(['null', '{a: 1}', '[[]]', '$nothing', 'NOTHING', '1e400', '""'])
    : valueText(type, rng);
}

function valueText(type: GraphQLInputType, rng: Rng): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${[inner.ofType, inner.ofType].map((item) => valueText(item, rng)).join(', ')}]`;
  if (isEnumType(inner)) return rng.pick(inner.getValues()).name;
  switch (getNamedType(type).name) {
    case 'Int':
    case 'Float':
      return String(rng.pick(NUMBERS));
    case 'Boolean':
      return rng.pick(['true', 'false']);
    default:
      return JSON.stringify(rng.pick(TEXTS));
  }
}
