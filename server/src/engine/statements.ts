import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRelationshipType, type RelationshipType } from '../domain/catalogue.ts';

/** The folder `cypher/` of the product, which holds every Cypher statement. */
export const CYPHER_FOLDER = fileURLToPath(new URL('../../../cypher/', import.meta.url));

/** One `.cypher` file: what its opening comment promises, and its text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly parameters: readonly string[];
  /** The columns it returns, in order; empty where it returns nothing. */
  readonly columns: readonly string[];
  /** Of a script that writes rows: what stands at each place of a row. */
  readonly row: readonly string[];
}

/** A `.cypher` file does not keep what its opening comment promises. */
export class InvalidStatementError extends Error {
  override readonly name = 'InvalidStatementError';
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
  }
}

/** A relationship type was asked for that is not in the catalogue. */
class UnknownTypeError extends Error {
  override readonly name = 'UnknownTypeError';
  constructor(type: string) {
    super(`"${type}" is no relationship type of the catalogue.`);
  }
}

/**
 * Reads and checks every statement of a folder under `cypher/`.
 *
 * The opening comment names the parameters after `Parameters:` and the columns after `Columns:`, separated by commas
 * and, where they run on, on lines that start with `//   `. A script that is given rows as lists names what stands in
 * them after `Row:`. Throws `InvalidStatementError` where the text uses other parameters, returns other columns or
 * reads other places of a row.
 */
export function readStatements(folder: string): ReadonlyMap<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.cypher')) continue;
    const statement = parseStatement(join(folder, file), readFileSync(join(folder, file), 'utf8'));
    statements.set(statement.name, statement);
  }
  return statements;
}

/** The statements of a script that are separated by `;` at the end of a line, without their comments. */
export function readScript(file: string): readonly string[] {
  return withoutComments(readFileSync(file, 'utf8'))
    .split(/;\s*(?:\n|$)/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function parseStatement(file: string, content: string): Statement {
  const lines = content.replaceAll('\r\n', '\n').split('\n');
  const body = lines.findIndex((line) => !line.startsWith('//'));
  const comment = lines.slice(0, body).map((line) => line.slice(2));
  const parameters = listAfter(comment, 'Parameters:');
  if (!parameters) throw new InvalidStatementError(file, 'the opening comment has no line "Parameters:".');
  const columns = listAfter(comment, 'Columns:') ?? [];
  const text = lines.slice(body).join('\n').trim();
  const used = new Set([...text.matchAll(/\$([a-zA-Z]\w*)/g)].map(([, name]) => name ?? ''));
  used.delete('any');
  expectSame(file, 'parameters', parameters, [...used]);
  expectSame(file, 'columns', columns, columnsOf(text));
  const row = listAfter(comment, 'Row:') ?? [];
  const read = new Set([...text.matchAll(/\brow\[(\d+)\]/g)].map(([, place]) => row[Number(place)] ?? `row[${place}]`));
  expectSame(file, 'places in a row', row, [...read]);
  return { name: basename(file, '.cypher'), text, parameters, columns, row };
}

function listAfter(comment: readonly string[], heading: string): readonly string[] | undefined {
  const at = comment.findIndex((line) => line.trimStart().startsWith(heading));
  if (at < 0) return undefined;
  const rest = comment.slice(at + 1);
  const end = rest.findIndex((line) => !line.startsWith('   '));
  const lines = [comment[at]?.trimStart().slice(heading.length) ?? '', ...rest.slice(0, end < 0 ? rest.length : end)];
  return lines
    .join(' ')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The aliases of the last `RETURN`: every column of a statement of ours has one. */
function columnsOf(text: string): readonly string[] {
  const at = text.lastIndexOf('RETURN ');
  if (at < 0) return [];
  const clause = text.slice(at).split(/\n(?:ORDER BY|LIMIT|UNION)/)[0] ?? '';
  return [...clause.matchAll(/ AS (\w+)/g)].map(([, name]) => name ?? '');
}

function expectSame(file: string, what: string, promised: readonly string[], found: readonly string[]): void {
  const missing = promised.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !promised.includes(name));
  if (missing.length === 0 && extra.length === 0) return;
  const says = [
    ...(missing.length > 0 ? [`does not have the ${what} ${missing.join(', ')} that its comment names`] : []),
    ...(extra.length > 0 ? [`has the ${what} ${extra.join(', ')} that its comment does not name`] : []),
  ];
  throw new InvalidStatementError(file, `${says.join(' and ')}.`);
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n');
}

/**
 * The text with its relationship types filled in. Cypher takes no parameter in the place of a type (Neo4j does since
 * 5.26, as `$any($types)` and `$($type)`, which our files are written in, but then plans without them), so the types
 * are written into the text: only those of the catalogue, anything else throws `UnknownTypeError`.
 */
export function withTypes(statement: Statement, parameters: Readonly<Record<string, unknown>>): string {
  return statement.text
    .replace('$any($types)', () => (parameters.types as readonly string[]).map(catalogued).join('|'))
    .replace('$($type)', () => catalogued(parameters.type as string));
}

function catalogued(type: string): RelationshipType {
  if (!isRelationshipType(type)) throw new UnknownTypeError(type);
  return type;
}
