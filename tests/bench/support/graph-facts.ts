import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jSettings } from '../../../server/src/engine/neo4j.ts';

/** Asks a Neo4j past the port, for what a benchmark must know of its graph. */
export async function ask<Value>(settings: Neo4jSettings, work: (driver: Driver) => Promise<Value>): Promise<Value> {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
  });
  return work(driver).finally(() => driver.close());
}

/** Ids of states with so many relationships. */
export async function idsOfDegree(driver: Driver, least: number, most: number, count: number): Promise<string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (e:State) WITH e, COUNT { (e)--() } AS degree WHERE $least <= degree <= $most ' +
      'RETURN e.id AS id ORDER BY id LIMIT $count',
    { least: neo4j.int(least), most: neo4j.int(most), count: neo4j.int(count) },
    { routing: 'READ' },
  );
  return records.map((record) => record.get('id') as string);
}

/** Ids of states that signed so many treaties. */
export async function idsOfSigning(driver: Driver, least: number, most: number, count: number): Promise<string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (e:State) WITH e, COUNT { (e)-[:SIGNED]->() } AS signed WHERE $least <= signed <= $most ' +
      'RETURN e.id AS id ORDER BY id LIMIT $count',
    { least: neo4j.int(least), most: neo4j.int(most), count: neo4j.int(count) },
    { routing: 'READ' },
  );
  return records.map((record) => record.get('id') as string);
}
