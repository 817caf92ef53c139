import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Neo4jSettings } from '../engine/neo4j.ts';

/** How the product is told to run; see "Running" in the README. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The folder of the embedded engine's graphs. */
  readonly home: string;
  /** The Neo4j to use; null: the embedded engine. */
  readonly neo4j: Neo4jSettings | null;
  /** Whether answers may tell which Cypher was run for them, where a request asks. */
  readonly explain: boolean;
}

/** A variable of the environment is not what it must be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const DEFAULT_HOME = fileURLToPath(new URL('../../../.entente/', import.meta.url));
const NEO4J_URI = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+/;

const absent = z.literal('').transform(() => undefined);
const text = z.union([absent, z.string()]).optional();

const environment = z.object({
  HOST: text.transform((host) => host ?? '127.0.0.1'),
  PORT: z
    .union([absent, z.string().regex(/^\d{1,5}$/, 'takes a whole number from 0 to 65535')])
    .optional()
    .transform((port) => Number(port ?? 4000))
    .refine((port) => port <= 65_535, 'takes a whole number from 0 to 65535'),
  ENTENTE_HOME: text,
  ENTENTE_EXPLAIN: z.union([absent, z.enum(['on', 'off'], 'takes "on" or "off"')]).optional(),
  NEO4J_URI: z
    .union([
      absent,
      z.string().regex(NEO4J_URI, 'takes an address like "neo4j://localhost:7687" or "bolt://localhost:7687"'),
    ])
    .optional(),
  NEO4J_USER: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text,
});

/**
 * Reads the configuration from environment variables.
 *
 * @throws {ConfigError} naming the variables that are wrong and what they take
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${lastMessage(issue)}.`);
    throw new ConfigError(wrong.join(' '));
  }
  const { HOST, PORT, ENTENTE_HOME, ENTENTE_EXPLAIN, NEO4J_URI: uri, ...neo4j } = parsed.data;
  return {
    host: HOST,
    port: PORT,
    home: ENTENTE_HOME === undefined ? DEFAULT_HOME : resolve(ENTENTE_HOME),
    neo4j:
      uri === undefined
        ? null
        : {
            uri,
            user: neo4j.NEO4J_USER ?? 'neo4j',
            password: neo4j.NEO4J_PASSWORD ?? '',
            database: neo4j.NEO4J_DATABASE,
          },
    explain: ENTENTE_EXPLAIN !== 'off',
  };
}

/** Of a union the message of its last branch, which is the one that says what is taken. */
function lastMessage(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  return issue.errors.at(-1)?.[0]?.message ?? issue.message;
}
