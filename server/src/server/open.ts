import { setTimeout as sleep } from 'node:timers/promises';
import { openEmbeddedEngine } from '../engine/embedded.ts';
import { EngineUnavailableError } from '../engine/errors.ts';
import { openNeo4jEngine, QUERY_TIMEOUT_MS } from '../engine/neo4j.ts';
import type { Engine } from '../engine/port.ts';
import { openEmbeddedStore } from '../loader/embedded-store.ts';
import { openNeo4jStore } from '../loader/neo4j-store.ts';
import type { GraphStore, Progress } from '../loader/store.ts';
import type { Config } from './config.ts';

const TRY_AGAIN_MS = 1_000;

/**
 * The engine that the configuration asks for. Waits for a Neo4j that is not up yet, telling of it.
 *
 * @throws {EngineUnavailableError} when it has waited long enough
 * @throws {EngineRefusedError} where Neo4j refuses the user name or password
 */
export async function openEngine(config: Config, progress: Progress): Promise<Engine> {
  const { neo4j, patienceMs, serving } = config;
  if (neo4j === null) return openEmbeddedEngine(config.home);
  const until = performance.now() + patienceMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openNeo4jEngine(neo4j, Math.min(serving.timeoutMs, QUERY_TIMEOUT_MS));
    } catch (error) {
      if (!(error instanceof EngineUnavailableError)) throw error;
      if (performance.now() > until) {
        throw new EngineUnavailableError(`Neo4j cannot be reached at ${neo4j.uri} (NEO4J_URI). Is it running?`);
      }
      if (attempt === 1 || attempt % 5 === 0) progress(`Waiting for Neo4j at ${neo4j.uri}`);
      await sleep(TRY_AGAIN_MS);
    }
  }
}

/** Where the configuration asks a data package to be written. */
export function openStore(config: Config, folder: string): GraphStore {
  return config.neo4j === null ? openEmbeddedStore(config.home, folder) : openNeo4jStore(config.neo4j);
}
