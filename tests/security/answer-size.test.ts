import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { type InProcess, listenOn } from '../support/in-process.ts';

const MEGABYTE = 1024 * 1024;

/** A few bytes that ask for the same long value over and over. */
function aliased(field: string, times: number): string {
  return Array.from({ length: times }, (_, at) => `a${at}: ${field}`).join(' ');
}

function roots(count: number, selection: string): string {
  return Array.from({ length: count }, (_, at) => `r${at}: entity(id: "manchuria") { ${selection} }`).join(' ');
}

onBothEngines('an answer that would be too large', (open) => {
  let place: Place;
  let server: InProcess;
  let small: InProcess;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    server = await listenOn(place, { timeoutMs: 20_000 });
    small = await listenOn(place, { timeoutMs: 20_000, maxAnswerBytes: MEGABYTE / 4 });
  });
  afterAll(async () => {
    await server?.close();
    await small?.close();
    await place?.close();
  });

  it('is stopped where many roots ask for one geometry many times', async () => {
    const query = `{ ${roots(50, '...T')} } fragment T on Territory { ${aliased('extent', 190)} }`;
    expect(await server.ask(query)).toEqual({
      data: null,
      errors: [
        {
          message: 'This answer is larger than 32 MB. Ask for fewer fields, smaller pages, or in several operations.',
          extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'size', allowed: 32 * MEGABYTE },
        },
      ],
    });
  });

  it('is refused by its aliases, of one field and of all', async () => {
    const { errors } = await server.ask(
      `{ ${roots(50, '...T')} } fragment T on Territory { ${aliased('extent', 300)} }`,
    );
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'This operation has 300 aliases of "extent"; at most 200 are allowed.',
        extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'aliasesOfField', found: 300, allowed: 200 },
      }),
    ]);
    const fields = ['summary', 'name', 'id', 'kind', 'subtype', 'dispute'];
    const many = fields.map((field, at) => aliased(field, 180).replaceAll(/\ba(\d)/g, `f${at}x$1`)).join(' ');
    const answer = await server.ask(`{ entity(id: "manchuria") { ${many} } }`);
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'This operation has 1,080 aliases; at most 1,000 are allowed.',
        extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'aliases', found: 1_080, allowed: 1_000 },
      }),
    ]);
  });

  it('is stopped while it is put together, and given without any data', async () => {
    const query = `{ entities(first: 500) { nodes { ${aliased('summary', 20)} } } }`;
    expect(await small.ask(query)).toEqual({
      data: null,
      errors: [
        {
          message: 'This answer is larger than 0.25 MB. Ask for fewer fields, smaller pages, or in several operations.',
          extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'size', allowed: MEGABYTE / 4 },
        },
      ],
    });
  });

  it('counts names, lists and geometries as well as texts', async () => {
    const sizes = await Promise.all(
      [
        `{ entities(first: 1000) { nodes { ${aliased('id', 60)} } } }`,
        `{ entities(first: 1000) { nodes { ${aliased('names', 30)} } } }`,
        `{ ${roots(10, '...T')} } fragment T on Territory { ${aliased('extent', 60)} }`,
      ].map((query) => small.ask(query)),
    );
    expect(sizes.map(({ data, errors }) => [data, errors?.[0]?.extensions?.limit])).toEqual(
      Array(3).fill([null, 'size']),
    );
  });

  it('is given whole up to its bound', async () => {
    const { data, errors } = await small.ask<{ entities: { nodes: unknown[] } }>(
      '{ entities(first: 500) { nodes { id name kind } } }',
    );
    expect(errors).toBeUndefined();
    expect(data?.entities.nodes).toHaveLength(500);
  });

  it('says that an operation repeats too much to be validated', async () => {
    const fields = Array.from({ length: 900 }, (_, at) => `nonesuch${at % 2}x${at}`).join(' ');
    const { errors } = await server.ask(`{ dataset { ${fields} } }`);
    expect(errors?.at(-1)).toEqual({
      message: 'This operation is too involved to be validated: it repeats the same fields too often.',
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'validation' },
    });
  });
});
