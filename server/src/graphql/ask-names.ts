import { buildLexicon, type Lexicon, type NamedEntity, type NamedOffice } from '../ask/lexicon.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import type { Snapshot } from '../engine/port.ts';
import type { AfterParameters } from '../engine/queries.ts';
import { daysParameters, WHENEVER } from '../explorer/filter.ts';
import { FROM_THE_START } from '../explorer/relationship-list.ts';

const PAGE_SIZE = 2_000;
/** A bound of an interval that nothing closes. */
const OPEN_END = '9999-12-31';
const OPEN_START = '0001-01-01';

/**
 * The names that questions are read by, built from the graph the first time that a dataset is asked about and kept for
 * as long as it is read.
 */
export class AskNames {
  #kept: { readonly hash: string; readonly built: Promise<Lexicon> } | undefined;

  of(snapshot: Snapshot): Promise<Lexicon> {
    const { hash } = snapshot.dataset;
    if (this.#kept?.hash !== hash) {
      const built = build(snapshot);
      this.#kept = { hash, built };
      built.catch(() => {
        if (this.#kept?.built === built) this.#kept = undefined;
      });
    }
    return this.#kept.built;
  }
}

async function build(snapshot: Snapshot): Promise<Lexicon> {
  const { principals, hueStates, hueNumbers } = snapshot.dataset;
  const [entities, offices] = await Promise.all([readEntities(snapshot), readOffices(snapshot)]);
  const lines = new Map(hueStates.map((state, at) => [state, hueNumbers[at] ?? 0]));
  return buildLexicon(entities, principals, offices, lines);
}

const NAMED = ['id', 'kind', 'name', 'names', 'subtype', 'startMin', 'endMax', 'start', 'end'] as const;
type NamedRow = Pick<EntityRow, (typeof NAMED)[number]>;

const OFFICE = ['id', 'to', 'office', 'startMin'] as const;
type OfficeRow = Pick<RelationshipRow, (typeof OFFICE)[number]>;

async function readEntities(snapshot: Snapshot): Promise<readonly NamedEntity[]> {
  const entities: NamedEntity[] = [];
  for (let after: string | null = null; ; ) {
    const page = { kinds: null, from: null, to: null, after, limit: PAGE_SIZE };
    const rows: NamedRow[] = await snapshot.run('entities', page, NAMED);
    const degrees = await snapshot.run('degrees', { ids: rows.map(({ id }) => id) }, ['id', 'degree']);
    const degreeOf = new Map(degrees.map(({ id, degree }) => [id, degree]));
    for (const { id, kind, name, names, subtype, startMin, endMax, start, end } of rows) {
      const first = start === null || startMin === OPEN_START ? null : startMin;
      const last = end === null || endMax === OPEN_END ? null : endMax;
      entities.push({ id, kind, name, names, subtype, first, last, degree: degreeOf.get(id) ?? 0 });
    }
    if (rows.length < PAGE_SIZE) return entities;
    after = rows.at(-1)?.id ?? null;
  }
}

async function readOffices(snapshot: Snapshot): Promise<readonly NamedOffice[]> {
  const offices = new Map<string, NamedOffice>();
  const filter = { via: null, certainty: null, tiers: null, kinds: null, ...daysParameters(WHENEVER) };
  for (let after: Pick<AfterParameters, 'afterStart' | 'afterId'> = FROM_THE_START; ; ) {
    const page = { type: 'SERVED', fromActor: false, toTreaty: false, ...filter, ...after, limit: PAGE_SIZE } as const;
    const rows: OfficeRow[] = await snapshot.run('relationships-of-type', page, OFFICE);
    for (const { to, office } of rows) if (office !== null) offices.set(`${to} ${office}`, { state: to, office });
    const last = rows.at(-1);
    if (rows.length < PAGE_SIZE || last === undefined) return [...offices.values()];
    after = { afterStart: last.startMin, afterId: last.id };
  }
}
