import type { RelationshipType } from '../domain/catalogue.ts';
import type { RelationshipRow } from '../domain/model.ts';
import { SearchTooWideError } from './errors.ts';
import { type Days, daysParameters } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { FROM_THE_START, type ListFilter, relationshipList } from './relationship-list.ts';
import type { Selection } from './selection.ts';
import { compareText } from './ties.ts';

/** The most relationships that one question weighs against one another. */
const MAX_WEIGHED = 20_000;

/** Two states, the lesser id first, and what is between them, by earliest start, then id. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly relationships: readonly RelationshipRow[];
}

/**
 * The relationships of some types between states, pair by pair, by the ids of the two.
 *
 * @throws {SearchTooWideError}
 */
export async function pairs(
  reader: GraphReader,
  types: readonly RelationshipType[],
  days: Days,
  of: readonly string[] | null,
  selection: Selection,
): Promise<readonly Pair[]> {
  const filter: ListFilter = {
    types,
    always: types,
    fromActor: [],
    toTreaty: [],
    ...daysParameters(days),
    of,
    via: null,
    certainty: null,
    tiers: null,
    kinds: null,
  };
  const rows = await relationshipList(
    reader,
    filter,
    { ...FROM_THE_START, limit: MAX_WEIGHED + 1 },
    selection.relationship,
  );
  if (rows.length > MAX_WEIGHED) throw new SearchTooWideError();
  const found = new Map<string, { one: string; other: string; relationships: RelationshipRow[] }>();
  for (const row of rows) {
    // Two factions of one state: it is no pair with itself.
    if (row.from === row.to) continue;
    const [one, other] = row.from < row.to ? [row.from, row.to] : [row.to, row.from];
    const key = `${one} ${other}`;
    const pair = found.get(key);
    if (pair) pair.relationships.push(row);
    else found.set(key, { one, other, relationships: [row] });
  }
  return [...found.values()].sort((a, b) => compareText(a.one, b.one) || compareText(a.other, b.other));
}
