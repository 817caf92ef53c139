import { connect } from 'node:net';
import fc from 'fast-check';

/** A whole request as bytes. */
export type RawRequest = string | Uint8Array;

const HOSTS = ['127.0.0.1', '%%%', '[::', '', 'a b', '127.0.0.1:99999', '\u00ff'];
const PATHS = [
  '/graphql',
  '/graphql?query=',
  '/graphql?query=%',
  '/%c0%af',
  '//evil/..',
  '/graphiql',
  '*',
  '/readyz',
  '/graphql?variables={',
];
const TYPES = [
  'application/json',
  'text/plain',
  'application/json; charset=utf-16',
  'multipart/form-data',
  '',
  'application/graphql',
];

/** Bodies that are JSON and yet no question. */
const BODIES = [
  '{}',
  '[]',
  'null',
  '1',
  '"query"',
  '{"query":1}',
  '{"query":{}}',
  '{"query":"{ dataset { name } }","variables":[]}',
  '{"query":"{ dataset { name } }","variables":"x"}',
  '{"query":"{ dataset { name } }","operationName":{}}',
  '{"query":"{ dataset { name } }","extensions":1}',
  '{"query":"{ dataset { name } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
  '{"__proto__":{"query":"{ dataset { name } }"}}',
  '{"query":"{ dataset { name } }","constructor":{"prototype":{"x":1}}}',
  `{"query":"${'{a'.repeat(5_000)}"}`,
  `${'['.repeat(50_000)}`,
  '{"query":"query($a:[ID!]){network(of:$a){truncated}}","variables":{"a":{"length":1e9}}}',
  '{"query":"query($a:Date){network(at:$a){truncated}}","variables":{"a":["1904-02-08"]}}',
  '{"query":"fragment A on Query{...A} {...A}"}',
  '{"query":"subscription { dataset { name } }"}',
  '{"query":"query @defer { dataset { name } }"}',
  '{"query":"\\u0000"}',
];

/** Requests of every wrong form: bytes, headers, addresses and bodies. */
export const rawRequests: fc.Arbitrary<RawRequest> = fc.oneof(
  fc.uint8Array({ maxLength: 2_000 }),
  fc
    .record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'OPTIONS', 'DELETE', 'TRACE', 'get', 'X', 'PRI'),
      path: fc.oneof(
        fc.constantFrom(...PATHS),
        fc.webUrl().map((url) => new URL(url).pathname),
      ),
      host: fc.constantFrom(...HOSTS),
      type: fc.constantFrom(...TYPES),
      extra: fc.constantFrom(
        '',
        'x-entente-explain: 1\r\n',
        'apollo-require-preflight: 1\r\n',
        'if-none-match: *\r\n',
        'expect: 100-continue\r\n',
        'transfer-encoding: chunked\r\n',
        'content-encoding: gzip\r\n',
        `x: ${'y'.repeat(20_000)}\r\n`,
        'accept: multipart/mixed\r\n',
      ),
      length: fc.constantFrom('right', 'more', 'none', 'negative', 'twice'),
      body: fc.oneof(fc.constantFrom(...BODIES), fc.json(), fc.string()),
    })
    .map(({ method, path, host, type, extra, length, body }) => {
      const size = Buffer.byteLength(body);
      const lengths = {
        right: `content-length: ${size}\r\n`,
        more: `content-length: ${size + 10}\r\n`,
        none: '',
        negative: 'content-length: -1\r\n',
        twice: `content-length: ${size}\r\ncontent-length: 1\r\n`,
      };
      return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: ${type}\r\nconnection: close\r\n${extra}${lengths[length]}\r\n${body}`;
    }),
);

/** Sends bytes, ends, and gives the status of the first answer; undefined where the server closed without one. */
export function sendRaw(url: string, request: RawRequest): Promise<number | undefined> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.end(request));
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      answer += text;
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1];
      resolve(status === undefined ? undefined : Number(status));
    });
    // A request that says it is longer than it is: the server waits for the rest, and is not waited for here.
    socket.setTimeout(1_000, () => socket.destroy());
  });
}
