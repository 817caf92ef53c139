import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../graphql/codes.ts';

/** What is said of a request that never became an operation. Nothing of it is repeated. */
const SAID: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address.',
  405: 'This address does not take requests of this kind.',
  408: 'The request took too long to arrive.',
  413: 'The request is too large.',
  414: 'The address is too long.',
  415: 'GraphQL is sent as "application/json".',
  431: 'The headers of the request are too large.',
};

const UNREADABLE = 'The request cannot be read.';

/** What the addresses of the server take. */
const METHODS = ['GET', 'HEAD', 'POST'] as const;

/** For people; what they asked for is not repeated. */
const NOTHING_HERE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Nothing at this address – Entente</title>
<h1>There is nothing at this address.</h1>
<p><a href="/">The explorer</a> · <a href="/graphiql">GraphiQL</a></p>
</html>
`;

/** The body of an answer that is an error, in the shape in which GraphQL gives errors. */
export function errorBody(message: string, code: ErrorCode, more: Readonly<Record<string, string>> = {}) {
  return { errors: [{ message, extensions: { code, ...more } }] };
}

/** Answers whatever goes wrong outside GraphQL, masked like everything else. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const allowed = METHODS.filter((method) => app.hasRoute({ url: path, method }));
    if (allowed.length > 0) return answerRefused(reply.header('allow', allowed.join(', ')), 405);
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    return wantsPage
      ? reply.code(404).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(NOTHING_HERE)
      : answerRefused(reply, 404);
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = statusOf(error);
    if (status < 500) return answerRefused(reply, status);
    const id = randomUUID();
    request.log.error({ err: error, errorId: id }, 'unexpected error');
    const message = 'Something went wrong on the server; its log says more.';
    return reply
      .code(500)
      .header('cache-control', 'no-store')
      .send(errorBody(message, 'INTERNAL_SERVER_ERROR', { id }));
  });
}

/** The statuses of what Node's own parser of HTTP refuses; anything else is 400. */
const STATUS_OF_PARSER: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** For what is no HTTP request, or never becomes a whole one: there is no reply yet, only a connection. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUS_OF_PARSER[error.code ?? ''] ?? 400;
  const body = JSON.stringify(errorBody(SAID[status] ?? UNREADABLE, 'BAD_REQUEST'));
  const head = [
    `HTTP/1.1 ${status} ${REASONS[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    `x-request-id: ${randomUUID()}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** For requests that Fastify cannot even route. */
export function answerUnroutable(_: FastifyError, __: FastifyRequest, reply: FastifyReply): void {
  void answerRefused(reply, 400);
}

function answerRefused(reply: FastifyReply, status: number): FastifyReply {
  const code = status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST';
  const message = SAID[status] ?? UNREADABLE;
  return reply.code(status).header('cache-control', 'no-store').send(errorBody(message, code));
}

/** Of an error without a status: a host name that is none is the caller's fault, the rest is ours. */
function statusOf(error: FastifyError): number {
  if (error.code === 'ERR_INVALID_URL') return 400;
  return error.statusCode ?? 500;
}
