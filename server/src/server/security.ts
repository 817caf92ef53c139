import fastifyCors from '@fastify/cors';
import fastifyHelmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Serving } from './config.ts';

type Directives = Readonly<Record<string, readonly string[]>>;

/** What our pages may load: their own files. Scripts stand in files, never in the page. */
function pagePolicy(frameAncestors: readonly string[]): Directives {
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    // The renderer of the picture writes rules of its own into the page; a style can load nothing that is not listed.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    objectSrc: ["'none'"],
    frameAncestors,
  };
}

/** Sets the headers that keep a browser from being used against its owner, on everything that is answered. */
export async function secure(app: FastifyInstance, { corsOrigins, frameAncestors }: Serving): Promise<void> {
  const options: FastifyHelmetOptions = {
    contentSecurityPolicy: { useDefaults: false, directives: copied(pagePolicy(frameAncestors)) },
    // Whether the address is served over TLS, and for how long, is for whoever puts TLS before it to say.
    strictTransportSecurity: false,
    // The older header cannot name other pages.
    xFrameOptions: frameAncestors.every((one) => one === "'self'") ? { action: 'sameorigin' } : false,
    referrerPolicy: { policy: 'no-referrer' },
  };
  await app.register(fastifyHelmet, options);
  if (corsOrigins.length === 0) return;
  await app.register(fastifyCors, {
    origin: corsOrigins.includes('*') ? '*' : [...corsOrigins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type', 'x-entente-explain', 'apollo-require-preflight', 'if-none-match'],
    exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: 600,
  });
}

function copied(directives: Directives): Record<string, string[]> {
  return Object.fromEntries(Object.entries(directives).map(([name, sources]) => [name, [...sources]]));
}
