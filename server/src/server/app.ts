import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyApollo from '@as-integrations/fastify';
import fastifyStatic from '@fastify/static';
import { type FastifyBaseLogger, type FastifyInstance, fastify } from 'fastify';
import type { Engine } from '../engine/port.ts';
import { buildApollo, contextMaker } from '../graphql/apollo.ts';

/** The built client. */
const CLIENT_FOLDER = fileURLToPath(new URL('../../../client/dist/', import.meta.url));

export interface AppOptions {
  readonly engine: Engine;
  readonly logger: FastifyBaseLogger;
  /** Whether answers may tell which Cypher was run for them. */
  readonly explain: boolean;
}

/** The whole HTTP server, not yet listening. Closing it finishes the requests that are running. */
export async function buildApp({ engine, logger, explain }: AppOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({ loggerInstance: logger, forceCloseConnections: 'idle' });
  const onUnexpected = (error: unknown, id: string) => app.log.error({ err: error, errorId: id }, 'unexpected error');
  const apollo = buildApollo(onUnexpected);
  await apollo.start();
  const makeContext = contextMaker(engine, onUnexpected);

  app.get('/healthz', async () => ({ status: 'ok' }));
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request, reply) => {
      const context = await makeContext(explain && request.headers['x-entente-explain'] === '1');
      reply.raw.once('close', () => context.reader.snapshot.release());
      return context;
    },
  });
  if (existsSync(CLIENT_FOLDER)) {
    await app.register(fastifyStatic, { root: CLIENT_FOLDER });
    app.get('/graphiql', (_, reply) => reply.sendFile('graphiql.html'));
  }
  // Not by Apollo's drain plugin: it closes the app, and here the app's closing would wait for itself.
  app.addHook('onClose', () => apollo.stop());
  return app;
}
