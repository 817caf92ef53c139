import type { RelationshipType } from '../domain/catalogue.ts';
import type { RelationshipRow } from '../domain/model.ts';
import type { AfterParameters, OfTypeParameters, RelationshipFilter } from '../engine/queries.ts';
import { totalsOf } from './dataset.ts';
import type { GraphReader } from './graph-reader.ts';
import { byStart } from './ties.ts';

/** Lists are asked for all at once where there are no more relationships of their types than this. */
const FEW = 10_000;

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
 */
export async function relationshipList(
  { snapshot }: GraphReader,
  { of, ...filter }: ListFilter,
  page: AfterParameters,
): Promise<readonly RelationshipRow[]> {
  if (of !== null) return snapshot.run('relationships-touching', { of, ...filter, ...page });
  const totals = totalsOf(snapshot.dataset);
  const types = filter.types.filter((type) => totals.has(type));
  const all = types.reduce((sum, type) => sum + (totals.get(type) ?? 0), 0);
  if (all <= FEW) return snapshot.run('relationships', { ...filter, ...page });

  const { types: _, always, fromActor, toTreaty, ...narrowing } = filter;
  const read = (type: RelationshipType, part: AfterParameters) =>
    snapshot.run('relationships-of-type', {
      ...narrowing,
      ...endsOf({ always, fromActor, toTreaty }, type),
      ...part,
    });
  const shares = types.map((type) =>
    Math.min(page.limit, 20 + Math.ceil((1.5 * page.limit * (totals.get(type) ?? 0)) / all)),
  );
  const parts = await Promise.all(types.map((type, at) => read(type, { ...page, limit: shares[at] ?? page.limit })));
  const end = firstOf(parts.flat(), page.limit).at(page.limit - 1);
  const more = await Promise.all(
    types.map(async (type, at) => {
      const last = parts[at]?.at(-1);
      const missing = page.limit - (parts[at]?.length ?? 0);
      const isWhole = (parts[at]?.length ?? 0) < (shares[at] ?? 0) || missing === 0;
      if (isWhole || last === undefined || (end && byStart(last, end) >= 0)) return [];
      return read(type, { afterStart: last.startMin, afterId: last.id, limit: missing });
    }),
  );
  return firstOf([...parts, ...more].flat(), page.limit);
}

/** How many relationships pass all filters, and how many entities stand at their ends. Looks at every one of them. */
export async function relationshipTotal(
  { snapshot }: GraphReader,
  { of, ...filter }: ListFilter,
): Promise<{ readonly relationships: number; readonly nodes: number }> {
  const [total] =
    of === null
      ? await snapshot.run('relationships-total', filter)
      : await snapshot.run('relationships-touching-total', { of, ...filter });
  return total ?? { relationships: 0, nodes: 0 };
}

function firstOf(rows: readonly RelationshipRow[], count: number): readonly RelationshipRow[] {
  return [...rows].sort(byStart).slice(0, count);
}

/** What must stand at the ends of a type, where the lenses show it only then. */
function endsOf(
  { always, fromActor, toTreaty }: Pick<RelationshipFilter, 'always' | 'fromActor' | 'toTreaty'>,
  type: RelationshipType,
): OfTypeParameters {
  const whatever = always.includes(type);
  return { type, fromActor: !whatever && fromActor.includes(type), toTreaty: !whatever && toTreaty.includes(type) };
}
