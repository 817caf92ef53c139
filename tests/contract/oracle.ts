import { LABEL_OF_KIND } from '../../server/src/domain/catalogue.ts';
import type { DataPackage, EntityRow, RelationshipRow } from '../../server/src/domain/model.ts';
import { registerPages } from '../../server/src/domain/register.ts';
import type { AfterParameters, Queries, QueryName } from '../../server/src/engine/queries.ts';
import type { ListFilter } from '../../server/src/explorer/relationship-list.ts';
import { graphRows } from '../../server/src/loader/graph-rows.ts';
import { daysMeant } from '../property/oracle/time.ts';
import { drawnYears, isAfter, isDrawn, keptBy, shownBy } from './oracle-filter.ts';
import { tiesOf } from './oracle-ties.ts';
import { byId, byStart } from './order.ts';

/** What a query must answer, by plain filters over the rows of a data package. */
export type Oracle = {
  readonly [Name in QueryName]: (parameters: Queries[Name]['in']) => Queries[Name]['row'][];
};

export function oracleOf(data: DataPackage): Oracle {
  const entities = [...data.entities].sort(byId);
  const sources = [...data.sources].sort(byId);
  const relationships = [...data.relationships].sort(byStart);
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const kept = keptBy(entityOf);
  const shown = shownBy(entityOf);
  const touching = (id: string) => relationships.filter(({ from, to }) => from === id || to === id);
  const existing = ({ kinds, from, to }: Queries['entities-total']['in']) =>
    entities.filter(
      (entity) =>
        (kinds === null || kinds.includes(LABEL_OF_KIND[entity.kind])) &&
        (from === null || from < entity.endMax) &&
        (to === null || entity.startMin <= to),
    );

  const page = (filter: ListFilter, { afterStart, afterId, limit }: AfterParameters) =>
    relationships.filter((row) => kept(filter, row) && isAfter(row, afterStart, afterId)).slice(0, limit);
  const total = (filter: ListFilter) => {
    const rows = relationships.filter((row) => kept(filter, row));
    return { relationships: rows.length, nodes: new Set(rows.flatMap(({ from, to }) => [from, to])).size };
  };

  return {
    ...tiesOf(data, entityOf),
    dataset: () => [datasetRow(data)],
    degrees: ({ ids }) =>
      known(ids, entityOf)
        .map((id) => ({ id, degree: neighbours(id, touching(id)).size }))
        .filter(({ degree }) => degree > 0),
    entities: ({ after, limit, ...filter }) => pageById(existing(filter), after, limit),
    'entities-by-id': ({ ids }) => entities.filter(({ id }) => ids.includes(id)),
    'entities-total': (filter) => [{ total: existing(filter).length }],
    names: ({ after, limit }) =>
      pageById(entities, after, limit).map(({ id, kind, name, names }) => ({ id, kind, name, names })),
    'passages-by-id': ({ ids }) =>
      data.passages
        .filter(({ id }) => ids.includes(id))
        .sort(byId)
        .map(({ source, ...passage }) => {
          const { id: sourceId, ...rest } = found(sources.find(({ id }) => id === source));
          return { ...passage, sourceId, ...rest };
        }),
    relationships: ({ afterStart, afterId, limit, ...filter }) =>
      page({ ...filter, of: null }, { afterStart, afterId, limit }),
    'relationships-by-id': ({ wanted }) =>
      relationships.filter(({ id }) => wanted.some((one) => one.id === id)).sort(byId),
    'relationships-of-type': ({ type, fromActor, toTreaty, afterStart, afterId, limit, ...narrowing }) => {
      const bare = !fromActor && !toTreaty;
      const lens = {
        types: [type],
        always: bare ? [type] : [],
        fromActor: fromActor ? [type] : [],
        toTreaty: toTreaty ? [type] : [],
      };
      return page({ ...lens, ...narrowing, of: null }, { afterStart, afterId, limit });
    },
    'relationships-of-total': ({ ids, types, ...days }) =>
      known(ids, entityOf)
        .map((id) => ({ id, total: touching(id).filter((r) => types.includes(r.type) && isDrawn(days, r)).length }))
        .filter(({ total }) => total > 0),
    'relationships-total': (filter) => [total({ ...filter, of: null })],
    'relationships-touching': ({ afterStart, afterId, limit, ...filter }) =>
      page(filter, { afterStart, afterId, limit }),
    'relationships-touching-total': (filter) => [total(filter)],
    sources: ({ after, limit }) => pageById(sources, after, limit),
    'sources-total': () => [{ total: sources.length }],
    'timeline-began': (filter) =>
      tally(
        relationships.filter((row) => shown(filter, row) && row.start !== null),
        ({ startMin }) => startMin.slice(0, 4),
      ).map(([year, total]) => ({ year, total })),
    'timeline-drawn': (filter) =>
      tally(
        relationships.filter((row) => shown(filter, row) && row.drawnFrom < row.drawnTo),
        (row) => drawnYears(row).join(' '),
      ).map(([years, total]) => {
        const [first = 0, last = 0] = years.split(' ').map(Number);
        return { first, last, total };
      }),
  };
}

function datasetRow(data: DataPackage): Queries['dataset']['row'] {
  const { name, title, version, licence, opening, span, principals, hues } = data.info;
  const counted = [
    ['SOURCE', data.sources.length] as const,
    ...tallyInOrder(data.entities.map(({ kind }) => kind)),
    ...tallyInOrder(data.relationships.map(({ type }) => type)),
  ];
  const dated = data.relationships.filter(({ start }) => start !== null);
  return {
    hash: graphRows(data).hash,
    serial: 1,
    name,
    title,
    version,
    licence,
    openingAt: opening?.at ?? null,
    openingLenses: opening?.lenses ?? null,
    openingView: opening?.view ?? null,
    openingSelect: opening?.select ?? null,
    spanStart: span?.start ?? null,
    spanEnd: span?.end ?? null,
    principals,
    hueStates: hues.map(({ state }) => state),
    hueNumbers: hues.map(({ hue }) => hue),
    counted: counted.map(([of]) => of),
    totals: counted.map(([, total]) => total),
    firstDay: dated.map(({ startMin }) => startMin).sort()[0] ?? null,
    lastDay:
      data.relationships
        .flatMap(({ start, end }) => [start, end])
        .flatMap((date) => (date === null || date === '..' ? [] : [daysMeant(date).last]))
        .sort()
        .at(-1) ?? null,
    registerPages: registerPages(data.relationships.length),
  };
}

/** How often each word is there, by its first appearance. */
function tallyInOrder(words: readonly string[]): [string, number][] {
  return [...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]);
}

function known(ids: readonly string[], entityOf: ReadonlyMap<string, EntityRow>): string[] {
  return [...new Set(ids)].filter((id) => entityOf.has(id)).sort();
}

function neighbours(id: string, rows: readonly RelationshipRow[]): Set<string> {
  return new Set(rows.flatMap(({ from, to }) => [from, to]).filter((end) => end !== id));
}

function pageById<Row extends { readonly id: string }>(rows: Row[], after: string | null, limit: number): Row[] {
  return rows.filter(({ id }) => after === null || id > after).slice(0, limit);
}

/** How many rows share a key, by key. */
function tally<Row>(rows: readonly Row[], keyOf: (row: Row) => string): [string, number][] {
  const totals = new Map<string, number>();
  for (const row of rows) totals.set(keyOf(row), (totals.get(keyOf(row)) ?? 0) + 1);
  return [...totals].sort(([one], [other]) => (one < other ? -1 : 1));
}

function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the dataset does not hold what the oracle looks for');
  return value;
}
