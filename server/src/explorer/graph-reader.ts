import DataLoader from 'dataloader';
import type { EntityKind } from '../domain/catalogue.ts';
import { returnedColumns } from '../domain/columns.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import { registerPage } from '../domain/register.ts';
import type { Snapshot } from '../engine/port.ts';
import type { PassageWithSourceRow, Queries, QueryName } from '../engine/queries.ts';
import { type EntityNames, namesSuffice } from './entity-names.ts';
import { NotFoundError, WrongKindError } from './errors.ts';
import {
  type EntityColumn,
  EVERYTHING,
  entityColumns,
  type RelationshipColumn,
  relationshipColumns,
} from './selection.ts';

type MaybePromise<Value> = Value | Promise<Value>;

/** What an argument is checked by. */
const NAMED: readonly EntityColumn[] = ['id', 'kind'];

interface WantedEntity {
  readonly id: string;
  readonly columns: readonly EntityColumn[];
}

/** An entity that was read, and the columns that it was read with. */
interface ReadEntity {
  readonly row: EntityRow;
  readonly columns: readonly EntityColumn[];
}

type OwnedColumn = RelationshipColumn | 'of';

/** The columns to read of relationships that are asked for by their owners. */
export function ownedColumns(wanted: readonly RelationshipColumn[]): readonly OwnedColumn[] {
  return ['of', ...relationshipColumns(wanted)];
}

function covers(known: readonly EntityColumn[], wanted: readonly EntityColumn[]): boolean {
  return known === wanted || wanted.every((column) => known.includes(column));
}

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

const WHOLE_PASSAGE: readonly (keyof PassageWithSourceRow)[] = [
  ...(['id', 'locator', 'summary', 'caveat', 'sourceId'] as const),
  ...returnedColumns('source').filter((column) => column !== 'id'),
];

/**
 * What one request has read of the graph, and how it reads more: lookups by id that come up together go to the engine
 * together, so that the number of queries follows the shape of a request and not the number of its rows. What is known
 * already is given at once, without a promise.
 */
export class GraphReader {
  readonly snapshot: Snapshot;
  readonly #entities = new Map<string, ReadEntity>();
  readonly #passages = new Map<string, PassageWithSourceRow>();
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  readonly #handOut: (rows: number) => void;
  readonly #names: EntityNames | undefined;
  readonly #pace: Pace | undefined;
  readonly #entityLoader: DataLoader<WantedEntity, EntityRow | null, string>;

