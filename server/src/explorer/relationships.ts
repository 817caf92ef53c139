import type { RelationshipType } from '../domain/catalogue.ts';
import type { RelationshipRow } from '../domain/model.ts';
import { type Days, daysParameters, typeParameters } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { afterDay, type Connection, checkedFirst, connection, dayCursorOf, EMPTY_PAGE, pageOf } from './page.ts';
import { type ListFilter, relationshipList, relationshipTotal } from './relationship-list.ts';
import { EVERYTHING, type Selection } from './selection.ts';

export interface RelationshipsQuestion extends Days {
  readonly types: readonly RelationshipType[] | null;
  readonly of: readonly string[] | null;
  readonly via: string | null;
  readonly first: number;
  readonly after: string | null;
}

const NONE: Connection<RelationshipRow> = {
  page: async () => EMPTY_PAGE,
  total: async () => 0,
};

/**
 * Relationships by earliest start, then id.
 *
 * @throws {BadInputError}
 * @throws {NotFoundError} where `of` or `via` names what does not exist
 */
export async function relationships(
  reader: GraphReader,
  question: RelationshipsQuestion,
  selection: Selection = EVERYTHING,
): Promise<Connection<RelationshipRow>> {
  const first = checkedFirst(question.first);
  const after = afterDay(question.after);
  const days = daysParameters(question);
  await reader.expectEntities('of', question.of);
  await reader.expectEntities('via', question.via === null ? null : [question.via]);
  const types = typeParameters(question.types);
  if (types === null) return NONE;
  const filter: ListFilter = {
    ...types,
    ...days,
    of: question.of,
    via: question.via,
    certainty: null,
    tiers: null,
    kinds: null,
  };
  return connection(
    async () => {
      const rows = await relationshipList(reader, filter, { ...after, limit: first + 1 }, selection.relationship);
      return pageOf(rows, question, dayCursorOf);
    },
    async () => (await relationshipTotal(reader, filter)).relationships,
  );
}

export interface RelationshipsOfQuestion {
  readonly types: readonly RelationshipType[] | null;
  /** An ISO day: only what is possibly drawn on it. */
  readonly at: string | null;
  readonly first: number;
  readonly after: string | null;
}

/**
 * The relationships of one entity, both ways, by earliest start, then id.
 *
 * @throws {BadInputError}
 */
export function relationshipsOf(
  reader: GraphReader,
  id: string,
  question: RelationshipsOfQuestion,
  selection: Selection = EVERYTHING,
): Connection<RelationshipRow> {
  const first = checkedFirst(question.first);
  const after = afterDay(question.after);
  const types = typeParameters(question.types)?.types;
  if (types === undefined) return NONE;
  const days = daysParameters({ at: question.at, from: null, to: null });
  return connection(
    async () => {
      const parameters = { types, direction: null, office: null, ...days, ...after, limit: first + 1 };
      const rows = await reader.owned('relationships-of', id, parameters, selection.relationship);
      return pageOf(rows, question, dayCursorOf);
    },
    () => reader.relationshipsOfTotal(id, { types, ...days }),
  );
}
