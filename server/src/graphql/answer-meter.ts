import { Buffer } from 'node:buffer';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  defaultFieldResolver,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { RequestContext } from './context.ts';
import { coded } from './errors.ts';

export interface AnswerBounds {
  /** The most bytes that the answer may take as JSON. */
  readonly maxBytes: number;
  /** How long the operation may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** What a field takes besides its name and its value: quotation marks, a colon, a comma. */
const PUNCTUATION = 4;
/** A number, a boolean, `null`, or the brackets of a list or an object. */
const SMALL_VALUE = 4;
/** The clock is read once for so many fields. */
const FIELDS_PER_LOOK = 256;
/** A list of no more items is completed in one go. */
const ITEMS_AT_ONCE = 100;
const MEGABYTE = 1024 * 1024;

/**
 * Counts the bytes of an answer while its values are completed, and looks at the clock. Values are completed
 * synchronously, where no timer can interrupt them, so that a small operation with many aliases could fill memory and
 * block the process for seconds.
 */
export class AnswerMeter {
  readonly #maxBytes: number;
  readonly #timeoutMs: number;
  readonly #began = performance.now();
  #bytes = 0;
  #fields = 0;
  #error: GraphQLError | null = null;

  constructor({ maxBytes, timeoutMs }: AnswerBounds) {
    this.#maxBytes = maxBytes;
    this.#timeoutMs = timeoutMs;
  }

  /** Why the answer must not grow any more; null while it may. */
  get error(): GraphQLError | null {
    return this.#error;
  }

  /** Counts one field under its response name. Its value is counted by `countValue` once it is known. */
  countField(name: string): void {
    this.#fields += 1;
    this.#add(name.length + PUNCTUATION);
    if (this.#fields % FIELDS_PER_LOOK !== 0 || performance.now() - this.#began <= this.#timeoutMs) return;
    this.#error ??= located('The query took too long. Narrow it, or ask for less at once.', 'TIMEOUT', {});
  }

  countValue(value: unknown): void {
    this.#add(sizeOf(value));
  }

  #add(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes <= this.#maxBytes) return;
    const allowed = Math.round((this.#maxBytes / MEGABYTE) * 100) / 100;
    this.#error ??= located(
      `This answer is larger than ${allowed} MB. Ask for fewer fields, smaller pages, or in several operations.`,
      'QUERY_TOO_COMPLEX',
      { limit: 'size', allowed: this.#maxBytes },
    );
  }
}

/** An error that graphql takes as located already, so that it is not wrapped anew at each of many fields. */
function located(
  message: string,
  code: 'QUERY_TOO_COMPLEX' | 'TIMEOUT',
  more: Readonly<Record<string, unknown>>,
): GraphQLError {
  const error = coded(message, code, more);
  Object.defineProperty(error, 'path', { value: [], enumerable: true });
  return error;
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 2 + Buffer.byteLength(value);
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + sizeOf(item) + 1, 2);
  if (typeof value !== 'object' || value === null) return SMALL_VALUE;
  return jsonSize(value);
}

/** Geometries are shared between answers: each is measured once. */
const SIZES = new WeakMap<object, number>();

function jsonSize(value: object): number {
  const known = SIZES.get(value);
  if (known !== undefined) return known;
  const size = Buffer.byteLength(JSON.stringify(value));
  SIZES.set(value, size);
  return size;
}

/**
 * Has every field of the schema counted by the meter of its request. Past a bound nothing more is resolved: what may be
 * null is null, anything else fails with the meter's error. Such an answer is given without its data, as what is null in
 * it could be taken for an answer.
 */
export const meterPlugin: ApolloServerPlugin<RequestContext> = {
  async serverWillStart({ schema }) {
    for (const type of ownObjectTypes(schema)) {
      for (const field of Object.values(type.getFields())) {
        const leaf = isLeafType(getNamedType(field.type));
        const resolve = field.resolve ?? defaultFieldResolver;
        const inTurns = !leaf && isListType(getNullableType(field.type)) ? paced(resolve) : resolve;
        field.resolve = metered(inTurns, leaf, !isNonNullType(field.type));
      }
    }
  },
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response: { body } }) {
      const { error } = contextValue.meter;
      if (error === null || body.kind !== 'single') return;
      const { message, extensions } = error;
      body.singleResult.errors = [{ message, extensions }];
      body.singleResult.data = null;
    },
  }),
};

function ownObjectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
}

function metered(
  resolve: GraphQLFieldResolver<unknown, RequestContext>,
  leaf: boolean,
  nullable: boolean,
): GraphQLFieldResolver<unknown, RequestContext> {
  return (source, given, context, info) => {
    const { meter } = context;
    if (meter.error !== null) {
      if (nullable) return null;
      throw meter.error;
    }
    meter.countField(String(info.path.key));
    const value = resolve(source, given, context, info);
    if (!leaf) return value;
    if (value instanceof Promise) return value.then(counted(meter));
    meter.countValue(value);
    return value;
  };
}

/** Has the items of a long list completed in turns: other requests go on between one part of them and the next. */
function paced(resolve: GraphQLFieldResolver<unknown, RequestContext>): GraphQLFieldResolver<unknown, RequestContext> {
  return (source, given, context, info) => {
    const list = resolve(source, given, context, info);
    return list instanceof Promise ? list.then((items) => inTurns(items, context)) : inTurns(list, context);
  };
}

function inTurns(items: unknown, { lane }: RequestContext): unknown {
  if (!Array.isArray(items) || items.length <= ITEMS_AT_ONCE) return items;
  return items.map((item: unknown) => lane.turn().then(() => item));
}

function counted(meter: AnswerMeter): <Value>(value: Value) => Value {
  return (value) => {
    meter.countValue(value);
    return value;
  };
}
