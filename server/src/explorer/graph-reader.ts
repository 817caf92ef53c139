import DataLoader from 'dataloader';
import type { EntityKind } from '../domain/catalogue.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import { registerPage } from '../domain/register.ts';
import type { Snapshot } from '../engine/port.ts';
import type { PassageWithSourceRow, Queries, QueryName } from '../engine/queries.ts';
import { NotFoundError, WrongKindError } from './errors.ts';

/** The queries that ask about several ids at once and say of each row which id it is for. */
type OwnedQuery = 'relationships-of' | 'cessions-by-state';
type OwnedParameters<Q extends QueryName> = Omit<Queries[Q]['in'], 'ids'>;

/** The turns in which a request goes on while others do too. */
export interface Pace {
  /** Settles when it is this request's turn to go on computing. */
  turn(): Promise<void>;
  /** Acts once nothing of this request waits for a turn: what it asks for by then is asked together. */
  whenCaughtUp(act: () => void): void;
}

/**
 * What one request has read of the graph, and how it reads more: lookups by id that come up together go to the engine
 * together, so that the number of queries follows the shape of a request and not the number of its rows. What is known
 * already is given at once, without a promise.
 */
export class GraphReader {
  readonly snapshot: Snapshot;
  readonly #entities = new Map<string, EntityRow>();
  readonly #passages = new Map<string, PassageWithSourceRow>();
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  readonly #handOut: (rows: number) => void;
  readonly #pace: Pace | undefined;

  /**
   * @param handOut told of rows that are given out, of each as often as it is; may throw where there are too many
   * @param pace the turns in which this request goes on; without it nothing waits
   */
  constructor(snapshot: Snapshot, handOut: (rows: number) => void = () => {}, pace?: Pace) {
    this.snapshot = snapshot;
    this.#handOut = handOut;
    this.#pace = pace;
  }

  /** Lets other requests go on. Whatever computes for more than some milliseconds awaits this from time to time. */
  async pause(): Promise<void> {
    await this.#pace?.turn();
  }

  /** Keeps entities that were read along with something else. */
  remember(entities: readonly EntityRow[]): void {
    for (const entity of entities) this.#entities.set(entity.id, entity);
  }

  /** The entity of an id, null where there is none. */
  entity(id: string): EntityRow | Promise<EntityRow | null> {
    return (
      this.#entities.get(id) ??
      this.batched('entities-by-id', {}, id, async (ids) => {
        const rows = await this.snapshot.run('entities-by-id', { ids });
        this.remember(rows);
        return byId(rows);
      }).then((row) => row ?? null)
    );
  }

  /** The entity of an id that the graph itself names, so that it must be there. */
  known(id: string): EntityRow | Promise<EntityRow> {
    const entity = this.entity(id);
    return entity instanceof Promise ? entity.then((row) => expectRow(row, id)) : entity;
  }

  /** Those of the entities that exist, in the order of their ids as given. */
  async entities(ids: readonly string[]): Promise<EntityRow[]> {
    const rows = await Promise.all(ids.map((id) => this.entity(id)));
    return rows.filter((row) => row !== null);
  }

  /**
   * The entities that an argument names, in its order.
   *
   * @param kinds what it may name, where not every kind makes sense: an empty answer would read as a finding
   * @throws {NotFoundError} for the first id without an entity, naming the argument that it came in
   * @throws {WrongKindError} for the first of another kind
   */
  async expectEntities(
    argument: string,
    ids: readonly string[] | null,
    kinds: readonly EntityKind[] | null = null,
  ): Promise<EntityRow[]> {
    const rows = await Promise.all((ids ?? []).map((id) => this.entity(id)));
    return rows.map((row, at) => {
      if (row === null) throw new NotFoundError(argument, ids?.[at] ?? '');
      if (kinds !== null && !kinds.includes(row.kind)) throw new WrongKindError(argument, row, kinds);
      return row;
    });
  }

