import type { Certainty } from '../domain/columns.ts';
import type { EntityRow, RelationshipRow } from '../domain/model.ts';
import { SearchTooWideError } from './errors.ts';
import { type GraphReader, grouped } from './graph-reader.ts';
import { checkedFirst, MAX_NETWORK, MAX_PAGE } from './page.ts';
import { checkedLength, type Path } from './paths.ts';
import { type EntityColumn, EVERYTHING, entityColumns, relationshipColumns, type Selection } from './selection.ts';
import { MAX_STEPS } from './steps.ts';
import { byStart, compareText } from './ties.ts';

/** The deepest that influence may be followed, in links. */
const MAX_INFLUENCE_DEPTH = 64;
/** The most shortest chains that are told. */
const MAX_CHAINS = 100;
/** Only these lead to anything. */
const CAUSAL = ['EVENT', 'TREATY'] as const;

export interface InfluenceQuestion {
  readonly of: string;
  readonly upstream: boolean;
  /** Where chains are to lead; null: nowhere in particular. */
  readonly to: string | null;
  readonly maxDepth: number;
  readonly certainty: readonly Certainty[] | null;
  /** Whether indirect, background links count. */
  readonly longTerm: boolean;
  readonly first: number;
}

export interface Influence {
  readonly root: EntityRow;
  /** What is reached, by depth, then earliest start, then id; the root not counted. */
  readonly nodes: readonly { readonly entity: EntityRow; readonly depth: number }[];
  /** The links among the root and these, by earliest start, then id. */
  readonly links: readonly RelationshipRow[];
  /** Every shortest chain from the root to `to`, by the ids of their nodes. */
  readonly chains: readonly Path[];
  readonly total: number;
  readonly truncated: boolean;
}

/** What was found level by level: how deep each entity lies, and the links from those that were expanded. */
interface Reach {
  readonly depths: Map<string, number>;
  readonly links: RelationshipRow[];
}

/**
 * What came of an event or treaty, or what led to it, level by level.
 *
 * @throws {BadInputError}
 * @throws {NotFoundError} where `of` or `to` names what does not exist
 * @throws {SearchTooWideError}
 */
export async function influence(
  reader: GraphReader,
  question: InfluenceQuestion,
  selection: Selection = EVERYTHING,
): Promise<Influence> {
  const first = checkedFirst(question.first, MAX_NETWORK);
  checkedLength('maxDepth', question.maxDepth, MAX_INFLUENCE_DEPTH);
  await reader.expectEntities('of', [question.of], CAUSAL);
  await reader.expectEntities('to', question.to === null ? null : [question.to], CAUSAL);
  const reach = await follow(reader, question, selection);
  const columns = entityColumns(selection.entity, ['startMin']);
  const [root, entities] = await Promise.all([
    reader.known(question.of, columns),
    reader.entities(
      [...reach.depths.keys()].filter((id) => id !== question.of),
      columns,
    ),
  ]);
  const nodes = entities
    .map((entity) => ({ entity, depth: reach.depths.get(entity.id) ?? 0 }))
    .sort((one, other) => one.depth - other.depth || byStart(one.entity, other.entity));
  const kept = nodes.slice(0, first);
  const shown = new Set([root.id, ...kept.map(({ entity }) => entity.id)]);
  const links = reach.links.filter(({ from, to }) => shown.has(from) && shown.has(to)).sort(byStart);
  const chains =
    question.to === null ? [] : await shortestChains(reader, reach, root.id, question.to, question.upstream, columns);
  return { root, nodes: kept, links, chains, total: nodes.length, truncated: nodes.length > first };
}

/** The links that lead to one event or treaty, or from it; at most 1,000. */
export async function directInfluence(
  reader: GraphReader,
  id: string,
  upstream: boolean,
  { relationship }: Selection = EVERYTHING,
): Promise<readonly RelationshipRow[]> {
  const columns = relationshipColumns(relationship);
  const rows = await reader.batched('influence-step', { upstream, columns }, id, async (ids) => {
    const parameters = { ids, upstream, certainty: null, longTerm: true };
    const links = await reader.snapshot.run('influence-step', parameters, columns);
    return grouped(links, (link) => (upstream ? link.to : link.from));
  });
  return (rows ?? []).slice(0, MAX_PAGE);
}

async function follow(reader: GraphReader, question: InfluenceQuestion, { relationship }: Selection): Promise<Reach> {
  const columns = relationshipColumns(relationship);
  const { of, upstream, certainty, longTerm, maxDepth } = question;
  const depths = new Map([[of, 0]]);
  const links: RelationshipRow[] = [];
  for (let depth = 1, frontier = [of]; depth <= maxDepth && frontier.length > 0; depth += 1) {
    const parameters = { ids: frontier.sort(), upstream, certainty, longTerm };
    const rows = await reader.snapshot.run('influence-step', parameters, columns);
    links.push(...rows);
    if (links.length > MAX_STEPS) throw new SearchTooWideError();
    frontier = [];
    for (const row of rows) {
      const next = upstream ? row.from : row.to;
      if (depths.has(next)) continue;
      depths.set(next, depth);
      frontier.push(next);
    }
  }
  return { depths, links };
}

/** Walks back from the goal along links that each lead one level deeper, so that only shortest chains are built. */
async function shortestChains(
  reader: GraphReader,
  { depths, links }: Reach,
  root: string,
  goal: string,
  upstream: boolean,
  columns: readonly EntityColumn[],
): Promise<readonly Path[]> {
  if (!depths.has(goal)) return [];
  const before = new Map<string, Map<string, RelationshipRow>>();
  for (const link of [...links].sort(byStart)) {
    const [near, far] = upstream ? [link.to, link.from] : [link.from, link.to];
    if ((depths.get(near) ?? 0) + 1 !== depths.get(far)) continue;
    const known = before.get(far) ?? new Map<string, RelationshipRow>();
    if (!known.has(near)) known.set(near, link);
    before.set(far, known);
  }
  const useful = reachableBack(before, goal);
  const after = new Map<string, { readonly id: string; readonly by: RelationshipRow }[]>();
  for (const far of useful) {
    for (const [near, by] of before.get(far) ?? []) after.set(near, [...(after.get(near) ?? []), { id: far, by }]);
  }
  for (const steps of after.values()) steps.sort((one, other) => compareText(one.id, other.id));
  const chains: Path[] = [];
  const walk = async (ids: readonly string[], relationships: readonly RelationshipRow[]): Promise<void> => {
    const last = ids.at(-1) ?? root;
    if (last === goal) {
      chains.push({ length: relationships.length, nodes: await reader.entities(ids, columns), relationships });
      return;
    }
    for (const { id, by } of after.get(last) ?? []) {
      if (chains.length >= MAX_CHAINS) return;
      await walk([...ids, id], [...relationships, by]);
    }
  };
  await walk([root], []);
  return chains;
}

function reachableBack(before: ReadonlyMap<string, ReadonlyMap<string, unknown>>, goal: string): ReadonlySet<string> {
  const seen = new Set([goal]);
  for (const id of seen) for (const near of before.get(id)?.keys() ?? []) seen.add(near);
  return seen;
}
