import { z } from 'zod';
import { BadInputError } from './errors.ts';

/** The most that one page of a list holds. */
export const MAX_PAGE = 1_000;
/** The most relationships of one network. */
export const MAX_NETWORK = 5_000;

/** One page of a list. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly hasNextPage: boolean;
  /** Whether the page was asked for as what follows a row, which then stands before it. */
  readonly hasPreviousPage: boolean;
  /** Stand for the first and the last row of the page; null on an empty page. */
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  /** The cursor of one of its rows. */
  readonly cursorOf: (row: Row) => string;
}

/** A page with nothing on it. */
export const EMPTY_PAGE = {
  nodes: [],
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
  cursorOf: () => '',
} as const satisfies Page<unknown>;

/** A row of a page with the cursor that marks its place. */
export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

/** A list that is read only as far as it is looked at: its page once, its total apart. */
export interface Connection<Row> {
  page(): Promise<Page<Row>>;
  total(): Promise<number>;
}

export function connection<Row>(page: () => Promise<Page<Row>>, total: () => Promise<number>): Connection<Row> {
  return { page: once(page), total: once(total) };
}

function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

/**
 * Cuts rows that were read with one more than a page holds, and marks where the next page begins.
 *
 * @param after the cursor that the page was asked for with
 */
export function pageOf<Row>(
  rows: readonly Row[],
  { first, after }: { readonly first: number; readonly after: string | null },
  cursorOf: (row: Row) => string,
): Page<Row> {
  const nodes = rows.slice(0, first);
  const cursorAt = (row: Row | undefined) => (row === undefined ? null : cursorOf(row));
  return {
    nodes,
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== null,
    startCursor: cursorAt(nodes[0]),
    endCursor: cursorAt(nodes.at(-1)),
    cursorOf,
  };
}

/** @throws {BadInputError} where `first` is not a whole number from 1 to `most` */
export function checkedFirst(first: number, most: number = MAX_PAGE): number {
  if (Number.isInteger(first) && first >= 1 && first <= most) return first;
  throw new BadInputError('first', `is ${first}; it takes a whole number from 1 to ${most.toLocaleString('en')}.`);
}

/*
 * A cursor holds the place of a row in the order of its list, not a number of rows: it stays right where rows before it
 * come or go. It says which list it is of, so that one of another list is refused rather than misread.
 */

const idCursor = z.tuple([z.literal('id'), z.string()]);
const dayCursor = z.tuple([z.literal('day'), z.string(), z.string()]);

/** The cursor of a row in a list by id. */
export function idCursorOf(row: { readonly id: string }): string {
  return encoded(['id', row.id]);
}

/** The cursor of a row in a list by earliest start, then id. */
export function dayCursorOf(row: { readonly startMin: string; readonly id: string }): string {
  return encoded(['day', row.startMin, row.id]);
}

/** @throws {BadInputError} where `after` is not a cursor of a list by id */
export function afterId(after: string | null): string | null {
  return after === null ? null : decoded(after, idCursor)[1];
}

/** @throws {BadInputError} where `after` is not a cursor of a list by earliest start */
export function afterDay(after: string | null): {
  readonly afterStart: string | null;
  readonly afterId: string | null;
} {
  if (after === null) return { afterStart: null, afterId: null };
  const [, afterStart, id] = decoded(after, dayCursor);
  return { afterStart, afterId: id };
}

function encoded(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function decoded<Parts>(cursor: string, schema: z.ZodType<Parts>): Parts {
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new BadInputError('after', 'is no cursor of this list; it takes the "endCursor" of the page before.');
  }
}
