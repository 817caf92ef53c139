import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkedRows } from './checked-rows.ts';
import { EngineUnavailableError, NoDatasetError } from './errors.ts';
import { GRAFEO_VERSION, type GrafeoDB } from './grafeo.ts';
import { graphFileDamage, type OpenGraphFile, openSoundGraphFile } from './graph-file.ts';
import { graphFile, lookAtPointer, POINTER_FILE, type Pointer } from './pointer.ts';
import type { Engine, Snapshot } from './port.ts';
import { type DatasetRow, type QueryStatements, readQueries } from './queries.ts';
import { shapeOf } from './shapes.ts';
import { type Statement, withTypes } from './statements.ts';

export { graphFile, readPointer } from './pointer.ts';

/** The port on the embedded engine: graph files under `home` (by default `.entente/`), opened read-only. */
export function openEmbeddedEngine(home: string): Engine {
  return new EmbeddedEngine(home, readQueries('embedded'));
}

/** An open graph file, closed when it is no longer the newest and its last reader is done. */
interface OpenGraph {
  readonly file: OpenGraphFile;
  readonly sha256: string;
  readonly dataset: DatasetRow;
  readers: number;
}

class EmbeddedEngine implements Engine {
  readonly name = `embedded (Grafeo ${GRAFEO_VERSION})`;
  readonly #home: string;
  readonly statements: QueryStatements;
  #pointerSeen = -1;
  #newest: OpenGraph | undefined;
  #opening: Promise<void> | undefined;

  constructor(home: string, statements: QueryStatements) {
    this.#home = home;
    this.statements = statements;
  }

  async snapshot(): Promise<Snapshot> {
    await this.#follow();
    const graph = this.#newest;
    if (!graph) throw new NoDatasetError();
    graph.readers += 1;
    let released = false;
    return {
      dataset: graph.dataset,
      run: (query, parameters, columns) => {
        const all: Readonly<Record<string, unknown>> = { dataset: graph.dataset.hash, ...parameters };
        return read(graph.file.db, this.statements[query], all, columns as readonly string[]);
      },
      release: () => {
        if (released) return;
        released = true;
        graph.readers -= 1;
        this.#closeIfDone(graph);
      },
    };
  }

  /** It runs in this process, so that it is never away. */
  async ping(): Promise<void> {}

  async close(): Promise<void> {
    const graph = this.#newest;
    this.#newest = undefined;
    if (graph) this.#closeIfDone(graph);
  }

  /** Goes over to the graph that the pointer names, where that has changed. */
  async #follow(): Promise<void> {
    const modified = pointerModified(this.#home);
    if (modified === this.#pointerSeen) return;
    this.#opening ??= this.#open(modified).finally(() => {
      this.#opening = undefined;
    });
    await this.#opening;
  }

  async #open(modified: number): Promise<void> {
    const reading = lookAtPointer(this.#home, POINTER_FILE);
    if (reading.state === 'damaged') throw damaged(reading.problem);
    const pointer = reading.state === 'sound' ? reading.pointer : undefined;
    if (pointer?.sha256 !== this.#newest?.sha256) {
      const before = this.#newest;
      this.#newest = pointer ? await openGraph(this.#home, pointer, this.statements) : undefined;
      if (before) this.#closeIfDone(before);
    }
    this.#pointerSeen = modified;
  }

  #closeIfDone(graph: OpenGraph): void {
    if (graph !== this.#newest && graph.readers === 0) graph.file.close();
  }
}

function pointerModified(home: string): number {
  return statSync(join(home, POINTER_FILE), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function openGraph(home: string, pointer: Pointer, queries: QueryStatements): Promise<OpenGraph> {
  const { hash, sha256 } = pointer;
  const path = graphFile(home, hash);
  const damage = await graphFileDamage(path, sha256);
  if (damage !== undefined) throw damaged(damage);
  const file = openSoundGraphFile(path);
  const [dataset] = await read<DatasetRow>(file.db, queries.dataset, {});
  if (!dataset) {
    file.close();
    throw new NoDatasetError();
  }
  return { file, sha256, dataset, readers: 0 };
}

function damaged(problem: string): EngineUnavailableError {
  return new EngineUnavailableError(`The stored graph is damaged: ${problem}. "npx entente load" rebuilds it.`);
}

async function read<Row extends object>(
  db: GrafeoDB,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
  columns: readonly string[] = statement.columns,
): Promise<Row[]> {
  const shape = shapeOf(statement, columns);
  const result = await db.executeCypher(withTypes(shape, parameters), parameters);
  return checkedRows(statement.name, statement.columns, shape.columns, result.toArray() as Row[]);
}
