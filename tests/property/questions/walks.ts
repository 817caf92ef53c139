import fc from 'fast-check';
import { influence, type OraclePath, paths } from '../oracle/walks.ts';
import { aDay, anId, maybe, someCertainty, someTypes, upTo } from '../support/ask-about.ts';
import { type Check, check } from '../support/check.ts';
import { asIds } from './as-ids.ts';

function asPath({ nodes, relationships }: OraclePath) {
  return { length: relationships.length, nodes: asIds(nodes), relationships: asIds(relationships) };
}

/** Ways through the graph multiply fast: long ones only along few types, or the oracle would not end. */
const anyReach = fc.oneof(
  fc.record({ types: maybe(someTypes), maxLength: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    types: fc.constantFrom(
      ['ALLIED_WITH'],
      ['ALLIED_WITH', 'FOUGHT'],
      ['SIGNED', 'SERVED', 'LOCATED_IN'],
      ['LED_TO', 'SUPERSEDED'],
    ),
    maxLength: fc.integer({ min: 1, max: 12 }),
  }),
);

export const walkChecks: readonly Check[] = [
  check({
    name: 'paths',
    operation: `query ($from: ID!, $to: ID!, $types: [RelationshipType!], $at: Date, $directed: Boolean, $maxLength: Int,
      $first: Int) { paths(from: $from, to: $to, types: $types, at: $at, directed: $directed, maxLength: $maxLength,
        first: $first) { length nodes { id } relationships { id } } }`,
    question: (graph) =>
      fc
        .record({
          ends: fc.tuple(anId(graph), anId(graph)),
          reach: anyReach,
          at: fc.option(aDay(graph)),
          directed: fc.boolean(),
          first: upTo(200),
        })
        .map(({ ends: [from, to], reach, ...rest }) => ({ from, to, ...reach, ...rest })),
    expected: (graph, asked) => ({ paths: paths(graph, asked).map(asPath) }),
  }),
  check({
    name: 'influence',
    operation: `query ($of: ID!, $direction: InfluenceDirection!, $to: ID, $maxDepth: Int, $certainty: [Certainty!],
      $longTerm: Boolean, $first: Int) { influence(of: $of, direction: $direction, to: $to, maxDepth: $maxDepth,
        certainty: $certainty, longTerm: $longTerm, first: $first) {
          root { id } nodes { entity { id } depth } links { relationship { id } }
          chains { length nodes { id } relationships { id } } total truncated } }`,
    question: (graph) =>
      fc
        .record({
          ends: fc.tuple(anId(graph, 'EVENT', 'TREATY'), anId(graph, 'EVENT', 'TREATY')),
          withTo: fc.boolean(),
          direction: fc.constantFrom<'UPSTREAM' | 'DOWNSTREAM'>('UPSTREAM', 'DOWNSTREAM'),
          maxDepth: upTo(64),
          certainty: fc.option(someCertainty),
          longTerm: fc.boolean(),
          first: upTo(5_000),
        })
        .map(({ ends: [of, to], withTo, ...rest }) => ({ of, to: withTo ? to : null, ...rest })),
    expected: (graph, asked) => {
      const { root, nodes, links, chains, total, truncated } = influence(graph, asked);
      return {
        influence: {
          root: { id: root },
          nodes: nodes.map(({ entity, depth }) => ({ entity: { id: entity }, depth })),
          links: links.map((id) => ({ relationship: { id } })),
          chains: chains.map(asPath),
          total,
          truncated,
        },
      };
    },
  }),
];
