import type { FastifyInstance } from 'fastify';
import { EngineRefusedError, EngineUnavailableError, NoDatasetError } from '../engine/errors.ts';
import type { Engine } from '../engine/port.ts';

/**
 * `/healthz` says that the process is alive, `/readyz` that it can answer: the engine does, and holds a dataset, and the
 * preparation is done. What is wrong it says in words.
 */
export function answerHealth(app: FastifyInstance, engine: Engine, preparation: Promise<void>): void {
  let isPrepared = false;
  void preparation.then(() => {
    isPrepared = true;
  });
  app.addHook('onSend', async (request, reply) => {
    if (request.routeOptions.url?.endsWith('z')) reply.header('cache-control', 'no-store');
  });
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    try {
      const snapshot = await engine.snapshot();
      const { name, title, version } = snapshot.dataset;
      snapshot.release();
      if (!isPrepared) throw new StillPreparingError();
      return { status: 'ready', engine: engine.name, dataset: { name, title, version } };
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === undefined) request.log.error({ err: error }, 'not ready');
      return reply.code(503).send({ status: 'not ready', reason: reason ?? 'The engine cannot be asked.' });
    }
  });
}

/** All is there, but the first answers would be slow. */
class StillPreparingError extends Error {
  override readonly name = 'StillPreparingError';
  constructor() {
    super('The engine is being asked for the first time.');
  }
}

const SPEAKING = [EngineUnavailableError, EngineRefusedError, NoDatasetError, StillPreparingError];

function reasonOf(error: unknown): string | undefined {
  const speaks = SPEAKING.some((kind) => error instanceof kind);
  return speaks ? (error as Error).message : undefined;
}
