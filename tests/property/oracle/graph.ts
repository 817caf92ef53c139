import { boundsByDesign, FIRST, LAST, later, type OracleBounds, type SpanRule } from './time.ts';

/** The graph that the oracles look at: the cells of a package with the bounds that the design derives. */

export type Kind = 'STATE' | 'ACTOR' | 'TREATY' | 'TERRITORY' | 'EVENT' | 'ORGANISATION';

export interface FiledEntity {
  readonly id: string;
  readonly kind: Kind;
  readonly start: string | null;
  readonly end: string | null;
}

export interface FiledRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly certainty: 'certain' | 'probable' | 'disputed';
  readonly tier: 'core' | 'standard' | 'extended';
  readonly via: string | null;
  readonly role: string | null;
  readonly side: string | null;
  readonly office: string | null;
  readonly mode: string | null;
  readonly scope: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
}

export interface Filed {
  readonly entities: readonly FiledEntity[];
  readonly relationships: readonly FiledRelationship[];
  /** The timeline's span as the package asks for it; null where it does not. */
  readonly span: { readonly start: string; readonly end: string } | null;
}

export interface OracleEntity extends FiledEntity, OracleBounds {}

export interface OracleRelationship extends FiledRelationship, OracleBounds {
  readonly drawnFrom: string;
  readonly drawnTo: string;
  readonly sureFrom: string;
  readonly sureTo: string;
}

export interface OracleGraph {
  /** By id. */
  readonly entities: readonly OracleEntity[];
  /** By earliest start, then id. */
  readonly relationships: readonly OracleRelationship[];
  readonly span: Filed['span'];
}

export const KINDS: readonly Kind[] = ['STATE', 'ACTOR', 'TREATY', 'TERRITORY', 'EVENT', 'ORGANISATION'];

/** The design's table of types. */
export const TYPES: Readonly<Record<string, { from: readonly Kind[]; to: readonly Kind[]; span: SpanRule }>> = {
  ALLIED_WITH: { from: ['STATE'], to: ['STATE'], span: 'interval' },
  FOUGHT: { from: ['STATE'], to: ['STATE'], span: 'interval' },
  PRESSURED: { from: ['STATE'], to: ['STATE'], span: 'interval' },
  SUPPLIED: { from: ['STATE', 'ORGANISATION'], to: ['STATE'], span: 'occasion' },
  SIGNED: { from: ['STATE', 'ACTOR', 'ORGANISATION'], to: ['TREATY'], span: 'moment' },
  MEDIATED: { from: ['ACTOR', 'STATE'], to: ['TREATY'], span: 'occasion' },
  PARTICIPATED_IN: { from: ['STATE', 'ACTOR', 'ORGANISATION'], to: ['EVENT', 'TREATY'], span: 'occasion' },
  COMMANDED: { from: ['ACTOR'], to: ['EVENT'], span: 'occasion' },
  SERVED: { from: ['ACTOR'], to: ['STATE'], span: 'interval' },
  CONTROLS: { from: ['STATE'], to: ['TERRITORY'], span: 'interval' },
  CEDES: { from: ['TREATY'], to: ['TERRITORY'], span: 'moment' },
  CONCERNS: { from: ['TREATY'], to: ['TERRITORY'], span: 'moment' },
  LED_TO: { from: ['EVENT', 'TREATY'], to: ['EVENT', 'TREATY'], span: 'moment' },
  REVISED: { from: ['TREATY'], to: ['TREATY'], span: 'moment' },
  SUPERSEDED: { from: ['TREATY'], to: ['TREATY'], span: 'moment' },
  TERMINATED: { from: ['TREATY'], to: ['TREATY'], span: 'moment' },
  SUCCEEDED: { from: ['STATE', 'ORGANISATION'], to: ['STATE', 'ORGANISATION'], span: 'moment' },
  LOCATED_IN: { from: ['TERRITORY', 'EVENT'], to: ['TERRITORY'], span: 'none' },
  FOUNDED: { from: ['STATE', 'ORGANISATION'], to: ['ORGANISATION', 'TERRITORY'], span: 'moment' },
  OPERATED: { from: ['STATE', 'ORGANISATION'], to: ['TERRITORY'], span: 'interval' },
};

