import type { FastifyInstance, FastifyReply } from 'fastify';

/** How long a client may read nothing of an answer that waits for it, in milliseconds. */
const READING_MS = 8_000;
/** How many bytes of answers may wait for their clients at once. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Shorter answers leave at once, whoever reads them. */
const SMALL_BYTES = 64 * 1024;

export interface WaitingOptions {
  readonly readingMs?: number;
  readonly mostBytes?: number;
}

/**
 * Bounds what waits in memory for clients that read slowly or not at all. A client that reads nothing for a while is cut
 * off; where too much waits all the same, those are cut off whose answers have waited for longest.
 */
export function boundAnswersWaiting(app: FastifyInstance, options: WaitingOptions = {}): void {
  const { readingMs = READING_MS, mostBytes = MOST_BYTES } = options;
  /** In the order in which they were given. */
  const waiting = new Map<FastifyReply, number>();
  let bytes = 0;

  app.addHook('onSend', async (request, reply, payload) => {
    const size = sizeOf(payload);
    if (size <= SMALL_BYTES || reply.raw.destroyed) return;
    waiting.set(reply, size);
    bytes += size;
    // Node looks whether anything was read of what waits before it closes a connection as idle. The next request on it
    // sets the time anew.
    request.raw.socket.setTimeout(readingMs);
    reply.raw.once('close', () => {
      waiting.delete(reply);
      bytes -= size;
    });
    for (const [oldest] of waiting) {
      if (bytes <= mostBytes || oldest === reply) return;
      oldest.raw.destroy();
    }
  });
}

function sizeOf(payload: unknown): number {
  if (typeof payload === 'string') return Buffer.byteLength(payload);
  return Buffer.isBuffer(payload) ? payload.length : 0;
}