  /**
   * @param handOut called with the number of rows that are given out, each time; may throw where there are too many
   * @param pace the turns in which this request goes on; without it nothing waits
   * @param names where ids, kinds and names of entities are found without asking the database
   */
  constructor(snapshot: Snapshot, handOut: (rows: number) => void = () => {}, pace?: Pace, names?: EntityNames) {
    this.snapshot = snapshot;
    this.#handOut = handOut;
    this.#pace = pace;
    this.#names = names;
    this.#entityLoader = new DataLoader((wanted) => this.#readEntities(wanted), {
      ...paced(pace),
      cacheKeyFn: ({ id, columns }) => `${id} ${columns.join()}`,
    });
  }

  /** Lets other requests go on. Whatever computes for more than some milliseconds awaits this from time to time. */
  async pause(): Promise<void> {
    await this.#pace?.turn();
  }

  /** Keeps entities that were read along with something else, with these columns. */
  remember(entities: readonly EntityRow[], columns: readonly EntityColumn[]): void {
    for (const row of entities) this.#entities.set(row.id, { row, columns });
  }

  /**
   * The entity of an id, null where there is none.
   *
   * @param wanted the columns that are read of it
   */
  entity(id: string, wanted: readonly EntityColumn[] = EVERYTHING.entity): MaybePromise<EntityRow | null> {
    if (namesSuffice(wanted)) {
      const names = this.#names?.atHand(this.snapshot.dataset);
      if (names !== undefined) return (names.get(id) as EntityRow | undefined) ?? null;
    }
    const known = this.#entities.get(id);
    if (known !== undefined && covers(known.columns, wanted)) return known.row;
    return this.#entityLoader.load({ id, columns: wanted });
  }

  /** Those that are wanted at the same moment in one query, with all the columns that any of them is wanted with. */
  async #readEntities(wanted: readonly WantedEntity[]): Promise<(EntityRow | null)[]> {
    const ids = [...new Set(wanted.map(({ id }) => id))];
    const columns = entityColumns([...new Set(wanted.map((one) => one.columns))].flat());
    const rows = await this.snapshot.run('entities-by-id', { ids }, columns);
    this.remember(rows, columns);
    const found = byId(rows);
    return wanted.map(({ id }) => found.get(id) ?? null);
  }

  /** The entity of an id that the graph itself names, so that it must be there. */
  known(id: string, wanted?: readonly EntityColumn[]): MaybePromise<EntityRow> {
    const entity = this.entity(id, wanted);
    return entity instanceof Promise ? entity.then((row) => expectRow(row, id)) : expectRow(entity, id);
  }

  /** Those of the entities that exist, in the order of their ids as given. */
  async entities(ids: readonly string[], wanted?: readonly EntityColumn[]): Promise<EntityRow[]> {
    const rows = await Promise.all(ids.map((id) => this.entity(id, wanted)));
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
  ): Promise<readonly Pick<EntityRow, 'id' | 'kind'>[]> {
    const rows = await Promise.all((ids ?? []).map((id) => this.entity(id, NAMED)));
    return rows.map((row, at) => {
      if (row === null) throw new NotFoundError(argument, ids?.[at] ?? '');
      if (kinds !== null && !kinds.includes(row.kind)) throw new WrongKindError(argument, row, kinds);
      return row;
    });
  }

  /** The relationship of an id, null where there is none. */
  relationship(
    id: string,
    wanted: readonly RelationshipColumn[] = EVERYTHING.relationship,
  ): Promise<RelationshipRow | null> {
    const columns = relationshipColumns(wanted);
    return this.batched('relationships-by-id', { columns }, id, async (ids) => {
      const { registerPages } = this.snapshot.dataset;
      const pages = ids.map((one) => ({ id: one, page: registerPage(one, registerPages) }));
      return byId(await this.snapshot.run('relationships-by-id', { wanted: pages }, columns));
    }).then((row) => row ?? null);
  }

  /** Those of the relationships that exist, by their ids. */
  async relationships(
    ids: readonly string[],
    wanted?: readonly RelationshipColumn[],
  ): Promise<ReadonlyMap<string, RelationshipRow>> {
    const rows = await Promise.all(ids.map((id) => this.relationship(id, wanted)));
    return byId(rows.filter((row) => row !== null));
  }

  /** The passage of an id together with its source, null where there is none. */
  passage(id: string): PassageWithSourceRow | Promise<PassageWithSourceRow | null> {
    return (
      this.#passages.get(id) ??
      this.batched('passages-by-id', {}, id, async (ids) => {
        const rows = byId(await this.snapshot.run('passages-by-id', { ids }, WHOLE_PASSAGE));
        for (const [key, row] of rows) this.#passages.set(key, row);
        return rows;
      }).then((row) => row ?? null)
    );
  }

  /** The approximate shape of a territory, a GeoJSON geometry as text; null where there is none. */
  async extent(id: string): Promise<string | null> {
    const extent = await this.batched('extents', {}, id, async (ids) => {
      const rows = await this.snapshot.run('extents', { ids }, ['id', 'extent']);
      return new Map(rows.map((row) => [row.id, row.extent]));
    });
    return extent ?? null;
  }

  degree(id: string): Promise<number> {
    return this.batched('degrees', {}, id, async (ids) => {
      const rows = await this.snapshot.run('degrees', { ids }, ['id', 'degree']);
      return new Map(rows.map((row) => [row.id, row.degree]));
    }).then((degree) => degree ?? 0);
  }

  /** The rows of one id out of a query about many; those of several ids with the same parameters are one query. */
  owned<Q extends OwnedQuery>(
    query: Q,
    id: string,
    parameters: OwnedParameters<Q>,
    wanted: readonly RelationshipColumn[] = EVERYTHING.relationship,
  ): Promise<readonly RelationshipRow[]> {
    const columns = ownedColumns(wanted);
    return this.batched(query, { parameters, columns }, id, async (ids) =>
      byOwner(await this.snapshot.run<OwnedQuery, OwnedColumn>(query, { ids, ...parameters } as never, columns)),
    ).then((rows) => {
      this.#handOut(rows?.length ?? 0);
      return rows ?? [];
    });
  }

  /** How many relationships one entity has; several entities with the same parameters are one query. */
  relationshipsOfTotal(id: string, parameters: OwnedParameters<'relationships-of-total'>): Promise<number> {
    return this.batched('relationships-of-total', parameters, id, async (ids) => {
      const rows = await this.snapshot.run('relationships-of-total', { ids, ...parameters }, ['id', 'total']);
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
      loader = new DataLoader<string, unknown>(async (keys) => {
        const values = await read(keys);
        return keys.map((one) => values.get(one));
      }, paced(this.#pace));
      this.#loaders.set(loaderKey, loader);
    }
    return loader.load(key) as Promise<Value | undefined>;
  }
}

/** How a loader waits for what is asked for together. */
function paced(pace: Pace | undefined): { batchScheduleFn?: (dispatch: () => void) => void } {
  return pace === undefined ? {} : { batchScheduleFn: (dispatch) => pace.whenCaughtUp(dispatch) };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Rows by what they were asked for. */
export function byOwner<Row extends { readonly of: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  return grouped(rows, ({ of }) => of);
}

export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

function expectRow(row: EntityRow | null, id: string): EntityRow {
  if (row === null) throw new Error(`"${id}" is named by the graph, which has no such entity.`);
  return row;
}
