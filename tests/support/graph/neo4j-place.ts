import neo4j, { type Driver } from 'neo4j-driver';
import { type Neo4jSettings, openNeo4jEngine } from '../../../server/src/engine/neo4j.ts';
import { openNeo4jStore } from '../../../server/src/loader/neo4j-store.ts';
import type { Place } from './place.ts';

/** The tests' own Neo4j, wiped before and after, so that nobody trips over what another test left. */
export async function openNeo4jPlace(
  settings: Required<Neo4jSettings> & { readonly database: string },
): Promise<Place> {
  const { uri, user, password, database } = settings;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  await wipe(driver, database);
  return {
    env: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    store: (_, graceMs = 0) => openNeo4jStore(settings, graceMs),
    openEngine: () => openNeo4jEngine(settings),
    async query<Row>(cypher: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
      const { records } = await driver.executeQuery(cypher, parameters, { database });
      return records.map((record) => record.toObject() as Row);
    },
    async change(cypher) {
      await driver.executeQuery(cypher, {}, { database });
    },
    async close() {
      await wipe(driver, database);
      await driver.close();
    },
  };
}

async function wipe(driver: Driver, database: string): Promise<void> {
  await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database });
}
