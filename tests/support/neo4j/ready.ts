import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { NEO4J_DATABASE, NEO4J_USER } from './instance.ts';

/** A new Neo4j has this one, and lets nothing be done with it but change it. */
const FACTORY_PASSWORD = 'neo4j';
const DEADLINE_MS = 120_000;

/**
 * Waits until Neo4j answers a query under this password, which it is given first when it is new.
 * @param isGone whether waiting is of no use any more
 */
export async function waitUntilReady(uri: string, password: string, isGone: () => boolean): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  let latest: unknown;
  while (!isGone() && Date.now() < deadline) {
    try {
      await ask(uri, password, NEO4J_DATABASE, 'RETURN 1');
      return;
    } catch (error) {
      latest = error;
      if (isUnauthorised(error)) latest = await changeFactoryPassword(uri, password);
      if (latest === undefined) continue;
    }
    await sleep(200);
  }
  throw new Error(`Neo4j at ${uri} did not become ready`, { cause: latest });
}

/** @returns the error, if it could not be changed (yet) */
async function changeFactoryPassword(uri: string, password: string): Promise<unknown> {
  return ask(uri, FACTORY_PASSWORD, 'system', 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to', {
    from: FACTORY_PASSWORD,
    to: password,
  }).then(
    () => undefined,
    (error: unknown) => error,
  );
}

function isUnauthorised(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized';
}

async function ask(
  uri: string,
  password: string,
  database: string,
  cypher: string,
  parameters: Record<string, string> = {},
): Promise<void> {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(NEO4J_USER, password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery(cypher, parameters, { database });
  } finally {
    await driver.close();
  }
}
