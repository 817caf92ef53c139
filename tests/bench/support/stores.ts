import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbeddedEngine } from '../../../server/src/engine/embedded.ts';
import { NoDatasetError } from '../../../server/src/engine/errors.ts';
import { type Neo4jSettings, openNeo4jEngine } from '../../../server/src/engine/neo4j.ts';
import type { Engine } from '../../../server/src/engine/port.ts';
import { openEmbeddedStore } from '../../../server/src/loader/embedded-store.ts';
import { openNeo4jStore } from '../../../server/src/loader/neo4j-store.ts';
import { freePort } from '../../support/free-port.ts';
import { type GuardedProcess, startGuarded } from '../../support/guarded-process.ts';
import { findNeo4jProgram } from '../../support/neo4j/jars.ts';
import { syntheticGraph } from '../synthetic/graph.ts';
import { SIZES, type SizeName } from './sizes.ts';

/** Graphs are made once: those of a million take many minutes. */
export const CACHE = fileURLToPath(new URL('../../../.cache/bench/', import.meta.url));
const READY_MS = 120_000;

export interface BenchNeo4j extends Neo4jSettings {
  /** Milliseconds of the processor's time are asked of this process. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** A Neo4j of its own on a folder that stays. Whoever asks stops it. */
export async function startNeo4j(name: string): Promise<BenchNeo4j> {
  const program = await findNeo4jProgram(console.log);
  if ('skipped' in program) throw new Error(`There is no Neo4j to measure: ${program.skipped}.`);
  const home = path.join(CACHE, `neo4j-${name}`);
  const port = await freePort();
  await mkdir(path.join(home, 'conf'), { recursive: true });
  await writeFile(path.join(home, 'conf', 'neo4j.conf'), configuration(port));
  const memory = ['-Xms1g', '-Xmx2g'];
  const start = ['-cp', path.join(program.jars, '*'), 'org.neo4j.server.CommunityEntryPoint'];
  const folders = [`--home-dir=${home}`, `--config-dir=${path.join(home, 'conf')}`];
  const server = await startGuarded(program.java, [...memory, ...start, ...folders], { cwd: home });
  const settings = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: '' };
  await untilItAnswers(settings, server);
  return {
    ...settings,
    pid: server.pid,
    async stop() {
      await server.stop(60_000);
    },
  };
}

/** The same, holding the made-up graph of a size. */
export async function neo4jOf(size: SizeName): Promise<BenchNeo4j> {
  const server = await startNeo4j(size);
  const graph = syntheticGraph(SIZES[size]);
  if ((await versionOf(() => openNeo4jEngine(server, READY_MS))) !== graph.info.version) {
    console.log(`Loading ${graph.info.title} into Neo4j, once`);
    const store = openNeo4jStore(server, 0);
    await store.replace(graph, () => {}).finally(() => store.close());
  }
  return server;
}

/** The folder of an embedded store that holds the made-up graph of a size. */
export async function embeddedOf(size: SizeName): Promise<string> {
  const home = path.join(CACHE, `embedded-${size}`);
  const graph = syntheticGraph(SIZES[size]);
  if ((await versionOf(async () => openEmbeddedEngine(home))) !== graph.info.version) {
    console.log(`Loading ${graph.info.title} into the embedded engine, once`);
    await rm(home, { recursive: true, force: true });
    const store = openEmbeddedStore(home, home);
    await store.replace(graph, () => {}).finally(() => store.close());
  }
  return home;
}

async function versionOf(open: () => Promise<Engine>): Promise<string | undefined> {
  const engine = await open();
  try {
    const snapshot = await engine.snapshot();
    snapshot.release();
    return snapshot.dataset.version;
  } catch (error) {
    if (error instanceof NoDatasetError) return undefined;
    throw error;
  } finally {
    await engine.close();
  }
}

async function untilItAnswers(settings: Neo4jSettings, server: GuardedProcess): Promise<void> {
  for (const until = Date.now() + READY_MS; ; ) {
    try {
      const engine = await openNeo4jEngine(settings, READY_MS);
      return await engine.close();
    } catch (error) {
      if (server.hasExited() || Date.now() > until) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function configuration(port: number): string {
  return `${[
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=4g',
    // On this machine alone, and for as long as the benchmark lasts.
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
  ].join('\n')}\n`;
}
