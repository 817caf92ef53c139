import type { RelationshipType } from '../domain/catalogue.ts';
import type { RelationshipRow } from '../domain/model.ts';
import type {
  AfterParameters,
  OfTypeParameters,
  RelationshipFilter,
  RelationshipNarrowing,
} from '../engine/queries.ts';
import { totalsOf } from './dataset.ts';
import type { GraphReader } from './graph-reader.ts';
import { EVERYTHING, type RelationshipColumn, relationshipColumns } from './selection.ts';
import { byStart } from './ties.ts';

/** Lists are asked for all at once where there are no more relationships of their types than this. */
const FEW = 10_000;
/** The same where days narrow the list: by the index what is not drawn on them is not read at all. */
const FEW_ON_DAYS = 1_000;
/** How much more of each type is asked for at first than would come to it if all began alike. */
const GENEROSITY = 1.5;
const LEAST_SHARE = 20;
/** How many types are asked for at a time. */
const AT_ONCE = 4;

export const FROM_THE_START = { afterStart: null, afterId: null } as const;

/** Filters of a list of relationships; `of` keeps what touches any of these entities. */
export interface ListFilter extends RelationshipFilter {
  readonly of: readonly string[] | null;
}

/**
 * Relationships under all filters, by earliest start, then id.
 *
 * Of few everything is read and sorted. Of many the database must give them in order, which it can do for one type at a
 * time: each is asked for its share of the list, a little generously, and once more where that was not enough.
 *
 * @param wanted the columns that are read of each
 * @param few how many relationships of the wanted types are few
 */
export async function relationshipList(
  { snapshot }: GraphReader,
  { of, ...filter }: ListFilter,
  page: AfterParameters,
  wanted: readonly RelationshipColumn[] = EVERYTHING.relationship,
  few = filter.from === null ? FEW : FEW_ON_DAYS,
): Promise<readonly RelationshipRow[]> {
  const columns = relationshipColumns(wanted);
  if (of !== null) return snapshot.run('relationships-touching', { of, ...filter, ...page }, columns);
  const totals = totalsOf(snapshot.dataset);
  const types = filter.types.filter((type) => totals.has(type));
  const all = types.reduce((sum, type) => sum + (totals.get(type) ?? 0), 0);
  if (all <= few) return snapshot.run('relationships', { ...filter, ...page }, columns);

  const read = async (type: RelationshipType, part: AfterParameters): Promise<Part> => {
    const rows = await snapshot.run('relationships-of-type', { ...ofType(filter, type), ...part }, columns);
    return { type, rows, isCut: rows.length === part.limit };
  };
  const shareOf = (type: RelationshipType) => (GENEROSITY * page.limit * (totals.get(type) ?? 0)) / all + LEAST_SHARE;
  const parts = await inTurns(types, (type) =>
    read(type, { ...page, limit: Math.min(page.limit, Math.ceil(shareOf(type))) }),
  );
  const rows = parts
    .flatMap((part) => part.rows)
    .sort(byStart)
    .slice(0, page.limit);
  const end = rows.length < page.limit ? undefined : rows.at(-1);
  const wanting = parts.filter((part) => part.isCut && part.rows.length < page.limit && endsBefore(part, end));
  if (wanting.length === 0) return rows;
  const rest = await inTurns(wanting, ({ type, rows: known }) =>
    read(type, { ...afterOf(known), limit: page.limit - known.length }),
  );
  return [...parts, ...rest]
    .flatMap((part) => part.rows)
    .sort(byStart)
    .slice(0, page.limit);
}

/** Does the same with each item, some at a time: a few lists of many types would take every connection that there is. */
async function inTurns<Item, Value>(items: readonly Item[], work: (item: Item) => Promise<Value>): Promise<Value[]> {
  const values = new Array<Value>(items.length);
  const waiting = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of waiting) values[at] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return values;
}

/** The first of the relationships of one type. */
interface Part {
  readonly type: RelationshipType;
  readonly rows: readonly RelationshipRow[];
  /** Whether there may be more. */
  readonly isCut: boolean;
}

/** Whether what comes after a part may belong before the end of the list. */
function endsBefore({ rows }: Part, end: RelationshipRow | undefined): boolean {
  const last = rows.at(-1);
  return end === undefined || last === undefined || byStart(last, end) < 0;
}

function afterOf(rows: readonly RelationshipRow[]): Omit<AfterParameters, 'limit'> {
  const last = rows.at(-1);
  return { afterStart: last?.startMin ?? null, afterId: last?.id ?? null };
}

/** The filter for one type, with what must stand at its ends where the lenses show it only then. */
function ofType(
  { types: _, always, fromActor, toTreaty, ...narrowing }: RelationshipFilter,
  type: RelationshipType,
): OfTypeParameters & RelationshipNarrowing {
  const whatever = always.includes(type);
  return {
    ...narrowing,
    type,
    fromActor: !whatever && fromActor.includes(type),
    toTreaty: !whatever && toTreaty.includes(type),
  };
}

/** How many relationships pass all filters, and how many entities stand at their ends. Looks at every one of them. */
export async function relationshipTotal(
  { snapshot }: GraphReader,
  { of, ...filter }: ListFilter,
): Promise<{ readonly relationships: number; readonly nodes: number }> {
  const [total] =
    of === null
      ? await snapshot.run('relationships-total', filter, ['relationships', 'nodes'])
      : await snapshot.run('relationships-touching-total', { of, ...filter }, ['relationships', 'nodes']);
  return total ?? { relationships: 0, nodes: 0 };
}
