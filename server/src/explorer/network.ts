import type { EntityKind, Lens } from '../domain/catalogue.ts';
import type { Certainty, EntityRow, RelationshipRow, Tier } from '../domain/model.ts';
import type { RelationshipFilter } from '../engine/queries.ts';
import { type Days, daysParameters, labelsOf, lensParameters } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { checkedFirst, MAX_NETWORK } from './page.ts';

export interface NetworkQuestion extends Days {
  readonly lenses: readonly Lens[];
  readonly of: readonly string[] | null;
  /** Whether only what is certainly drawn counts. */
  readonly certainly: boolean;
  readonly certainty: readonly Certainty[] | null;
  readonly tiers: readonly Tier[] | null;
  readonly kinds: readonly EntityKind[] | null;
  readonly first: number;
}

/** Relationships by earliest start, then id, and the entities at their ends, by id. */
export interface Network {
  readonly nodes: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly truncated: boolean;
  readonly total: { readonly nodes: number; readonly relationships: number };
}

const EMPTY: Network = { nodes: [], relationships: [], truncated: false, total: { nodes: 0, relationships: 0 } };

/**
 * What the lenses show under all filters at once.
 *
 * @throws {BadInputError}
 * @throws {NotFoundError} where `of` names what does not exist
 */
export async function network(reader: GraphReader, question: NetworkQuestion): Promise<Network> {
  const first = checkedFirst(question.first, MAX_NETWORK);
  const days = daysParameters(question, question.certainly);
  await reader.expectEntities('of', question.of);
  const types = lensParameters(question.lenses);
  if (types === null) return EMPTY;
  const filter: RelationshipFilter = {
    ...types,
    ...days,
    of: question.of,
    via: null,
    certainty: question.certainty,
    tiers: question.tiers,
    kinds: labelsOf(question.kinds),
  };
  const rows = await reader.snapshot.run('relationships', {
    ...filter,
    afterStart: null,
    afterId: null,
    limit: first + 1,
  });
  const relationships = rows.slice(0, first);
  const truncated = rows.length > first;
  const nodes = await reader.entities(endsOf(relationships));
  if (!truncated) {
    return { nodes, relationships, truncated, total: { nodes: nodes.length, relationships: relationships.length } };
  }
  const [total] = await reader.snapshot.run('relationships-total', filter);
  return { nodes, relationships, truncated, total: total ?? EMPTY.total };
}

/** The ids at the ends of relationships, each once, in order. */
function endsOf(relationships: readonly RelationshipRow[]): string[] {
  return [...new Set(relationships.flatMap(({ from, to }) => [from, to]))].sort();
}
