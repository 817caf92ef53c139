import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELATIONSHIP_TYPES } from '../domain/catalogue.ts';
import { DECLARED } from '../domain/columns.ts';
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

/** The statements of a file of `cypher/schema/`, to be run one by one; those with `$type` for each type of the catalogue. */
export function readSchema(name: 'embedded' | 'neo4j' | 'neo4j-lists'): readonly string[] {
  return readScript(join(CYPHER_FOLDER, 'schema', `${name}.cypher`)).flatMap((text) =>
    text.includes('$type') ? RELATIONSHIP_TYPES.map((type) => withType(text, type)) : [text],
  );
}

/** Index names are in lower case, `entente_allied_with`, types in upper. */
function withType(text: string, type: string): string {
  return text.replaceAll('_$type', `_${type.toLowerCase()}`).replaceAll('$type', type);
}

/** All that writes graphs, as text: a graph that other scripts wrote, or with other columns, is another graph. */
export function scriptsText(): string {
  const columns = JSON.stringify(DECLARED);
  const scripts = ['schema', 'load']
    .flatMap((folder) =>
      readdirSync(join(CYPHER_FOLDER, folder))
        .sort()
        .map((file) => `\n${folder}/${file}\n${readFileSync(join(CYPHER_FOLDER, folder, file), 'utf8')}`),
    )
    .join('')
    .replaceAll('\r\n', '\n');
  return `${columns}${scripts}`;
}
