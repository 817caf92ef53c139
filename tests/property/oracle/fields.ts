import { neighbours } from './counts.ts';
import {
  compared,
  entityOf,
  isDrawn,
  isDrawnWithin,
  kindOf,
  type OracleEntity,
  type OracleGraph,
  type OracleRelationship,
  sorted,
} from './graph.ts';
import { daysFromTo, FIRST, knownToTheDay, LAST, type OracleBounds } from './time.ts';
import { obeysTime } from './walks.ts';

/** What the fields of the six kinds answer, by ids. */

type Ends = 'out' | 'in' | 'both';

/** Relationships of some types at an entity, by earliest start, then id. */
function at(
  graph: OracleGraph,
  id: string,
  types: readonly string[],
  ends: Ends,
  day: string | null = null,
): OracleRelationship[] {
  return graph.relationships.filter(
    (one) =>
      types.includes(one.type) &&
      ((ends !== 'in' && one.from === id) || (ends !== 'out' && one.to === id)) &&
      isDrawn(one, day),
  );
}

function ties(graph: OracleGraph, id: string, type: string, ends: Ends, day: string | null = null) {
  return at(graph, id, [type], ends, day).map((one) => ({
    other: { id: one.from === id ? one.to : one.from },
    relationship: { id: one.id },
  }));
}

function controls(relationships: readonly OracleRelationship[]) {
  return relationships.map(({ id, from, to, mode }) => ({
    state: { id: from },
    territory: { id: to },
    mode,
    relationship: { id },
  }));
}

function cessions(relationships: readonly OracleRelationship[]) {
  return relationships.map(({ id, from, to, fromState, toState }) => ({
    territory: { id: to },
    treaty: { id: from },
    fromState: fromState === null ? null : { id: fromState },
    toState: toState === null ? null : { id: toState },
    relationship: { id },
  }));
}

function offices(relationships: readonly OracleRelationship[]) {
  return relationships.map(({ id, from, to, office }) => ({
    actor: { id: from },
    state: { id: to },
    office,
    relationship: { id },
  }));
}

function isOffice({ office }: OracleRelationship, part: string | null): boolean {
  return part === null || (office ?? '').toLowerCase().includes(part.toLowerCase());
}

function participations(relationships: readonly OracleRelationship[]) {
  return relationships.map(({ id, from, to, role, side }) => ({
    participant: { id: from },
    event: { id: to },
    role,
    side,
    relationship: { id },
  }));
}

function others(graph: OracleGraph, ids: readonly string[], order: 'id' | 'start') {
  const entities = sorted(ids).map((id) => entityOf(graph, id));
  if (order === 'start')
    entities.sort((one, other) => compared(one.startMin, other.startMin) || compared(one.id, other.id));
  return entities.map(({ id }) => ({ id }));
}

function links(graph: OracleGraph, id: string, ends: Ends) {
  return at(graph, id, ['LED_TO'], ends)
    .filter((one) => obeysTime(graph, one))
    .map((one) => ({
      cause: { id: one.from },
      effect: { id: one.to },
      days: daysBetweenStarts(entityOf(graph, one.from), entityOf(graph, one.to)),
      relationship: { id: one.id },
    }));
}

function daysBetweenStarts(cause: OracleEntity, effect: OracleEntity): number | null {
  if (!knownToTheDay(cause.start) || !knownToTheDay(effect.start)) return null;
  const days = daysFromTo(cause.startMin, effect.startMin);
  return days < 0 ? null : days;
}

