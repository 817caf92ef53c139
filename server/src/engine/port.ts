import type { DatasetRow, Queries, QueryName, QueryStatements } from './queries.ts';
import { shapeOf } from './shapes.ts';
import { withTypes } from './statements.ts';

/**
 * The port that everything above knows the database by. Two engines stand behind it: the embedded one and Neo4j. They
 * run the same query files and give the same rows in the same order.
 */
export interface Engine {
  /** For people: which database answers, for instance `Neo4j 5.26.30` or `embedded (Grafeo 0.6.0)`. */
  readonly name: string;
  readonly statements: QueryStatements;
  /** How many statements it works on at a time without making all of them slow; few where it runs in this process. */
  readonly callsAtOnce?: number;
  /**
   * The graph as it stands, for one request: all its queries answer from one dataset even while another is being
   * loaded. Release it when the request is done. Throws `NoDatasetError` and `EngineUnavailableError`.
   */
  snapshot(): Promise<Snapshot>;
  /** Settles when the database answers at all, whatever else it is busy with. Throws `EngineUnavailableError`. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface Snapshot {
  readonly dataset: DatasetRow;
  /**
   * Runs a query file by its name. `$dataset` is filled in. Throws `EngineUnavailableError`, `StatementTimeoutError`.
   *
   * @param columns what is read of each row: an engine may leave out the others
   */
  run<Q extends QueryName, Column extends keyof Queries[Q]['row']>(
    query: Q,
    parameters: Queries[Q]['in'],
    columns: readonly Column[],
  ): Promise<Pick<Queries[Q]['row'], Column>[]>;
  release(): void;
}

/** What an engine was asked, for whoever wants to show or count it. */
export interface StatementTrace {
  readonly name: QueryName;
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly rows: number;
  /** Milliseconds from asking to the last row. */
  readonly ms: number;
}

/** The same snapshot; it reports every statement that it runs. */
export function traced(
  snapshot: Snapshot,
  statements: QueryStatements,
  onStatement: (trace: StatementTrace) => void,
): Snapshot {
  return {
    dataset: snapshot.dataset,
    release: () => snapshot.release(),
    async run(query, parameters, columns) {
      const began = performance.now();
      const rows = await snapshot.run(query, parameters, columns);
      const all: Record<string, unknown> = { dataset: snapshot.dataset.hash, ...parameters };
      onStatement({
        name: query,
        cypher: withTypes(shapeOf(statements[query], columns as readonly string[]), all),
        parameters: all,
        rows: rows.length,
        ms: performance.now() - began,
      });
      return rows;
    },
  };
}
