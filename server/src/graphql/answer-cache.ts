import { createHash } from 'node:crypto';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from './context.ts';
import type { Lane } from './turns.ts';

/** No text longer than this part of the whole is kept: it would push out too much else. */
const LARGEST_PART = 1 / 8;

type Data = NonNullable<FormattedExecutionResult['data']>;

/** Answers that were given before, as Apollo takes them: a plugin, and how results become text. */
export interface AnswerCache {
  readonly plugin: ApolloServerPlugin<RequestContext>;
  readonly stringifyResult: (result: FormattedExecutionResult) => Promise<string>;
}

/**
 * Keeps whole answers as text, as long as nothing else is loaded: a graph that is read never changes, so that the same
 * operation with the same variables has the same answer. Nothing is kept that went wrong, and nothing that tells of the
 * statements that were run. What an operation may cost and name is checked all the same.
 *
 * @param characters how much text is kept at most; 0 keeps none
 */
export function answerCache(characters: number): AnswerCache {
  const texts = new LRUCache<string, string>({
    maxSize: Math.max(1, characters),
    maxEntrySize: Math.max(1, Math.floor(characters * LARGEST_PART)),
    sizeCalculation: (text) => text.length,
  });
  /** Results on their way out: under which key they are to be kept, or which text stands for them. */
  const toKeep = new WeakMap<Data, string>();
  const known = new WeakMap<Data, string>();
  const lanes = new WeakMap<Data, Lane>();

  return {
    plugin: {
      requestDidStart: async () => {
        let key: string | undefined;
        return {
          async responseForOperation({ contextValue, request, source }) {
            if (characters === 0 || contextValue.statements !== null) return null;
            key = keyOf(contextValue, source, request.operationName, request.variables);
            const text = texts.get(key);
            if (text === undefined) return null;
            const data: Data = {};
            known.set(data, text);
            key = undefined;
            return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
          },
          async willSendResponse({ contextValue, response: { body } }) {
            if (body.kind !== 'single') return;
            const { data, errors } = body.singleResult;
            if (data) lanes.set(data, contextValue.lane);
            if (key === undefined) return;
            if (data && errors === undefined) toKeep.set(data, key);
          },
        };
      },
    },
    async stringifyResult(result) {
      const { data } = result;
      const there = data && known.get(data);
      if (there !== undefined && there !== null) return there;
      // Others go on before a large answer becomes text.
      await (data && lanes.get(data))?.turn().catch(() => {});
      const text = `${JSON.stringify(result)}\n`;
      const key = data && toKeep.get(data);
      if (key !== undefined && key !== null) texts.set(key, text);
      return text;
    },
  };
}

function keyOf(
  { reader }: RequestContext,
  source: string,
  operationName: string | undefined,
  variables: Readonly<Record<string, unknown>> | undefined,
): string {
  const asked = JSON.stringify([reader.snapshot.dataset.hash, source, operationName ?? null, variables ?? {}]);
  return createHash('sha256').update(asked).digest('base64url');
}
