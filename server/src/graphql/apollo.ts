import { readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { type Engine, type StatementTrace, traced } from '../engine/port.ts';
import type { QueryName } from '../engine/queries.ts';
import { EntityNames } from '../explorer/entity-names.ts';
import { GraphReader } from '../explorer/graph-reader.ts';
import { NameSearch } from '../explorer/search.ts';
import { answerCache } from './answer-cache.ts';
import { AnswerMeter, meterPlugin } from './answer-meter.ts';
import { noteArguments } from './argument-of.ts';
import { AskNames } from './ask-names.ts';
import { boundedSnapshot } from './bounded-snapshot.ts';
import type { AnswerSummary, RequestContext } from './context.ts';
import { documentStore } from './document-store.ts';
import { asGraphQLError, formatError, type OnUnexpected } from './errors.ts';
import { Extents } from './extents.ts';
import { HeavyWork } from './heavy-work.ts';
import { LIMITS, limitRules } from './limits.ts';
import { answerPlugin, explainPlugin, pricePlugin } from './plugins.ts';
import { resolvers } from './resolvers/index.ts';
import { expectFieldsOfColumns } from './selected-columns.ts';
import { Turns } from './turns.ts';

/** The schema as it is written, with its descriptions. */
export function readSchemaText(): string {
  return readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');
}

type Logger = NonNullable<ApolloServerOptions<RequestContext>['logger']>;

/**
 * An Apollo server that has not been started. It answers from the engine that the context was made for.
 *
 * Persisted queries and batches are off: each request is one operation that can be seen, priced and cached by itself.
 * Introspection is on, as the API is public, and priced like everything else.
 *
 * @param cacheCharacters how much text of answers is kept, to be given again
 */
export function buildApollo(
  onUnexpected: OnUnexpected,
  logger: Logger,
  cacheCharacters = 0,
): ApolloServer<RequestContext> {
  const answers = answerCache(cacheCharacters);
  const typeDefs = readSchemaText();
  expectFieldsOfColumns(typeDefs);
  return new ApolloServer<RequestContext>({
    typeDefs,
    resolvers,
    logger,
    introspection: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    // The route looks at what a browser says of the request instead (`graphql-route.ts`), so that clients may use GET as it comes.
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    documentStore: documentStore(),
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [noteArguments, ...limitRules],
    formatError: formatError(onUnexpected),
    stringifyResult: answers.stringifyResult,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      pricePlugin(new HeavyWork()),
      meterPlugin,
      answers.plugin,
      explainPlugin,
      answerPlugin,
    ],
  });
}

/** How many calls an engine works on at a time that does not say it: one that runs in this process, on its processors. */
const CALLS_AT_ONCE = 4;

export interface ContextOptions {
  /** Whether the answer tells which statements were run. */
  readonly explain: boolean;
  /** How long the operation may take, in milliseconds. */
  readonly timeoutMs: number;
  /** The most bytes that the answer may take. */
  readonly maxBytes: number;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  readonly onCall?: (query: QueryName, ms: number) => void;
  readonly onAnswer?: (answer: AnswerSummary) => void;
  /** Given the hash of the dataset that the answer is read from. */
  readonly etag?: (dataset: string) => string | null;
}

/** Makes the contexts of requests: each reads one snapshot of the graph. Whoever asks releases it in the end. */
export function contextMaker(engine: Engine, onUnexpected: OnUnexpected) {
  const names = new EntityNames(() => engine.snapshot());
  const nameSearch = new NameSearch(names);
  const extents = new Extents();
  const askNames = new AskNames();
  const turns = new Turns(engine.callsAtOnce ?? CALLS_AT_ONCE);
  return async (options: ContextOptions): Promise<RequestContext> => {
    const { explain, timeoutMs, maxBytes, signal, onCall, onAnswer, etag } = options;
    try {
      const lane = turns.lane();
      const bounds = {
        timeoutMs,
        lane,
        ...(signal === undefined ? {} : { signal }),
        ...(onCall === undefined ? {} : { onCall }),
      };
      const snapshot = boundedSnapshot(await engine.snapshot(), bounds);
      // Reading and checking the operation is work as well.
      await lane.turn().catch((error) => {
        snapshot.release();
        throw error;
      });
      const statements: StatementTrace[] = [];
      const read = explain ? traced(snapshot, engine.statements, (trace) => statements.push(trace)) : snapshot;
      return {
        engineName: engine.name,
        reader: new GraphReader(read, snapshot.handOut, lane, names),
        lane,
        ...(signal === undefined ? {} : { signal }),
        nameSearch,
        askNames,
        statements: explain ? statements : null,
        usage: snapshot.usage,
        meter: new AnswerMeter({ maxBytes, timeoutMs }),
        extents,
        onAnswer: onAnswer ?? (() => {}),
        etag: etag?.(snapshot.dataset.hash) ?? null,
      };
    } catch (error) {
      throw asGraphQLError(error, onUnexpected);
    }
  };
}
