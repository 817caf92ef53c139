import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type LockOptions, lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { GRAPHS_FOLDER, graphFile, POINTER_FILE, type Pointer, readPointer } from '../engine/embedded.ts';
import { GrafeoDB } from '../engine/grafeo.ts';
import { withTypes } from '../engine/statements.ts';
import type { Counts, GraphRows } from './graph-rows.ts';
import { readSchema, readScripts, type ScriptName } from './scripts.ts';
import {
  batches,
  countedProgress,
  expectComplete,
  type GraphStore,
  LoadInProgressError,
  type Progress,
} from './store.ts';

/**
 * A load that was killed leaves its lock behind, which is nobody's after five seconds without a sign of life: the next
 * one waits a little longer than that. A load that is thought dead but lives does no harm, since each writes a file of
 * its own and names it last.
 */
const LOCK: LockOptions = {
  stale: 5_000,
  update: 1_000,
  retries: { retries: 32, factor: 1, minTimeout: 250, maxTimeout: 250 },
  onCompromised: () => {},
};

/**
 * Writes graph files under `home`. A new graph is built in memory, saved under a name of its own, and only then named
 * by the pointer: no file that somebody reads is ever changed, which Windows would not allow either.
 */
export function openEmbeddedStore(home: string, folder: string): GraphStore {
  mkdirSync(join(home, GRAPHS_FOLDER), { recursive: true });
  return {
    current: async () => {
      const pointer = readPointer(home);
      return pointer && existsSync(graphFile(home, pointer.hash)) ? pointer : undefined;
    },
    replace: (graph, progress) => replace(home, folder, graph, progress),
    tidy: () => tidy(home),
    close: async () => {},
  };
}

async function replace(home: string, folder: string, graph: GraphRows, progress: Progress): Promise<void> {
  await whileLocked(home, () => replaceLocked(home, folder, graph, progress));
}

async function tidy(home: string): Promise<void> {
  if (readdirSync(join(home, GRAPHS_FOLDER)).length < 2) return;
  try {
    await whileLocked(home, async () => {
      const pointer = readPointer(home);
      if (pointer) removeOthers(home, pointer.hash);
    });
  } catch (error) {
    if (!(error instanceof LoadInProgressError)) throw error;
  }
}

async function whileLocked(home: string, work: () => Promise<void>): Promise<void> {
  const release = await lock(home, LOCK).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error && error.code === 'ELOCKED' ? new LoadInProgressError() : error;
  });
  try {
    await work();
  } finally {
    await release();
  }
}

async function replaceLocked(home: string, folder: string, graph: GraphRows, progress: Progress): Promise<void> {
  const file = graphFile(home, graph.hash);
  if (!existsSync(file)) {
    const unfinished = `${file}.${process.pid}.part`;
    try {
      await build(unfinished, graph, progress);
      await rename(unfinished, file);
    } catch (error) {
      rmSync(unfinished, { force: true, recursive: true });
      throw error;
    }
  }
  const pointer: Pointer = { hash: graph.hash, name: graph.info.name, folder };
  await writeFileAtomic(join(home, POINTER_FILE), `${JSON.stringify(pointer)}\n`);
  removeOthers(home, graph.hash);
}

async function build(file: string, graph: GraphRows, progress: Progress): Promise<void> {
  const script = readScripts();
  const db = GrafeoDB.create();
  try {
    const run = async <Row>(name: ScriptName, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> => {
      const all = { dataset: graph.hash, ...parameters };
      return (await db.executeCypher(withTypes(script(name), all), all)).toArray() as Row[];
    };
    for (const statement of readSchema('embedded')) await db.executeCypher(statement);
    await run('dataset', { properties: graph.properties });
    const written = countedProgress(graph, progress);
    for (const set of graph.sets) {
      for (const batch of batches(set, script(set.script).row)) {
        const { script: name, ...parameters } = batch;
        await run(name, parameters);
        written(batch);
      }
    }
    const [counts] = await run<Counts>('counts', {});
    expectComplete(graph.counts, counts);
    await run('publish', {});
    db.save(file);
  } finally {
    db.close();
  }
}

/** Graphs that are no longer read. One that a server still has open goes at the next load where it cannot now. */
function removeOthers(home: string, keep: string): void {
  for (const entry of readdirSync(join(home, GRAPHS_FOLDER))) {
    if (entry === basename(graphFile(home, keep))) continue;
    try {
      rmSync(join(home, GRAPHS_FOLDER, entry), { force: true, recursive: true });
    } catch {
      // Open in another process, which Windows does not allow to remove.
    }
  }
}
