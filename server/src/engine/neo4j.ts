import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { checkedRows } from './checked-rows.ts';
import { EngineRefusedError, EngineUnavailableError, NoDatasetError, StatementTimeoutError } from './errors.ts';
import { Neo4jDamage } from './neo4j-damage.ts';
import type { Engine, Snapshot } from './port.ts';
import { type DatasetRow, type QueryStatements, readQueries } from './queries.ts';
import { shapeOf } from './shapes.ts';
import { type Statement, withTypes } from './statements.ts';

export interface Neo4jSettings {
  /** `bolt://`, `neo4j://` (routed, so that a cluster's followers serve the reads), or either with `+s`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The user's home database where left out. */
  readonly database?: string | undefined;
}

/** The longest that one query may take before Neo4j cancels it, in milliseconds. */
export const QUERY_TIMEOUT_MS = 10_000;

/** The longest that one operation, which may ask many queries, may take in all, in milliseconds. */
export const OPERATION_TIMEOUT_MS = 20_000;

/** How long to wait before what a restart or a cut connection has ended is tried once more, in milliseconds. */
const AGAIN_MS = 1_000;

/** Lists have limits of their own: asking for the next thousand rows would only cost another round trip. */
const ALL_ROWS = -1;

/** How long a server may go on reading a dataset that is no longer the newest, in milliseconds, besides an operation's time. */
const DATASET_POLL_MS = 1_000;

/** How long after a switch some server may still read the dataset before: the loader waits that long to remove it. */
export const DATASET_GRACE_MS = DATASET_POLL_MS + OPERATION_TIMEOUT_MS + 1_000;

/**
 * A driver that gives up after 2 s on a Neo4j that is away, and after 8 s where all connections are in use. Numbers come as plain JavaScript numbers: all of ours are counts, years and
 * degrees, far below 2^53, and lossless integers would have to be unwrapped in every row.
 *
 * @param retryMs how long a managed transaction that may succeed at another try is tried again
 */
export function openDriver(settings: Neo4jSettings, retryMs = 0): Driver {
  return neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 8_000,
    maxTransactionRetryTime: retryMs,
    maxConnectionPoolSize: 50,
    userAgent: 'entente',
    telemetryDisabled: true,
  });
}

/**
 * The port on a Neo4j. Connects, and throws `EngineUnavailableError` or `EngineRefusedError` where it cannot.
 *
 * @param timeoutMs how long one query may take before Neo4j cancels it
 */
export async function openNeo4jEngine(settings: Neo4jSettings, timeoutMs: number = QUERY_TIMEOUT_MS): Promise<Engine> {
  const queries = readQueries('neo4j');
  const driver = openDriver(settings);
  try {
    return new Neo4jEngine(driver, settings.database, queries, await serverName(driver, settings.database), timeoutMs);
  } catch (error) {
    await driver.close();
    throw normaliseNeo4jError(error, 'dataset');
  }
}

async function serverName(driver: Driver, database: string | undefined): Promise<string> {
  const info = await driver.getServerInfo(database === undefined ? {} : { database });
  return (info.agent ?? 'Neo4j').replace('/', ' ');
}

/** Fewer than the driver has connections: a database with more processors than this machine works on many at a time. */
const CALLS_AT_ONCE = 64;

class Neo4jEngine implements Engine {
  readonly name: string;
  readonly #driver: Driver;
  readonly #database: string | undefined;
  readonly statements: QueryStatements;
  readonly callsAtOnce = CALLS_AT_ONCE;
  readonly #timeoutMs: number;
  readonly #damage = new Neo4jDamage((statement, parameters) => this.#read(statement, parameters));
  #newest: { readonly row: DatasetRow; readonly readAt: number } | undefined;

  constructor(
    driver: Driver,
    database: string | undefined,
    statements: QueryStatements,
    name: string,
    timeoutMs: number,
  ) {
    this.#driver = driver;
    this.#database = database;
    this.statements = statements;
    this.name = name;
    this.#timeoutMs = timeoutMs;
  }

