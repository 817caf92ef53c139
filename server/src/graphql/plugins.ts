import type { ApolloServerPlugin } from '@apollo/server';
import { type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';
import { statusOfCodes } from './codes.ts';
import type { RequestContext } from './context.ts';
import { priceOf } from './cost.ts';
import { coded } from './errors.ts';
import type { GiveBack, HeavyWork } from './heavy-work.ts';
import { LIMITS, tooComplex } from './limits.ts';
import { expectModestInput } from './variables.ts';

type Plugin = ApolloServerPlugin<RequestContext>;

const MAX_NAME = 80;

/**
 * Rejects operations over the cost limit, or that name too much at once: both can depend on the variables. Those that are
 * merely dear wait for one another.
 */
export function pricePlugin(heavyWork: HeavyWork): Plugin {
  return {
    async requestDidStart() {
      let giveBack: GiveBack | undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          // Apollo itself says that there is no such operation.
          if (!operation) return;
          const variables: Readonly<Record<string, unknown>> = request.variables ?? {};
          expectModestInput(operation, document, variables);
          const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
          const price = priceOf(schema, operation, fragments, variables);
          if (price > LIMITS.cost) throw asBadRequest(tooComplex('cost', price, 'points of cost'));
          giveBack = await heavyWork.take(price);
          if (!giveBack) throw coded('The server has too much to do just now. Try again in a moment.', 'OVERLOADED');
          if (contextValue.signal) whenAborted(contextValue.signal, giveBack);
          await contextValue.lane.turn();
        },
        async willSendResponse({ contextValue }) {
          // Over HTTP a large answer takes memory until its client has read it.
          if (!contextValue.signal) giveBack?.();
        },
      };
    },
  };
}

function whenAborted(signal: AbortSignal, act: () => void): void {
  if (signal.aborted) act();
  else signal.addEventListener('abort', act, { once: true });
}

/** The same error for an operation that was not even begun, as Apollo answers those that do not fit the schema. */
function asBadRequest(error: ReturnType<typeof coded>): ReturnType<typeof coded> {
  error.extensions.http = { status: 400 };
  return error;
}

/** Adds the statements that were run to the answer, where the request asked for them. */
export const explainPlugin: Plugin = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response }) {
      const { statements } = contextValue;
      if (statements === null || response.body.kind !== 'single') return;
      const { singleResult } = response.body;
      singleResult.extensions = { ...singleResult.extensions, entente: { statements } };
    },
  }),
};

/** Says how the answer may be kept, gives it the status of its gravest error, and tells of it. */
export const answerPlugin: Plugin = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, request, response, operation, operationName }) {
      const { body, http } = response;
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      const codes = [...new Set(errors.map(({ extensions }) => String(extensions?.code ?? 'INTERNAL_SERVER_ERROR')))];
      const status = statusOfCodes(codes);
      if (status !== undefined) http.status = status;
      const mayKeep = request.http?.method === 'GET' && codes.length === 0 && contextValue.etag !== null;
      // Kept, but asked about each time: the same address answers from another dataset once one is loaded.
      http.headers.set('cache-control', mayKeep ? 'public, no-cache' : 'no-store');
      if (mayKeep && contextValue.etag !== null) http.headers.set('etag', contextValue.etag);
      contextValue.onAnswer({
        operationName: operationName?.slice(0, MAX_NAME) ?? null,
        field: rootFieldOf(operation),
        codes,
        usage: contextValue.usage,
      });
    },
  }),
};

function rootFieldOf(operation: OperationDefinitionNode | undefined): string {
  const selections = operation?.selectionSet.selections ?? [];
  const names = new Set(
    selections.filter((one): one is FieldNode => one.kind === Kind.FIELD).map((one) => one.name.value),
  );
  const [first] = names;
  return selections.length === 0 || first === undefined ? 'none' : names.size > 1 ? 'several' : first;
}
