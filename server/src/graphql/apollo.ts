import { readFileSync } from 'node:fs';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { type Engine, type StatementTrace, traced } from '../engine/port.ts';
import { GraphReader } from '../explorer/graph-reader.ts';
import { NameSearch } from '../explorer/search.ts';
import type { RequestContext } from './context.ts';
import { asGraphQLError, formatError, type OnUnexpected } from './errors.ts';
import { resolvers } from './resolvers/index.ts';

/** The schema as it is written, with its descriptions. */
export function readSchemaText(): string {
  return readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');
}

/** An Apollo server that has not been started. It answers from the engine that the context was made for. */
export function buildApollo(onUnexpected: OnUnexpected): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    typeDefs: readSchemaText(),
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: formatError(onUnexpected),
    plugins: [ApolloServerPluginLandingPageDisabled(), explainPlugin],
  });
}

/** Makes the contexts of requests: each reads one snapshot of the graph. */
export function contextMaker(engine: Engine, onUnexpected: OnUnexpected) {
  const nameSearch = new NameSearch();
  return async (explain: boolean): Promise<RequestContext> => {
    try {
      const snapshot = await engine.snapshot();
      const statements: StatementTrace[] = [];
      const read = explain ? traced(snapshot, engine.statements, (trace) => statements.push(trace)) : snapshot;
      return {
        engineName: engine.name,
        reader: new GraphReader(read),
        nameSearch,
        statements: explain ? statements : null,
      };
    } catch (error) {
      throw asGraphQLError(error, onUnexpected);
    }
  };
}

/** Adds the statements that were run to the answer, where the request asked for them. */
const explainPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response }) {
      const { statements } = contextValue;
      if (statements === null || response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, entente: { statements } };
    },
  }),
};
