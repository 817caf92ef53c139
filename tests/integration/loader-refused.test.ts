import { isDeepStrictEqual } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { graphRows } from '../../server/src/loader/graph-rows.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { runCli } from '../support/cli.ts';
import { dump } from '../support/graph/dump.ts';
import { fresh } from '../support/graph/fresh.ts';
import { copyOfShipped, marked } from '../support/graph/package-copy.ts';
import { loadInto, onBothEngines, onNeo4j, type Place } from '../support/graph/place.ts';
import { readShipped } from '../support/graph/shipped.ts';

onBothEngines('a load in which rows are lost', (open) => {
  let place: Place;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, await copyOfShipped(marked('before')));
  });
  afterAll(() => place?.close());

  it('says so and leaves what was there before', async () => {
    const before = await dump(place);
    const graph = graphRows(await readShipped());
    const sets = graph.sets.filter(({ label }) => label !== 'Organisation');
    const store = place.store(SHIPPED_DATASET);
    await expect(store.replace({ ...graph, sets }, () => {})).rejects.toMatchObject({
      name: 'IncompleteLoadError',
      message: expect.stringMatching(
        /^The database holds 539 entities, \d+ relationships, 499 sources, 622 passages instead of 550 entities, 2221 relationships, 499 sources, 622 passages\. The graph from before is untouched\.$/,
      ),
    });
    await store.close();
    expect(await dump(place)).toEqual(before);
  });
});

onNeo4j('a load that Neo4j refuses half way', (open) => {
  let place: Place;

  beforeAll(async () => {
    place = await open();
    await loadInto(place, SHIPPED_DATASET);
    await place.query('CREATE CONSTRAINT only_one FOR (o:Organisation) REQUIRE o.summary IS UNIQUE');
  });
  afterAll(async () => {
    await place?.query('DROP CONSTRAINT only_one IF EXISTS');
    await place?.close();
  });

  it('leaves what was there before and nothing of the new', async () => {
    const before = await dump(place);
    const changed = await copyOfShipped(marked('all the same'));
    await expect(loadInto(place, changed)).rejects.toMatchObject({
      code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
    });
    expect(await dump(place)).toEqual(before);
  });
});

onNeo4j('a Neo4j that holds nodes of somebody else', (open) => {
  let place: Place;

  beforeAll(async () => {
    place = await open();
  });
  afterEach(() => place.query('MATCH (n) DETACH DELETE n'));
  afterAll(() => place?.close());

  it('is left alone where one of them is an :Entity', async () => {
    await place.query("CREATE (:Entity:Company {id: 'acme', name: 'Acme'})");
    const before = await dump(place);
    expect(await runCli(['load'], place.env)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'This Neo4j database holds nodes that Entente did not write (labels Entity, Company). Nothing was written. ' +
        'Use a database of its own, named by NEO4J_DATABASE, or an empty one.\n',
    });
    expect(await dump(place)).toEqual(before);
  });

  it('keeps the others through loading and removing', async () => {
    await place.query(
      `CREATE (b:Book {id: 'book', dataset: 'mine'})-[:ON]->(:Shelf {id: 'shelf'})
       CREATE (:Source {id: 'seed', title: 'Not ours'})<-[:PART_OF]-(:Passage {id: 'seed'}) CREATE (:Dataset {name: 'mine'})`,
    );
    const theirs = await dump(place);
    const changed = await copyOfShipped(marked('changed'));
    for (const folder of [SHIPPED_DATASET, changed]) {
      await loadInto(place, folder);
      const { dump: ours } = await fresh(folder);
      const all = await dump(place);
      expect(sorted(all.nodes)).toEqual(sorted([...ours.nodes, ...theirs.nodes]));
      expect(sorted(all.relationships)).toEqual(sorted([...ours.relationships, ...theirs.relationships]));
    }
  });
});

onBothEngines('two loads at once', (open) => {
  let place: Place;
  let folders: readonly string[];

  beforeAll(async () => {
    place = await open();
    folders = [SHIPPED_DATASET, await copyOfShipped(marked('one')), await copyOfShipped(marked('other'))];
  });
  afterAll(() => place?.close());

  it('are done one after the other or refused, and never mixed', async () => {
    const wholes = await Promise.all(folders.map(async (folder) => (await fresh(folder)).dump));
    for (let round = 0; round < 3; round += 1) {
      const outcomes = await Promise.allSettled(folders.map((folder) => loadInto(place, folder)));
      expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
      const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
      expect(refusals.filter(({ name }) => name !== 'LoadInProgressError')).toEqual([]);
      const found = await dump(place);
      expect(wholes.filter((whole) => isDeepStrictEqual(whole, found))).toHaveLength(1);
    }
  });
});

describe('a load that takes long', () => {
  onNeo4j('is not joined by another', (open) => {
    let place: Place;

    beforeAll(async () => {
      place = await open();
      await loadInto(place, SHIPPED_DATASET);
    });
    afterAll(() => place?.close());

    it('which is refused with words', async () => {
      const [one, other] = [await copyOfShipped(marked('one')), await copyOfShipped(marked('other'))];
      const first = loadInto(place, one, 6_000);
      const isPublished = async () => (await place.query('MATCH (d:Dataset) WHERE d.serial > 1 RETURN d.hash')).length;
      await expect.poll(isPublished, { timeout: 20_000 }).toBe(1);
      expect(await runCli(['load', other], place.env)).toEqual({
        code: 1,
        stdout: '',
        stderr: 'Another load into the same place is going on. Try again when it is done. Nothing was written.\n',
      });
      await first;
      expect(await dump(place)).toEqual((await fresh(one)).dump);
    });
  });
});

function sorted<Row>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
