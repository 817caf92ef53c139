import { type CATALOGUE, catalogueEntry, RELATIONSHIP_TYPES } from '../../server/src/domain/catalogue.ts';
import { CERTAINTIES } from '../../server/src/domain/columns.ts';
import type { DataPackage } from '../../server/src/domain/model.ts';
import {
  DAYS,
  DIRECTIONS,
  idsToAsk,
  JAPAN,
  LABELS,
  OFFICES,
  ON_DAYS,
  PAGES,
  RUSSIA,
  TYPES,
  UNKNOWN,
} from './choices.ts';
import { mixed } from './mixed.ts';

const PARTY_ROLES = ['party', 'acceding party', 'original party'];
const LIMITS = [10_000, 1, 7];
const SYMMETRIC = RELATIONSHIP_TYPES.filter((type) => catalogueEntry(type).symmetric);
const LOWER_BOUNDS = DAYS.slice(0, 5);

/** In what ways treaties can be asked for: one at a time, and several; never in none. */
const WAYS = mixed(
  {
    between: [null, [], [JAPAN, 'tokugawa-shogunate'], ['qing-dynasty'], [UNKNOWN]],
    others: [null, [], [RUSSIA], ['united-kingdom', 'french-third-republic']],
    concerning: [null, ['port-arthur'], ['korea'], [UNKNOWN]],
    signedBy: [null, ['li-hongzhang'], [RUSSIA], [UNKNOWN]],
  },
  (chosen) =>
    (['between', 'others', 'concerning', 'signedBy'] as const).flatMap((by) => {
      const ids = chosen[by];
      return ids === null ? [] : [{ by, ids }];
    }),
).filter(({ length }) => length > 0);

/** The parameter sets of the queries that `oracle-ties.ts` answers. */
export function tieCasesOf(data: DataPackage) {
  const ids = idsToAsk(data.entities);
  const offices = DAYS.flatMap((from) => [
    { key: `${from} japan`, state: JAPAN, from, to: from },
    { key: `${from} russia`, state: RUSSIA, from, to: '1917-12-31' },
    { key: `${from} nobody`, state: UNKNOWN, from, to: from },
  ]);
  const signedOn = { from: [null, ...LOWER_BOUNDS], to: [null, ...DAYS.slice(2)], at: [null, ...DAYS] };
  const touching = {
    asked: WAYS,
    partyRoles: [PARTY_ROLES, ['party']],
    ...signedOn,
  };
  return {
    'cessions-by-state': mixed({ ids, side: ['from', 'to'], limit: LIMITS }),
    extents: ids.map((list) => ({ ids: list })),
    'influence-links': mixed({ days: ON_DAYS, limit: LIMITS }, ({ days, limit }) => ({ ...days, limit })),
    'influence-step': mixed({
      ids,
      upstream: [false, true],
      certainty: [null, [], ...CERTAINTIES.map((certainty) => [certainty])],
      longTerm: [true, false],
    }),
    'offices-on-days': mixed({ asked: [offices, [], offices.slice(0, 1)], office: OFFICES }),
    ranking: mixed(
      {
        types: TYPES,
        days: ON_DAYS,
        direction: [null, 'out'],
        causal: [false, true],
        kinds: [null, [], ['State'], LABELS],
        limit: LIMITS,
      },
      // Time is obeyed by influence alone.
      ({ days, causal, types, ...rest }) => ({
        ...rest,
        ...days,
        causal,
        types: causal ? (['LED_TO'] satisfies (keyof typeof CATALOGUE)[]) : types,
      }),
    ),
    'relationships-of': mixed(
      { ids, types: TYPES, days: ON_DAYS, page: PAGES, direction: DIRECTIONS, office: OFFICES },
      ({ days, page, ...rest }) => ({ ...rest, ...days, ...page }),
    ),
    steps: mixed(
      { ids, types: TYPES, symmetric: [SYMMETRIC, []], direction: DIRECTIONS, days: ON_DAYS, limit: LIMITS },
      ({ days, ...rest }) => ({ ...rest, ...days }),
    ),
    treaties: mixed({ ...signedOn, page: PAGES }, ({ page, ...days }) => ({ ...days, ...page })),
    'treaties-total': mixed(signedOn),
    'treaties-touching': mixed({ ...touching, page: PAGES }, ({ page, ...filter }) => ({ ...filter, ...page })),
    'treaties-touching-total': mixed(touching),
  };
}
