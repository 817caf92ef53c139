import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../server/src/engine/port.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import type { Serving } from '../../server/src/server/config.ts';
import { openEmbeddedPlace } from '../support/graph/embedded-place.ts';
import { loadInto, type Place } from '../support/graph/place.ts';
import { type InProcess, listenOn } from '../support/in-process.ts';

const QUESTION = encodeURIComponent('{ dataset { name } }');

let place: Place;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  place = await openEmbeddedPlace();
  await loadInto(place, SHIPPED_DATASET);
});
afterAll(async () => {
  for (const close of closing) await close();
  await place?.close();
});

/** A server with its own settings, until the file is done. */
async function run(set: Partial<Serving> = {}, wrap?: (engine: Engine) => Engine): Promise<InProcess> {
  const server = await listenOn(place, set, wrap);
  closing.push(server.close);
  return server;
}

function post(url: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** `fetch` says itself what it fetches for. */
function request(
  address: string,
  headers: Record<string, string>,
): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    }).on('error', reject);
  });
}

function asking(query: string): string {
  return JSON.stringify({ query });
}

describe('the headers', () => {
  it('allow the page its own files and nothing else', async () => {
    const { url } = await run();
    const { headers } = await fetch(`${url}/healthz`);
    expect(headers.get('content-security-policy')?.split(';')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "object-src 'none'",
      "frame-ancestors 'self'",
    ]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });

  it('let the pages named show ours in a frame', async () => {
    const { url } = await run({ frameAncestors: ["'self'", 'https://museum.example'] });
    const { headers } = await fetch(`${url}/healthz`);
    expect(headers.get('content-security-policy')).toMatch(/;frame-ancestors 'self' https:\/\/museum\.example$/);
    expect(headers.get('x-frame-options')).toBeNull();
  });
});

describe('the files of the page', () => {
  it('are sent compressed where that is taken, and kept for good where their name says what they hold', async () => {
    const { url } = await run();
    const front = await fetch(url);
    expect(front.headers.get('cache-control')).toBe('public, no-cache');
    const script = /\/assets\/index-[\w-]+\.js/.exec(await front.text())?.[0];
    const [gzipped, plain] = await Promise.all(
      ['gzip', 'identity'].map((coding) => fetch(`${url}${script}`, { headers: { 'accept-encoding': coding } })),
    );
    expect([gzipped, plain].map((response) => response?.headers.get('content-encoding'))).toEqual(['gzip', null]);
    for (const response of [gzipped, plain]) {
      expect(response?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response?.headers.get('content-type')).toBe('application/javascript; charset=utf-8');
      expect(response?.headers.get('vary')).toBe('accept-encoding');
    }
    expect(await gzipped?.text()).toBe(await plain?.text());
  });
});

