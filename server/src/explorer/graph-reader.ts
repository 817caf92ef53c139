import DataLoader from 'dataloader';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import type { Snapshot } from '../engine/port.ts';
import type { PassageWithSourceRow, Queries } from '../engine/queries.ts';
import { NotFoundError } from './errors.ts';

type OfParameters = Omit<Queries['relationships-of']['in'], 'ids'>;
type OfTotalParameters = Omit<Queries['relationships-of-total']['in'], 'ids'>;

/**
 * What one request has read of the graph, and how it reads more: lookups by id that come up together go to the engine
 * together, so that the number of queries follows the shape of a request and not the number of its rows. What is known
 * already is given at once, without a promise.
 */
export class GraphReader {
  readonly snapshot: Snapshot;
  readonly #entities = new Map<string, EntityRow>();
  readonly #passages = new Map<string, PassageWithSourceRow>();
  readonly #entityLoader: DataLoader<string, EntityRow | null>;
  readonly #relationshipLoader: DataLoader<string, RelationshipRow | null>;
  readonly #passageLoader: DataLoader<string, PassageWithSourceRow | null>;
  readonly #degreeLoader: DataLoader<string, number>;
  readonly #ofLoaders = new Map<string, DataLoader<string, readonly RelationshipRow[]>>();
  readonly #ofTotalLoaders = new Map<string, DataLoader<string, number>>();

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.#entityLoader = byId(async (ids) => {
      const rows = await snapshot.run('entities-by-id', { ids });
      this.remember(rows);
      return rows;
    });
    this.#relationshipLoader = byId((ids) => snapshot.run('relationships-by-id', { ids }));
    this.#passageLoader = byId(async (ids) => {
      const rows = await snapshot.run('passages-by-id', { ids });
      for (const row of rows) this.#passages.set(row.id, row);
      return rows;
    });
    this.#degreeLoader = new DataLoader(async (ids) => {
      const rows = await snapshot.run('degrees', { ids });
      const degrees = new Map(rows.map(({ id, degree }) => [id, degree]));
      return ids.map((id) => degrees.get(id) ?? 0);
    });
  }

  /** Keeps entities that were read along with something else. */
  remember(entities: readonly EntityRow[]): void {
    for (const entity of entities) this.#entities.set(entity.id, entity);
  }

  /** The entity of an id, null where there is none. */
  entity(id: string): EntityRow | Promise<EntityRow | null> {
    return this.#entities.get(id) ?? this.#entityLoader.load(id);
  }

  /** Those of the entities that exist, in the order of their ids as given. */
  async entities(ids: readonly string[]): Promise<EntityRow[]> {
    const rows = await Promise.all(ids.map((id) => this.entity(id)));
    return rows.filter((row) => row !== null);
  }

  /** @throws {NotFoundError} for the first id without an entity, naming the argument that it came in */
  async expectEntities(argument: string, ids: readonly string[] | null): Promise<void> {
    if (ids === null) return;
    const rows = await Promise.all(ids.map((id) => this.entity(id)));
    const at = rows.indexOf(null);
    if (at >= 0) throw new NotFoundError(argument, ids[at] ?? '');
  }

  relationship(id: string): Promise<RelationshipRow | null> {
    return this.#relationshipLoader.load(id);
  }

  /** The passage of an id together with its source, null where there is none. */
  passage(id: string): PassageWithSourceRow | Promise<PassageWithSourceRow | null> {
    return this.#passages.get(id) ?? this.#passageLoader.load(id);
  }

  degree(id: string): Promise<number> {
    return this.#degreeLoader.load(id);
  }

  /** A page of the relationships of one entity; those of several entities with the same parameters are one query. */
  relationshipsOf(id: string, parameters: OfParameters): Promise<readonly RelationshipRow[]> {
    return loaderFor(this.#ofLoaders, parameters, async (ids) => {
      const rows = await this.snapshot.run('relationships-of', { ids, ...parameters });
      const byOwner = new Map(ids.map((owner): [string, RelationshipRow[]] => [owner, []]));
      for (const row of rows) byOwner.get(row.of)?.push(row);
      return ids.map((owner) => byOwner.get(owner) ?? []);
    }).load(id);
  }

  relationshipsOfTotal(id: string, parameters: OfTotalParameters): Promise<number> {
    return loaderFor(this.#ofTotalLoaders, parameters, async (ids) => {
      const rows = await this.snapshot.run('relationships-of-total', { ids, ...parameters });
      const totals = new Map(rows.map((row) => [row.id, row.total]));
      return ids.map((owner) => totals.get(owner) ?? 0);
    }).load(id);
  }
}

function byId<Row extends { readonly id: string }>(
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await read(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

function loaderFor<Value>(
  loaders: Map<string, DataLoader<string, Value>>,
  parameters: object,
  read: (ids: readonly string[]) => Promise<Value[]>,
): DataLoader<string, Value> {
  const key = JSON.stringify(parameters);
  const loader = loaders.get(key) ?? new DataLoader(read);
  loaders.set(key, loader);
  return loader;
}
