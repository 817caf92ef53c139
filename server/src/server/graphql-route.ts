import { createHash } from 'node:crypto';
import { constants } from 'node:zlib';
import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Engine } from '../engine/port.ts';
import { type contextMaker, readSchemaText } from '../graphql/apollo.ts';
import type { AnswerSummary, RequestContext } from '../graphql/context.ts';
import { Admission } from './admission.ts';
import type { Serving } from './config.ts';
import { errorBody } from './http-errors.ts';
import type { Metrics } from './metrics.ts';

export interface GraphqlRoute {
  readonly apollo: ApolloServer<RequestContext>;
  readonly makeContext: ReturnType<typeof contextMaker>;
  readonly engine: Engine;
  readonly serving: Serving;
  readonly metrics: Metrics;
}

/** What is to be done once a request is answered, or gone. */
const AFTERWARDS = new WeakMap<FastifyRequest, (() => void)[]>();
const ANSWERS = new WeakMap<FastifyRequest, AnswerSummary>();

/** From so many bytes on an answer is compressed where the client takes that. */
const COMPRESSED_FROM = 1_024;
/** Of brotli's eleven qualities: as fast as gzip, and smaller. */
const BROTLI_QUALITY = 4;

/** GraphQL over HTTP at `/graphql`: POST, and GET whose answers may be kept and asked about again. */
export function serveGraphql(app: FastifyInstance, route: GraphqlRoute, done: () => void): void {
  const { apollo, engine, serving, metrics } = route;
  const admission = new Admission({ most: serving.maxRequests });
  const schemaHash = hashOf(readSchemaText());

  void app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: COMPRESSED_FROM,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
  // GraphQL comes as JSON; text is what a form of another page could send.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store').header('vary', 'accept, x-entente-explain');
    if (isEmbeddedElsewhere(request)) {
      const message = 'Operations are not answered to images, scripts or frames of other pages.';
      return reply.code(400).send(errorBody(message, 'BAD_REQUEST'));
    }
    AFTERWARDS.set(request, []);
    reply.raw.once('close', () => finish(request));
  });
  // Only now has the whole request arrived: one that is sent slowly keeps nobody from asking.
  app.addHook('preHandler', async (_, reply) => {
    const ticket = admission.ask();
    // Until the answer is written: what waits for its client takes memory.
    reply.raw.once('close', ticket.done);
    if (reply.raw.destroyed) ticket.done();
    if (await ticket.turn) return undefined;
    metrics.turnedAway();
    return reply
      .code(503)
      .header('retry-after', '1')
      .send(errorBody('The server has too much to do just now. Try again in a moment.', 'OVERLOADED'));
  });
  app.addHook('preHandler', async (request, reply) => {
    const known = request.headers['if-none-match'];
    if (request.method !== 'GET' || known === undefined || explains(request)) return undefined;
    const dataset = await datasetHash(engine);
    const etag = dataset === undefined ? undefined : etagOf(dataset, request);
    if (etag === undefined || !known.split(',').some((one) => weak(one.trim()) === etag)) return undefined;
    return reply.code(304).header('cache-control', 'public, no-cache').header('etag', etag).send();
  });
  // Not only when the last byte is read: a client that reads slowly would keep the graph open.
  app.addHook('onSend', async (request) => finish(request));
  app.addHook('onResponse', async (request, reply) => {
    const answer = ANSWERS.get(request);
    const ms = Math.round(reply.elapsedTime);
    if (answer) metrics.answered(answer, reply.elapsedTime / 1_000);
    request.log.info(
      {
        method: request.method,
        status: reply.statusCode,
        ms,
        operation: answer?.operationName ?? null,
        field: answer?.field ?? 'none',
        codes: answer?.codes ?? [],
        engineCalls: answer?.usage.calls ?? 0,
        rows: answer?.usage.rows ?? 0,
      },
      'answered',
    );
  });

  void app.register(fastifyApollo(apollo), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      const explain = explainAllowed(request);
      const gone = new AbortController();
      reply.raw.once('close', () => gone.abort());
      if (reply.raw.destroyed) gone.abort();
      const context = await route.makeContext({
        explain,
        signal: gone.signal,
        timeoutMs: serving.timeoutMs,
        maxBytes: serving.maxAnswerBytes,
        onCall: (query, ms) => metrics.called(query, ms / 1_000),
        onAnswer: (answer) => ANSWERS.set(request, answer),
        etag: (dataset) => (explain ? null : etagOf(dataset, request)),
      });
      if (reply.raw.destroyed) context.reader.snapshot.release();
      else AFTERWARDS.get(request)?.push(() => context.reader.snapshot.release());
      return context;
    },
  });
  done();

  function explainAllowed(request: FastifyRequest): boolean {
    return serving.explain && explains(request);
  }

  /** The same question about the same dataset has the same answer, whoever asks: so its tag can be told beforehand. */
  function etagOf(dataset: string, request: FastifyRequest): string {
    const asked = JSON.stringify([dataset, engine.name, schemaHash, request.url, request.headers.accept ?? '']);
    // Weak: the same answer may come compressed in one way or another.
    return `W/"${hashOf(asked)}"`;
  }
}

function weak(etag: string): string {
  return etag.startsWith('W/') ? etag : `W/${etag}`;
}

/**
 * Whether another page has the browser ask for a file of its own: an image, a script. Such a request is sent without its
 * page being able to read the answer, so that it can only be meant to cost. Nothing here changes anything and no cookie
 * is used, so that every other GET is as harmless as it looks: whether a script may read the answer is for CORS to say.
 */
function isEmbeddedElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  return headers['sec-fetch-mode'] === 'no-cors' && site !== undefined && site !== 'same-origin' && site !== 'none';
}

function explains(request: FastifyRequest): boolean {
  return request.headers['x-entente-explain'] === '1';
}

function finish(request: FastifyRequest): void {
  for (const act of AFTERWARDS.get(request)?.splice(0) ?? []) act();
}

async function datasetHash(engine: Engine): Promise<string | undefined> {
  try {
    const snapshot = await engine.snapshot();
    snapshot.release();
    return snapshot.dataset.hash;
  } catch {
    // What is wrong is said by the answer itself.
    return undefined;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
