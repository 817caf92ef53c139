import { catalogueEntry, RELATIONSHIP_TYPES, type RelationshipType } from '../domain/catalogue.ts';
import type { DaysParameters, Direction } from '../engine/queries.ts';
import { SearchTooWideError } from './errors.ts';
import type { GraphReader } from './graph-reader.ts';

/** How many steps one request may read before it is told to narrow its search. */
export const MAX_STEPS = 200_000;

const SYMMETRIC = RELATIONSHIP_TYPES.filter((type) => catalogueEntry(type).symmetric);

/** One step from an entity to another, by the first of the relationships between them in the order of start and id. */
export interface Step {
  readonly to: string;
  /** Id of the relationship that stands for the step. */
  readonly by: string;
}

/** Which relationships a search may walk along. */
export interface Ways extends DaysParameters {
  readonly types: readonly RelationshipType[];
  /** Whether relationships run only from their start to their end; symmetric types run both ways all the same. */
  readonly directed: boolean;
}

/**
 * Reads a graph step by step, a whole frontier in one query, and counts what it reads.
 */
export class StepReader {
  readonly #reader: GraphReader;
  readonly #ways: Ways;
  #read = 0;

  constructor(reader: GraphReader, ways: Ways) {
    this.#reader = reader;
    this.#ways = ways;
  }

  /**
   * The steps from each entity, by the id of the other end; along the relationships where `forward`, else against them.
   *
   * @throws {SearchTooWideError}
   */
  async from(ids: readonly string[], forward: boolean): Promise<ReadonlyMap<string, readonly Step[]>> {
    const { types, directed, ...days } = this.#ways;
    const direction: Direction = directed ? (forward ? 'out' : 'in') : null;
    const limit = MAX_STEPS - this.#read + 1;
    const rows = await this.#reader.snapshot.run(
      'steps',
      {
        ids,
        types,
        symmetric: SYMMETRIC,
        direction,
        ...days,
        limit,
      },
      ['of', 'other', 'id'],
    );
    this.#read += rows.length;
    if (this.#read > MAX_STEPS) throw new SearchTooWideError();
    const steps = new Map<string, Step[]>(ids.map((id) => [id, []]));
    for (const { of, other, id } of rows) {
      const known = steps.get(of);
      // Rows come by the other end, then by start and id: the first of parallel relationships stands for the step.
      if (other !== of && known?.at(-1)?.to !== other) known?.push({ to: other, by: id });
    }
    return steps;
  }
}
