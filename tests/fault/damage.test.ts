import { chmod, open as openFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { graphFile, readPointer } from '../../server/src/engine/embedded.ts';
import { ensureLoaded } from '../../server/src/loader/ensure-loaded.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { type Verdict, verify } from '../../server/src/loader/verify.ts';
import { runCli } from '../support/cli.ts';
import { type Dump, dump } from '../support/graph/dump.ts';
import { openEmbeddedPlace } from '../support/graph/embedded-place.ts';
import { fresh } from '../support/graph/fresh.ts';
import { copyOfShipped, marked } from '../support/graph/package-copy.ts';
import { loadInto, onBothEngines, onNeo4j, type Place } from '../support/graph/place.ts';
import { startProductServer } from '../support/product-server.ts';

const AN_ENTITY = 'portsmouth-treaty-1905';
const DELETE_ENTITY = `MATCH (n:Entity {id: '${AN_ENTITY}'}) DETACH DELETE n`;
const DELETE_RELATIONSHIP = `MATCH (:Entity)-[r {id: 'r0001'}]->(:Entity) DELETE r`;
const CHANGE_NAME = `MATCH (n:Entity {id: '${AN_ENTITY}'}) SET n.name = 'Treaty of Nowhere'`;
const FLIPS = 24;
/** Somewhere else in the file each time. */
const FLIP_STEP = 0.618_033_988;

/** Every node and relationship of a sound load of the shipped dataset. */
let whole: Dump;
beforeAll(async () => {
  whole = (await fresh(SHIPPED_DATASET)).dump;
});

onBothEngines('a graph that was changed behind the product', (open) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
  });
  afterAll(() => place?.close());

  it.each([
    ['an entity and its relationships are gone', DELETE_ENTITY],
    ['one relationship is gone', DELETE_RELATIONSHIP],
    ['a name is another', CHANGE_NAME],
    ['the page of a register is gone', 'MATCH (g:Register {page: 0}) DELETE g'],
    ['a passage is gone', "MATCH (p:Passage) WHERE p.id STARTS WITH 'seed' DETACH DELETE p"],
    [
      'an entity was added',
      "MATCH (d:Dataset) CREATE (:Entity:State {dataset: d.hash, id: 'nowhere', name: 'Nowhere'})",
    ],
    ['all is gone', 'MATCH (n) DETACH DELETE n'],
    ['all but the label is gone', 'MATCH (n) WHERE NOT n:Dataset DETACH DELETE n'],
    ['the label is gone', 'MATCH (d:Dataset) DETACH DELETE d'],
    [
      'the label says something else',
      "MATCH (d:Dataset) SET d.title = 'Nothing', d.totals = [1], d.counted = ['STATE']",
    ],
  ])('is rebuilt by one start and by one load: %s', async (_, change) => {
    await place.change(change);
    expect(await dump(place)).not.toEqual(whole);
    await started(place);
    expect(await dump(place)).toEqual(whole);
    await place.change(change);
    await loadInto(place, SHIPPED_DATASET);
    expect(await dump(place)).toEqual(whole);
    expect(await verified(place)).toEqual({
      isWhole: true,
      sentence: '"japan-russia" is stored as it was loaded: every row was read and compared.',
    });
  });

  it('is not called whole by a check of every row', async () => {
    await place.change(CHANGE_NAME);
    const verified = await runCli(['verify'], place.env);
    expect({ ...verified, stderr: withoutPath(verified.stderr) }).toEqual({
      code: 1,
      stdout: '',
      stderr: `The stored graph of "japan-russia" is damaged: ${
        place.env.ENTENTE_HOME ? 'GRAPH is not as it was written' : 'rows were changed: Treaty'
      }. "npx entente load" rebuilds it from its data package.\n`,
    });
  });

  it('is rebuilt by a real start, which says so in one line', async () => {
    await place.change(DELETE_ENTITY);
    const server = await startProductServer({ env: place.env });
    try {
      const lines = server.process.output().split('\n');
      expect(lines.filter((line) => line.includes('damaged'))).toEqual([
        expect.stringMatching(
          /^Empire of Japan – Russian Empire relations, version \S+: \d+ entities, \d+ relationships, \d+ sources, rebuilt from its data package, since the stored graph was damaged \(.+\)\.$/,
        ),
      ]);
      expect(await ask(server.url, `{ entity(id: "${AN_ENTITY}") { name } }`)).toMatchObject({
        status: 200,
        body: { data: { entity: { name: expect.stringContaining('Portsmouth') } } },
      });
    } finally {
      await server.stop();
    }
    expect(await dump(place)).toEqual(whole);
  });

  it('is written anew by a load that is forced, also where nothing is wrong', async () => {
    await loadInto(place, SHIPPED_DATASET);
    const forced = await runCli(['load', '--force'], place.env);
    expect({ ...forced, stdout: forced.stdout.split('\n').at(-2) }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/ sources, loaded\.$/),
      stderr: '',
    });
    expect(await dump(place)).toEqual(whole);
  });

  it('keeps a start from serving it where its data package is gone', async () => {
    const own = await copyOfShipped({ ...marked('own') });
    const descriptor = path.join(own, 'datapackage.json');
    await writeFile(descriptor, (await readFile(descriptor, 'utf8')).replace('"japan-russia"', '"own"'));
    await loadInto(place, own);
    await rm(own, { recursive: true });
    await place.change(DELETE_ENTITY);
    await expect(started(place)).rejects.toMatchObject({
      name: 'DamagedGraphError',
      message: expect.stringMatching(
        /^The stored graph of "own" is damaged: .+\. The folder of its data package is not known here, so load it again with "npx entente load FOLDER"\.$/,
      ),
    });
    await loadInto(place, SHIPPED_DATASET);
  });
});