  async snapshot(): Promise<Snapshot> {
    const dataset = await this.#newestDataset();
    return {
      dataset,
      run: (query, parameters, columns) => {
        const all: Readonly<Record<string, unknown>> = { dataset: dataset.hash, ...parameters };
        return this.#read(this.statements[query], all, columns as readonly string[]);
      },
      release: () => {},
    };
  }

  async ping(): Promise<void> {
    try {
      await serverName(this.#driver, this.#database);
    } catch (error) {
      throw normaliseNeo4jError(error, 'ping');
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #newestDataset(): Promise<DatasetRow> {
    if (this.#newest && performance.now() - this.#newest.readAt < DATASET_POLL_MS) return this.#newest.row;
    const readAt = performance.now();
    const [row] = await this.#read<DatasetRow>(this.statements.dataset, {});
    if (!row) {
      this.#newest = undefined;
      throw new NoDatasetError();
    }
    const damage = await this.#damage.of(row.hash);
    if (damage !== undefined) {
      this.#newest = undefined;
      throw new EngineUnavailableError(
        `The graph "${row.name}" in Neo4j is damaged: ${damage}. "npx entente load" with its data package rebuilds it.`,
      );
    }
    this.#newest = { row, readAt };
    return row;
  }

  async #read<Row>(
    statement: Statement,
    parameters: Readonly<Record<string, unknown>>,
    columns: readonly string[] = statement.columns,
  ): Promise<Row[]> {
    const shape = shapeOf(statement, columns);
    const text = withTypes(shape, parameters);
    const given = toBolt(parameters);
    try {
      const records = await this.#readOnce(text, given, statement.name).catch(async (error: unknown) => {
        if (!neo4j.isRetryableError(error)) throw error;
        await sleep(AGAIN_MS);
        return this.#readOnce(text, given, statement.name);
      });
      const rows = records.map((record) => rowOf(record, shape.columns));
      return checkedRows(statement.name, statement.columns, shape.columns, rows) as Row[];
    } catch (error) {
      throw normaliseNeo4jError(error, statement.name);
    }
  }

  /**
   * A transaction of its own that the server begins and commits: one round trip where the driver's managed ones take two,
   * which is half of what a small statement costs. A read may be tried again whatever became of it.
   */
  async #readOnce(text: string, parameters: Record<string, unknown>, query: string): Promise<RecordShape[]> {
    const session = this.#driver.session({
      defaultAccessMode: neo4j.session.READ,
      fetchSize: ALL_ROWS,
      ...(this.#database === undefined ? {} : { database: this.#database }),
    });
    try {
      const config = { timeout: this.#timeoutMs, metadata: { app: 'entente', query } };
      return (await session.run(text, parameters, config)).records;
    } finally {
      await session.close();
    }
  }
}

/** What `record.toObject()` gives, several times faster: lists of thousands of rows spend more time there than anywhere. */
function rowOf(record: RecordShape, columns: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at += 1) row[columns[at] as string] = record.get(at);
  return row;
}

type RecordShape = { get(column: number): unknown };

/** JavaScript has one kind of number, Bolt two: whole numbers go as integers, as `LIMIT` wants them. */
function toBolt(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}

/** The driver gives this one no code. */
const NO_CONNECTION = 'Connection acquisition timed out';

/** Turns any error of the driver into one of ours; what is a fault of our own comes back as it is. */
export function normaliseNeo4jError(error: unknown, statement: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return new StatementTimeoutError(statement);
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new EngineRefusedError(
      'Neo4j refuses the user name or password (NEO4J_USER, NEO4J_PASSWORD), or what this user may do.',
    );
  }
  // A connection that is cut in the middle of a message is told of as a breach of the protocol.
  const away = ['ServiceUnavailable', 'SessionExpired', 'Neo.ClientError.Database.DatabaseNotFound', 'ProtocolError'];
  if (away.includes(error.code) || error.retriable || error.message.startsWith(NO_CONNECTION)) {
    return new EngineUnavailableError(
      error.code === away[2] ? 'Neo4j has no such database.' : 'Neo4j does not answer.',
    );
  }
  return error;
}
