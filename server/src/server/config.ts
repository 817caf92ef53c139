import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Neo4jSettings, OPERATION_TIMEOUT_MS } from '../engine/neo4j.ts';
import { hostsOf } from './hosts.ts';

/** How the product is told to run; `docs/configuration.md` says it for people. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The folder of the embedded engine's graphs. */
  readonly home: string;
  /** The Neo4j to use; null: the embedded engine. */
  readonly neo4j: Neo4jSettings | null;
  /** How long a start waits for a Neo4j that does not answer yet, in milliseconds. */
  readonly patienceMs: number;
  readonly serving: Serving;
  readonly logLevel: LogLevel;
}

/** How requests are answered, whichever engine answers them. */
export interface Serving {
  /** Whether answers may tell which Cypher was run for them, where a request asks. */
  readonly explain: boolean;
  /** How long an operation may take, in milliseconds. */
  readonly timeoutMs: number;
  /** How many requests may be answered and waiting at once; those beyond are turned away. */
  readonly maxRequests: number;
  /** How many connections one address may have open at once. */
  readonly maxConnections: number;
  /** Whose pages may ask from a browser, besides our own. */
  readonly corsOrigins: readonly string[];
  /** Whose pages may show ours in a frame, as sources of a Content-Security-Policy. */
  readonly frameAncestors: readonly string[];
  readonly metrics: boolean;
  /** The most bytes that one answer may take. */
  readonly maxAnswerBytes: number;
  /** The names under which the server answers, without ports; null: whatever it is called by. */
  readonly hosts: readonly string[] | null;
  /** How much of the answers that were given is kept to be given again, in megabytes; 0: nothing. */
  readonly cacheMb: number;
}

/** A variable of the environment is not what it must be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const DEFAULT_HOME = fileURLToPath(new URL('../../../.entente/', import.meta.url));
const NEO4J_URI = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+/;
const ORIGIN = /^https?:\/\/[\w.*[\]:-]+$/;
const HOST_NAME = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/i;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const BYTES_PER_MB = 1024 * 1024;

const absent = z.literal('').transform(() => undefined);
const text = z.union([absent, z.string()]).optional();

function onOff(preset: 'on' | 'off') {
  return z
    .union([absent, z.enum(['on', 'off'], 'takes "on" or "off"')])
    .optional()
    .transform((value) => (value ?? preset) === 'on');
}

function wholeNumber(least: number, most: number, preset: number) {
  const takes = `takes a whole number from ${least} to ${most}`;
  return z
    .union([absent, z.string().regex(/^\d{1,9}$/, takes)])
    .optional()
    .transform((value) => Number(value ?? preset))
    .refine((value) => value >= least && value <= most, takes);
}

/** Entries separated by commas or spaces. */
function list(isEntry: (entry: string) => boolean, takes: string, preset: readonly string[]) {
  return text
    .transform((value) => value?.split(/[\s,]+/).filter((entry) => entry !== '') ?? preset)
    .refine((entries) => entries.every(isEntry), takes);
}

/** Every variable that the server reads. */
export const environment = z.object({
  HOST: text.transform((host) => host ?? '127.0.0.1'),
  PORT: wholeNumber(0, 65_535, 4000),
  ENTENTE_HOME: text,
  NEO4J_URI: z
    .union([
      absent,
      z.string().regex(NEO4J_URI, 'takes an address like "neo4j://localhost:7687" or "bolt://localhost:7687"'),
    ])
    .optional(),
  NEO4J_USER: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: text,
  ENTENTE_NEO4J_WAIT: wholeNumber(0, 3600, 60),
  // No longer than the loader waits before it removes what was read before.
  ENTENTE_TIMEOUT_MS: wholeNumber(10, OPERATION_TIMEOUT_MS, OPERATION_TIMEOUT_MS),
  ENTENTE_MAX_REQUESTS: wholeNumber(1, 1_000_000, 2_000),
  ENTENTE_MAX_CONNECTIONS: wholeNumber(1, 1_000_000, 2_000),
  ENTENTE_EXPLAIN: onOff('on'),
  ENTENTE_CORS_ORIGINS: list(
    (entry) => entry === '*' || ORIGIN.test(entry),
    'takes origins like "https://example.org", separated by commas, or "*"',
    [],
  ),
  ENTENTE_FRAME_ANCESTORS: list(
    (entry) => ["'self'", "'none'", '*'].includes(entry) || ORIGIN.test(entry),
    `takes "'self'", "'none'", "*" or origins like "https://example.org", separated by commas`,
    ["'self'"],
  ),
  ENTENTE_METRICS: onOff('off'),
  ENTENTE_CACHE_MB: wholeNumber(0, 4_096, 64),
  ENTENTE_MAX_ANSWER_MB: wholeNumber(1, 256, 32),
  ENTENTE_ALLOWED_HOSTS: list(
    (entry) => HOST_NAME.test(entry),
    'takes names like "entente.example.org", without ports, separated by commas',
    [],
  ),
  LOG_LEVEL: z
    .union([absent, z.enum(LOG_LEVELS, `takes one of ${LOG_LEVELS.join(', ')}`)])
    .optional()
    .transform((level) => level ?? 'warn'),
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
  const { NEO4J_URI: uri, ENTENTE_HOME: home, ...set } = parsed.data;
  return {
    host: set.HOST,
    port: set.PORT,
    home: home === undefined ? DEFAULT_HOME : resolve(home),
    neo4j:
      uri === undefined
        ? null
        : {
            uri,
            user: set.NEO4J_USER ?? 'neo4j',
            password: set.NEO4J_PASSWORD ?? '',
            database: set.NEO4J_DATABASE,
          },
    patienceMs: set.ENTENTE_NEO4J_WAIT * 1_000,
    serving: {
      explain: set.ENTENTE_EXPLAIN,
      timeoutMs: set.ENTENTE_TIMEOUT_MS,
      maxRequests: set.ENTENTE_MAX_REQUESTS,
      maxConnections: set.ENTENTE_MAX_CONNECTIONS,
      corsOrigins: set.ENTENTE_CORS_ORIGINS,
      frameAncestors: set.ENTENTE_FRAME_ANCESTORS,
      metrics: set.ENTENTE_METRICS,
      cacheMb: set.ENTENTE_CACHE_MB,
      maxAnswerBytes: set.ENTENTE_MAX_ANSWER_MB * BYTES_PER_MB,
      hosts: hostsOf(set.HOST, set.ENTENTE_ALLOWED_HOSTS),
    },
    logLevel: set.LOG_LEVEL,
  };
}

/** Of a union the message of its last branch, which is the one that says what is taken. */
function lastMessage(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_union') return issue.message;
  return issue.errors.at(-1)?.[0]?.message ?? issue.message;
}
