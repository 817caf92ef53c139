import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { askingAt } from '../support/graphql.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';

/** What the list's first items read goes on over several statements. */
const GOES_ON = '... on Actor { offices { state { allies { other { degree } } } } }';
const TIMES = 10;

onBothEngines('a list of which one item fails at once while others are still read', (open) => {
  let place: Place;
  let server: ProductServer;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    server = await startProductServer({ env: { ...place.env, LOG_LEVEL: 'error' } });
  });
  afterAll(async () => {
    await server?.stop();
    await place?.close();
  });

  it.each([
    [
      `{ entities(first: 400) { nodes { ${GOES_ON} ... on State { relationships(first: 0) { total } } } } }`,
      {},
      '"first" is 0; it takes a whole number from 1 to 1,000.',
    ],
    [
      `query ($of: ID = "x") { entities(first: 400) { nodes { ${GOES_ON} ... on Treaty { inOffice(of: $of) { office } } } } }`,
      { of: null },
      'Argument "of" of non-null type "ID!" must not be null.',
    ],
  ])('is an error, and the server goes on: %s', async (query, variables, message) => {
    const { ask } = askingAt(server.url);
    for (let time = 0; time < TIMES; time += 1) {
      const { data, errors } = await ask(query, variables);
      expect({ data, messages: errors?.map((error) => error.message) }).toEqual({
        data: { entities: null },
        messages: [message],
      });
    }
    expect(await ask('{ network(at: "1904-02-08") { total { nodes relationships } } }')).toEqual({
      data: { network: { total: { nodes: 13, relationships: 16 } } },
    });
    expect(server.process.hasExited()).toBe(false);
    expect(server.process.output()).not.toContain('unexpected');
  });
});
