import type { RelationshipType } from '../domain/catalogue.ts';
import { SearchTooWideError } from './errors.ts';
import { daysParameters, typeParameters } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import type { Network } from './network.ts';
import { checkedFirst, MAX_NETWORK } from './page.ts';
import { checkedLength } from './paths.ts';
import { EVERYTHING, type Selection } from './selection.ts';
import { MAX_STEPS } from './steps.ts';
import { byStart } from './ties.ts';

/** The farthest that a neighbourhood reaches, in relationships. */
const MAX_NEIGHBOURHOOD_DEPTH = 12;

export interface NeighbourhoodQuestion {
  readonly of: readonly string[];
  readonly depth: number;
  readonly types: readonly RelationshipType[] | null;
  /** An ISO day: only along what is possibly drawn on it. */
  readonly at: string | null;
  readonly first: number;
}

/**
 * Everything within some steps of some entities: these, whom they reach, and the relationships that were walked along.
 * Where `first` entities are fewer than there are, the nearest are kept, then the first by id.
 *
 * @throws {BadInputError}
 * @throws {NotFoundError} where `of` names what does not exist
 * @throws {SearchTooWideError}
 */
export async function neighbourhood(
  reader: GraphReader,
  question: NeighbourhoodQuestion,
  selection: Selection = EVERYTHING,
): Promise<Network> {
  const first = checkedFirst(question.first, MAX_NETWORK);
  const depth = checkedLength('depth', question.depth, MAX_NEIGHBOURHOOD_DEPTH);
  const days = daysParameters({ at: question.at, from: null, to: null });
  await reader.expectEntities('of', question.of);
  const depths = new Map(question.of.map((id) => [id, 0]));
  /** The relationships by id, each with its two ends. */
  const walked = new Map<string, readonly [string, string]>();
  const types = typeParameters(question.types)?.types ?? [];
  for (let level = 1, frontier = [...depths.keys()]; level <= depth && frontier.length > 0; level += 1) {
    if (types.length === 0) break;
    const limit = MAX_STEPS - walked.size + 1;
    const parameters = { ids: frontier.sort(), types, symmetric: [], direction: null, ...days, limit };
    const rows = await reader.snapshot.run('steps', parameters, ['of', 'other', 'id']);
    if (rows.length >= limit) throw new SearchTooWideError();
    frontier = [];
    for (const { of, other, id } of rows) {
      walked.set(id, [of, other]);
      if (depths.has(other)) continue;
      depths.set(other, level);
      frontier.push(other);
    }
  }
  const ids = [...depths].sort(([one, near], [other, far]) => near - far || (one < other ? -1 : 1)).map(([id]) => id);
  const kept = ids.slice(0, first).sort();
  const shown = new Set(kept);
  const wanted = [...walked].filter(([, [one, other]]) => shown.has(one) && shown.has(other));
  const [nodes, rows] = await Promise.all([
    reader.entities(kept, selection.entity),
    reader.relationships(
      wanted.map(([id]) => id),
      selection.relationship,
    ),
  ]);
  const relationships = [...rows.values()].sort(byStart);
  const truncated = ids.length > first;
  const total = { nodes: ids.length, relationships: walked.size };
  return { nodes, relationships, truncated, total: async () => total };
}
