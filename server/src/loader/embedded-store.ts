import { readdirSync, rmSync, statSync } from 'node:fs';
import { access, constants, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type LockOptions, lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { GrafeoDB } from '../engine/grafeo.ts';
import { graphFileDamage, graphFileDigest, openSoundGraphFile } from '../engine/graph-file.ts';
import { type Depth, damageOf, type RunCheck, readChecks } from '../engine/inventory.ts';
import {
  GRAPHS_FOLDER,
  graphFile,
  lookAtPointer,
  POINTER_BACKUP,
  POINTER_FILE,
  type Pointer,
  readPointer,
} from '../engine/pointer.ts';
import { withTypes } from '../engine/statements.ts';
import type { Counts, GraphRows } from './graph-rows.ts';
import { asHomeError, makeFolder } from './home-folder.ts';
import { readSchema, readScripts, type ScriptName } from './scripts.ts';
import {
  batches,
  countedProgress,
  expectComplete,
  type GraphStore,
  InventoryTaker,
  LoadInProgressError,
  type Progress,
  type ReplaceOptions,
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

/** What was written cannot be read back as it was. */
export class UnreadableGraphError extends Error {
  override readonly name = 'UnreadableGraphError';
  constructor(file: string, problem: string) {
    super(`The graph that was written to ${file} cannot be read back: ${problem}. Nothing was published.`);
  }
}

/**
 * Writes graph files under `home`. A new graph is built in memory, saved under a name of its own, and only then named
 * by the pointer: no file that somebody reads is ever changed, which Windows would not allow either.
 */
export function openEmbeddedStore(home: string, folder: string): GraphStore {
  const said = (error: unknown) => Promise.reject(asHomeError(error, home));
  try {
    makeFolder(join(home, GRAPHS_FOLDER));
  } catch (error) {
    throw asHomeError(error, home);
  }
  return {
    current: async () => readPointer(home) ?? readBackup(home),
    damage: (depth, graph) => damage(home, depth, graph).catch(said),
    replace: (graph, progress, options = {}) => replace(home, folder, graph, progress, options).catch(said),
    tidy: () => tidy(home).catch(said),
    close: async () => {},
  };
}

function readBackup(home: string): Pointer | undefined {
  const reading = lookAtPointer(home, POINTER_BACKUP);
  return reading.state === 'sound' ? reading.pointer : undefined;
}

async function damage(home: string, depth: Depth, graph?: GraphRows): Promise<string | undefined> {
  const reading = lookAtPointer(home, POINTER_FILE);
  if (reading.state === 'damaged') return reading.problem;
  if (reading.state === 'absent') {
    return readBackup(home) ? `${join(home, POINTER_FILE)} is missing` : undefined;
  }
  const { hash, sha256 } = reading.pointer;
  const path = graphFile(home, hash);
  return (await graphFileDamage(path, sha256)) ?? (await contentDamage(path, hash, depth, graph?.properties));
}

/** Looks into a graph file whose bytes are those that were written. */
async function contentDamage(
  path: string,
  dataset: string,
  depth: Depth,
  expected?: GraphRows['properties'],
): Promise<string | undefined> {
  const check = readChecks();
  const file = openSoundGraphFile(path);
  try {
    const run = (async (name) => (await file.db.executeCypher(check(name).text, { dataset })).toArray()) as RunCheck;
    return await damageOf(run, depth, expected);
  } finally {
    file.close();
  }
}

async function replace(
  home: string,
  folder: string,
  graph: GraphRows,
  progress: Progress,
  { force = false }: ReplaceOptions,
): Promise<void> {
  await whileLocked(home, async () => {
    const isThere = readPointer(home)?.hash === graph.hash && (await damage(home, 'rows if few', graph)) === undefined;
    if (force || !isThere) await write(home, folder, graph, progress);
  });
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
  // The lock would be tried for again and again, whatever stands in its way.
  for (const place of [dirname(home), home]) await access(place, constants.W_OK);
  const release = await lock(home, LOCK).catch((error: unknown) => {
    throw error instanceof Error && 'code' in error && error.code === 'ELOCKED' ? new LoadInProgressError() : error;
  });
  try {
    await work();
  } finally {
    await release();
  }
}

async function write(home: string, folder: string, graph: GraphRows, progress: Progress): Promise<void> {
  const file = graphFile(home, graph.hash);
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await build(unfinished, graph, progress);
    removeFolder(file);
    await rename(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true, recursive: true });
    throw error;
  }
  const sha256 = await graphFileDigest(file);
  const lost = await contentDamage(file, graph.hash, 'counts', graph.properties);
  if (lost !== undefined) throw new UnreadableGraphError(file, lost);
  const pointer: Pointer = { hash: graph.hash, name: graph.info.name, folder, sha256 };
  for (const name of [POINTER_FILE, POINTER_BACKUP]) {
    removeFolder(join(home, name));
    await writeFileAtomic(join(home, name), `${JSON.stringify(pointer)}\n`);
  }
  removeOthers(home, graph.hash);
}

/** A folder where a file of ours must be cannot be replaced by it. */
function removeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
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
    const inventory = new InventoryTaker();
    for (const set of graph.sets) {
      const places = script(set.script).row;
      for (const batch of batches(set, places)) {
        const { script: name, ...parameters } = batch;
        await run(name, parameters);
        inventory.add(batch, places);
        written(batch);
      }
    }
    const [counts] = await run<Counts>('counts', {});
    expectComplete(graph.counts, counts);
    await run('publish', { stored: inventory.stored() });
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
