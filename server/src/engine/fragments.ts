import { type Declared, returnedColumns, storedColumns } from '../domain/columns.ts';

/**
 * Fragments of our Cypher files that stand for the declared columns (`domain/columns.ts`), so that no file lists them:
 *
 * - in a `RETURN`, `$entity(e)`, `$relationship(r, a, b)` with the relationship and the nodes at its ends, `$source(s)`
 *   and `$passage(p, s)`, a passage with its source: each column of such a row, with its name;
 * - in a script that writes, `$entityProperties(row)` and so on: each property that the graph keeps, out of a row;
 * - in an opening comment, `$entity` after `Columns:` and `$entityProperties` after `Row:`.
 */
interface Fragment {
  /** How many variables it takes in a `RETURN`. */
  readonly variables: number;
  /** The columns that it gives there. */
  readonly columns: readonly string[];
  /** Those that are no property of the first variable, and what they are of the variables. */
  readonly expressions?: (variables: readonly string[]) => Readonly<Record<string, string>>;
}

const FRAGMENTS: Readonly<Record<Declared, Fragment>> = {
  entity: { variables: 1, columns: returnedColumns('entity') },
  relationship: {
    variables: 3,
    columns: returnedColumns('relationship'),
    expressions: ([r, a, b]) => ({ type: `type(${r})`, from: `${a}.id`, to: `${b}.id` }),
  },
  source: { variables: 1, columns: returnedColumns('source') },
  passage: {
    variables: 2,
    columns: [
      ...returnedColumns('passage').map((column) => (column === 'source' ? 'sourceId' : column)),
      ...returnedColumns('source').filter((column) => column !== 'id'),
    ],
    expressions: ([, s]) => ({
      sourceId: `${s}.id`,
      ...Object.fromEntries(
        returnedColumns('source').flatMap((column) => (column === 'id' ? [] : [[column, `${s}.${column}`]])),
      ),
    }),
  },
};

const IN_TEXT = /\$(entity|relationship|source|passage)(Properties)?\(([^)]*)\)/g;
const IN_COMMENT = /^\$(entity|relationship|source|passage)(Properties)?$/;

/** A fragment is given another number of variables than it takes. */
export class FragmentError extends Error {
  override readonly name = 'FragmentError';
}

/**
 * The text with its fragments written out.
 *
 * @param keeps whether a `RETURN` is to have a column; all are kept where left out
 * @throws {FragmentError}
 */
export function withFragments(text: string, keeps: (column: string) => boolean = () => true): string {
  return text.replace(IN_TEXT, (whole, of: Declared, properties: string | undefined, list: string) => {
    const variables = list.split(',').map((name) => name.trim());
    const expected = properties ? 1 : FRAGMENTS[of].variables;
    if (variables.length !== expected) throw new FragmentError(`${whole} takes ${expected} variables.`);
    return properties ? propertiesOf(of, list.trim()) : columnsOf(of, variables, keeps);
  });
}

/** The names that an item of an opening comment's list stands for: its own, or those of a fragment. */
export function namesIn(item: string): readonly string[] {
  const [, of, properties] = IN_COMMENT.exec(item) ?? [];
  if (of === undefined) return [item];
  return properties ? storedColumns(of as Declared) : FRAGMENTS[of as Declared].columns;
}

function columnsOf(of: Declared, variables: readonly string[], keeps: (column: string) => boolean): string {
  const { columns, expressions } = FRAGMENTS[of];
  const special = expressions?.(variables) ?? {};
  return columns
    .filter(keeps)
    .map((column) => `${special[column] ?? `${variables[0]}.${column}`} AS ${column}`)
    .join(', ');
}

function propertiesOf(of: Declared, row: string): string {
  return storedColumns(of)
    .map((column) => `${column}: ${row}.${column}`)
    .join(', ');
}
