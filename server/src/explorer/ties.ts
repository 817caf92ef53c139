import type { RelationshipType } from '../domain/catalogue.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import type { Direction } from '../engine/queries.ts';
import { daysParameters } from './filter.ts';
import { byOwner, type GraphReader } from './graph-reader.ts';
import { MAX_PAGE } from './page.ts';

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
export function ties(reader: GraphReader, id: string, question: TiesQuestion): Promise<readonly RelationshipRow[]> {
  return reader.owned('relationships-of', id, {
    types: question.types,
    direction: question.direction,
    office: question.office?.toLowerCase() ?? null,
    ...daysParameters({ at: question.at ?? null, from: null, to: null }),
    afterStart: null,
    afterId: null,
    limit: MAX_PAGE,
  });
}

/** The entity at the other end of a relationship of an entity. */
export function otherEnd({ from, to }: RelationshipRow, id: string): string {
  return from === id ? to : from;
}

/** The entities at the other ends of an entity's ties, each once, by id. */
export async function neighbours(reader: GraphReader, id: string, question: TiesQuestion): Promise<EntityRow[]> {
  const ids = (await ties(reader, id, question)).map((row) => otherEnd(row, id));
  return reader.entities([...new Set(ids)].sort());
}

/** The same, by earliest start, then id: the order of treaties and events. */
export async function datedNeighbours(reader: GraphReader, id: string, question: TiesQuestion): Promise<EntityRow[]> {
  return (await neighbours(reader, id, question)).sort(byStart);
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
): Promise<readonly RelationshipRow[]> {
  return reader.owned('cessions-by-state', id, { side, limit: MAX_PAGE });
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
  treaty: EntityRow,
  of: string,
  office: string | null,
): Promise<readonly RelationshipRow[]> {
  await reader.expectEntities('of', [of], ['STATE']);
  const part = office?.toLowerCase() ?? null;
  const key = JSON.stringify([of, treaty.startMin, treaty.startMax]);
  const rows = await reader.batched('offices-on-days', { part }, key, async (keys) => {
    const asked = keys.map((one) => {
      const [state, from, to] = JSON.parse(one) as [string, string, string];
      return { key: one, state, from, to };
    });
    return byOwner(await reader.snapshot.run('offices-on-days', { asked, office: part }));
  });
  return rows ?? [];
}
