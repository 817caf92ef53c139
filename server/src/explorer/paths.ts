import type { RelationshipType } from '../domain/catalogue.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import { Breaks } from './breaks.ts';
import { BadInputError } from './errors.ts';
import { daysParameters, typeParameters } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { checkedFirst } from './page.ts';
import { EVERYTHING, type Selection } from './selection.ts';
import { simplePaths, type Trail } from './simple-paths.ts';
import { StepReader } from './steps.ts';

/** The longest path that may be asked for, in relationships. */
const MAX_PATH_LENGTH = 12;

export interface PathsQuestion {
  readonly from: string;
  readonly to: string;
  readonly types: readonly RelationshipType[] | null;
  /** An ISO day: only along what is possibly drawn on it. */
  readonly at: string | null;
  readonly directed: boolean;
  readonly maxLength: number;
  readonly first: number;
}

/** A way through the graph that meets no entity twice. */
export interface Path {
  /** How many relationships. */
  readonly length: number;
  readonly nodes: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
}

/**
 * The shortest simple paths between two entities: shortest first, then by the ids of their nodes. Paths differ by their
 * nodes; among parallel relationships the first by start and id stands for a step.
 *
 * @throws {BadInputError}
 * @throws {NotFoundError} where `from` or `to` names what does not exist
 * @throws {SearchTooWideError}
 */
export async function paths(
  reader: GraphReader,
  question: PathsQuestion,
  selection: Selection = EVERYTHING,
): Promise<readonly Path[]> {
  const first = checkedFirst(question.first);
  const maxLength = checkedLength('maxLength', question.maxLength, MAX_PATH_LENGTH);
  const days = daysParameters({ at: question.at, from: null, to: null });
  const named = Promise.all([
    reader.expectEntities('from', [question.from]),
    reader.expectEntities('to', [question.to]),
  ]);
  const types = typeParameters(question.types)?.types;
  if (types === undefined) {
    await named;
    return question.from === question.to ? [await trivial(reader, question.from, selection)] : [];
  }
  const steps = new StepReader(reader, { types, directed: question.directed, ...days });
  // Whether the ends exist is asked along with the first steps: nothing leads from what does not.
  const search = simplePaths(steps, question.from, question.to, maxLength, first, new Breaks(reader));
  const [, trails] = await Promise.all([named, search]);
  return asPaths(reader, trails, selection);
}

async function trivial(reader: GraphReader, id: string, { entity }: Selection): Promise<Path> {
  return { length: 0, nodes: await reader.entities([id], entity), relationships: [] };
}

/** @throws {BadInputError} where a length or depth is not a whole number from 1 to `most` */
export function checkedLength(argument: string, length: number, most: number): number {
  if (Number.isInteger(length) && length >= 1 && length <= most) return length;
  throw new BadInputError(argument, `is ${length}; it takes a whole number from 1 to ${most}.`);
}

/** Trails with the rows of their entities and relationships, read at once. */
async function asPaths(
  reader: GraphReader,
  trails: readonly Trail[],
  { entity, relationship }: Selection,
): Promise<readonly Path[]> {
  const [rows] = await Promise.all([
    reader.relationships([...new Set(trails.flatMap(({ by }) => by))], relationship),
    reader.entities([...new Set(trails.flatMap(({ nodes }) => nodes))], entity),
  ]);
  return Promise.all(
    trails.map(async ({ nodes, by }) => ({
      length: by.length,
      nodes: await reader.entities(nodes, entity),
      relationships: by.map((id) => rows.get(id)).filter((row) => row !== undefined),
    })),
  );
}
