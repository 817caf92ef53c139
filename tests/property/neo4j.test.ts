import { describe, inject } from 'vitest';
import { defineExactness } from './exactness.ts';
import { loadNeo4j } from './support/places.ts';

const neo4j = inject('neo4j');
describe.skipIf('skipped' in neo4j)('the Neo4j engine answers as the oracles do', () => {
  if (!('skipped' in neo4j)) defineExactness(loadNeo4j(neo4j), 25);
});
