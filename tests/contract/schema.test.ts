import {
  buildSchema,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { breakingChanges, currentSchema, printed, readSnapshot } from '../support/schema.ts';

const schema = currentSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

describe('the schema', () => {
  it('breaks no program that was written against the snapshot', () => {
    expect(breakingChanges(readSnapshot(), schema)).toEqual([]);
  });

  it('is the one of the snapshot; "npm run schema" takes a new one', () => {
    expect(readSnapshot()).toBe(printed(schema));
  });

  it('says of every type, field, argument and enum value what it means', () => {
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  it('sees a breaking change', () => {
    const changed = buildSchema(printed(schema).replace('mediators: [Entity!]!', 'goodOffices: [Entity!]!'));
    expect(breakingChanges(printed(schema), changed)).toEqual(['Treaty.mediators was removed.']);
  });
});

/** The coordinates of everything in a type that has no description. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts: (readonly [string, string | null | undefined])[] = [[type.name, type.description]];
  if (isEnumType(type)) {
    for (const { name, description } of type.getValues()) parts.push([`${type.name}.${name}`, description]);
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      if (!('args' in field)) continue;
      for (const { name, description } of field.args) parts.push([`${type.name}.${field.name}(${name}:)`, description]);
    }
  }
  return parts.filter(([, description]) => !description?.trim()).map(([name]) => name);
}
