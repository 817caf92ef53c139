import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRelationshipType, LABEL_OF_KIND } from '../domain/catalogue.ts';
import { FragmentError, namesIn, withFragments } from './fragments.ts';

/** The folder `cypher/` of the product, which holds every Cypher statement. */
export const CYPHER_FOLDER = fileURLToPath(new URL('../../../cypher/', import.meta.url));

/** One `.cypher` file: what its opening comment promises, and its text with all fragments written out. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** The text with the fragments of its `RETURN`, to be written out with fewer columns. */
  readonly template: string;
  /** The columns that it sorts by, which it always returns. */
  readonly sortedBy: readonly string[];
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

/** A relationship type or a label was asked for that is not in the catalogue. */
class UnknownTypeError extends Error {
  override readonly name = 'UnknownTypeError';
  constructor(what: string, name: string) {
    super(`"${name}" is no ${what} of the catalogue.`);
  }
}

/**
 * Reads and checks every statement of a folder under `cypher/`.
 *
 * The opening comment names the parameters after `Parameters:` and the columns after `Columns:`, separated by commas
 * and, where they run on, on lines that start with `//   `. A script that writes rows names what it reads of a row after
 * `Row:`; its text says `row.name`, and is given rows as lists, since names in every row would double what is sent.
 * Columns that `domain/columns.ts` declares are written as fragments (`fragments.ts`).
 *
 * @throws {InvalidStatementError} where the text uses other parameters, returns other columns or reads other parts of a row
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
  const row = listAfter(comment, 'Row:') ?? [];
  const template = lines.slice(body).join('\n').trim();
  const text = writtenOut(file, template);
  const used = new Set([...text.matchAll(/\$([a-zA-Z]\w*)/g)].map(([, name]) => name ?? ''));
  used.delete('any');
  expectSame(file, 'parameters', parameters, [...used]);
  expectSame(file, 'columns', columns, columnsOf(text));
  const read = new Set([...text.matchAll(ROW_PART)].map(([, part]) => part ?? ''));
  expectSame(file, 'parts of a row', row, [...read]);
  const numbered = text.replace(ROW_PART, (_, part: string) => `row[${row.indexOf(part)}]`);
  return {
    name: basename(file, '.cypher'),
    text: numbered,
    template,
    sortedBy: sortedBy(text),
    parameters,
    columns,
    row,
  };
}

/** What a script reads of a row. */
const ROW_PART = /\brow\.(\w+)/g;

function writtenOut(file: string, text: string): string {
  try {
    return withFragments(text);
  } catch (error) {
    throw error instanceof FragmentError ? new InvalidStatementError(file, error.message) : error;
  }
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
    .filter((name) => name !== '')
    .flatMap(namesIn);
}

/** The columns that the last `ORDER BY` goes by. */
function sortedBy(text: string): readonly string[] {
  const [, list = ''] = /\nORDER BY (.*)/.exec(lastReturn(text)) ?? [];
  return list.split(',').map((column) => column.trim().replace(/ DESC$/, ''));
}

/** The aliases of the last `RETURN`: every column of a statement of ours has one. */
function columnsOf(text: string): readonly string[] {
  const clause = lastReturn(text).split(/\n(?:ORDER BY|LIMIT|UNION)/)[0] ?? '';
  return [...clause.matchAll(/ AS (\w+)/g)].map(([, name]) => name ?? '');
}

/** The text from its last `RETURN` on; empty where it returns nothing. */
function lastReturn(text: string): string {
  const at = text.lastIndexOf('RETURN ');
  return at < 0 ? '' : text.slice(at);
}

/**
 * @param by who names what is promised, to say it in the message
 * @throws {InvalidStatementError} where a file has other names than were promised
 */
export function expectSame(
  file: string,
  what: string,
  promised: readonly string[],
  found: readonly string[],
  by = 'its comment names',
): void {
  const missing = promised.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !promised.includes(name));
  if (missing.length === 0 && extra.length === 0) return;
  const says = [
    ...(missing.length > 0 ? [`does not have the ${what} ${missing.join(', ')} that ${by}`] : []),
    ...(extra.length > 0
      ? [`has the ${what} ${extra.join(', ')} that ${by.replace(/ names$/, ' does not name')}`]
      : []),
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
 * The text with its relationship types and labels filled in. Cypher takes no parameter in the place of either (Neo4j does
 * since 5.26, as `$any($types)`, `$($type)` and `$($label)`, which our files are written in, but then plans without
 * them), so they are written into the text: only those of the catalogue, anything else throws `UnknownTypeError`.
 */
export function withTypes(statement: Pick<Statement, 'text'>, parameters: Readonly<Record<string, unknown>>): string {
  return statement.text
    .replace('$any($types)', () => (parameters.types as readonly string[]).map(cataloguedType).join('|'))
    .replace('$($type)', () => cataloguedType(parameters.type as string))
    .replace('$($label)', () => cataloguedLabel(parameters.label as string));
}

const LABELS: readonly string[] = Object.values(LABEL_OF_KIND);

function cataloguedType(type: string): string {
  if (!isRelationshipType(type)) throw new UnknownTypeError('relationship type', type);
  return type;
}

function cataloguedLabel(label: string): string {
  if (!LABELS.includes(label)) throw new UnknownTypeError('label', label);
  return label;
}
