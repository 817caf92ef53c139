import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { RELATIONSHIP_TYPES } from '../domain/catalogue.ts';
import { EngineUnavailableError, StatementTimeoutError } from '../engine/errors.ts';
import { type Depth, damageOf, type RunCheck, readChecks, type StoredInventory } from '../engine/inventory.ts';
import { DATASET_GRACE_MS, type Neo4jSettings, normaliseNeo4jError, openDriver } from '../engine/neo4j.ts';
import { withTypes } from '../engine/statements.ts';
import type { Counts, GraphRows } from './graph-rows.ts';
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

/** The database holds `:Entity` nodes that Entente did not write, and it does not mix with them. */
export class ForeignDataError extends Error {
  override readonly name = 'ForeignDataError';
  constructor(labels: readonly string[]) {
    super(
      `This Neo4j database holds nodes that Entente did not write (labels ${labels.join(', ')}). Nothing was written. ` +
        'Use a database of its own, named by NEO4J_DATABASE, or an empty one.',
    );
  }
}

const WENT_AWAY =
  'Neo4j went away in the middle of the load. The graph from before is untouched: load again when it is back.';

const REMOVE_BATCH = 5_000;
/** How many transactions write at once. More of them get in each other's way at the nodes that have a great deal. */
const WRITERS = 2;
/** How long a batch is tried again that another one stood in the way of, in milliseconds. */
const RETRY_MS = 10_000;
/** How long to wait for another load's lock, in milliseconds. */
const LOCK_TIMEOUT_MS = 3_000;

interface DatasetEntry {
  readonly hash: string;
  readonly name: string;
  readonly serial: number | null;
}

/**
 * Writes into a Neo4j. A new dataset is staged beside the one that is read, every node bearing the hash of its dataset,
 * and published by writing one property; then the one before is removed, once no server can be reading it any more.
 */
export function openNeo4jStore(settings: Neo4jSettings, graceMs: number = DATASET_GRACE_MS): GraphStore {
  return new Neo4jStore(openDriver(settings, RETRY_MS), settings.database, graceMs);
}

class Neo4jStore implements GraphStore {
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly #graceMs: number;
  readonly #script = readScripts();
  readonly #check = readChecks();

  constructor(driver: Driver, database: string | undefined, graceMs: number) {
    this.#driver = driver;
    this.#database = database;
    this.#graceMs = graceMs;
  }

  async current(): Promise<DatasetEntry | undefined> {
    return published(await this.#datasets());
  }

  async damage(depth: Depth, graph?: GraphRows): Promise<string | undefined> {
    const current = await this.current();
    return current && damageOf(this.#checks(current.hash), depth, graph?.properties);
  }

  async replace(graph: GraphRows, progress: Progress, { force = false }: ReplaceOptions = {}): Promise<void> {
    await this.#refuseForeign(graph.hash);
    for (const statement of readSchema('neo4j')) await this.#write(statement, {});
    await this.#whileLocked(async () => {
      const before = await this.#datasets();
      const read = published(before);
      const isThere = read?.hash === graph.hash;
      if (isThere && !force && (await this.damage('rows if few', graph)) === undefined) return;
      if (isThere) await this.#unpublish(graph.hash, progress);
      for (const { hash } of before) {
        if (hash !== read?.hash || isThere) await this.#remove(hash, progress);
      }
      await this.#removeAll('remove-rest', { dataset: graph.hash }, progress);
      try {
        const stored = await this.#stage(graph, progress);
        await this.#index(progress);
        await this.#run('publish', { dataset: graph.hash, stored });
      } catch (error) {
        // What was written by then is removed by the next load.
        if (error instanceof EngineUnavailableError) throw new EngineUnavailableError(WENT_AWAY);
        await this.#remove(graph.hash, progress).catch(() => {});
        throw error;
      }
      if (!read || isThere) return;
      await this.#awaitGrace(progress);
      await this.#remove(read.hash, progress);
    });
  }

  /** One that lacks rows is not read by any server, since they count them; one that is whole, or looks so, may be. */
  async #unpublish(dataset: string, progress: Progress): Promise<void> {
    const isRead = (await damageOf(this.#checks(dataset), 'counts')) === undefined;
    await this.#run('unpublish', { dataset });
    if (isRead) await this.#awaitGrace(progress);
  }

  async tidy(progress: Progress): Promise<void> {
    if ((await this.#datasets()).length < 2) return;
    try {
      await this.#whileLocked(async () => {
        const all = await this.#datasets();
        const read = published(all);
        const others = all.filter(({ hash }) => hash !== read?.hash);
        if (others.some(({ serial }) => serial !== null)) await this.#awaitGrace(progress);
        for (const { hash } of others) await this.#remove(hash, progress);
      });
    } catch (error) {
      if (!(error instanceof LoadInProgressError)) throw error;
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  /** A server may go on reading what was published before for as long as that. */
  async #awaitGrace(progress: Progress): Promise<void> {
    progress(`Waiting ${Math.ceil(this.#graceMs / 1000)} s for requests that still read the graph before`);
    await sleep(this.#graceMs);
  }

  #datasets(): Promise<DatasetEntry[]> {
    return this.#run<DatasetEntry>('datasets', {});
  }

  async #refuseForeign(dataset: string): Promise<void> {
    const [found] = await this.#run<{ labels: readonly string[] }>('foreign', { dataset });
    if (found) throw new ForeignDataError(found.labels);
  }

  async #stage(graph: GraphRows, progress: Progress): Promise<StoredInventory> {
    const dataset = graph.hash;
    await this.#run('dataset', { dataset, properties: graph.properties });
    const written = countedProgress(graph, progress);
    const inventory = new InventoryTaker();
    for (const set of graph.sets) {
      const places = this.#script(set.script).row;
      const waiting = batches(set, places);
      await inParallel(WRITERS, async () => {
        for (const batch of waiting) {
          const { script, ...parameters } = batch;
          await this.#run(script, { dataset, ...parameters });
          inventory.add(batch, places);
          written(batch);
        }
      });
    }
    const [counts] = await this.#run<Counts>('counts', { dataset });
    expectComplete(graph.counts, counts);
    return inventory.stored();
  }

