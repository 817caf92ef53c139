import fc from 'fast-check';
import { degreeOf, fieldsOf, spanOf } from '../oracle/fields.ts';
import { entityOf, type Kind, type OracleGraph } from '../oracle/graph.ts';
import { selected } from '../oracle/select.ts';
import { aDay, anId, maybe, someTypes, upTo } from '../support/ask-about.ts';
import { type Check, check } from '../support/check.ts';
import { asIds } from './as-ids.ts';

const SPAN = 'span { start end startMin startMax endMin endMax days }';
const TIE = '{ other { id } relationship { id } }';
const CONTROL = '{ state { id } territory { id } mode relationship { id } }';
const CESSION = '{ territory { id } treaty { id } fromState { id } toState { id } relationship { id } }';
const OFFICE = '{ actor { id } state { id } office relationship { id } }';
const LINK = '{ cause { id } effect { id } days relationship { id } }';
const PART = '{ participant { id } event { id } role side relationship { id } }';

/** Every field of its own that a kind has; under one name each, since the same name means different things by kind. */
const FIELDS: Readonly<Record<Kind, string>> = {
  STATE: `... on State { allies(at: $at) ${TIE} enemies(at: $at) ${TIE} pressured(at: $at) ${TIE}
    pressuredBy(at: $at) ${TIE} supplied ${TIE} suppliedBy ${TIE} treaties { id } controls(at: $at) ${CONTROL}
    gained ${CESSION} lost ${CESSION} officeHolders(at: $at, office: $office) ${OFFICE}
    predecessors { id } successors { id } }`,
  ACTOR: `... on Actor { offices(at: $at) ${OFFICE} signed { id } commanded { id } }`,
  TREATY: `... on Treaty { parties { id } signatories { id } mediators { id } territories { id } cessions ${CESSION}
    inOffice(of: $of, office: $office) ${OFFICE} causes ${LINK} consequences ${LINK} supersedes { id }
    supersededBy { id } }`,
  TERRITORY: `... on Territory { controllers(at: $at) ${CONTROL} operators(at: $at) ${TIE} cessions ${CESSION}
    within { id } extent }`,
  EVENT: `... on Event { participants ${PART} commanders ${PART} where { id } causes ${LINK} consequences ${LINK} }`,
  ORGANISATION: `... on Organisation { operates(at: $at) ${TIE} founders { id } }`,
};

/** Variables that an operation names and does not use are an error: each kind has those of its fields. */
const VARIABLES: Readonly<Record<Kind, string>> = {
  STATE: '$id: ID!, $at: Date, $office: String',
  ACTOR: '$id: ID!, $at: Date',
  TREATY: '$id: ID!, $of: ID!, $office: String',
  TERRITORY: '$id: ID!, $at: Date',
  EVENT: '$id: ID!',
  ORGANISATION: '$id: ID!, $at: Date',
};

function ofKind(kind: Kind): Check {
  return check({
    name: `fields of ${kind.toLowerCase()}`,
    operation: `query (${VARIABLES[kind]}) { entity(id: $id) { id kind degree ${SPAN} ${FIELDS[kind]} } }`,
    question: (graph: OracleGraph) =>
      fc.record({
        id: anId(graph, kind),
        at: maybe(aDay(graph)),
        office: fc.constantFrom(null, 'minister', 'MINISTER OF', 'tsar', 'king'),
        of: anId(graph, 'STATE'),
      }),
    expected: (graph, { id, at, office, of }) => ({
      entity: {
        id,
        kind,
        degree: degreeOf(graph, id),
        span: spanOf(entityOf(graph, id)),
        ...fieldsOf(graph, id, at, office, of),
      },
    }),
  });
}

function signOf(type: string): string | null {
  if (['ALLIED_WITH', 'SUPPLIED'].includes(type)) return 'POSITIVE';
  return ['FOUGHT', 'PRESSURED'].includes(type) ? 'NEGATIVE' : null;
}

function maybeNamed(id: string | null): { readonly id: string } | null {
  return id === null ? null : { id };
}

export const fieldChecks: readonly Check[] = [
  check({
    name: 'fields of a relationship',
    operation: `query ($id: ID!) { relationship(id: $id) { id type from { id } to { id } sign ${SPAN} certainty tier
      via { id } role side office mode scope fromState { id } toState { id } sourced } }`,
    question: (graph) => fc.record({ id: fc.constantFrom('r0', ...graph.relationships.map(({ id }) => id)) }),
    expected: (graph, asked) => {
      const one = graph.relationships.find(({ id }) => id === asked.id);
      if (one === undefined) return { relationship: null };
      const { id, type, from, to, certainty, tier, via, role, side, office, mode, scope, fromState, toState } = one;
      return {
        relationship: {
          ...{ id, type, role, side, office, mode, scope },
          ...{ from: { id: from }, to: { id: to }, via: maybeNamed(via) },
          ...{ fromState: maybeNamed(fromState), toState: maybeNamed(toState) },
          ...{ certainty: certainty.toUpperCase(), tier: tier.toUpperCase() },
          sign: signOf(type),
          span: spanOf(one),
          sourced: true,
        },
      };
    },
  }),
  ...(['STATE', 'ACTOR', 'TREATY', 'TERRITORY', 'EVENT', 'ORGANISATION'] as const).map(ofKind),
  check({
    name: 'relationships of an entity',
    operation: `query ($id: ID!, $types: [RelationshipType!], $at: Date, $first: Int) { entity(id: $id) {
      relationships(types: $types, at: $at, first: $first) { nodes { id } pageInfo { hasNextPage } total } } }`,
    question: (graph) =>
      fc.record({ id: anId(graph), types: maybe(someTypes), at: maybe(aDay(graph)), first: upTo(1_000) }),
    expected: (graph, { id, types, at, first }) => {
      const all = selected(graph, { of: [id], types, at });
      return {
        entity: {
          relationships: {
            nodes: asIds(all.slice(0, first).map((one) => one.id)),
            pageInfo: { hasNextPage: all.length > first },
            total: all.length,
          },
        },
      };
    },
  }),
];
