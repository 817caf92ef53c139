import {
  type DaysAsked,
  distinct,
  isDrawn,
  type Kind,
  kindOf,
  type OracleGraph,
  type OracleRelationship,
  sorted,
} from './graph.ts';
import { byValue } from './pairs.ts';
import { selected } from './select.ts';
import { daysMeant } from './time.ts';
import { causalLinks, depthsFrom } from './walks.ts';

/** Rankings, timelines and treaties. */

export interface RankingAsked {
  readonly by: string;
  readonly kinds?: readonly string[] | null;
  readonly at?: string | null;
  readonly first: number;
}

export function ranking(graph: OracleGraph, asked: RankingAsked) {
  const drawn = graph.relationships.filter((one) => isDrawn(one, asked.at ?? null));
  const causal = causalLinks(graph).filter((one) => isDrawn(one, asked.at ?? null));
  return graph.entities
    .filter(({ kind }) => !asked.kinds || asked.kinds.includes(kind))
    .map(({ id }) => ({ id, value: measured(asked.by, id, drawn, causal) }))
    .filter(({ value }) => value > 0)
    .sort(byValue)
    .slice(0, asked.first)
    .map(({ id, value }) => ({ entity: { id }, value }));
}

function measured(
  by: string,
  id: string,
  drawn: readonly OracleRelationship[],
  causal: readonly OracleRelationship[],
): number {
  switch (by) {
    case 'SIGNATURES':
      return distinct(drawn.filter((one) => one.type === 'SIGNED' && one.from === id).map(({ to }) => to)).length;
    case 'ALLIES':
      return neighbours(drawn, id, ['ALLIED_WITH']).length;
    case 'ENEMIES':
      return neighbours(drawn, id, ['FOUGHT']).length;
    case 'DEGREE':
      return neighbours(drawn, id, null).length;
    case 'CAUSES':
      return distinct(causal.filter(({ from, to }) => from === id && to !== id).map(({ to }) => to)).length;
    case 'CONSEQUENCES':
      return depthsFrom(causal, id, 1_000).size - 1;
    default:
      throw new Error(by);
  }
}

/** The distinct others that relationships join an entity to; it is no neighbour of itself. */
export function neighbours(
  relationships: readonly OracleRelationship[],
  id: string,
  types: readonly string[] | null,
): string[] {
  const touching = relationships.filter(
    ({ type, from, to }) => (types === null || types.includes(type)) && (from === id || to === id),
  );
  return sorted(touching.flatMap(({ from, to }) => [from, to])).filter((other) => other !== id);
}

export function timeline(
  graph: OracleGraph,
  asked: { readonly lenses: readonly string[]; readonly of?: readonly string[] | null; readonly bucket: string },
) {
  const counted = selected(graph, { lenses: asked.lenses, of: asked.of ?? null });
  const span = timelineSpan(graph);
  if (span === null) return [];
  const years = asked.bucket === 'YEAR' ? 1 : 10;
  const buckets = [];
  const begin = Math.floor(Number(span.first.slice(0, 4)) / years) * years;
  for (let year = begin; year <= Number(span.last.slice(0, 4)); year += years) {
    const from = `${year}-01-01`;
    const to = `${year + years - 1}-12-31`;
    buckets.push({
      from,
      to,
      began: counted.filter(({ startMin }) => from <= startMin && startMin <= to).length,
      inForce: counted.filter((one) => one.drawnFrom < one.drawnTo && one.drawnFrom <= to && from < one.drawnTo).length,
    });
  }
  return buckets;
}

/**
 * The days that the timeline runs over: as the package says, else from the first day on which a relationship can have
 * begun to the last that is filed.
 */
function timelineSpan(graph: OracleGraph): { readonly first: string; readonly last: string } | null {
  if (graph.span !== null) {
    return { first: daysMeant(graph.span.start).first, last: daysMeant(graph.span.end).last };
  }
  const starts = graph.relationships.flatMap(({ start }) => (start === null ? [] : [daysMeant(start)]));
  const [first] = starts.map((start) => start.first).sort();
  const ends = graph.relationships.flatMap(({ end }) => (end === null || end === '..' ? [] : [daysMeant(end)]));
  const last = [...starts, ...ends]
    .map((date) => date.last)
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

export interface TreatiesAsked {
  readonly between?: readonly string[] | null;
  readonly and?: readonly string[] | null;
  readonly lineage: boolean;
  readonly concerning?: string | null;
  readonly signedBy?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly at?: string | null;
}

/** By earliest start, then id. */
export function treaties(graph: OracleGraph, asked: TreatiesAsked): string[] {
  const family = (ids: readonly string[]) => (asked.lineage ? withLineage(graph, ids) : ids);
  const isParty = (treaty: string, states: readonly string[]) =>
    graph.relationships.some(
      (one) =>
        one.type === 'SIGNED' &&
        one.to === treaty &&
        ['party', 'acceding party', 'original party'].includes(one.role ?? '') &&
        kindOf(graph, one.from) === 'STATE' &&
        states.includes(one.from),
    );
  const touches = (treaty: string, types: readonly string[], end: string) =>
    graph.relationships.some(
      (one) =>
        types.includes(one.type) &&
        ((one.from === treaty && one.to === end) || (one.to === treaty && one.from === end)),
    );
  return graph.entities
    .filter(({ kind }) => kind === 'TREATY')
    .filter(
      ({ id, startMin, startMax, endMax }) =>
        (!asked.between || isParty(id, family(asked.between))) &&
        (!asked.and || isParty(id, family(asked.and))) &&
        (!asked.concerning || touches(id, ['CEDES', 'CONCERNS'], asked.concerning)) &&
        (!asked.signedBy || touches(id, ['SIGNED'], asked.signedBy)) &&
        (!asked.from || asked.from <= startMax) &&
        (!asked.to || startMin <= asked.to) &&
        (!asked.at || (startMin <= asked.at && asked.at < endMax)),
    )
    .sort((one, other) => (one.startMin === other.startMin ? 0 : one.startMin < other.startMin ? -1 : 1))
    .map(({ id }) => id);
}

function withLineage(graph: OracleGraph, states: readonly string[]): string[] {
  const steps = graph.relationships.filter(
    (one) => one.type === 'SUCCEEDED' && one.mode !== 'annexation' && one.mode !== 'merger',
  );
  const older = follow(states, (id) => steps.filter(({ from }) => from === id).map(({ to }) => to));
  const newer = follow(states, (id) => steps.filter(({ to }) => to === id).map(({ from }) => from));
  return distinct([...older, ...newer]);
}

function follow(start: readonly string[], next: (id: string) => readonly string[]): string[] {
  const reached = [...start];
  for (const id of reached) reached.push(...next(id).filter((other) => !reached.includes(other)));
  return reached;
}

export function existingEntities(
  graph: OracleGraph,
  asked: DaysAsked & { readonly kinds?: readonly Kind[] | null },
): string[] {
  const from = asked.from ?? asked.at ?? null;
  const to = asked.to ?? asked.at ?? null;
  return graph.entities
    .filter(({ kind }) => !asked.kinds || asked.kinds.includes(kind))
    .filter(({ startMin, endMax }) => (from === null || from < endMax) && (to === null || startMin <= to))
    .map(({ id }) => id);
}
