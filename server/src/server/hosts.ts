import type { FastifyInstance } from 'fastify';
import { errorBody } from './http-errors.ts';

/** The names of this machine that never leave it. */
const LOOPBACK_NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address to listen at can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * The names under which the server answers. While it listens on a loopback address these are the loopback names and
 * those that are allowed besides: any other name comes from a page that has its own name resolve to this machine in
 * order to read what is served here (DNS rebinding).
 *
 * @returns null where it may be called anything
 */
export function hostsOf(host: string, allowed: readonly string[]): readonly string[] | null {
  if (!isLoopback(host)) return null;
  return [...new Set([...LOOPBACK_NAMES, bracketed(host), ...allowed.map((name) => name.toLowerCase())])];
}

/** An address as it stands in a URL. */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** Answers 421 to requests under any other name, whatever they ask for. */
export function answerOnlyAs(app: FastifyInstance, hosts: readonly string[] | null): void {
  if (hosts === null) return;
  const names = new Set(hosts);
  app.addHook('onRequest', async (request, reply) => {
    if (names.has(nameIn(request.headers.host ?? ''))) return undefined;
    const message =
      `This server answers only as ${hosts.join(', ')}. ` +
      'ENTENTE_ALLOWED_HOSTS names other hosts under which it may be reached.';
    return reply.code(421).header('cache-control', 'no-store').send(errorBody(message, 'BAD_REQUEST'));
  });
}

/** The name in a `Host` header, without its port, in small letters. */
function nameIn(header: string): string {
  return header.replace(/:\d*$/, '').toLowerCase();
}
