import fc from 'fast-check';
import { type Kind, type OracleGraph, TYPES } from '../oracle/graph.ts';
import { dayAfter, dayBefore, FIRST, LAST } from '../oracle/time.ts';

/** What questions are made of: ids, days and filters that suit a graph. */

const LENSES = ['ALLIANCES', 'CONFLICTS', 'RIVALRIES', 'TREATIES', 'TERRITORY', 'INFLUENCE', 'PEOPLE', 'ALL'];

/** Days on which something begins or ends, and the days beside them; some far from all. */
export function aDay(graph: OracleGraph): fc.Arbitrary<string> {
  const bounds = [...graph.entities, ...graph.relationships].flatMap((one) => [
    one.startMin,
    one.startMax,
    one.endMin,
    one.endMax,
  ]);
  const days = [...new Set(bounds.flatMap((day) => [dayBefore(day), day, dayAfter(day)]))].sort();
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...days) },
    { weight: 3, arbitrary: fc.constantFrom('1895-01-01', '1896-06-15', '1897-12-31', '1898-02-28') },
    { weight: 1, arbitrary: fc.constantFrom(FIRST, '1700-01-01', '2020-01-01', LAST) },
  );
}

export function maybe<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(arbitrary, { freq: 1 });
}

/** Mostly nothing: filters that are all there at once let nothing through. */
export function rarely<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

export function anId(graph: OracleGraph, ...kinds: readonly Kind[]): fc.Arbitrary<string> {
  const ids = graph.entities.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).map(({ id }) => id);
  return fc.constantFrom(...ids);
}

export function someIds(graph: OracleGraph, ...kinds: readonly Kind[]): fc.Arbitrary<string[]> {
  return fc.array(anId(graph, ...kinds), { minLength: 1, maxLength: 3 });
}

function some(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.subarray([...values], { minLength: 1 });
}

/**
 * Sets of lenses and types come from a few that were drawn beforehand: each is a statement of its own, which Neo4j plans
 * for longer than it runs.
 */
function fewSetsOf(values: readonly string[]): fc.Arbitrary<string[]> {
  const sets = fc.sample(fc.oneof(some(values), fc.subarray([...values], { minLength: 1, maxLength: 3 })), {
    seed: values.length,
    numRuns: 8,
  });
  return fc.constantFrom(...sets);
}

export const someLenses = fc.oneof(
  fewSetsOf(LENSES),
  fc.constantFrom<string[]>(['ALL'], ['ALLIANCES', 'CONFLICTS'], ['TREATIES'], ['PEOPLE']),
);
export const someTypes = fewSetsOf(Object.keys(TYPES));
export const someCertainty = some(['CERTAIN', 'PROBABLE', 'DISPUTED']);
export const someTiers = some(['CORE', 'STANDARD', 'EXTENDED']);
export const someKinds = some(['STATE', 'ACTOR', 'TREATY', 'TERRITORY', 'EVENT', 'ORGANISATION']) as fc.Arbitrary<
  Kind[]
>;
export const aConfidence = fc.constantFrom<'POSSIBLE' | 'CERTAIN'>('POSSIBLE', 'CERTAIN');

/** One day, a range, a range open at one end, or no day. */
export function someDays(graph: OracleGraph) {
  const day = aDay(graph);
  const never = { at: null, from: null, to: null };
  return fc.oneof(
    fc.constant(never),
    day.map((at) => ({ ...never, at })),
    fc.tuple(day, day).map((two) => {
      const [from = null, to = null] = [...two].sort();
      return { at: null, from, to };
    }),
    day.map((from) => ({ ...never, from })),
    day.map((to) => ({ ...never, to })),
  );
}

export function upTo(most: number): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(most));
}
