import type { FastifyInstance } from 'fastify';
import { EngineRefusedError, EngineUnavailableError, NoDatasetError } from '../engine/errors.ts';
import type { Engine } from '../engine/port.ts';

/**
 * `/healthz` says that the process is alive, `/readyz` that it can answer: the engine does, and holds a dataset. What
 * is wrong it says in words.
 */
export function answerHealth(app: FastifyInstance, engine: Engine): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.routeOptions.url?.endsWith('z')) reply.header('cache-control', 'no-store');
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    try {
      const snapshot = await engine.snapshot();
      const { name, title, version } = snapshot.dataset;
      snapshot.release();
      return { status: 'ready', engine: engine.name, dataset: { name, title, version } };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) request.log.error({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'not ready', reason: reason ?? 'The engine cannot be asked.' });
    }
  });
}

function reasonOf(error: unknown): string | undefined {
  const speaks = [EngineUnavailableError, EngineRefusedError, NoDatasetError].some((kind) => error instanceof kind);
  return speaks ? (error as Error).message : undefined;
}