onNeo4j('a Neo4j that loses rows while a server reads it', (open) => {
  let place: Place;
  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
  });
  afterAll(() => place?.close());

  it.each([
    ['an entity', DELETE_ENTITY, /^The graph "japan-russia" in Neo4j is damaged: it holds /],
    ['everything', 'MATCH (n) DETACH DELETE n', /^No dataset is loaded/],
  ])('is said to be unavailable until it is loaded again: %s', async (_, change, reason) => {
    const server = await startProductServer({ env: place.env });
    try {
      await place.change(change);
      const question = '{ states: entities(kinds: [STATE], first: 1) { nodes { id } } }';
      await expect
        .poll(() => ask(server.url, question), { timeout: 10_000 })
        .toMatchObject({
          status: 503,
          body: { errors: [{ message: expect.stringMatching(reason), extensions: { code: 'ENGINE_UNAVAILABLE' } }] },
        });
      expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({
        status: 'not ready',
        reason: expect.stringMatching(reason),
      });
      await loadInto(place, SHIPPED_DATASET);
      await expect.poll(() => ask(server.url, question), { timeout: 10_000 }).toMatchObject({ status: 200 });
    } finally {
      await server.stop();
    }
  });
});

describe('the files of the embedded engine', () => {
  let place: Place;
  let home: string;
  const pointer = () => path.join(home, 'current.json');
  const graph = () => graphFile(home, readPointer(home)?.hash ?? '');

  beforeAll(async () => {
    place = await openEmbeddedPlace();
    home = place.env.ENTENTE_HOME ?? '';
  });
  beforeEach(() => loadInto(place, SHIPPED_DATASET));
  afterAll(() => place?.close());

  const DAMAGES: readonly (readonly [string, () => Promise<void>])[] = [
    ['the graph is cut in half', async () => truncate(graph(), (await readFile(graph())).length >> 1)],
    ['the graph lacks its last byte', async () => truncate(graph(), (await readFile(graph())).length - 1)],
    ['the graph is empty', () => truncate(graph(), 0)],
    ['the graph is something else', () => writeFile(graph(), 'something else')],
    ['the graph is missing', () => rm(graph())],
    ['the pointer is empty', () => writeFile(pointer(), '')],
    ['the pointer is junk', () => writeFile(pointer(), '\u0000\u0001junk')],
    ['the pointer is JSON of something else', () => writeFile(pointer(), '{"hash": "../../etc"}')],
    ['the pointer is missing', () => rm(pointer())],
    [
      'the pointer and the graph are damaged',
      async () => {
        await truncate(graph(), 100);
        await writeFile(pointer(), '');
      },
    ],
  ];

  it.each(DAMAGES)('are rebuilt by one start and by one load: %s', async (_, damage) => {
    await damage();
    expect(await started(place)).toMatchObject({ outcome: 'rebuilt' });
    expect(await dump(place)).toEqual(whole);
    await damage();
    expect(await loadInto(place, SHIPPED_DATASET)).toMatchObject({ outcome: 'rebuilt' });
    expect(await dump(place)).toEqual(whole);
  });

  it('are rebuilt wherever a bit of the graph is flipped', async () => {
    for (let flip = 0; flip < FLIPS; flip += 1) {
      await flipBit(graph(), (flip * FLIP_STEP) % 1, flip % 8);
      expect(await verified(place)).toMatchObject({ isWhole: false });
      const result = flip % 2 === 0 ? await started(place) : await loadInto(place, SHIPPED_DATASET);
      expect(result).toMatchObject({ outcome: 'rebuilt' });
    }
    expect(await dump(place)).toEqual(whole);
  });

  it('keep a dataset of somebody else where only the pointer is damaged', async () => {
    const own = await copyOfShipped(marked('own'));
    await loadInto(place, own);
    await writeFile(pointer(), '');
    expect(await started(place)).toMatchObject({ outcome: 'rebuilt' });
    expect(await dump(place)).toEqual((await fresh(own)).dump);
  });

  it('are refused by a running server once they are damaged, and read again after a load', async () => {
    const server = await startProductServer({ env: place.env });
    const question = '{ states: entities(kinds: [STATE], first: 1) { nodes { id } } }';
    try {
      await expect.poll(async () => (await fetch(`${server.url}/readyz`)).status, { timeout: 20_000 }).toBe(200);
      await writeFile(pointer(), '');
      const reason = `The stored graph is damaged: ${pointer()} is empty. "npx entente load" rebuilds it.`;
      expect(await ask(server.url, question)).toMatchObject({
        status: 503,
        body: { errors: [{ message: reason, extensions: { code: 'ENGINE_UNAVAILABLE' } }] },
      });
      expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'not ready', reason });
      await loadInto(place, SHIPPED_DATASET);
      await expect.poll(() => ask(server.url, question)).toMatchObject({ status: 200 });
    } finally {
      await server.stop();
    }
  });

  it('are not called damaged where the folder for temporary files cannot be written to', async () => {
    const env = { ...place.env, TMPDIR: path.join(home, 'nowhere'), TEMP: path.join(home, 'nowhere') };
    const before = await readFile(graph());
    expect(await runCli(['verify'], env)).toEqual({
      code: 1,
      stdout: '',
      stderr: `The embedded engine needs a folder for temporary files, and ${env.TMPDIR} cannot be written to. Set TMPDIR (on Windows TEMP) to one that can.\n`,
    });
    expect(await readFile(graph())).toEqual(before);
  });

  // Root may read everything, and Windows keeps rights elsewhere.
  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'are rebuilt where the right to read one was taken away',
    async () => {
      for (const file of [graph(), pointer()]) {
        await chmod(file, 0);
        expect(await started(place)).toMatchObject({ outcome: 'rebuilt' });
        expect(await dump(place)).toEqual(whole);
      }
    },
  );
});

/** What a start does before it serves. */
async function started(place: Place): ReturnType<typeof ensureLoaded> {
  const store = place.store(SHIPPED_DATASET);
  return ensureLoaded(store, () => {}).finally(() => store.close());
}

async function verified(place: Place): Promise<Verdict> {
  const store = place.store(SHIPPED_DATASET);
  return verify(store).finally(() => store.close());
}

async function ask(url: string, query: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: await response.json() };
}

async function flipBit(file: string, share: number, bit: number): Promise<void> {
  const handle = await openFile(file, 'r+');
  try {
    const at = Math.floor((await handle.stat()).size * share);
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, at);
    buffer[0] = (buffer[0] ?? 0) ^ (1 << bit);
    await handle.write(buffer, 0, 1, at);
  } finally {
    await handle.close();
  }
}

function withoutPath(text: string): string {
  return text.replace(/\/\S+\.grafeo/, 'GRAPH');
}
