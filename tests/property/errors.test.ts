import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { oracleGraph } from './oracle/graph.ts';
import { type LoadedGraph, type LoadGraph, loadEmbedded, loadNeo4j } from './support/places.ts';
import { sampled } from './support/random-package.ts';
import { readAsPackage } from './support/write-package.ts';

/** What cannot be asked, and the argument and code that the error names; `STATE`, `EVENT` stand for ids of the graph. */
const REFUSED: readonly (readonly [operation: string, code: string, argument: string])[] = [
  ['{ network(of: ["nobody"]) { truncated } }', 'NOT_FOUND', 'of'],
  ['{ network(at: "1895-01-01", from: "1894-01-01") { truncated } }', 'BAD_USER_INPUT', 'at'],
  ['{ network(from: "1896-01-01", to: "1895-12-31") { truncated } }', 'BAD_USER_INPUT', 'from'],
  ['{ network(first: 5001) { truncated } }', 'BAD_USER_INPUT', 'first'],
  ['{ relationships(of: ["nobody"]) { total } }', 'NOT_FOUND', 'of'],
  ['{ relationships(via: "nobody") { total } }', 'NOT_FOUND', 'via'],
  ['{ relationships(first: 0) { nodes { id } } }', 'BAD_USER_INPUT', 'first'],
  ['{ relationships(after: "x") { nodes { id } } }', 'BAD_USER_INPUT', 'after'],
  ['{ entities(first: 1001) { nodes { id } } }', 'BAD_USER_INPUT', 'first'],
  ['{ neighbourhood(of: ["nobody"]) { truncated } }', 'NOT_FOUND', 'of'],
  ['{ neighbourhood(of: ["STATE"], depth: 13) { truncated } }', 'BAD_USER_INPUT', 'depth'],
  ['{ paths(from: "nobody", to: "STATE") { length } }', 'NOT_FOUND', 'from'],
  ['{ paths(from: "STATE", to: "nobody") { length } }', 'NOT_FOUND', 'to'],
  ['{ paths(from: "STATE", to: "EVENT", maxLength: 13) { length } }', 'BAD_USER_INPUT', 'maxLength'],
  ['{ influence(of: "nobody") { total } }', 'NOT_FOUND', 'of'],
  ['{ influence(of: "STATE") { total } }', 'BAD_USER_INPUT', 'of'],
  ['{ influence(of: "EVENT", to: "nobody") { total } }', 'NOT_FOUND', 'to'],
  ['{ influence(of: "EVENT", maxDepth: 65) { total } }', 'BAD_USER_INPUT', 'maxDepth'],
  ['{ treaties(between: ["nobody"]) { total } }', 'NOT_FOUND', 'between'],
  ['{ treaties(and: ["nobody"]) { total } }', 'NOT_FOUND', 'and'],
  ['{ treaties(between: ["EVENT"]) { total } }', 'BAD_USER_INPUT', 'between'],
  ['{ treaties(and: ["EVENT"]) { total } }', 'BAD_USER_INPUT', 'and'],
  ['{ treaties(concerning: "STATE") { total } }', 'BAD_USER_INPUT', 'concerning'],
  ['{ treaties(signedBy: "EVENT") { total } }', 'BAD_USER_INPUT', 'signedBy'],
  ['{ reversals(of: "EVENT") { one { id } } }', 'BAD_USER_INPUT', 'of'],
  ['{ treaties(concerning: "nobody") { total } }', 'NOT_FOUND', 'concerning'],
  ['{ treaties(signedBy: "nobody") { total } }', 'NOT_FOUND', 'signedBy'],
  ['{ treaties(from: "1896-01-01", to: "1895-12-31") { total } }', 'BAD_USER_INPUT', 'from'],
  ['{ compare(before: "1896-01-01", after: "1896-01-01") { truncated } }', 'BAD_USER_INPUT', 'before'],
  ['{ reversals(of: "nobody") { one { id } } }', 'NOT_FOUND', 'of'],
  ['{ timeline(of: ["nobody"]) { from } }', 'NOT_FOUND', 'of'],
  ['{ ranking(by: ALLIES, first: 0) { value } }', 'BAD_USER_INPUT', 'first'],
  ['{ search(text: " ") { score } }', 'BAD_USER_INPUT', 'text'],
];

function defineErrors(load: LoadGraph): void {
  const filed = sampled(19_041_902);
  const idOf = (kind: string) => oracleGraph(filed).entities.find((entity) => entity.kind === kind)?.id ?? '';
  let loaded: LoadedGraph;
  beforeAll(async () => {
    loaded = await load(await readAsPackage(filed));
  });
  afterAll(() => loaded?.close());

  it.each(REFUSED)('%s', async (operation, code, argument) => {
    const answer = await loaded.ask(operation.replace('STATE', idOf('STATE')).replace('EVENT', idOf('EVENT')));
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
    expect(answer.errors?.[0]?.message).toContain(`"${argument}"`);
  });

  it('an entity and a relationship that do not exist are null', async () => {
    expect(await loaded.ask('{ entity(id: "nobody") { id } relationship(id: "nobody") { id } }')).toEqual({
      data: { entity: null, relationship: null },
    });
  });
}

describe('the embedded engine refuses', () => defineErrors(loadEmbedded));

const neo4j = inject('neo4j');
describe.skipIf('skipped' in neo4j)('the Neo4j engine refuses', () => {
  if (!('skipped' in neo4j)) defineErrors(loadNeo4j(neo4j));
});
