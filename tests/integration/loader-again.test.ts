import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { runCli } from '../support/cli.ts';
import { dump } from '../support/graph/dump.ts';
import { fresh } from '../support/graph/fresh.ts';
import { copyOfShipped, marked } from '../support/graph/package-copy.ts';
import { loadInto, onBothEngines, type Place } from '../support/graph/place.ts';

const SERIALS = 'MATCH (d:Dataset) RETURN d.hash AS hash, d.serial AS serial';
const SHIPPED =
  'Empire of Japan – Russian Empire relations, version 1.1.0: 550 entities, 2221 relationships, 499 sources';

onBothEngines('loading again', (open) => {
  let place: Place;
  let changed: string;

  beforeAll(async () => {
    place = await open();
    changed = await copyOfShipped({
      ...marked('changed'),
      'organisations.csv': (rows) => rows.map((row) => ({ ...row, names: '', summary: '' })),
      'relationships.csv': (rows) => rows.filter((_, index) => index % 5 > 0).map((row) => ({ ...row, dispute: '' })),
    });
  });
  afterAll(() => place?.close());

  it('changes nothing where the data is there already, and says so', async () => {
    const first = await runCli(['load'], place.env);
    expect({ ...first, stdout: first.stdout.split('\n').at(-2) }).toEqual({
      code: 0,
      stdout: `${SHIPPED}, loaded.`,
      stderr: '',
    });
    const before = [await dump(place), await place.query(SERIALS)];
    expect(await runCli(['load'], place.env)).toEqual({
      code: 0,
      stdout: `${SHIPPED}, was there already.\n`,
      stderr: '',
    });
    expect([await dump(place), await place.query(SERIALS)]).toEqual(before);
  });

  it('leaves exactly the new content where the data has changed', async () => {
    expect(await loadInto(place, changed)).toMatchObject({ outcome: 'loaded', counts: { relationships: 1776 } });
    expect(await dump(place)).toEqual((await fresh(changed)).dump);
    const { ENTENTE_HOME: home } = place.env;
    if (home !== undefined) expect(await readdir(path.join(home, 'graphs'))).toHaveLength(1);
  });

  it('leaves exactly the old content where it is loaded over the new', async () => {
    await loadInto(place, SHIPPED_DATASET);
    expect(await dump(place)).toEqual((await fresh(SHIPPED_DATASET)).dump);
  });
});
