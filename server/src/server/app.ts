import { randomUUID } from 'node:crypto';
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify';
import type { Engine } from '../engine/port.ts';
import { buildApollo, contextMaker } from '../graphql/apollo.ts';
import { boundAnswersWaiting } from './answers-waiting.ts';
import type { Serving } from './config.ts';
import { boundConnections } from './connections.ts';
import { serveGraphql } from './graphql-route.ts';
import { answerHealth } from './health.ts';
import { answerOnlyAs } from './hosts.ts';
import { answerBroken, answerHttpErrors, answerUnroutable, errorBody } from './http-errors.ts';
import { logUnexpected } from './log-unexpected.ts';
import { NO_METRICS, serveMetrics } from './metrics.ts';
import { servePages } from './pages.ts';
import { secure } from './security.ts';
import { watchedEngine } from './watched-engine.ts';

/** What one request may weigh, in bytes, and how long it may take to arrive, in milliseconds. */
const MAX_BODY = 256 * 1024;
const MAX_HEADERS = 16 * 1024;
const ARRIVAL_MS = 10_000;
/** How long a connection may be silent while it is being answered, or read slowly. */
const SILENCE_MS = 60_000;

/** Most texts take one byte for each character. */
const CHARACTERS_PER_MB = 1_048_576;

export interface AppOptions {
  readonly engine: Engine;
  readonly logger: FastifyBaseLogger;
  readonly serving: Serving;
  /** What `/readyz` waits for before it says so; it never rejects. Requests are answered meanwhile. */
  readonly preparation?: Promise<void>;
}

/** The whole HTTP server, not yet listening. Closing it finishes the requests that are running. */
export async function buildApp({
  engine,
  logger,
  serving,
  preparation = Promise.resolve(),
}: AppOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    // One line for each request, written where GraphQL's own part of it is known.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    // Said by ourselves, in the form of every other error.
    return503OnClosing: false,
    bodyLimit: MAX_BODY,
    requestTimeout: ARRIVAL_MS,
    connectionTimeout: SILENCE_MS,
    http: { maxHeaderSize: MAX_HEADERS, headersTimeout: ARRIVAL_MS, connectionsCheckingInterval: 1_000 },
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerBroken,
  });
  const watched = watchedEngine(engine, {
    onChange: (_, message) => app.log.warn(message),
  });
  const onUnexpected = logUnexpected(app.log);
  const apollo = buildApollo(onUnexpected, app.log, serving.cacheMb * CHARACTERS_PER_MB);
  await apollo.start();

  answerHttpErrors(app);
  await secure(app, serving);
  answerOnlyAs(app, serving.hosts);
  refuseWhenEnding(app);
  boundConnections(app.server, serving.maxConnections);
  boundAnswersWaiting(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  answerHealth(app, watched, preparation);
  const metrics = serving.metrics ? serveMetrics(app, watched) : NO_METRICS;
  const makeContext = contextMaker(watched, onUnexpected);
  await app.register(serveGraphql, { apollo, makeContext, engine: watched, serving, metrics });
  await servePages(app);
  app.addHook('onClose', () => apollo.stop());
  return app;
}

/** Takes nothing new any more. A connection that is kept alive after its last request would keep the server from ending. */
function refuseWhenEnding(app: FastifyInstance): void {
  let isEnding = false;
  app.addHook('preClose', async () => {
    isEnding = true;
  });
  app.addHook('onRequest', async (_, reply) => {
    if (!isEnding) return undefined;
    return reply.code(503).header('retry-after', '1').send(errorBody('The server is about to end.', 'OVERLOADED'));
  });
  app.addHook('onSend', async (_, reply) => {
    if (isEnding) reply.header('connection', 'close');
  });
}
