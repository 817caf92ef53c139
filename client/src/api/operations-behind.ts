import type { QueryClient } from '@tanstack/react-query';

/**
 * Which operations stand behind what is on the screen.
 *
 * Every answer remembers what was asked for it, so a view need not say anything: the questions that something on the
 * page is using right now are its operations. The first word of a query's key says what it is for.
 */

export interface Operation {
  /** The text of one operation with its fragments. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation is for: the view that is shown, the details beside it, the timeline, or the page itself. */
export type OperationPart = 'view' | 'picture' | 'details' | 'timeline' | 'page';

export interface OperationBehind extends Operation {
  readonly name: string;
  readonly part: OperationPart;
  /** What it answered. */
  readonly data: unknown;
}

/** Keys of the queries that are not a view's own. A view besides the network needs no row. */
const PARTS: Readonly<Record<string, OperationPart>> = {
  picture: 'picture',
  expanded: 'picture',
  entity: 'details',
  relationship: 'details',
  relationships: 'details',
  holders: 'details',
  timeline: 'timeline',
  atlas: 'page',
  opening: 'page',
  pulse: 'page',
  known: 'page',
  explain: 'page',
};
const ORDER: readonly OperationPart[] = ['view', 'picture', 'details', 'timeline', 'page'];

const asked = new WeakMap<object, Operation>();

/** Notes what an answer was asked with. */
export function rememberOperation(answer: unknown, operation: Operation): void {
  if (typeof answer === 'object' && answer !== null) asked.set(answer, operation);
}

/**
 * The operations that the page uses now, those of the view first, each once.
 *
 * @param queries what the page has asked for; what nothing on the page uses any more does not count
 */
export function operationsBehind(queries: QueryClient): readonly OperationBehind[] {
  const found = new Map<string, OperationBehind>();
  for (const query of queries.getQueryCache().getAll()) {
    if (!query.isActive()) continue;
    for (const data of answersOf(query.state.data)) {
      const operation = asked.get(data);
      if (operation === undefined) continue;
      const behind = { ...operation, name: operationName(operation.query), part: partOf(query.queryKey), data };
      found.set(`${operation.query} ${JSON.stringify(operation.variables)}`, behind);
    }
  }
  return [...found.values()].sort((one, other) => ORDER.indexOf(one.part) - ORDER.indexOf(other.part));
}

/** What an operation calls itself. */
export function operationName(query: string): string {
  return /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1] ?? 'Query';
}

/** An answer may be one object, a list of pages, or several answers put together by a view. */
function answersOf(data: unknown): readonly object[] {
  if (typeof data !== 'object' || data === null) return [];
  if (asked.has(data)) return [data];
  const parts: readonly unknown[] = Array.isArray(data) ? data : Object.values(data);
  return parts.flatMap((part) => {
    if (typeof part !== 'object' || part === null) return [];
    if (asked.has(part)) return [part];
    return Array.isArray(part) ? part.filter((one) => typeof one === 'object' && one !== null && asked.has(one)) : [];
  });
}

function partOf(key: readonly unknown[]): OperationPart {
  return PARTS[String(key[0])] ?? 'view';
}
