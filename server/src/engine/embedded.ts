import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EngineUnavailableError, NoDatasetError } from './errors.ts';
import { GRAFEO_VERSION, type GrafeoDB } from './grafeo.ts';
import { type OpenGraphFile, openGraphFile } from './graph-file.ts';
import type { Engine, Snapshot } from './port.ts';
import { type DatasetRow, type QueryStatements, readQueries } from './queries.ts';
import { type Statement, withTypes } from './statements.ts';

/** The file that names the graph to read. It is replaced as a whole, so that a reader sees the old one or the new. */
export const POINTER_FILE = 'current.json';
export const GRAPHS_FOLDER = 'graphs';

const pointerSchema = z.object({
  /** The hash of the dataset, which names its graph file. */
  hash: z.string().regex(/^[0-9a-f]{12}$/),
  name: z.string(),
  /** The folder that the dataset was read from, so that a start can see whether it has changed. */
  folder: z.string(),
});
export type Pointer = z.infer<typeof pointerSchema>;

/** What `current.json` says; undefined where nothing was loaded yet. */
export function readPointer(home: string): Pointer | undefined {
  try {
    return pointerSchema.parse(JSON.parse(readFileSync(join(home, POINTER_FILE), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

export function graphFile(home: string, hash: string): string {
  return join(home, GRAPHS_FOLDER, `${hash}.grafeo`);
}

/** The port on the embedded engine: graph files under `home` (by default `.entente/`), opened read-only. */
export function openEmbeddedEngine(home: string): Engine {
  return new EmbeddedEngine(home, readQueries('embedded'));
}

/** An open graph file, closed when it is no longer the newest and its last reader is done. */
interface OpenGraph {
  readonly file: OpenGraphFile;
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
      run: (query, parameters) =>
        read(graph.file.db, this.statements[query], { dataset: graph.dataset.hash, ...parameters }),
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
    const pointer = readPointer(this.#home);
    if (pointer?.hash !== this.#newest?.dataset.hash) {
      const before = this.#newest;
      this.#newest = pointer ? await openGraph(graphFile(this.#home, pointer.hash), this.statements) : undefined;
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

async function openGraph(path: string, queries: QueryStatements): Promise<OpenGraph> {
  let file: OpenGraphFile;
  try {
    file = openGraphFile(path);
  } catch {
    throw new EngineUnavailableError('The embedded graph cannot be opened. "npx entente load" makes it anew.');
  }
  const [dataset] = await read<DatasetRow>(file.db, queries.dataset, {});
  if (!dataset) {
    file.close();
    throw new NoDatasetError();
  }
  return { file, dataset, readers: 0 };
}

async function read<Row>(
  db: GrafeoDB,
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Row[]> {
  const result = await db.executeCypher(withTypes(statement, parameters), parameters);
  return result.toArray() as Row[];
}
