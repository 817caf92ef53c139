import { startNeo4jContainer } from './neo4j/container.ts';
import { NEO4J_DATABASE, NEO4J_USER, type Neo4jInstance, type NoNeo4j, type Notice } from './neo4j/instance.ts';
import { findNeo4jProgram } from './neo4j/jars.ts';
import { startNeo4jProcess } from './neo4j/process.ts';

/**
 * A real Neo4j for tests: the one that `ENTENTE_TEST_NEO4J_URI` names (with `_USER`, `_PASSWORD`, `_DATABASE`),
 * else one in a container, else one from Maven Central as a Java process. The user's own `NEO4J_URI` is never
 * touched: tests write and wipe. `skipped` says why there is none.
 */
export async function startNeo4j(notice: Notice = () => {}): Promise<Neo4jInstance | NoNeo4j> {
  return namedNeo4j() ?? (await ownNeo4j(notice));
}

/** One that can be interrupted: never the one that was named. */
export async function ownNeo4j(notice: Notice = () => {}): Promise<Neo4jInstance | NoNeo4j> {
  const contained = await startNeo4jContainer(notice);
  if (!('skipped' in contained)) return contained;
  const program = await findNeo4jProgram(notice);
  if (!('skipped' in program)) return startNeo4jProcess(program);
  return {
    skipped: `ENTENTE_TEST_NEO4J_URI is not set; Docker: ${contained.skipped}; Maven and Java: ${program.skipped}`,
  };
}

function namedNeo4j(): Neo4jInstance | undefined {
  const { ENTENTE_TEST_NEO4J_URI: uri } = process.env;
  if (uri === undefined || uri === '') return undefined;
  return {
    uri,
    user: process.env.ENTENTE_TEST_NEO4J_USER ?? NEO4J_USER,
    password: process.env.ENTENTE_TEST_NEO4J_PASSWORD ?? '',
    database: process.env.ENTENTE_TEST_NEO4J_DATABASE ?? NEO4J_DATABASE,
    stop: async () => {},
  };
}
