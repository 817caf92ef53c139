import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Engine } from '../engine/port.ts';
import type { QueryName } from '../engine/queries.ts';
import type { AnswerSummary } from '../graphql/context.ts';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted while requests are answered. */
export interface Metrics {
  answered(answer: AnswerSummary, seconds: number): void;
  turnedAway(): void;
  called(query: QueryName, seconds: number): void;
}

/** Nothing is counted where nobody asked for it. */
export const NO_METRICS: Metrics = { answered: () => {}, turnedAway: () => {}, called: () => {} };

/**
 * Counts, and gives the counts at `/metrics` in Prometheus's format. Every label has a closed set of values: fields of
 * the schema, codes of errors, names of our own query files. A caller's own operation name would be a label without end.
 */
export function serveMetrics(app: FastifyInstance, engine: Engine): Metrics {
  const registers = [new Registry()] as const;
  const [registry] = registers;
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'entente_requests_total',
    help: 'Operations answered, by the field of Query they ask for and the code of their first error (ok without).',
    labelNames: ['operation', 'code'],
    registers: [...registers],
  });
  const duration = new Histogram({
    name: 'entente_request_seconds',
    help: 'How long operations took, waiting included.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers: [...registers],
  });
  const calls = new Histogram({
    name: 'entente_engine_call_seconds',
    help: 'How long statements took, by the name of the query file.',
    labelNames: ['query'],
    buckets: SECONDS,
    registers: [...registers],
  });
  new Gauge({
    name: 'entente_dataset_info',
    help: 'The dataset that is read now; always 1.',
    labelNames: ['name', 'version', 'hash', 'engine'],
    registers: [...registers],
    async collect() {
      this.reset();
      const snapshot = await engine.snapshot().catch(() => undefined);
      if (!snapshot) return;
      const { name, version, hash } = snapshot.dataset;
      snapshot.release();
      this.set({ name, version, hash, engine: engine.name }, 1);
    },
  });
  app.get('/metrics', async (_, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics()),
  );
  return {
    answered({ field, codes }, seconds) {
      requests.inc({ operation: field, code: codes[0] ?? 'ok' });
      duration.observe({ operation: field }, seconds);
    },
    turnedAway: () => requests.inc({ operation: 'none', code: 'OVERLOADED' }),
    called: (query, seconds) => calls.observe({ query }, seconds),
  };
}
