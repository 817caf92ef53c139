import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { bracketed, hostsOf } from '../../server/src/server/hosts.ts';
import { loadInto, type Place } from '../support/graph/place.ts';
import { type InProcess, listenOn } from '../support/in-process.ts';

interface RawAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends lines over a connection of its own: `fetch` lets nobody choose the `Host`. */
function raw(url: string, request: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(request));
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('end', () => {
      const [head = '', body = ''] = text.split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]), body: body === '' ? null : JSON.parse(body) });
    });
    socket.on('error', reject);
  });
}

function asked(path: string, host: string): string {
  return `GET ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;
}

const REFUSED = {
  status: 421,
  body: {
    errors: [
      {
        message:
          'This server answers only as localhost, 127.0.0.1, [::1], entente.example. ' +
          'ENTENTE_ALLOWED_HOSTS names other hosts under which it may be reached.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  },
};

describe('a server on a loopback address', () => {
  let place: Place;
  let server: InProcess;

  beforeAll(async () => {
    const { openEmbeddedPlace } = await import('../support/graph/embedded-place.ts');
    place = await openEmbeddedPlace();
    await loadInto(place, SHIPPED_DATASET);
    server = await listenOn(place, { hosts: hostsOf('127.0.0.1', ['Entente.Example']) });
  });
  afterAll(async () => {
    await server?.close();
    await place?.close();
  });

  it.each(['/healthz', '/readyz', '/', '/graphiql', '/graphql?query=%7Bdataset%7Bname%7D%7D', '/nonesuch'])(
    'refuses another name at %s',
    async (path) => {
      expect(await raw(server.url, asked(path, 'rebound.example:4000'))).toEqual(REFUSED);
    },
  );

  it('answers by its own names and by those that are allowed, whatever the port and the case', async () => {
    const names = ['localhost', 'LOCALHOST:1', '127.0.0.1:4000', '[::1]', '[::1]:9', 'entente.example:80'];
    const answers = await Promise.all(names.map((name) => raw(server.url, asked('/healthz', name))));
    expect(answers).toEqual(names.map(() => ({ status: 200, body: { status: 'ok' } })));
  });

  it('refuses names that only look like its own', async () => {
    const names = ['localhost.example', '127.0.0.1.example', 'localhost@rebound.example', '[::1].example', ''];
    const answers = await Promise.all(names.map((name) => raw(server.url, asked('/healthz', name))));
    expect(answers.map(({ status }) => status)).toEqual([421, 421, 421, 421, 421]);
  });

  it('answers what is no HTTP request in the shape of every other error', async () => {
    const answers = await Promise.all([
      raw(server.url, 'NONSENSE\r\n\r\n'),
      raw(server.url, `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`),
    ]);
    const said = (message: string) => ({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    expect(answers).toEqual([
      { status: 400, body: said('The request cannot be read.') },
      { status: 431, body: said('The headers of the request are too large.') },
    ]);
  });
});

describe('a server that others can reach', () => {
  it('may be called anything', () => {
    expect(hostsOf('0.0.0.0', ['entente.example'])).toBe(null);
    expect(hostsOf('192.0.2.7', [])).toBe(null);
  });

  it('writes an address of version 6 in brackets', () => {
    expect([bracketed('::1'), bracketed('127.0.0.1')]).toEqual(['[::1]', '127.0.0.1']);
    expect(hostsOf('127.0.0.2', [])).toEqual(['localhost', '127.0.0.1', '[::1]', '127.0.0.2']);
  });
});
