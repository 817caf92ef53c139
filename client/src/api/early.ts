import { ask } from './client.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

interface Early {
  readonly answer: Promise<unknown>;
  /** The answer, once it is there. */
  arrived?: unknown;
}

/** What was asked for before the code that uses it was there, by its operation and variables. */
const asked = new Map<string, Early>();

/** Asks now, for whoever asks the same with `askOnce` later and says what went wrong. */
export function askEarly<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = ask(document, variables);
  const early: Early = { answer };
  asked.set(keyOf(document, variables), early);
  answer.then(
    (data) => {
      early.arrived = data;
    },
    () => undefined,
  );
  return answer;
}

/** The answer that was asked for early, the first time, where it is there. */
export function takeArrived<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Data | undefined {
  const key = keyOf(document, variables);
  const arrived = asked.get(key)?.arrived as Data | undefined;
  if (arrived !== undefined) asked.delete(key);
  return arrived;
}

/**
 * The answer that was asked for early, the first time; asks again after that.
 *
 * @throws as `ask` does
 */
export function askOnce<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const key = keyOf(document, variables);
  const early = asked.get(key)?.answer as Promise<Data> | undefined;
  asked.delete(key);
  return early ?? ask(document, variables, signal);
}

function keyOf<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): string {
  return `${document} ${JSON.stringify(variables)}`;
}