/** Only the answers of the entity's own kind. */
export function fieldsOf(graph: OracleGraph, id: string, day: string | null, office: string | null, of: string) {
  const tie = (type: string, ends: Ends, when: string | null = null) => ties(graph, id, type, ends, when);
  const out = (type: string, when: string | null = null) => at(graph, id, [type], 'out', when);
  const into = (type: string, when: string | null = null) => at(graph, id, [type], 'in', when);
  const froms = (rows: readonly OracleRelationship[]) => rows.map(({ from }) => from);
  const tos = (rows: readonly OracleRelationship[]) => rows.map(({ to }) => to);
  const ceded = graph.relationships.filter(({ type }) => type === 'CEDES');
  const kind = kindOf(graph, id);
  switch (kind) {
    case 'STATE':
      return {
        allies: tie('ALLIED_WITH', 'both', day),
        enemies: tie('FOUGHT', 'both', day),
        pressured: tie('PRESSURED', 'out', day),
        pressuredBy: tie('PRESSURED', 'in', day),
        supplied: tie('SUPPLIED', 'out'),
        suppliedBy: tie('SUPPLIED', 'in'),
        treaties: others(graph, tos(out('SIGNED')), 'start'),
        controls: controls(out('CONTROLS', day)),
        gained: cessions(ceded.filter(({ toState }) => toState === id)),
        lost: cessions(ceded.filter(({ fromState }) => fromState === id)),
        officeHolders: offices(into('SERVED', day).filter((one) => isOffice(one, office))),
        predecessors: others(graph, tos(out('SUCCEEDED')), 'id'),
        successors: others(graph, froms(into('SUCCEEDED')), 'id'),
      };
    case 'ACTOR':
      return {
        offices: offices(out('SERVED', day)),
        signed: others(graph, tos(out('SIGNED')), 'start'),
        commanded: others(graph, tos(out('COMMANDED')), 'start'),
      };
    case 'TREATY': {
      const signed = into('SIGNED');
      const parties = signed.filter(({ role }) => ['party', 'acceding party', 'original party'].includes(role ?? ''));
      const kinds = (ids: readonly string[], wanted: string) => ids.filter((one) => kindOf(graph, one) === wanted);
      const { startMin, startMax } = entityOf(graph, id);
      const holders = at(graph, of, ['SERVED'], 'in').filter((one) =>
        isDrawnWithin(one, { from: startMin, to: startMax }),
      );
      return {
        parties: others(graph, kinds(froms(parties), 'STATE'), 'id'),
        signatories: others(graph, kinds(froms(signed), 'ACTOR'), 'id'),
        mediators: others(graph, froms(into('MEDIATED')), 'id'),
        territories: others(graph, tos(at(graph, id, ['CEDES', 'CONCERNS'], 'out')), 'id'),
        cessions: cessions(out('CEDES')),
        inOffice: offices(holders.filter((one) => isOffice(one, office))),
        causes: links(graph, id, 'in'),
        consequences: links(graph, id, 'out'),
        supersedes: others(graph, tos(out('SUPERSEDED')), 'start'),
        supersededBy: others(graph, froms(into('SUPERSEDED')), 'start'),
      };
    }
    case 'TERRITORY':
      return {
        controllers: controls(into('CONTROLS', day)),
        operators: tie('OPERATED', 'in', day),
        cessions: cessions(into('CEDES')),
        within: others(graph, tos(out('LOCATED_IN')), 'id')[0] ?? null,
        extent: null,
      };
    case 'EVENT':
      return {
        participants: participations(into('PARTICIPATED_IN')),
        commanders: participations(into('COMMANDED')),
        where: others(graph, tos(out('LOCATED_IN')), 'id')[0] ?? null,
        causes: links(graph, id, 'in'),
        consequences: links(graph, id, 'out'),
      };
    case 'ORGANISATION':
      return {
        operates: tie('OPERATED', 'out', day),
        founders: others(graph, froms(into('FOUNDED')), 'id'),
      };
    default:
      return kind satisfies never;
  }
}

export function degreeOf(graph: OracleGraph, id: string): number {
  return neighbours(graph.relationships, id, null).length;
}

/** The span as filed, with the bounds that are known; null where nothing is filed. */
export function spanOf(row: OracleBounds & { readonly start: string | null; readonly end: string | null }) {
  const { start, end, startMin, startMax, endMin, endMax } = row;
  if (start === null && end === null) return null;
  const known = (day: string) => (day === FIRST || day === LAST ? null : day);
  const toTheDay = startMin === startMax && endMin === endMax && end !== '..';
  return {
    start,
    end,
    startMin: known(startMin),
    startMax: known(startMax),
    endMin: known(endMin),
    endMax: known(endMax),
    days: toTheDay ? daysFromTo(startMin, endMin) : null,
  };
}
