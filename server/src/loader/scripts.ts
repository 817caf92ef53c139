import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CYPHER_FOLDER, readScript, readStatements, type Statement } from '../engine/statements.ts';
import type { RowScript } from './row-set.ts';

export type ScriptName =
  | RowScript
  | 'await-indexes'
  | 'counts'
  | 'dataset'
  | 'datasets'
  | 'foreign'
  | 'lock'
  | 'publish'
  | 'remove-dataset'
  | 'remove-entities'
  | 'remove-passages'
  | 'remove-registers'
  | 'remove-relationships'
  | 'remove-rest'
  | 'remove-sources'
  | 'unpublish';

/** The statements of `cypher/load/` by their names. */
export function readScripts(): (name: ScriptName) => Statement {
  const statements = readStatements(join(CYPHER_FOLDER, 'load'));
  return (name) => {
    const statement = statements.get(name);
    if (!statement) throw new Error(`cypher/load/${name}.cypher is missing.`);
    return statement;
  };
}

/** The statements of a file of `cypher/schema/`, to be run one by one. */
export function readSchema(name: 'embedded' | 'neo4j' | 'neo4j-lists'): readonly string[] {
  return readScript(join(CYPHER_FOLDER, 'schema', `${name}.cypher`));
}

/** All that writes graphs, as text: a graph that other scripts wrote is another graph. */
export function scriptsText(): string {
  return ['schema', 'load']
    .flatMap((folder) =>
      readdirSync(join(CYPHER_FOLDER, folder))
        .sort()
        .map((file) => `\n${folder}/${file}\n${readFileSync(join(CYPHER_FOLDER, folder, file), 'utf8')}`),
    )
    .join('')
    .replaceAll('\r\n', '\n');
}