  /** All indexes in one transaction, so that Neo4j fills those that are missing in one pass over the graph. */
  async #index(progress: Progress): Promise<void> {
    progress('Indexing what lists are read by');
    const session = this.#session();
    try {
      await session.executeWrite(async (transaction) => {
        for (const statement of readSchema('neo4j-lists')) await transaction.run(statement);
      });
    } catch (error) {
      throw asLoadError(error, 'neo4j-lists');
    } finally {
      await session.close();
    }
    await this.#run('await-indexes', {});
  }

  /** Relationships first, several types at once, since they are most of it; then what they tied, one after the other. */
  async #remove(dataset: string, progress: Progress): Promise<void> {
    const types = RELATIONSHIP_TYPES.values();
    await inParallel(WRITERS, async () => {
      for (const type of types) await this.#removeAll('remove-relationships', { dataset, type }, progress);
    });
    for (const name of ['remove-registers', 'remove-entities', 'remove-passages', 'remove-sources'] as const) {
      await this.#removeAll(name, { dataset }, progress);
    }
    await this.#run('remove-dataset', { dataset });
  }

  async #removeAll(name: ScriptName, parameters: Readonly<Record<string, unknown>>, progress: Progress): Promise<void> {
    for (let removed = 0, last = REMOVE_BATCH; last === REMOVE_BATCH; removed += last) {
      const [row] = await this.#run<{ removed: number }>(name, { ...parameters, limit: neo4j.int(REMOVE_BATCH) });
      last = row?.removed ?? 0;
      if (last === REMOVE_BATCH)
        progress(`Removing the graph before: ${removed + last} ${name.slice('remove-'.length)}`);
    }
  }

  /**
   * Holds a lock in the database for as long as `work` lasts: a node written in a transaction that stays open and is
   * rolled back at the end, by the server itself where this process dies.
   */
  async #whileLocked(work: () => Promise<void>): Promise<void> {
    const session = this.#session();
    try {
      const lock = session.beginTransaction();
      const held = lock.run(withTypes(this.#script('lock'), {})).catch((error: unknown) => Promise.reject(error));
      const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), LOCK_TIMEOUT_MS).unref());
      if ((await Promise.race([held.then(() => 'held' as const), late])) === 'late') {
        held.catch(() => {});
        throw new LoadInProgressError();
      }
      await work();
      await lock.rollback();
    } catch (error) {
      throw asLoadError(error, 'lock');
    } finally {
      await session.close();
    }
  }

  /** Looks at one dataset, row by row: a large one does not fit into the memory at once. */
  #checks(dataset: string): RunCheck {
    return ((name) => this.#read(this.#check(name).text, { dataset })) as RunCheck;
  }

  async *#read<Row>(text: string, parameters: Readonly<Record<string, unknown>>): AsyncGenerator<Row> {
    const session = this.#session();
    try {
      for await (const record of session.run(text, parameters)) yield record.toObject() as Row;
    } catch (error) {
      throw asLoadError(error, text.slice(0, 40));
    } finally {
      await session.close();
    }
  }

  #run<Row>(name: ScriptName, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
    return this.#write<Row>(withTypes(this.#script(name), parameters), parameters);
  }

  async #write<Row>(text: string, parameters: Readonly<Record<string, unknown>>): Promise<Row[]> {
    const session = this.#session();
    try {
      const result = await session.executeWrite((transaction) => transaction.run(text, parameters));
      return result.records.map((record) => record.toObject() as Row);
    } catch (error) {
      throw asLoadError(error, text.slice(0, 40));
    } finally {
      await session.close();
    }
  }

  #session(): Session {
    return this.#driver.session(this.#database === undefined ? {} : { database: this.#database });
  }
}

/** Does the same several times at once, and waits for all of them to end before the first error is thrown. */
async function inParallel(times: number, work: () => Promise<void>): Promise<void> {
  const ended = await Promise.allSettled(Array.from({ length: times }, work));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
}

function published(datasets: readonly DatasetEntry[]): DatasetEntry | undefined {
  return datasets
    .filter(({ serial }) => serial !== null)
    .reduce<DatasetEntry | undefined>(
      (newest, entry) => ((entry.serial ?? 0) > (newest?.serial ?? 0) ? entry : newest),
      undefined,
    );
}

function asLoadError(error: unknown, statement: string): unknown {
  const normalised = normaliseNeo4jError(error, statement);
  return normalised instanceof StatementTimeoutError ? new LoadInProgressError() : normalised;
}
