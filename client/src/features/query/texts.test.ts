import { expect, test } from 'vitest';
import { graphiqlAddress, operationText, statementsText, valueText } from './texts.ts';

const GENERATED = `
    query Known($id: ID!) {
  entity(id: $id) {
    ...EntityRef
  }
}
    fragment EntityRef on Entity {
  id
}`;

const WRITTEN = `query Known($id: ID!) {
  entity(id: $id) {
    ...EntityRef
  }
}

fragment EntityRef on Entity {
  id
}`;

test('an operation is written out as a person would', () => {
  expect(operationText(GENERATED)).toBe(WRITTEN);
});

test('the address of GraphiQL carries the operation, its values and its name', () => {
  const { pathname, searchParams } = new URL(
    graphiqlAddress({ query: GENERATED, variables: { id: 'a&b=ä' } }),
    'http://here',
  );
  expect([pathname, Object.fromEntries(searchParams)]).toEqual([
    '/graphiql',
    { query: WRITTEN, variables: '{"id":"a&b=ä"}', operationName: 'Known' },
  ]);
});

test('statements are copied with their values, ready to run', () => {
  const statement = {
    name: 'days',
    cypher: 'RETURN $at AS at\n',
    parameters: { at: '1904-02-08' },
    rows: 1,
    ms: 0.4567,
  };
  expect(statementsText([statement, { ...statement, rows: 1200, ms: 12.6 }])).toBe(
    '// days: 1 row, 0.5 ms\n:params {"at":"1904-02-08"}\nRETURN $at AS at;\n\n' +
      '// days: 1,200 rows, 13 ms\n:params {"at":"1904-02-08"}\nRETURN $at AS at;',
  );
});

test.each([
  ['1904-02-08', '"1904-02-08"'],
  [null, 'null'],
  [['A', 'B'], '["A", "B"]'],
  [[], '[]'],
  [['AN_OVERLONG_VALUE', 'ANOTHER_LONG_VALUE'], '["AN_OVERLONG_VALUE",\n "ANOTHER_LONG_VALUE"]'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], '[1, 2, 3, 4, 5, 6, 7, 8, … 2 more]'],
])('%j reads %s', (value, text) => {
  expect(valueText(value)).toBe(text);
});
