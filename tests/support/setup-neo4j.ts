// The augmentation below needs the module that it augments.
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { reportMissing } from './continuous-integration.ts';
import type { Neo4jInstance, NoNeo4j } from './neo4j/instance.ts';
import { startNeo4j } from './neo4j.ts';

/** How a test reaches the shared Neo4j. */
export type ProvidedNeo4j = Pick<Neo4jInstance, 'uri' | 'user' | 'password' | 'database'> | NoNeo4j;

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: ProvidedNeo4j;
  }
}

interface Shared {
  users: number;
  readonly started: Promise<Neo4jInstance | NoNeo4j>;
}

/** Each suite of a run loads this file afresh; the one instance that they share hangs where all of them see it. */
const holder = globalThis as { ententeTestNeo4j?: Shared };

/** Starts one Neo4j for all files of all suites of a run; they `inject('neo4j')`. */
export async function setup(project: TestProject): Promise<void> {
  holder.ententeTestNeo4j ??= { users: 0, started: startNeo4j((line) => console.log(line)) };
  const shared = holder.ententeTestNeo4j;
  shared.users += 1;
  const found = await shared.started;
  if ('skipped' in found) {
    reportMissing('Neo4j', found.skipped);
    project.provide('neo4j', found);
  } else {
    const { uri, user, password, database } = found;
    project.provide('neo4j', { uri, user, password, database });
  }
}

/** Stops it when the last suite is done. */
export async function teardown(): Promise<void> {
  const shared = holder.ententeTestNeo4j;
  if (shared === undefined) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  delete holder.ententeTestNeo4j;
  const found = await shared.started;
  if (!('skipped' in found)) await found.stop();
}
