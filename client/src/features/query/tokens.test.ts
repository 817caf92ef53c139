import { expect, test } from 'vitest';
import { tokenLines, tokensOf } from './tokens.ts';

function kinds(text: string, language: 'graphql' | 'cypher'): readonly string[] {
  return tokensOf(text, language).flatMap(({ kind, text: piece }) => (kind === 'plain' ? [] : [`${kind} ${piece}`]));
}

test('an operation is coloured by keywords, types, variables and values', () => {
  expect(
    kinds('query Picture($at: Date!) { network(at: $at, first: 20, of: ["a \\" b"]) { id } } # why', 'graphql'),
  ).toEqual([
    'keyword query',
    'type Picture',
    'variable $at',
    'type Date',
    'variable $at',
    'number 20',
    'string "a \\" b"',
    'comment # why',
  ]);
  expect(kinds('fragment Ref on Entity { id ... on State { capital } }', 'graphql')).toEqual([
    'keyword fragment',
    'type Ref',
    'keyword on',
    'type Entity',
    'keyword on',
    'type State',
  ]);
});

test('a statement is coloured by clauses, labels, parameters; a property called like a clause is none', () => {
  expect(
    kinds(
      "// all\nMATCH (a:State)-[r:FOUGHT|SUPPLIED]->(b) WHERE r.end < $at AND b.id <> 'x' RETURN r.id AS end",
      'cypher',
    ),
  ).toEqual([
    'comment // all',
    'keyword MATCH',
    'type State',
    'type FOUGHT',
    'type SUPPLIED',
    'keyword WHERE',
    'variable $at',
    'keyword AND',
    "string 'x'",
    'keyword RETURN',
    'keyword AS',
  ]);
});

test('nothing of the text is lost, and no piece reaches over a line', () => {
  const text = 'MATCH (a)\n\nRETURN a.id AS id // end\n';
  expect(
    tokenLines(text, 'cypher')
      .map((line) => line.map((token) => token.text).join(''))
      .join('\n'),
  ).toBe(text);
});
