import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Snapshot } from '../../server/src/engine/port.ts';
import { columnsOf, type Queries, type QueryName } from '../../server/src/engine/queries.ts';
import { CYPHER_FOLDER } from '../../server/src/engine/statements.ts';
import { SHIPPED_DATASET } from '../../server/src/loader/load.ts';
import { loadInto, type Place } from '../support/graph/place.ts';
import { readShipped } from '../support/graph/shipped.ts';
import { type Cases, casesOf } from './cases.ts';
import { type Oracle, oracleOf } from './oracle.ts';
import { definePaging } from './paging.ts';

const FILES = readdirSync(path.join(CYPHER_FOLDER, 'query')).map((file) => path.basename(file, '.cypher'));

const data = await readShipped();
const cases: Cases = casesOf(data);
const oracle: Oracle = oracleOf(data);

/** Queries with some of their columns, and the columns that come then. */
const SELECTIONS = [
  ['entities', ['name'], ['id', 'name']],
  ['entities-by-id', ['kind', 'capital'], ['id', 'kind', 'capital']],
  ['relationships', ['from', 'to'], ['id', 'from', 'to', 'startMin']],
  ['relationships-of', ['type'], ['of', 'id', 'type', 'startMin']],
  ['sources', [], ['id']],
] as const;

/**
 * What every engine must do: load the shipped dataset, then answer each query file under many sets of parameters with
 * the columns that its header promises and the rows, values, types and order that plain filters over the dataset give.
 * Since the expectation is the same for all, engines that keep the contract answer alike.
 */
export function defineEngineContract(create: () => Promise<Place>): void {
  let place: Place;
  let engine: Engine;
  let snapshot: Snapshot;

  beforeAll(async () => {
    place = await create();
    await loadInto(place, SHIPPED_DATASET);
    engine = await place.openEngine();
    snapshot = await engine.snapshot();
  });
  afterAll(async () => {
    snapshot?.release();
    await engine?.close();
    await place?.close();
  });

  it('has sets of parameters for every query file', () => {
    expect(FILES.filter((name) => !Object.hasOwn(cases, name) || cases[name as QueryName].length === 0)).toEqual([]);
  });

  describe.each(FILES.filter((name): name is QueryName => Object.hasOwn(cases, name)))('%s.cypher', (name) => {
    for (const parameters of cases[name]) {
      it(titled(parameters), async () => {
        const rows = await snapshot.run(name, parameters as Queries[typeof name]['in'], columnsOf(name));
        const expected = (oracle[name] as (asked: unknown) => object[])(parameters);
        expect(rows).toStrictEqual(expected);
        const { columns } = engine.statements[name];
        expect(rows.filter((row) => Object.keys(row).join() !== columns.join())).toEqual([]);
      });
    }
  });

  describe('with only some columns, gives these and what it sorts by', () => {
    it.each(SELECTIONS)('%s', async (name, selected, returned) => {
      const parameters = cases[name].find((asked) => (oracle[name] as (asked: unknown) => object[])(asked).length > 0);
      const all = await snapshot.run(name, parameters as never, columnsOf(name));
      const some = await snapshot.run(name, parameters as never, selected as never);
      const rows = all.map((row) => Object.fromEntries(returned.map((column) => [column, row[column as never]])));
      expect(all.length).toBeGreaterThan(0);
      expect(some.map((row) => ({ ...row }))).toStrictEqual(rows);
    });

    it('and refuses the others', async () => {
      const [parameters] = cases.entities;
      const [row] = await snapshot.run('entities', parameters as never, ['name']);
      expect(() => (row as unknown as { summary: string }).summary).toThrow(
        'The column "summary" of "entities" was read but not selected: name it in the columns of the query.',
      );
    });
  });

  describe('paging through to the end gives the whole list', () => definePaging(() => snapshot, oracle));
}

/** Parameters in one line; of long lists only how long they are. */
function titled(parameters: object): string {
  const said = Object.entries(parameters).map(
    ([name, value]) => `${name} ${Array.isArray(value) && value.length > 3 ? value.length : JSON.stringify(value)}`,
  );
  return said.join(', ') || 'as it is';
}
