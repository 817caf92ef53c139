import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** The built client. */
const CLIENT_FOLDER = fileURLToPath(new URL('../../../client/dist/', import.meta.url));

/** What stands here carries a hash of its content in its name: under one name, it never changes. */
const HASHED_FOLDER = path.join(CLIENT_FOLDER, 'assets');

/** The explorer at `/` and GraphiQL at `/graphiql`, where they are built; text compressed where a browser takes that. */
export async function servePages(app: FastifyInstance): Promise<void> {
  if (!existsSync(CLIENT_FOLDER)) return;
  await app.register(fastifyStatic, {
    root: CLIENT_FOLDER,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, file) => {
      const forever = file.startsWith(HASHED_FOLDER);
      reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'public, no-cache');
    },
  });
  app.get('/graphiql', (_, reply) => reply.sendFile('graphiql.html'));
}
