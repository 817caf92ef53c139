import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { type FastifyInstance, fastify } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { boundAnswersWaiting, type WaitingOptions } from './answers-waiting.ts';

/** More than the operating system takes for a client that does not read. */
const LARGE = 'x'.repeat(16 * 1024 * 1024);

const apps: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function listening(options: WaitingOptions): Promise<number> {
  const app = fastify({ forceCloseConnections: true });
  apps.push(app);
  boundAnswersWaiting(app, options);
  app.get('/', async () => LARGE);
  await app.listen({ host: '127.0.0.1', port: 0 });
  return (app.server.address() as AddressInfo).port;
}

/** Asks, and reads nothing until it is told to. */
async function asking(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.pause();
  socket.write('GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
  return socket;
}

/** How many bytes still come until the connection is closed. */
async function readToEnd(socket: Socket): Promise<number> {
  let bytes = 0;
  socket.on('data', (chunk) => {
    bytes += chunk.length;
  });
  socket.resume();
  if (!socket.destroyed) await once(socket, 'close');
  return bytes;
}

function pass(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

it('cuts off a client that does not read, and no other', async () => {
  const port = await listening({ readingMs: 200 });
  const idle = await asking(port);
  expect(await readToEnd(await asking(port))).toBeGreaterThan(LARGE.length);
  await pass(1_000);
  expect(await readToEnd(idle)).toBeLessThan(LARGE.length);
});

it('cuts off those that have waited longest where too much waits', async () => {
  const port = await listening({ readingMs: 60_000, mostBytes: 2.5 * LARGE.length });
  const clients: Socket[] = [];
  for (let at = 0; at < 4; at += 1) {
    clients.push(await asking(port));
    await pass(100);
  }
  const whole = await Promise.all(clients.map(async (client) => (await readToEnd(client)) > LARGE.length));
  expect(whole).toEqual([false, false, true, true]);
});
