import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { runCli } from '../support/cli.ts';
import { dump } from '../support/graph/dump.ts';
import { fresh } from '../support/graph/fresh.ts';
import { copyOfShipped, marked } from '../support/graph/package-copy.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';
import { type Served, serve } from '../support/graphql.ts';

/** Asks in several steps, so that the graph could change between them. */
const EVERYWHERE = `{
  entities(first: 20) { nodes { summary relationships(first: 2) { nodes { note from { summary } to { summary } } } } }
  relationships(first: 60) { nodes { note from { summary } via { summary } } }
  network(at: "1904-02-08") { nodes { summary } relationships { note } }
}`;
/** A server looks once a second which dataset is the newest, and a request of this size takes far less than another. */
const GRACE_MS = 2_500;
const CLIENTS = 3;

onBothEngines('a server that runs while other data is loaded', (open) => {
  let place: Place;
  let server: Served;
  let one: string;
  let other: string;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    server = await serve(place);
    one = await copyOfShipped(marked('mark-one'));
    other = await copyOfShipped(marked('mark-other'));
    await loadInto(place, one, GRACE_MS);
  });
  afterAll(async () => {
    await server?.close();
    await place?.close();
  });

  it.each([
    [
      'by the command line',
      async () => expect(await runCli(['load', other], place.env)).toMatchObject({ code: 0 }),
      'mark-one',
      'mark-other',
    ],
    ['within its grace', () => loadInto(place, one, GRACE_MS), 'mark-other', 'mark-one'],
  ] as const)(
    'answers from the old graph or the new one, loaded %s',
    { timeout: 120_000 },
    async (_, load, before, after) => {
      await expect.poll(() => marks(server), { timeout: 10_000 }).toEqual([before]);
      const seen: string[][] = [];
      const isOver = { now: false };
      const clients = Array.from({ length: CLIENTS }, async () => {
        while (!isOver.now) seen.push(await marks(server));
      });
      await load();
      await expect.poll(() => seen.at(-1), { timeout: 10_000 }).toEqual([after]);
      isOver.now = true;
      await Promise.all(clients);

      expect(seen.filter((each) => each.length !== 1)).toEqual([]);
      expect([...new Set(seen.flat())]).toEqual([before, after]);
    },
  );

  it('leaves only the graph that was loaded last', async () => {
    expect(await dump(place)).toEqual((await fresh(one)).dump);
  });
});

/** The different marks in one answer; its errors where it has any. */
async function marks(server: Served): Promise<string[]> {
  const { data, errors } = await server.ask(EVERYWHERE);
  if (errors !== undefined) return errors.map(({ message }) => message);
  return [...new Set(JSON.stringify(data).match(/mark-\w+/g))];
}
