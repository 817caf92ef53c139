import type { RelationshipType } from '../domain/catalogue.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import type { Direction } from '../engine/queries.ts';
import { daysParameters } from './filter.ts';
import { byOwner, type GraphReader, ownedColumns } from './graph-reader.ts';
import { MAX_PAGE } from './page.ts';
import { EVERYTHING, entityColumns, type RelationshipColumn, type Selection } from './selection.ts';

export interface TiesQuestion {
  readonly types: readonly RelationshipType[];
  /** Which way they must run, seen from the entity. */
  readonly direction: Direction;
  /** An ISO day: only what is possibly drawn on it. */
  readonly at?: string | null | undefined;
  /** A part of an office's name, whatever the case. */
  readonly office?: string | null | undefined;
}

/** The relationships of one entity of some types, by earliest start, then id; at most 1,000. */
export function ties(
  reader: GraphReader,
  id: string,
  question: TiesQuestion,
  wanted: readonly RelationshipColumn[] = EVERYTHING.relationship,
): Promise<readonly RelationshipRow[]> {
  const parameters = {
    types: question.types,
    direction: question.direction,
    office: question.office?.toLowerCase() ?? null,
    ...daysParameters({ at: question.at ?? null, from: null, to: null }),
    afterStart: null,
    afterId: null,
    limit: MAX_PAGE,
  };
  return reader.owned('relationships-of', id, parameters, wanted);
}

/** The entity at the other end of a relationship of an entity. */
export function otherEnd({ from, to }: Pick<RelationshipRow, 'from' | 'to'>, id: string): string {
  return from === id ? to : from;
}

/** The entities at the other ends of an entity's ties, each once, by id. */
export async function neighbours(
  reader: GraphReader,
  id: string,
  question: TiesQuestion,
  { entity }: Selection = EVERYTHING,
): Promise<EntityRow[]> {
  const ids = (await ties(reader, id, question, [])).map((row) => otherEnd(row, id));
  return reader.entities([...new Set(ids)].sort(), entity);
}

/** The same, by earliest start, then id: the order of treaties and events. */
export async function datedNeighbours(
  reader: GraphReader,
  id: string,
  question: TiesQuestion,
  selection: Selection = EVERYTHING,
): Promise<EntityRow[]> {
  const entity = entityColumns(selection.entity, ['startMin']);
  return (await neighbours(reader, id, question, { ...selection, entity })).sort(byStart);
}

export function byStart(one: { startMin: string; id: string }, other: { startMin: string; id: string }): number {
  return compareText(one.startMin, other.startMin) || compareText(one.id, other.id);
}

/** Ids and ISO days in the order in which both engines sort them: by code point. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What treaties ceded by a state, or to it, by earliest start, then id; at most 1,000. */
export async function cessionsByState(
  reader: GraphReader,
  id: string,
  side: 'from' | 'to',
  { relationship }: Selection = EVERYTHING,
): Promise<readonly RelationshipRow[]> {
  return reader.owned('cessions-by-state', id, { side, limit: MAX_PAGE }, relationship);
}

/**
 * Who possibly held an office of a state on the day a treaty was signed; where that day is not known, on any of the
 * days that it can have been.
 *
 * @throws {NotFoundError} where `of` names what does not exist
 * @throws {BadInputError} where it is no state
 */
export async function inOffice(
  reader: GraphReader,
  treaty: Pick<EntityRow, 'startMin' | 'startMax'>,
  of: string,
  office: string | null,
  { relationship }: Selection = EVERYTHING,
): Promise<readonly RelationshipRow[]> {
  await reader.expectEntities('of', [of], ['STATE']);
  const part = office?.toLowerCase() ?? null;
  const key = JSON.stringify([of, treaty.startMin, treaty.startMax]);
  const columns = ownedColumns(relationship);
  const rows = await reader.batched('offices-on-days', { part, columns }, key, async (keys) => {
    const asked = keys.map((one) => {
      const [state, from, to] = JSON.parse(one) as [string, string, string];
      return { key: one, state, from, to };
    });
    return byOwner(await reader.snapshot.run('offices-on-days', { asked, office: part }, columns));
  });
  return rows ?? [];
}
