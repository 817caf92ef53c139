import { expect, it } from 'vitest';
import { readSchemaText } from './apollo.ts';
import { expectFieldsOfColumns } from './selected-columns.ts';

const schema = readSchemaText();

it('the schema shows every column', () => {
  expect(() => expectFieldsOfColumns(schema)).not.toThrow();
});

it('says where a field is missing that shows a column', () => {
  const without = schema.replaceAll(/\n {2}"[^"\n]*"\n {2}wikidata: String\n/g, '\n');
  expect(() => expectFieldsOfColumns(without)).toThrow(
    'No field shows the column "wikidata" of entity rows: add one to server/src/graphql/schema.graphql, or name the ' +
      'column as not shown in server/src/graphql/selected-columns.ts.',
  );
});

it('says where a column is missing that a field is made of', () => {
  const more = schema.replace(/\n {2}capital: String\n/, '\n  capital: String\n  population: Int\n');
  expect(() => expectFieldsOfColumns(more)).toThrow(
    'The field State.population of the schema is no column of its name: declare the column "population" in ' +
      'server/src/domain/columns.ts, or say in server/src/graphql/selected-columns.ts which columns it needs.',
  );
});
