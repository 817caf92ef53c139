import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { type InProcess, listenOn } from '../support/in-process.ts';

const DAY = 'a Date is written "YYYY-MM-DD", for instance "1904-02-08".';

/** What is bad in the operation's own text or variables: it is not begun. */
const BAD_VALUES: readonly (readonly [string, string, object, string, string])[] = [
  [
    'an impossible day',
    '{ network(at: "1895-02-30") { truncated } }',
    {},
    'at',
    `"at" takes Date: "1895-02-30" is no day; ${DAY}`,
  ],
  [
    'a number for a day',
    '{ network(from: 1895) { truncated } }',
    {},
    'from',
    `"from" takes Date: 1895 is no day; ${DAY}`,
  ],
  [
    'an unknown value of an enum',
    '{ timeline(bucket: MONTH) { from } }',
    {},
    'bucket',
    '"bucket" takes Bucket! (YEAR, DECADE): Value "MONTH" does not exist in "Bucket" enum.',
  ],
  [
    'a text for a number',
    '{ entities(first: "ten") { total } }',
    {},
    'first',
    '"first" takes Int: Int cannot represent non-integer value: "ten"',
  ],
  [
    'null where something is needed',
    '{ entity(id: null) { id } }',
    {},
    'id',
    '"id" takes ID!: Expected value of type "ID!", found null.',
  ],
  [
    'nothing where something is needed',
    '{ neighbourhood(depth: 2) { truncated } }',
    {},
    'of',
    '"of" takes [ID!]!: it is required, and was not given.',
  ],
  [
    'an item of a list',
    '{ network(of: ["a", {b: 1}]) { truncated } }',
    {},
    'of',
    '"of" takes [ID!]: ID cannot represent a non-string and non-integer value: {b: 1}',
  ],
  [
    'an impossible day in a variable',
    'query ($day: Date!) { balance(at: $day) { ratio } }',
    { day: '1895-13-01' },
    'day',
    `Variable "$day" got invalid value "1895-13-01"; "1895-13-01" is no day; ${DAY}`,
  ],
  [
    'a variable that is missing',
    'query ($day: Date!) { balance(at: $day) { ratio } }',
    {},
    'day',
    'Variable "$day" of required type "Date!" was not provided.',
  ],
];

/** What only the question as a whole shows to be bad. */
const BAD_QUESTIONS: readonly (readonly [string, string, string, string])[] = [
  [
    '{ network(first: 5001) { truncated } }',
    'first',
    'network',
    '"first" is 5001; it takes a whole number from 1 to 5,000.',
  ],
  [
    '{ network(at: "1904-02-08", from: "1900-01-01") { truncated } }',
    'at',
    'network',
    '"at" stands beside "from" or "to"; give either one day or a range.',
  ],
  [
    '{ relationships(from: "1905-01-01", to: "1904-01-01") { total } }',
    'from',
    'relationships',
    '"from" is 1905-01-01, after "to" (1904-01-01); it takes the same day or an earlier one.',
  ],
  ['{ search(text: "  ") { score } }', 'text', 'search', '"text" is empty; it takes a name or a part of one.'],
  [
    '{ treaties(between: ["russian-empire", "li-hongzhang"]) { total } }',
    'between',
    'treaties',
    '"between" names "li-hongzhang", which is a person; it takes a state.',
  ],
  [
    '{ treaties(and: ["shimonoseki-treaty-1895"]) { total } }',
    'and',
    'treaties',
    '"and" names "shimonoseki-treaty-1895", which is a treaty; it takes a state.',
  ],
  [
    '{ treaties(concerning: "empire-of-japan") { total } }',
    'concerning',
    'treaties',
    '"concerning" names "empire-of-japan", which is a state; it takes a territory.',
  ],
  [
    '{ treaties(signedBy: "port-arthur") { total } }',
    'signedBy',
    'treaties',
    '"signedBy" names "port-arthur", which is a territory; it takes a state or a person or an organisation.',
  ],
  [
    '{ reversals(of: "triple-intervention") { one { id } } }',
    'of',
    'reversals',
    '"of" names "triple-intervention", which is an event; it takes a state.',
  ],
  [
    '{ influence(of: "south-manchuria-railway-company") { total } }',
    'of',
    'influence',
    '"of" names "south-manchuria-railway-company", which is an organisation; it takes an event or a treaty.',
  ],
  [
    '{ entities(after: "nonsense") { total } }',
    'after',
    'entities',
    '"after" is no cursor of this list; it takes the "endCursor" of the page before.',
  ],
];

onBothEngines('errors', (open) => {
  let place: Place;
  let server: InProcess;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    server = await listenOn(place);
  });
  afterAll(async () => {
    await server?.close();
    await place?.close();
  });

  describe('of bad values name the argument and what it takes', () => {
    it.each(BAD_VALUES)('%s', async (_, query, variables, argument, message) => {
      expect(await server.ask(query, variables)).toEqual({
        errors: [{ message, locations: [expect.anything()], extensions: { code: 'BAD_USER_INPUT', argument } }],
      });
    });
  });

  describe('of bad questions do too', () => {
    it.each(BAD_QUESTIONS)('%s', async (query, argument, field, message) => {
      expect(await server.ask(query)).toEqual({
        data: { [field]: null },
        errors: [
          { message, locations: [expect.anything()], path: [field], extensions: { code: 'BAD_USER_INPUT', argument } },
        ],
      });
    });
  });

  it('name what does not exist, while a lookup gives null', async () => {
    expect(await server.ask('{ entity(id: "nobody") { name } relationship(id: "nothing") { id } }')).toEqual({
      data: { entity: null, relationship: null },
    });
    expect(await server.ask('{ neighbourhood(of: ["nobody"]) { truncated } }')).toEqual({
      data: { neighbourhood: null },
      errors: [
        {
          message: '"of" names "nobody", and there is no entity with that id; "search" finds ids by names.',
          locations: [{ line: 1, column: 3 }],
          path: ['neighbourhood'],
          extensions: { code: 'NOT_FOUND', argument: 'of' },
        },
      ],
    });
  });

  it.each([
    [
      '{ datase { name } }',
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "datase" on type "Query". Did you mean "dataset" or "paths"?',
    ],
    ['mutation { load }', 'GRAPHQL_VALIDATION_FAILED', 'There is no mutation here: everything is asked by "query".'],
    ['{ dataset', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    ['', 'BAD_REQUEST', 'GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.'],
    [
      'query A { __typename } query B { __typename }',
      'OPERATION_RESOLUTION_FAILURE',
      'Must provide operation name if query contains multiple operations.',
    ],
  ])('have a stable code: %s', async (query, code, message) => {
    const { errors } = await server.ask(query);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });
});
