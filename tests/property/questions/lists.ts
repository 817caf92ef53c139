import fc from 'fast-check';
import { existingEntities, treaties } from '../oracle/counts.ts';
import { selected } from '../oracle/select.ts';
import { aDay, anId, maybe, rarely, someDays, someIds, someKinds, someTypes, upTo } from '../support/ask-about.ts';
import { type Check, check } from '../support/check.ts';
import { asIds } from './as-ids.ts';

const CONNECTION = 'nodes { id } pageInfo { hasNextPage } total';

function paged(ids: readonly string[], first: number) {
  return { nodes: asIds(ids.slice(0, first)), pageInfo: { hasNextPage: ids.length > first }, total: ids.length };
}

export const listChecks: readonly Check[] = [
  check({
    name: 'entities',
    operation: `query ($kinds: [EntityKind!], $at: Date, $from: Date, $to: Date, $first: Int) {
      entities(kinds: $kinds, at: $at, from: $from, to: $to, first: $first) { ${CONNECTION} } }`,
    question: (graph) =>
      fc
        .record({ kinds: maybe(someKinds), days: someDays(graph), first: upTo(1_000) })
        .map(({ days, ...rest }) => ({ ...rest, ...days })),
    expected: (graph, asked) => ({ entities: paged(existingEntities(graph, asked), asked.first) }),
  }),
  check({
    name: 'relationships',
    operation: `query ($types: [RelationshipType!], $of: [ID!], $via: ID, $at: Date, $from: Date, $to: Date, $first: Int) {
      relationships(types: $types, of: $of, via: $via, at: $at, from: $from, to: $to, first: $first) { ${CONNECTION} } }`,
    question: (graph) =>
      fc
        .record({
          types: maybe(someTypes),
          of: maybe(someIds(graph)),
          via: rarely(anId(graph, 'EVENT', 'TREATY')),
          days: someDays(graph),
          first: upTo(1_000),
        })
        .map(({ days, ...rest }) => ({ ...rest, ...days })),
    expected: (graph, asked) => ({
      relationships: paged(
        selected(graph, asked).map(({ id }) => id),
        asked.first,
      ),
    }),
  }),
  check({
    name: 'treaties',
    operation: `query ($between: [ID!], $and: [ID!], $lineage: Boolean, $concerning: ID, $signedBy: ID, $from: Date,
      $to: Date, $at: Date, $first: Int) { treaties(between: $between, and: $and, lineage: $lineage, concerning: $concerning,
        signedBy: $signedBy, from: $from, to: $to, at: $at, first: $first) { ${CONNECTION} } }`,
    question: (graph) =>
      fc
        .record({
          between: maybe(someIds(graph, 'STATE')),
          and: maybe(someIds(graph, 'STATE')),
          lineage: fc.boolean(),
          concerning: rarely(anId(graph, 'TERRITORY')),
          signedBy: rarely(anId(graph, 'STATE', 'ACTOR', 'ORGANISATION')),
          days: someDays(graph),
          at: maybe(aDay(graph)),
          first: upTo(1_000),
        })
        .map(({ days: { from, to }, ...rest }) => ({ ...rest, from, to })),
    expected: (graph, asked) => ({ treaties: paged(treaties(graph, asked), asked.first) }),
  }),
];
