import fc from 'fast-check';
import {
  entityRule,
  type Filed,
  type FiledEntity,
  type FiledRelationship,
  KINDS,
  type Kind,
  TYPES,
} from '../oracle/graph.ts';
import { isEndBeforeStart, type SpanRule } from '../oracle/time.ts';

/**
 * Small random datasets on which much can go wrong: few entities, so that relationships run parallel and in
 * circles; dates of every precision within a few years, so that spans touch and overlap.
 */

const HOW_MANY: Readonly<Record<Kind, { readonly minLength: number; readonly maxLength: number }>> = {
  STATE: { minLength: 4, maxLength: 6 },
  ACTOR: { minLength: 1, maxLength: 3 },
  TREATY: { minLength: 3, maxLength: 6 },
  TERRITORY: { minLength: 1, maxLength: 3 },
  EVENT: { minLength: 3, maxLength: 6 },
  ORGANISATION: { minLength: 1, maxLength: 2 },
};

/** Types that the traversals look at come more often. */
const WEIGHTS: Readonly<Record<string, number>> = {
  ALLIED_WITH: 9,
  FOUGHT: 6,
  LED_TO: 16,
  SIGNED: 9,
  PRESSURED: 3,
  SUCCEEDED: 3,
};

/** Words whose order is not the order of their letters alone: a hyphen, a digit, a letter after the same beginning. */
const anyName = fc.constantFrom('a', 'a-1', 'a1', 'aa', 'b', 'b-c', 'bc', 'c', 'c-10', 'c-9', 'd', 'z');

const anyYear = fc.integer({ min: 1894, max: 1899 });
const anyMonth = fc.constantFrom('01', '02', '06', '12');
const anyBase = fc.oneof(
  { weight: 2, arbitrary: anyYear.map(String) },
  { weight: 1, arbitrary: fc.constantFrom('189X', '188X') },
  { weight: 2, arbitrary: fc.tuple(anyYear, anyMonth).map(([year, month]) => `${year}-${month}`) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(anyYear, anyMonth, fc.constantFrom('01', '02', '15', '28'))
      .map(([year, month, day]) => `${year}-${month}-${day}`),
  },
);
const anyDate = fc.tuple(anyBase, fc.constantFrom('', '', '', '~', '?', '%')).map(([base, mark]) => base + mark);
const anyStart = fc.option(anyDate, { freq: 8 });
const anyEnd = fc.option(fc.oneof({ weight: 6, arbitrary: anyDate }, { weight: 1, arbitrary: fc.constant('..') }), {
  freq: 4,
});

/** A span that the design allows: a moment without an end, and no end before its start. */
function anySpan(rule: SpanRule) {
  if (rule === 'none') return fc.constant({ start: null, end: null });
  if (rule === 'moment') return fc.record({ start: anyStart, end: fc.constant(null) });
  return fc
    .record({ start: anyStart, end: anyEnd })
    .map(({ start, end }) => ({ start, end: isEndBeforeStart(rule, start, end) ? null : end }));
}

function anyEntities(kind: Kind): fc.Arbitrary<FiledEntity[]> {
  const one = fc.tuple(anyName, anySpan(entityRule(kind))).map(([name, span]) => ({
    id: `${name}-${kind.toLowerCase()}`,
    kind,
    ...span,
  }));
  return fc.uniqueArray(one, { ...HOW_MANY[kind], selector: ({ id }) => id });
}

function word(...words: readonly string[]): fc.Arbitrary<string | null> {
  return fc.constantFrom(null, ...words);
}

function anyRelationship(entities: readonly FiledEntity[]): fc.Arbitrary<Omit<FiledRelationship, 'id'>> {
  const ids = (kinds: readonly Kind[]) => entities.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const state = word(...ids(['STATE']));
  const ofType = Object.entries(TYPES).map(([type, { from, to, span }]) => {
    const ends =
      type === 'SUCCEEDED'
        ? fc.constantFrom(...pairable(ids(['STATE']), ids(['ORGANISATION']))).chain((same) => anyEnds(same, same))
        : anyEnds(ids(from), ids(to));
    const rest = fc.record({
      certainty: fc.constantFrom('certain', 'certain', 'probable', 'disputed'),
      tier: fc.constantFrom('core', 'standard', 'extended'),
      via: word(...ids(['TREATY', 'EVENT'])),
      role: type === 'SIGNED' ? word('party', 'party', 'signatory', 'acceding party', 'original party') : word('host'),
      side: state,
      office: type === 'SERVED' ? word('Foreign Minister', 'minister of War', 'Tsar') : fc.constant(null),
      mode: type === 'SUCCEEDED' ? word('annexation', 'merger', 'restoration') : word('lease', 'sovereignty'),
      scope: type === 'LED_TO' ? word('long-term') : fc.constant(null),
      fromState: state,
      toState: state,
    });
    const arbitrary = fc
      .tuple(ends, anySpan(span), rest)
      .map(([fromTo, dates, others]) => ({ type, ...fromTo, ...dates, ...others }));
    return { weight: WEIGHTS[type] ?? 1, arbitrary };
  });
  return fc.oneof(...ofType) as fc.Arbitrary<Omit<FiledRelationship, 'id'>>;
}

function anyEnds(from: readonly string[], to: readonly string[]) {
  return fc
    .record({ from: fc.constantFrom(...from), to: fc.constantFrom(...to) })
    .filter((ends) => ends.from !== ends.to);
}

/** Nothing is related to itself: of one alone there is no pair. */
function pairable(...lists: readonly string[][]): string[][] {
  return lists.filter(({ length }) => length > 1);
}

/** Ids in no order: `r` and a number, some with a digit more. */
function numbered(relationships: readonly Omit<FiledRelationship, 'id'>[], step: number): FiledRelationship[] {
  return relationships.map((one, index) => ({ id: `r${((index + 1) * step) % 211}`, ...one }));
}

const anyFiled: fc.Arbitrary<Filed> = fc.tuple(...KINDS.map(anyEntities)).chain((kinds) => {
  const entities = kinds.flat();
  return fc.record({
    entities: fc.constant(entities),
    relationships: fc
      .tuple(
        fc.array(anyRelationship(entities), { minLength: 30, maxLength: 110, size: 'max' }),
        fc.integer({ min: 1, max: 210 }),
      )
      .map(([relationships, step]) => numbered(relationships, step)),
    span: fc.option(fc.constantFrom({ start: '1893', end: '1900' }, { start: '1895-06', end: '1897-02-01' })),
  });
});

/** The dataset of a seed. */
export function sampled(seed: number): Filed {
  const [filed] = fc.sample(anyFiled, { seed, numRuns: 1 });
  if (filed === undefined) throw new Error('no dataset was drawn');
  return filed;
}
