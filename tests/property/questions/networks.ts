import fc from 'fast-check';
import { compare, neighbourhood, network } from '../oracle/select.ts';
import {
  aConfidence,
  aDay,
  maybe,
  rarely,
  someCertainty,
  someDays,
  someIds,
  someKinds,
  someLenses,
  someTiers,
  someTypes,
  upTo,
} from '../support/ask-about.ts';
import { type Check, check } from '../support/check.ts';
import { asIds } from './as-ids.ts';

const NETWORK = 'nodes { id } relationships { id } truncated total { nodes relationships }';

function shown(answer: ReturnType<typeof network>) {
  return { ...answer, nodes: asIds(answer.nodes), relationships: asIds(answer.relationships) };
}

export const networkChecks: readonly Check[] = [
  check({
    name: 'network',
    operation: `query ($lenses: [Lens!]!, $of: [ID!], $at: Date, $from: Date, $to: Date, $confidence: Confidence!,
      $certainty: [Certainty!], $tiers: [Tier!], $kinds: [EntityKind!], $first: Int) {
      network(lenses: $lenses, of: $of, at: $at, from: $from, to: $to, confidence: $confidence, certainty: $certainty,
        tiers: $tiers, kinds: $kinds, first: $first) { ${NETWORK} } }`,
    question: (graph) =>
      fc
        .record({
          lenses: someLenses,
          of: maybe(someIds(graph)),
          days: someDays(graph),
          confidence: aConfidence,
          certainty: rarely(someCertainty),
          tiers: rarely(someTiers),
          kinds: rarely(someKinds),
          first: upTo(5_000),
        })
        .map(({ days, ...rest }) => ({ ...rest, ...days })),
    expected: (graph, asked) => ({ network: shown(network(graph, asked)) }),
  }),
  check({
    name: 'neighbourhood',
    operation: `query ($of: [ID!]!, $depth: Int, $types: [RelationshipType!], $at: Date, $first: Int) {
      neighbourhood(of: $of, depth: $depth, types: $types, at: $at, first: $first) { ${NETWORK} } }`,
    question: (graph) =>
      fc.record({
        of: someIds(graph),
        depth: fc.integer({ min: 1, max: 4 }),
        types: maybe(someTypes),
        at: maybe(aDay(graph)),
        first: upTo(5_000),
      }),
    expected: (graph, asked) => ({ neighbourhood: shown(neighbourhood(graph, asked)) }),
  }),
  check({
    name: 'compare',
    operation: `query ($lenses: [Lens!]!, $before: Date!, $after: Date!, $confidence: Confidence!, $first: Int) {
      compare(lenses: $lenses, before: $before, after: $after, confidence: $confidence, first: $first) {
        began { id } ended { id } persisted { id } between { id } truncated } }`,
    question: (graph) =>
      fc
        .record({
          lenses: someLenses,
          days: fc.uniqueArray(aDay(graph), { minLength: 2, maxLength: 2 }),
          confidence: aConfidence,
          first: upTo(5_000),
        })
        .map(({ days, ...rest }) => {
          const [before = '', after = ''] = [...days].sort();
          return { ...rest, before, after };
        }),
    expected: (graph, asked) => {
      const { began, ended, persisted, between, truncated } = compare(graph, asked);
      const ids = (rows: typeof began) => asIds(rows.map(({ id }) => id));
      return {
        compare: {
          began: ids(began),
          ended: ids(ended),
          persisted: ids(persisted),
          between: ids(between),
          truncated,
        },
      };
    },
  }),
];
