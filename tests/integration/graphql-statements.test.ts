import { expect, it } from 'vitest';
import { onServedDataset } from '../support/on-served.ts';

const ENTITY = 'id name span { label } degree citations { passage { id source { title } } }';
/** Shapes of requests, with `$FIRST` for how many rows. */
const SHAPES = [
  `{ entities(first: $FIRST) { total nodes { ${ENTITY} } } }`,
  `{ entities(first: $FIRST) { nodes { id relationships(first: 3) { total nodes { id from { name } to { name } } } } } }`,
  `{ relationships(first: $FIRST) { total nodes { id from { ${ENTITY} } to { ${ENTITY} } sourced citations { passage { id } } } } }`,
  `{ network(lenses: [ALL], first: $FIRST) { nodes { id name degree } relationships { id from { id } via { id name } } } }`,
  `{ sources(first: $FIRST) { total nodes { id title } } }`,
  `{ search(text: "russia", first: $FIRST) { score entity { ${ENTITY} } } }`,
];

onServedDataset('a request', (server) => {
  it.each(SHAPES)('asks the engine as often for ten rows as for hundreds: %s', async (shape) => {
    // The first search builds the index of names, by a statement that no later one runs.
    await server().ask('{ search(text: "warm") { score } }');
    const [few, many] = [await names(shape, 10), await names(shape, 200)];
    expect(many).toEqual(few);
    expect(few.length).toBeLessThan(8);
  });

  async function names(shape: string, first: number): Promise<string[]> {
    const answer = await server().ask(shape.replace('$FIRST', String(first)), {}, { 'x-entente-explain': '1' });
    expect(answer.errors).toBeUndefined();
    return (answer.extensions?.entente.statements ?? []).map(({ name }) => name).sort();
  }
});