describe('another page in the browser', () => {
  const origin = 'https://museum.example';

  it('may not read answers by default', async () => {
    const { url } = await run();
    const asked = await post(url, asking('{ dataset { name } }'), { origin });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([preflight.status, preflight.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may where its origin is named, without credentials, and no other', async () => {
    const { url } = await run({ corsOrigins: [origin, 'https://other.example'] });
    const preflight = await fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    const stranger = await post(url, asking('{ dataset { name } }'), { origin: 'https://stranger.example' });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 415],
    ['a form with files', 'multipart/form-data; boundary=x', 415],
    ['plain text', 'text/plain', 415],
  ])('cannot send an operation as %s', async (_, type, status) => {
    const { url } = await run();
    const response = await post(url, asking('{ dataset { name } }'), { 'content-type': type });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({
      errors: [{ message: 'GraphQL is sent as "application/json".', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('cannot have one asked by an image or a script', async () => {
    const { url } = await run();
    const headers = { 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'cross-site' };
    const { status, body } = await request(`${url}/graphql?query=${QUESTION}`, headers);
    expect([status, JSON.parse(body)]).toEqual([
      400,
      {
        errors: [
          {
            message: 'Operations are not answered to images, scripts or frames of other pages.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ]);
  });
});

describe('GET', () => {
  it('gives an answer that may be kept, and says when it is still right', async () => {
    const { url } = await run();
    const address = `${url}/graphql?query=${QUESTION}`;
    const first = await fetch(address);
    expect(await first.json()).toEqual({ data: { dataset: { name: 'japan-russia' } } });
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const again = await fetch(address, { headers: { 'if-none-match': `"other", ${etag.slice(2)}` } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    const another = await fetch(`${url}/graphql?query=${encodeURIComponent('{ dataset { title } }')}`, {
      headers: { 'if-none-match': etag },
    });
    expect(another.status).toBe(200);
    expect(another.headers.get('etag')).not.toBe(etag);
  });

  it('keeps no error and nothing that explains itself', async () => {
    const { url } = await run();
    const wrong = await fetch(`${url}/graphql?query=${encodeURIComponent('{ network(first: 0) { truncated } }')}`);
    expect([wrong.headers.get('cache-control'), wrong.headers.get('etag')]).toEqual(['no-store', null]);
    const explained = await fetch(`${url}/graphql?query=${QUESTION}`, {
      headers: { 'x-entente-explain': '1' },
    });
    expect([explained.headers.get('cache-control'), explained.headers.get('etag')]).toEqual(['no-store', null]);
    const posted = await post(url, asking('{ dataset { name } }'));
    expect([posted.headers.get('cache-control'), posted.headers.get('etag')]).toEqual(['no-store', null]);
  });

  it('knows no persisted queries', async () => {
    const { url } = await run();
    const extensions = encodeURIComponent(
      JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }),
    );
    const response = await fetch(`${url}/graphql?extensions=${extensions}`);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toMatchObject({ errors: [{ message: 'PersistedQueryNotSupported' }] });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['no JSON', '{', 400, 'The request cannot be read.'],
    ['too much', asking('x'.repeat(300_000)), 413, 'The request is too large.'],
  ])('is refused: %s', async (_, body, status, message) => {
    const { url } = await run();
    const response = await post(url, body);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('is an address that is not there, whose name is not repeated', async () => {
    const { url } = await run();
    for (const address of ['/nothing?<script>', '/%c0%ae', '/..%2f..%2fpackage.json', '/assets/%00']) {
      const response = await fetch(url + address);
      expect([400, 403, 404]).toContain(response.status);
      expect(await response.text()).not.toMatch(/script|package|%/);
    }
  });
});

describe('an error that nobody expected', () => {
  const secret = 'bolt://neo4j:swordfish@10.0.0.1 at /srv/entente/server/dist/engine.js MATCH (n) RETURN n';

  it('is masked, and logged once with the id that the caller sees', async () => {
    const { url, log } = await run({}, (engine) => ({
      ...engine,
      name: engine.name,
      statements: engine.statements,
      ping: () => engine.ping(),
      close: () => engine.close(),
      snapshot: async () => ({
        ...(await engine.snapshot()),
        run: async () => {
          throw new Error(secret);
        },
      }),
    }));
    const response = await post(url, asking('{ a: entity(id: "x") { name } b: entity(id: "y") { name } }'));
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).not.toMatch(/swordfish|MATCH|srv|\.js|\.ts|Error:/);
    const { errors } = JSON.parse(text);
    const ids = [...new Set(errors.map((error: { extensions: { id: string } }) => error.extensions.id))];
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    expect(
      errors.map(({ message, extensions }: { message: string; extensions: object }) => ({ message, extensions })),
    ).toEqual(
      Array(2).fill({
        message: 'Something went wrong on the server; its log says more.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', id: ids[0] },
      }),
    );
    const told = log.filter(({ msg }) => msg === 'unexpected error');
    expect(told).toEqual([
      expect.objectContaining({ errorId: ids[0], err: expect.objectContaining({ message: secret }) }),
    ]);
  });

  it('is masked too where it comes before the operation', async () => {
    const { url, log } = await run({}, (engine) => ({
      name: engine.name,
      statements: engine.statements,
      ping: () => engine.ping(),
      close: () => engine.close(),
      snapshot: async () => {
        throw new Error(secret);
      },
    }));
    const response = await post(url, asking('{ dataset { name } }'));
    expect(response.status).toBe(500);
    const { errors } = await response.json();
    expect(errors).toEqual([
      {
        message: 'Something went wrong on the server; its log says more.',
        extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) },
      },
    ]);
    expect(log.filter(({ msg }) => msg === 'unexpected error')).toEqual([
      expect.objectContaining({ errorId: errors[0].extensions.id }),
    ]);
  });
});

describe('the statements behind an answer', () => {
  const explain = { 'x-entente-explain': '1' };

  it('are told where they are asked for and allowed', async () => {
    const { url } = await run();
    const answer = await (await post(url, asking('{ entity(id: "empire-of-japan") { name } }'), explain)).json();
    expect(answer.extensions.entente.statements).toEqual([
      {
        name: 'entities-by-id',
        cypher: expect.stringContaining('MATCH'),
        parameters: { dataset: expect.any(String), ids: ['empire-of-japan'] },
        rows: 1,
        ms: expect.any(Number),
      },
    ]);
  });

  it('are not told otherwise', async () => {
    const { url } = await run({ explain: false });
    expect(await (await post(url, asking('{ dataset { name } }'), explain)).json()).toEqual({
      data: { dataset: { name: 'japan-russia' } },
    });
  });
});

describe('health, log and metrics', () => {
  it('says that it is ready, and from what', async () => {
    const { url } = await run();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        status: 'ready',
        engine: expect.stringMatching(/^embedded \(Grafeo /),
        dataset: {
          name: 'japan-russia',
          title: 'Empire of Japan – Russian Empire relations',
          version: expect.any(String),
        },
      },
    ]);
  });

  it('writes one line for each request, without what was asked', async () => {
    const { url, log } = await run();
    const response = await post(
      url,
      asking('query Who { entity(id: "empire-of-japan") { name citations { passage { id } } } }'),
    );
    await response.text();
    await expect.poll(() => log.filter(({ msg }) => msg === 'answered')).toHaveLength(1);
    expect(log.find(({ msg }) => msg === 'answered')).toEqual({
      level: 30,
      time: expect.any(Number),
      pid: expect.any(Number),
      hostname: expect.any(String),
      reqId: response.headers.get('x-request-id'),
      method: 'POST',
      status: 200,
      ms: expect.any(Number),
      operation: 'Who',
      field: 'entity',
      codes: [],
      engineCalls: 2,
      rows: expect.any(Number),
      msg: 'answered',
    });
  });

  it('counts what it answered where that is wanted', async () => {
    const { url } = await run({ metrics: true });
    await post(url, asking('query Anything { entity(id: "empire-of-japan") { name } }'));
    await post(url, asking('{ network(first: 0) { truncated } }'));
    const response = await fetch(`${url}/metrics`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = (await response.text()).split('\n');
    expect(lines).toContain('entente_requests_total{operation="entity",code="ok"} 1');
    expect(lines).toContain('entente_requests_total{operation="network",code="BAD_USER_INPUT"} 1');
    expect(lines).toContain('entente_request_seconds_count{operation="entity"} 1');
    expect(lines).toContain('entente_engine_call_seconds_count{query="entities-by-id"} 1');
    expect(lines.filter((line) => line.startsWith('entente_dataset_info{name="japan-russia"'))).toHaveLength(1);
  });

  it('does not by default', async () => {
    const { url } = await run();
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });
});
