import { StatementTimeoutError } from '../engine/errors.ts';
import type { Engine, Snapshot } from '../engine/port.ts';
import { columnsOf, type Queries, type QueryName } from '../engine/queries.ts';
import { daysParameters, lensParameters, typeParameters, WHENEVER } from './filter.ts';
import { FROM_THE_START } from './relationship-list.ts';

/** How many statements are planned at a time: more would only get in each other's way. */
const AT_ONCE = 2;

/** The longest that a start is held up, in milliseconds. */
const WARM_UP_MS = 20_000;

/** No entity has these ids, so that nothing much is read. Neo4j plans anew for lists of another order of magnitude. */
const NOBODY = ['-'];
const NOBODIES = [1, 10, 100].map((many) => Array.from({ length: many }, (_, at) => `-${at}`));
const DAY = '1900-01-01';
const NARROWING = { via: null, certainty: null, tiers: null, kinds: null };
const PAGE = { ...FROM_THE_START, limit: 1 };
const EVER = daysParameters(WHENEVER);
const ON_A_DAY = daysParameters({ ...WHENEVER, at: DAY });
const OPEN = { from: null, to: null };
const SIGNED = { ...OPEN, at: null };
const SIGNED_BY = { asked: [{ by: 'signedBy', ids: NOBODY }], partyRoles: ['party'], ...SIGNED } as const;

type Warming = { readonly [Name in QueryName]: readonly Queries[Name]['in'][] };

/** What the commonest operations ask, of somebody who is not there. */
function questions(): Warming {
  const types = typeParameters(null);
  const few = lensParameters(['ALLIANCES', 'CONFLICTS']);
  if (types === null || few === null) throw new Error('The catalogue has no types.');
  const bothDays = <Question>(ask: (days: typeof EVER) => Question) => [ask(EVER), ask(ON_A_DAY)];
  return {
    'entities-by-id': NOBODIES.map((ids) => ({ ids })),
    'passages-by-id': NOBODIES.map((ids) => ({ ids })),
    'relationships-of': bothDays((days) => ({
      ...{ ids: NOBODY, types: types.types, direction: null, office: null },
      ...{ ...days, ...PAGE },
    })),
    relationships: bothDays((days) => ({ ...few, ...NARROWING, ...days, ...PAGE })),
    'relationships-total': bothDays((days) => ({ ...few, ...NARROWING, ...days })),
    'relationships-of-type': bothDays((days) => ({
      ...{ type: 'ALLIED_WITH', fromActor: false, toTreaty: false },
      ...{ ...NARROWING, ...days, ...PAGE },
    })),
    'relationships-touching': bothDays((days) => ({ of: NOBODY, ...types, ...NARROWING, ...days, ...PAGE })),
    'relationships-touching-total': bothDays((days) => ({ of: NOBODY, ...types, ...NARROWING, ...days })),
    'relationships-of-total': bothDays((days) => ({ ids: NOBODY, types: types.types, ...days })),
    'relationships-by-id': [{ wanted: [{ id: '-', page: 0 }] }],
    degrees: [{ ids: NOBODY }],
    steps: bothDays((days) => ({
      ...{ ids: NOBODY, types: types.types, symmetric: ['ALLIED_WITH', 'FOUGHT'], direction: null },
      ...{ ...days, limit: 1 },
    })),
    'influence-step': NOBODIES.map((ids) => ({ ids, upstream: false, certainty: null, longTerm: true })),
    'influence-links': [{ ...EVER, limit: 1 }],
    names: [{ after: null, limit: 1 }],
    entities: [{ kinds: null, ...OPEN, after: null, limit: 1 }],
    'entities-total': [{ kinds: null, ...OPEN }],
    treaties: [{ ...SIGNED, ...PAGE }],
    'treaties-total': [SIGNED],
    'treaties-touching': [{ ...SIGNED_BY, ...PAGE }],
    'treaties-touching-total': [SIGNED_BY],
    'timeline-began': [{ ...types, of: null }],
    'timeline-drawn': [{ ...types, of: null }],
    ranking: [{ types: ['ALLIED_WITH'], direction: null, causal: false, kinds: null, ...EVER, limit: 1 }],
    'cessions-by-state': [{ ids: NOBODY, side: 'from', limit: 1 }],
    'offices-on-days': [{ asked: [{ key: '-', state: '-', from: DAY, to: DAY }], office: null }],
    extents: [{ ids: NOBODY }],
    sources: [{ after: null, limit: 1 }],
    'sources-total': [{}],
    dataset: [{}],
  };
}

/**
 * Asks every query file once, so that the first person who asks does not wait for all that a database does when it sees
 * a statement for the first time: a Neo4j that has just started takes seconds to plan what an operation of twenty
 * statements needs. Never throws: what it could not do is done when it is first asked for.
 *
 * @param withinMs how long it may take, in milliseconds
 */
export async function warmUp(engine: Engine, withinMs: number = WARM_UP_MS): Promise<void> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, withinMs).unref();
  });
  await Promise.race([askAll(engine, () => isOver).catch(() => {}), late]);
  isOver = true;
  clearTimeout(timer);
}

async function askAll(engine: Engine, isOver: () => boolean): Promise<void> {
  const snapshot = await engine.snapshot();
  const waiting = Object.entries(questions())
    .flatMap(([name, asked]) => asked.map((parameters) => ({ name: name as QueryName, parameters })))
    .values();
  const worker = async (): Promise<void> => {
    for (const { name, parameters } of waiting) {
      if (isOver()) return;
      await ask(snapshot, name, parameters, columnsOf(name));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker)).finally(() => snapshot.release());
}

/** One that takes too long is no reason to leave out the others. */
async function ask(snapshot: Snapshot, name: QueryName, parameters: object, columns: readonly string[]): Promise<void> {
  try {
    await snapshot.run(name, parameters as never, columns as never);
  } catch (error) {
    if (!(error instanceof StatementTimeoutError)) throw error;
  }
}
