import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedEngine } from '../../../server/src/engine/embedded.ts';
import { type Neo4jSettings, openNeo4jEngine } from '../../../server/src/engine/neo4j.ts';
import type { Engine } from '../../../server/src/engine/port.ts';
import { buildApollo, contextMaker } from '../../../server/src/graphql/apollo.ts';
import type { RequestContext } from '../../../server/src/graphql/context.ts';
import { openEmbeddedStore } from '../../../server/src/loader/embedded-store.ts';
import type { GraphRows } from '../../../server/src/loader/graph-rows.ts';
import { openNeo4jStore } from '../../../server/src/loader/neo4j-store.ts';
import type { GraphStore } from '../../../server/src/loader/store.ts';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** The product's GraphQL on one loaded graph, asked in this process. */
export interface LoadedGraph {
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

export type LoadGraph = (graph: GraphRows) => Promise<LoadedGraph>;

export async function loadEmbedded(graph: GraphRows): Promise<LoadedGraph> {
  const home = await mkdtemp(path.join(tmpdir(), 'entente-home-'));
  await write(openEmbeddedStore(home, home), graph);
  return answering(openEmbeddedEngine(home), () => rm(home, { recursive: true, force: true, maxRetries: 5 }));
}

/** On a Neo4j that nobody else reads, so that the graph before can go at once. */
export function loadNeo4j(settings: Neo4jSettings): LoadGraph {
  return async (graph) => {
    await write(openNeo4jStore(settings, 0), graph);
    return answering(await openNeo4jEngine(settings, PATIENCE_MS));
  };
}

/** No answer is wrong for being slow: planning a statement takes Neo4j long where much else runs. */
const PATIENCE_MS = 120_000;

/** What goes wrong is in the answers; nothing is written beside them. */
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

async function write(store: GraphStore, graph: GraphRows): Promise<void> {
  try {
    await store.replace(graph, () => {});
  } finally {
    await store.close();
  }
}

async function answering(engine: Engine, cleanUp = async () => {}): Promise<LoadedGraph> {
  const unexpected: unknown[] = [];
  const apollo = buildApollo((error) => unexpected.push(error), SILENT);
  await apollo.start();
  const makeContext = contextMaker(engine, (error) => unexpected.push(error));
  return {
    async ask(query, variables = {}) {
      const contextValue = await makeContext({
        explain: false,
        timeoutMs: PATIENCE_MS,
        maxBytes: Number.POSITIVE_INFINITY,
      });
      const answer = await execute(apollo, contextValue, query, variables);
      const [error] = unexpected;
      if (error !== undefined) throw error;
      return answer;
    },
    async close() {
      await apollo.stop();
      await engine.close();
      await cleanUp();
    },
  };
}

async function execute(
  apollo: ReturnType<typeof buildApollo>,
  contextValue: RequestContext,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  contextValue.reader.snapshot.release();
  if (body.kind !== 'single') throw new Error('the answer came in parts');
  // Through JSON, as a client gets it: without the null prototypes of the executor.
  return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
}
