import type { EntityKind, Lens } from '../domain/catalogue.ts';
import type { Certainty, Tier } from '../domain/columns.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import { type Days, daysParameters, labelsOf, lensParameters } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { checkedFirst, MAX_NETWORK } from './page.ts';
import { FROM_THE_START, type ListFilter, relationshipList, relationshipTotal } from './relationship-list.ts';
import { EVERYTHING, type Selection } from './selection.ts';

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

export interface NetworkTotal {
  readonly nodes: number;
  readonly relationships: number;
}

/** Relationships by earliest start, then id, and the entities at their ends, by id. */
export interface Network {
  readonly nodes: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly truncated: boolean;
  /** Counted when it is asked for: of a list cut short that means looking at every relationship there is. */
  total(): Promise<NetworkTotal>;
}

const EMPTY: Network = {
  nodes: [],
  relationships: [],
  truncated: false,
  total: async () => ({ nodes: 0, relationships: 0 }),
};

/**
 * What the lenses show under all filters at once.
 *
 * @throws {BadInputError}
 * @throws {NotFoundError} where `of` names what does not exist
 */
export async function network(
  reader: GraphReader,
  question: NetworkQuestion,
  selection: Selection = EVERYTHING,
): Promise<Network> {
  const first = checkedFirst(question.first, MAX_NETWORK);
  const days = daysParameters(question, question.certainly);
  await reader.expectEntities('of', question.of);
  const types = lensParameters(question.lenses);
  if (types === null) return EMPTY;
  const filter: ListFilter = {
    ...types,
    ...days,
    of: question.of,
    via: null,
    certainty: question.certainty,
    tiers: question.tiers,
    kinds: labelsOf(question.kinds),
  };
  const rows = await relationshipList(reader, filter, { ...FROM_THE_START, limit: first + 1 }, selection.relationship);
  const relationships = rows.slice(0, first);
  const truncated = rows.length > first;
  const nodes = await reader.entities(endsOf(relationships), selection.entity);
  const total = async () =>
    truncated ? relationshipTotal(reader, filter) : { nodes: nodes.length, relationships: relationships.length };
  return { nodes, relationships, truncated, total };
}

/** The ids at the ends of relationships, each once, in order. */
function endsOf(relationships: readonly RelationshipRow[]): string[] {
  return [...new Set(relationships.flatMap(({ from, to }) => [from, to]))].sort();
}
