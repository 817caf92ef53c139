import type { Statement } from '../../api/client.ts';
import type { Operation } from '../../api/operations-behind.ts';
import { operationName } from '../../api/operations-behind.ts';

/** An operation as a person would write it: definitions flush left, one empty line between them. */
export function operationText(query: string): string {
  return query
    .trim()
    .replaceAll(/^[ \t]*(?=(?:query|fragment)\s+\w)/gm, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** The address that opens an operation in GraphiQL with its values filled in. */
export function graphiqlAddress(operation: Operation): string {
  const parameters = new URLSearchParams({
    query: operationText(operation.query),
    variables: JSON.stringify(operation.variables),
    operationName: operationName(operation.query),
  });
  return `/graphiql?${parameters}`;
}

/** Statements for Neo4j Browser or cypher-shell: each with its values before it. */
export function statementsText(statements: readonly Statement[]): string {
  return statements
    .map(({ name, cypher, parameters, rows, ms }) =>
      [`// ${name}: ${rowsAndTime(rows, ms)}`, `:params ${JSON.stringify(parameters)}`, `${cypher.trim()};`].join('\n'),
    )
    .join('\n\n');
}

/** "3 rows, 0.7 ms". */
export function rowsAndTime(rows: number, ms: number): string {
  return `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}, ${milliseconds(ms)}`;
}

export function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en')} ms`;
}

const MOST_SHOWN = 8;

/** A value as JSON for reading: of a long list the beginning, and how many more there are. */
export function valueText(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value) ?? 'undefined';
  const shown = value.slice(0, MOST_SHOWN).map((one) => JSON.stringify(one));
  const more = value.length - shown.length;
  const lines = more > 0 ? [...shown, `… ${more.toLocaleString('en')} more`] : shown;
  const short = `[${lines.join(', ')}]`;
  return short.length <= 34 ? short : `[${lines.join(',\n ')}]`;
}
