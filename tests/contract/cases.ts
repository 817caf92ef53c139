import { LABEL_OF_KIND, LENSES, RELATIONSHIP_TYPES, type RelationshipType } from '../../server/src/domain/catalogue.ts';
import { CERTAINTIES, type DataPackage, TIERS } from '../../server/src/domain/model.ts';
import type { DaysParameters, LensParameters, Queries, QueryName } from '../../server/src/engine/queries.ts';
import { lensParameters } from '../../server/src/explorer/filter.ts';
import { mixed } from './mixed.ts';

/** The parameter sets of every query. A new query is one more row here, and its answer one more in `oracle.ts`. */
export type Cases = { readonly [Name in QueryName]: readonly Queries[Name]['in'][] };

/** `$dataset` alone is a parameter, and the engine fills it in. */
const NOTHING_TO_ASK = [{}];
const UNKNOWN = 'no-such-id';
const JAPAN = 'empire-of-japan';
const RUSSIA = 'russian-empire';
const LABELS = Object.values(LABEL_OF_KIND);

/** Days before all, within and after all, and the first and last of an alliance and of a war. */
const DAYS = [
  '0001-01-01',
  '1633-01-01',
  '1875-05-07',
  '1895-04-23',
  '1904-02-08',
  '1905-09-05',
  '1917-12-31',
  '9999-12-31',
];
const ON_DAYS: readonly DaysParameters[] = [
  { from: null, to: null, certainly: false },
  { from: null, to: null, certainly: true },
  ...[false, true].flatMap((certainly) => [
    ...DAYS.map((day) => ({ from: day, to: day, certainly })),
    { from: '1894-01-01', to: '1905-12-31', certainly },
    { from: '0001-01-01', to: '1800-01-01', certainly },
    { from: '1914-07-28', to: '9999-12-31', certainly },
  ]),
];

const OF_LENSES: readonly LensParameters[] = [
  ...LENSES.map((lens) => [lens]),
  ['ALLIANCES', 'CONFLICTS'] as const,
  ['TREATIES', 'PEOPLE'] as const,
  ['RIVALRIES', 'TERRITORY', 'INFLUENCE'] as const,
].map((lenses) => lensParameters(lenses) as LensParameters);
const EVERYTHING = lensParameters(['ALL']) as LensParameters;

const OF = [null, [], [JAPAN], [JAPAN, RUSSIA], ['port-arthur', 'sergei-witte', UNKNOWN], [UNKNOWN]] as const;
const TYPES: readonly (readonly RelationshipType[])[] = [
  RELATIONSHIP_TYPES,
  ['ALLIED_WITH'],
  ['FOUGHT', 'CONTROLS'],
  ['SIGNED', 'SERVED', 'LED_TO'],
];

export function casesOf(data: DataPackage): Cases {
  const idLists = {
    entities: idsToAsk(data.entities),
    relationships: idsToAsk(data.relationships),
    passages: idsToAsk(data.passages),
  };
  const relationshipFilters = mixed(
    {
      lens: [EVERYTHING, ...OF_LENSES],
      days: ON_DAYS,
      of: OF,
      via: [null, 'anglo-japanese-alliance-1902', 'triple-intervention', UNKNOWN],
      certainty: [null, [], ...CERTAINTIES.map((certainty) => [certainty]), ['certain', 'probable']],
      tiers: [null, [], ...TIERS.map((tier) => [tier]), ['core', 'standard']],
      kinds: [null, [], ['State'], ['State', 'Territory'], ['Event', 'Treaty'], LABELS],
    },
    ({ lens, days, ...rest }) => ({ ...lens, ...days, ...rest }),
  );
  return {
    counts: NOTHING_TO_ASK,
    dataset: NOTHING_TO_ASK,
    days: NOTHING_TO_ASK,
    degrees: idLists.entities.map((ids) => ({ ids })),
    entities: mixed({
      kinds: [null, [], ...LABELS.map((label) => [label]), ['State', 'Event']],
      at: [null, ...DAYS],
      after: [null, JAPAN, 'm', 'zzz', ''],
      limit: [1_000, 1, 7],
    }),
    'entities-by-id': idLists.entities.map((ids) => ({ ids })),
    'entities-total': mixed({ kinds: [null, [], ...LABELS.map((label) => [label]), LABELS], at: [null, ...DAYS] }),
    names: mixed({ after: [null, JAPAN, 'zzz'], limit: [1_000, 1, 50] }),
    'passages-by-id': idLists.passages.map((ids) => ({ ids })),
    relationships: relationshipFilters.map((filter, at) => ({
      ...filter,
      ...(PAGES[at % (2 * PAGES.length)] ?? WHOLE),
    })),
    'relationships-by-id': idLists.relationships.map((ids) => ({ ids })),
    'relationships-of': mixed(
      { ids: idLists.entities, types: TYPES, days: ON_DAYS, page: PAGES },
      ({ days, page, ...rest }) => ({ ...rest, ...days, ...page }),
    ),
    'relationships-of-total': mixed({ ids: idLists.entities, types: TYPES, days: ON_DAYS }, ({ days, ...rest }) => ({
      ...rest,
      ...days,
    })),
    'relationships-total': relationshipFilters,
    sources: mixed({ after: [null, 'm', 'zzz'], limit: [1_000, 1, 50] }),
    'sources-total': NOTHING_TO_ASK,
    'timeline-began': mixed({ lens: OF_LENSES, of: OF }, ({ lens, of }) => ({ ...lens, of })),
    'timeline-drawn': mixed({ lens: OF_LENSES, of: OF }, ({ lens, of }) => ({ ...lens, of })),
  };
}

const WHOLE = { afterStart: null, afterId: null, limit: 5_001 };
const PAGES = [
  WHOLE,
  { afterStart: null, afterId: null, limit: 1 },
  { afterStart: '1895-04-23', afterId: 'r0500', limit: 11 },
  { afterStart: '0001-01-01', afterId: 'r0000', limit: 1_001 },
  { afterStart: '9999-12-31', afterId: 'zzz', limit: 1_001 },
] as const;

/** None, one, several out of order, unknown ones, and all that there are. */
function idsToAsk(rows: readonly { readonly id: string }[]): (readonly string[])[] {
  const ids = rows.map(({ id }) => id);
  const few = ids.filter((_, index) => index % 37 === 0).reverse();
  return [[], [UNKNOWN], ids.slice(0, 1), few, [...few, UNKNOWN, ''], ids];
}