  relationship(id: string): Promise<RelationshipRow | null> {
    return this.batched('relationships-by-id', {}, id, async (ids) => {
      const { registerPages } = this.snapshot.dataset;
      const wanted = ids.map((one) => ({ id: one, page: registerPage(one, registerPages) }));
      return byId(await this.snapshot.run('relationships-by-id', { wanted }));
    }).then((row) => row ?? null);
  }

  /** Those of the relationships that exist, by their ids. */
  async relationships(ids: readonly string[]): Promise<ReadonlyMap<string, RelationshipRow>> {
    const rows = await Promise.all(ids.map((id) => this.relationship(id)));
    return byId(rows.filter((row) => row !== null));
  }

  /** The passage of an id together with its source, null where there is none. */
  passage(id: string): PassageWithSourceRow | Promise<PassageWithSourceRow | null> {
    return (
      this.#passages.get(id) ??
      this.batched('passages-by-id', {}, id, async (ids) => {
        const rows = byId(await this.snapshot.run('passages-by-id', { ids }));
        for (const [key, row] of rows) this.#passages.set(key, row);
        return rows;
      }).then((row) => row ?? null)
    );
  }

  /** The approximate shape of a territory, a GeoJSON geometry as text; null where there is none. */
  async extent(id: string): Promise<string | null> {
    const extent = await this.batched('extents', {}, id, async (ids) => {
      const rows = await this.snapshot.run('extents', { ids });
      return new Map(rows.map((row) => [row.id, row.extent]));
    });
    return extent ?? null;
  }

  degree(id: string): Promise<number> {
    return this.batched('degrees', {}, id, async (ids) => {
      const rows = await this.snapshot.run('degrees', { ids });
      return new Map(rows.map((row) => [row.id, row.degree]));
    }).then((degree) => degree ?? 0);
  }

  /** The rows of one id out of a query about many; those of several ids with the same parameters are one query. */
  owned<Q extends OwnedQuery>(
    query: Q,
    id: string,
    parameters: OwnedParameters<Q>,
  ): Promise<readonly RelationshipRow[]> {
    return this.batched(query, parameters, id, async (ids) =>
      byOwner(await this.snapshot.run(query, { ids, ...parameters } as unknown as Queries[Q]['in'])),
    ).then((rows) => {
      this.#handOut(rows?.length ?? 0);
      return rows ?? [];
    });
  }

  /** How many relationships one entity has; several entities with the same parameters are one query. */
  relationshipsOfTotal(id: string, parameters: OwnedParameters<'relationships-of-total'>): Promise<number> {
    return this.batched('relationships-of-total', parameters, id, async (ids) => {
      const rows = await this.snapshot.run('relationships-of-total', { ids, ...parameters });
      return new Map(rows.map((row) => [row.id, row.total]));
    }).then((total) => total ?? 0);
  }

  /**
   * One answer out of a reading for many keys. Keys that are asked for at the same moment under the same name and
   * parameters are read together; each is read once in a request.
   */
  batched<Value>(
    name: string,
    parameters: object,
    key: string,
    read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Value | undefined> {
    const loaderKey = `${name} ${JSON.stringify(parameters)}`;
    let loader = this.#loaders.get(loaderKey);
    if (loader === undefined) {
      const pace = this.#pace;
      loader = new DataLoader<string, unknown>(
        async (keys) => {
          const values = await read(keys);
          return keys.map((one) => values.get(one));
        },
        pace === undefined ? {} : { batchScheduleFn: (dispatch) => pace.whenCaughtUp(dispatch) },
      );
      this.#loaders.set(loaderKey, loader);
    }
    return loader.load(key) as Promise<Value | undefined>;
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Rows by what they were asked for. */
export function byOwner<Row extends { readonly of: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const owners = new Map<string, Row[]>();
  for (const row of rows) {
    const owned = owners.get(row.of);
    if (owned) owned.push(row);
    else owners.set(row.of, [row]);
  }
  return owners;
}

function expectRow(row: EntityRow | null, id: string): EntityRow {
  if (row === null) throw new Error(`"${id}" is named by the graph, which has no such entity.`);
  return row;
}
