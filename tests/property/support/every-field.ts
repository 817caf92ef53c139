import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { currentSchema } from '../../support/schema.ts';

/**
 * Selections of everything that a type has, some levels deep, written from the schema itself: a field that is added is
 * asked for from then on. Fields that need an argument are left out.
 */

const schema = currentSchema();

/** Everything that a type has; where the levels end, an entity is its id and name. */
export function everythingOf(typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (type === undefined) throw new Error(`the schema has no ${typeName}`);
  return selection(type as GraphQLOutputType, depth);
}

function selection(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output);
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) {
    if (depth === 0) return '{ __typename id name }';
    const kinds = schema.getPossibleTypes(type).map((kind) => `... on ${kind.name} ${ofObject(kind, depth)}`);
    return `{ ${kinds.join(' ')} }`;
  }
  return isObjectType(type) ? ofObject(type, depth) : '';
}

function ofObject(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const shown = fields.filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
  return `{ __typename ${shown.map((field) => asked(field, depth)).join(' ')} }`;
}

function asked(field: GraphQLField<unknown, unknown>, depth: number): string {
  const few = field.args.some(({ name }) => name === 'first') ? '(first: 5)' : '';
  return `${field.name}${few} ${selection(field.type, depth - 1)}`;
}
