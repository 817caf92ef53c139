import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Neo4jInstance } from './neo4j/instance.ts';
import { ownNeo4j } from './neo4j.ts';

const shared = inject('neo4j');

describe.skipIf('skipped' in shared)('the Neo4j of the tests', () => {
  if ('skipped' in shared) return;

  it('answers over bolt:// and over neo4j://, as a server that can be written to', async () => {
    for (const uri of [shared.uri, shared.uri.replace('bolt:', 'neo4j:')]) {
      expect(await query(uri, shared.password, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    }
  });

  it('asks for the password', async () => {
    await expect(query(shared.uri, 'another', 'RETURN 1 AS one')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });
});

describe.skipIf('skipped' in shared)('a Neo4j of one suite alone', () => {
  let own: Neo4jInstance | undefined;

  beforeAll(async () => {
    const started = await ownNeo4j();
    if ('skipped' in started) return;
    own = started;
  });
  afterAll(() => own?.stop());

  it('keeps its data and its password when it is cut off, and loses them when asked to', async (context) => {
    if (own?.faults === undefined) return context.skip();
    const { uri, password, faults } = own;
    await query(uri, password, "CREATE (:Probe { name: 'kept' })");

    await faults.interrupt('abruptly');
    await expect(query(uri, password, 'RETURN 1')).rejects.toMatchObject({ code: 'ServiceUnavailable' });

    await faults.resume('kept');
    expect(await query(uri, password, 'MATCH (p:Probe) RETURN p.name AS name')).toEqual([{ name: 'kept' }]);

    await faults.interrupt('abruptly');
    await faults.resume('empty');
    expect(await query(uri, password, 'MATCH (p) RETURN count(p) AS nodes')).toEqual([{ nodes: 0 }]);
  });
});

async function query(uri: string, password: string, cypher: string): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
