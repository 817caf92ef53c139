import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { openEmbeddedPlace } from '../support/graph/embedded-place.ts';
import { loadInto, type Place } from '../support/graph/place.ts';
import { listenOn } from '../support/in-process.ts';
import { ask } from './traffic.ts';

const SENDERS = 200;
const BODY_BYTES = 1_000;

let place: Place;

beforeAll(async () => {
  place = await openEmbeddedPlace();
  await loadInto(place, SHIPPED_DATASET);
});
afterAll(() => place?.close());

/** A connection on which something was sent. */
async function connected(url: string, text: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.resume();
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

function headOf(length: number): string {
  return `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
}

describe('clients that send their questions a byte at a time', () => {
  it('take no place from others', async () => {
    const server = await listenOn(place);
    const senders = await Promise.all(
      Array.from({ length: SENDERS }, () => connected(server.url, `${headOf(BODY_BYTES)}{"query":"`)),
    );
    const sending = setInterval(() => {
      for (const sender of senders) sender.write('x');
    }, 500);
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask(server.url)));
    // All of them are still sending: nobody had to wait until they were cut off.
    const open = senders.filter(({ destroyed, readableEnded }) => !destroyed && !readableEnded).length;
    clearInterval(sending);
    expect({ outcomes: [...new Set(answers.map(({ outcome }) => outcome))], open }).toEqual({
      outcomes: ['right'],
      open: SENDERS,
    });
    for (const sender of senders) sender.destroy();
    await server.close();
  });
});

describe('clients that never read their answers', () => {
  it('are cut off, and others are answered meanwhile', async () => {
    const server = await listenOn(place, { cacheMb: 0 });
    const shapes = Array.from({ length: 100 }, (_, at) => `e${at}: extent`).join(' ');
    const territories = Array.from({ length: 8 }, (_, at) => `t${at}: entity(id: "manchuria") { ...T }`).join(' ');
    // More than the operating system takes for a client that does not read.
    const query = `{ ${territories} } fragment T on Territory { ${shapes} }`;
    const body = JSON.stringify({ query });
    const { errors } = await server.ask(query);
    expect(errors).toBeUndefined();
    const readers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const socket = await connected(server.url, `${headOf(Buffer.byteLength(body))}${body}`);
        return socket.pause();
      }),
    );
    expect((await ask(server.url)).outcome).toBe('right');
    // An answer is logged once it is written, or its connection is gone.
    const cutOff = () => server.log.filter(({ msg, field }) => msg === 'answered' && field === 'entity').length - 1;
    await expect.poll(cutOff, { timeout: 45_000 }).toBe(readers.length);
    expect((await ask(server.url)).outcome).toBe('right');
    for (const reader of readers) reader.destroy();
    await server.close();
  }, 90_000);
});

describe('connections of one address', () => {
  it('are bounded', async () => {
    const server = await listenOn(place, { maxConnections: 5 });
    const sockets = await Promise.all(Array.from({ length: 8 }, () => connected(server.url, '')));
    await expect.poll(() => sockets.filter(({ destroyed }) => destroyed).length).toBe(3);
    sockets.find(({ destroyed }) => !destroyed)?.destroy();
    await expect.poll(async () => (await ask(server.url)).outcome).toBe('right');
    for (const socket of sockets) socket.destroy();
    await server.close();
  });
});