const AT_A_TREATY = ['SIGNED', 'MEDIATED', 'PARTICIPATED_IN', 'CEDES', 'CONCERNS'];
const ONWARDS = ['LED_TO', 'REVISED', 'SUPERSEDED', 'TERMINATED', 'SUCCEEDED', 'FOUNDED'];

export function entityRule(kind: Kind): SpanRule {
  return kind === 'EVENT' ? 'occasion' : 'interval';
}

export function oracleGraph(filed: Filed): OracleGraph {
  const entities = filed.entities.map((entity) => ({
    ...entity,
    ...boundsByDesign(entityRule(entity.kind), entity.start, entity.end),
  }));
  const treaties = new Map(entities.filter(({ kind }) => kind === 'TREATY').map((treaty) => [treaty.id, treaty]));
  const relationships = filed.relationships.map((filedOne) => {
    const own = boundsByDesign(TYPES[filedOne.type]?.span ?? 'none', filedOne.start, filedOne.end);
    const treaty = treaties.get(filedOne.to) ?? treaties.get(filedOne.from);
    return { ...filedOne, ...own, ...drawnByDesign(filedOne.type, own, treaty) };
  });
  return { entities: [...entities].sort(byId), relationships: relationships.sort(byStart), span: filed.span };
}

function drawnByDesign(type: string, own: OracleBounds, treaty: OracleBounds | undefined) {
  if (type === 'LOCATED_IN') return { drawnFrom: FIRST, drawnTo: LAST, sureFrom: FIRST, sureTo: LAST };
  const from = { drawnFrom: own.startMin, sureFrom: own.startMax };
  if (ONWARDS.includes(type)) return { ...from, drawnTo: LAST, sureTo: LAST };
  if (!AT_A_TREATY.includes(type) || treaty === undefined) return { ...from, drawnTo: own.endMax, sureTo: own.endMin };
  return { ...from, drawnTo: later(own.endMax, treaty.endMax), sureTo: later(own.endMin, treaty.endMin) };
}

export function isDrawn(one: OracleRelationship, day: string | null, certainly = false): boolean {
  if (day === null) return true;
  return certainly ? one.sureFrom <= day && day < one.sureTo : one.drawnFrom <= day && day < one.drawnTo;
}

export interface DaysAsked {
  readonly at?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export function isDrawnWithin(one: OracleRelationship, days: DaysAsked, certainly = false): boolean {
  const { at = null, from = null, to = null } = days;
  if (at !== null) return isDrawn(one, at, certainly);
  if (from === null && to === null) return true;
  const begins = certainly ? one.sureFrom : one.drawnFrom;
  const ends = certainly ? one.sureTo : one.drawnTo;
  return begins < ends && (to === null || begins <= to) && (from === null || from < ends);
}

export function entityOf(graph: OracleGraph, id: string): OracleEntity {
  const found = graph.entities.find((entity) => entity.id === id);
  if (found === undefined) throw new Error(`no entity ${id}`);
  return found;
}

export function kindOf(graph: OracleGraph, id: string): Kind {
  return entityOf(graph, id).kind;
}

export function isSymmetric(type: string): boolean {
  return type === 'ALLIED_WITH' || type === 'FOUGHT';
}

export function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compared(one.id, other.id);
}

interface Dated {
  readonly startMin: string;
  readonly id: string;
}

export function byStart(one: Dated, other: Dated): number {
  return compared(one.startMin, other.startMin) || compared(one.id, other.id);
}

export function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Ids in their order. */
export function sorted(ids: readonly string[]): string[] {
  return distinct(ids).sort(compared);
}
