import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openNeo4jPlace } from '../support/graph/neo4j-place.ts';
import { type ProductServer, startProductServer } from '../support/product-server.ts';
import { QUESTIONS } from './questions.ts';
import { QUESTIONS_OF_PEOPLE } from './questions-of-people.ts';
import { QUESTIONS_OF_STATES } from './questions-of-states.ts';

/** One operation over HTTP for each question, on a server with the shipped dataset. */
function defineQuestions(start: () => Promise<{ server: ProductServer; stop: () => Promise<unknown> }>): void {
  let started: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    started = await start();
  });
  afterAll(() => started?.stop());

  it.each([...QUESTIONS, ...QUESTIONS_OF_STATES, ...QUESTIONS_OF_PEOPLE])('$asked', async ({ operation, answer }) => {
    const response = await fetch(`${started.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: operation }),
    });
    expect(await response.json()).toEqual({ data: answer });
  });
}

describe('the embedded engine', () => {
  defineQuestions(async () => {
    const server = await startProductServer();
    return { server, stop: server.stop };
  });
});

const neo4j = inject('neo4j');
describe.skipIf('skipped' in neo4j)('Neo4j', () => {
  defineQuestions(async () => {
    if ('skipped' in neo4j) throw new Error(neo4j.skipped);
    const place = await openNeo4jPlace(neo4j);
    const server = await startProductServer({ env: place.env });
    const stop = async () => {
      await server.stop();
      await place.close();
    };
    return { server, stop };
  });
});
