import { LENSES } from '../../server/src/domain/catalogue.ts';
import { CERTAINTIES, type DataPackage, TIERS } from '../../server/src/domain/model.ts';
import type { LensParameters, Queries, QueryName } from '../../server/src/engine/queries.ts';
import { lensParameters } from '../../server/src/explorer/filter.ts';
import { tieCasesOf } from './cases-ties.ts';
import { DAYS, idsToAsk, JAPAN, LABELS, ON_DAYS, PAGES, RUSSIA, TYPES, UNKNOWN, WHOLE } from './choices.ts';
import { mixed } from './mixed.ts';

/** The parameter sets of every query. A new query is one more row here, and its answer one more in `oracle.ts`. */
export type Cases = { readonly [Name in QueryName]: readonly Queries[Name]['in'][] };

/** `$dataset` alone is a parameter, and the engine fills it in. */
const NOTHING_TO_ASK = [{}];
const OF_LENSES: readonly LensParameters[] = [
  ...LENSES.map((lens) => [lens]),
  ['ALLIANCES', 'CONFLICTS'] as const,
  ['TREATIES', 'PEOPLE'] as const,
  ['RIVALRIES', 'TERRITORY', 'INFLUENCE'] as const,
].map((lenses) => lensParameters(lenses) as LensParameters);
const EVERYTHING = lensParameters(['ALL']) as LensParameters;

const OF = [null, [], [JAPAN], [JAPAN, RUSSIA], ['port-arthur', 'sergei-witte', UNKNOWN], [UNKNOWN]] as const;
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
    ...tieCasesOf(data),
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
