import { LRUCache } from 'lru-cache';
import { withFragments } from './fragments.ts';
import type { Statement } from './statements.ts';

/** A statement with only some of its columns. */
export interface Shape {
  readonly text: string;
  /** The columns that it returns, in order. */
  readonly columns: readonly string[];
}

/** How many shapes of one statement are kept; a database keeps a plan for each text, and need not keep more. */
const MOST_SHAPES = 32;

const SHAPES = new WeakMap<Statement, LRUCache<string, Shape>>();

/**
 * The statement with a `RETURN` of no more columns than are wanted: those that it sorts by and those that are no part of
 * a fragment are always among them.
 */
export function shapeOf(statement: Statement, wanted: readonly string[]): Shape {
  const shapes = SHAPES.get(statement) ?? new LRUCache<string, Shape>({ max: MOST_SHAPES });
  SHAPES.set(statement, shapes);
  const key = wanted.join();
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const shape = newShape(statement, new Set([...wanted, ...statement.sortedBy]));
  shapes.set(key, shape);
  return shape;
}

function newShape({ template, text, columns }: Statement, kept: ReadonlySet<string>): Shape {
  if (columns.every((column) => kept.has(column))) return { text, columns };
  const left = new Set<string>();
  const shortened = withFragments(template, (column) => {
    const keeps = kept.has(column);
    if (!keeps) left.add(column);
    return keeps;
  });
  return { text: shortened, columns: columns.filter((column) => !left.has(column)) };
}
