import { expect, it } from 'vitest';
import { columnsOf, readQueries } from './queries.ts';
import { shapeOf } from './shapes.ts';

const statements = readQueries('neo4j');

it('a statement with few columns returns these, what it sorts by and what is no fragment', () => {
  const { text, columns } = shapeOf(statements['relationships-of'], ['type', 'note']);
  expect(columns).toEqual(['of', 'id', 'type', 'startMin', 'note']);
  expect(text.slice(text.lastIndexOf('RETURN '))).toBe(
    'RETURN e.id AS of, r.id AS id, type(r) AS type, r.startMin AS startMin, r.note AS note\nORDER BY of, startMin, id',
  );
});

it('with all columns it is the statement itself', () => {
  const statement = statements.entities;
  expect(shapeOf(statement, columnsOf('entities'))).toEqual({ text: statement.text, columns: statement.columns });
});
