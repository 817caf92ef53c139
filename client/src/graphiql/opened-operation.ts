/** An operation that a link opens, as the editors show it. */
export interface OpenedOperation {
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
  /** Which operation of the query is meant, where it holds several. */
  readonly operationName: string | null;
}

/**
 * The operation in a URL's query string, in the parameters of GraphQL over HTTP: `query`, `variables` (JSON) and
 * `operationName`. Null where it names no query. Variables that are no JSON are shown as they are, to be mended.
 */
export function openedOperation(search: string): OpenedOperation | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query');
  if (query === null || query.trim() === '') return null;
  return {
    query,
    variables: indented(parameters.get('variables') ?? ''),
    operationName: parameters.get('operationName') || null,
  };
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
