import { registerPage } from '../../../server/src/domain/register.ts';
import { columnsOf, type DatasetRow } from '../../../server/src/engine/queries.ts';
import { type Dump, dump } from './dump.ts';
import { openEmbeddedPlace } from './embedded-place.ts';
import { loadInto, type Place } from './place.ts';

/** What is read through the port, whatever else lies in the database. */
export interface Reading {
  readonly dataset: Omit<DatasetRow, 'serial'>;
  readonly entities: readonly object[];
  readonly relationships: readonly object[];
  readonly sources: readonly object[];
}

export interface Fresh {
  readonly dump: Dump;
  readonly reading: Reading;
}

const ALL = 100_000;

export async function readThrough(place: Place): Promise<Reading> {
  const engine = await place.openEngine();
  try {
    const snapshot = await engine.snapshot();
    const { serial: _, ...dataset } = snapshot.dataset;
    const entities = await snapshot.run(
      'entities',
      { kinds: null, from: null, to: null, after: null, limit: ALL },
      columnsOf('entities'),
    );
    const ids = [...(await relationshipIds(place))];
    const wanted = ids.map((id) => ({ id, page: registerPage(id, dataset.registerPages) }));
    const relationships = await snapshot.run('relationships-by-id', { wanted }, columnsOf('relationships-by-id'));
    const sources = await snapshot.run('sources', { after: null, limit: ALL }, columnsOf('sources'));
    snapshot.release();
    return { dataset, entities, relationships, sources };
  } finally {
    await engine.close();
  }
}

async function relationshipIds(place: Place): Promise<Set<string>> {
  const rows = await place.query<{ id: string | null }>('MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id');
  return new Set(rows.map(({ id }) => id).filter((id) => id !== null));
}

/** What a place holds that nothing but this package was ever loaded into: the same on both engines. */
export async function fresh(folder: string): Promise<Fresh> {
  const place = await openEmbeddedPlace();
  try {
    await loadInto(place, folder);
    return { dump: await dump(place), reading: await readThrough(place) };
  } finally {
    await place.close();
  }
}
