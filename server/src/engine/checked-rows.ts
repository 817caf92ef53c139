/** A column of a row was read that the query was not asked for. */
class UnselectedColumnError extends Error {
  override readonly name = 'UnselectedColumnError';
  constructor(query: string, column: string) {
    super(`The column "${column}" of "${query}" was read but not selected: name it in the columns of the query.`);
  }
}

/** Set by the test runner, and inherited by the servers that tests start. */
const CHECKS = typeof process !== 'undefined' && process.env.NODE_ENV === 'test';

/**
 * In tests the rows throw when a column is read that was left out; it would otherwise be `undefined`, which the API
 * shows as null. In production these are the rows themselves.
 *
 * @param all the columns of the query, `selected` those that the rows have
 */
export function checkedRows<Row extends object>(
  query: string,
  all: readonly string[],
  selected: readonly string[],
  rows: Row[],
  checks: boolean = CHECKS,
): Row[] {
  if (!checks || selected.length === all.length) return rows;
  const left = new Set(all.filter((column) => !selected.includes(column)));
  const handler: ProxyHandler<Row> = {
    get(row, name) {
      if (typeof name === 'string' && left.has(name) && !Object.hasOwn(row, name)) {
        throw new UnselectedColumnError(query, name);
      }
      return Reflect.get(row, name);
    },
  };
  return rows.map((row) => new Proxy(row, handler));
}
