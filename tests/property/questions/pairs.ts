import fc from 'fast-check';
import { ranking, timeline } from '../oracle/counts.ts';
import { balance, reversals } from '../oracle/pairs.ts';
import { aDay, anId, maybe, someIds, someKinds, someLenses, upTo } from '../support/ask-about.ts';
import { type Check, check } from '../support/check.ts';
import { asIds } from './as-ids.ts';

interface OracleTriad {
  readonly states: readonly string[];
  readonly relationships: readonly string[];
}

function asTriad({ states, relationships }: OracleTriad) {
  return { states: asIds(states), relationships: asIds(relationships) };
}

export const pairChecks: readonly Check[] = [
  check({
    name: 'reversals',
    operation: `query ($of: ID, $first: Int) { reversals(of: $of, first: $first) {
      one { id } other { id } earlier { id } later { id } } }`,
    question: (graph) => fc.record({ of: maybe(anId(graph, 'STATE')), first: upTo(1_000) }),
    expected: (graph, { of, first }) => ({
      reversals: reversals(graph, of)
        .slice(0, first)
        .map(({ one, other, earlier, later }) => ({
          one: { id: one },
          other: { id: other },
          earlier: { id: earlier },
          later: { id: later },
        })),
    }),
  }),
  check({
    name: 'balance',
    operation: `query ($at: Date!) { balance(at: $at) { at balanced { states { id } relationships { id } }
      unbalanced { states { id } relationships { id } } mixed { id } ratio } }`,
    question: (graph) => fc.record({ at: aDay(graph) }),
    expected: (graph, { at }) => {
      const { balanced, unbalanced, mixed, ratio } = balance(graph, at);
      return {
        balance: {
          at,
          balanced: balanced.map(asTriad),
          unbalanced: unbalanced.map(asTriad),
          mixed: asIds(mixed),
          ratio,
        },
      };
    },
  }),
  check({
    name: 'ranking',
    operation: `query ($by: Measure!, $kinds: [EntityKind!], $at: Date, $first: Int) {
      ranking(by: $by, kinds: $kinds, at: $at, first: $first) { entity { id } value } }`,
    question: (graph) =>
      fc.record({
        by: fc.constantFrom('SIGNATURES', 'ALLIES', 'ENEMIES', 'DEGREE', 'CAUSES', 'CONSEQUENCES'),
        kinds: maybe(someKinds),
        at: maybe(aDay(graph)),
        first: upTo(1_000),
      }),
    expected: (graph, asked) => ({ ranking: ranking(graph, asked) }),
  }),
  check({
    name: 'timeline',
    operation: `query ($lenses: [Lens!]!, $of: [ID!], $bucket: Bucket!) {
      timeline(lenses: $lenses, of: $of, bucket: $bucket) { from to began inForce } }`,
    question: (graph) =>
      fc.record({ lenses: someLenses, of: maybe(someIds(graph)), bucket: fc.constantFrom('YEAR', 'DECADE') }),
    expected: (graph, asked) => ({ timeline: timeline(graph, asked) }),
  }),
];
