import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, findBreakingChanges, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema as other people's programs rely on it: sorted and printed, kept beside the tests. */
export const SNAPSHOT_FILE = fileURLToPath(new URL('../contract/schema.snapshot.graphql', import.meta.url));
const SCHEMA_FILE = fileURLToPath(new URL('../../server/src/graphql/schema.graphql', import.meta.url));

export function currentSchema(): GraphQLSchema {
  return lexicographicSortSchema(buildSchema(readFileSync(SCHEMA_FILE, 'utf8')));
}

export function printed(schema: GraphQLSchema): string {
  return `${printSchema(schema)}\n`;
}

export function readSnapshot(): string {
  return readFileSync(SNAPSHOT_FILE, 'utf8').replaceAll('\r\n', '\n');
}

/** What a program that was written against the snapshot could trip over, a line each. */
export function breakingChanges(snapshot: string, schema: GraphQLSchema): readonly string[] {
  return findBreakingChanges(buildSchema(snapshot), schema).map(({ description }) => description);
}

export function writeSnapshot(schema: GraphQLSchema): void {
  writeFileSync(SNAPSHOT_FILE, printed(schema));
}
