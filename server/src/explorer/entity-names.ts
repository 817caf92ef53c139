import { LRUCache } from 'lru-cache';
import { ENTITY_KINDS } from '../domain/catalogue.ts';
import type { EntityRow } from '../domain/model.ts';
import { checkedRows } from '../engine/checked-rows.ts';
import type { Snapshot } from '../engine/port.ts';
import type { DatasetRow } from '../engine/queries.ts';
import { totalsOf } from './dataset.ts';
import { type EntityColumn, EVERYTHING } from './selection.ts';

/** The columns of every entity that are at hand without asking the database. */
const AT_HAND = ['id', 'kind', 'name', 'names'] as const satisfies readonly EntityColumn[];
export type NamedEntity = Pick<EntityRow, (typeof AT_HAND)[number]>;
export type NamedEntities = ReadonlyMap<string, NamedEntity>;

/** Of more entities the names are not kept: the database is asked. */
const MOST_ENTITIES = 500_000;
/** How many datasets are kept at a time. */
const MOST_DATASETS = 4;
const PAGE_SIZE = 5_000;

interface Names {
  /** Undefined until they have been read. */
  byId: NamedEntities | undefined;
  readonly read: Promise<NamedEntities>;
}

const SUFFICE = new WeakMap<readonly EntityColumn[], boolean>();

/** Whether an entity with these columns needs no database. */
export function namesSuffice(columns: readonly EntityColumn[]): boolean {
  const known = SUFFICE.get(columns);
  if (known !== undefined) return known;
  const atHand: readonly EntityColumn[] = AT_HAND;
  const suffice = columns.every((column) => atHand.includes(column));
  SUFFICE.set(columns, suffice);
  return suffice;
}

/**
 * Ids, kinds and names of all entities of each dataset, read once and kept while the dataset is read: most requests want
 * no more of the entities at the ends of a relationship. The search is built from the same rows.
 */
export class EntityNames {
  readonly #datasets = new LRUCache<string, Names>({ max: MOST_DATASETS });
  readonly #open: () => Promise<Snapshot>;

  /** @param open gives a snapshot to read from, of its own since it may be read longer than a request lasts */
  constructor(open: () => Promise<Snapshot>) {
    this.#open = open;
  }

  /** The entities of a dataset by their ids; undefined where there are too many, or while they are being read. */
  atHand(dataset: DatasetRow): NamedEntities | undefined {
    return this.#namesOf(dataset)?.byId;
  }

  /** The same, once they have been read; undefined where there are too many. */
  async all(dataset: DatasetRow): Promise<NamedEntities | undefined> {
    return this.#namesOf(dataset)?.read;
  }

  #namesOf(dataset: DatasetRow): Names | undefined {
    const known = this.#datasets.get(dataset.hash);
    if (known !== undefined || entitiesIn(dataset) > MOST_ENTITIES) return known;
    const names: Names = { byId: undefined, read: this.#readAll(dataset.hash) };
    this.#datasets.set(dataset.hash, names);
    names.read.then(
      (byId) => {
        names.byId = byId;
      },
      // They are read again when they are next wanted.
      () => this.#datasets.delete(dataset.hash),
    );
    return names;
  }

  async #readAll(hash: string): Promise<NamedEntities> {
    const snapshot = await this.#open();
    try {
      if (snapshot.dataset.hash !== hash) throw new Error('Another dataset was loaded before its names were read.');
      const rows: NamedEntity[] = [];
      for await (const page of namePages(snapshot)) rows.push(...page);
      const checked = checkedRows('names', EVERYTHING.entity, AT_HAND, rows);
      return new Map(checked.map((row) => [row.id, row]));
    } finally {
      snapshot.release();
    }
  }
}

/** All entities with their names, by id, in pages. */
export async function* namePages(snapshot: Snapshot): AsyncGenerator<readonly NamedEntity[]> {
  for (let after: string | null = null; ; ) {
    const rows: readonly NamedEntity[] = await snapshot.run('names', { after, limit: PAGE_SIZE }, AT_HAND);
    yield rows;
    if (rows.length < PAGE_SIZE) return;
    after = rows.at(-1)?.id ?? null;
  }
}

function entitiesIn(dataset: DatasetRow): number {
  const totals = totalsOf(dataset);
  return ENTITY_KINDS.reduce((sum, kind) => sum + (totals.get(kind) ?? 0), 0);
}
