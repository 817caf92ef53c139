import { LENSES } from '../../server/src/domain/catalogue.ts';
import { CERTAINTIES, TIERS } from '../../server/src/domain/columns.ts';
import type { DataPackage } from '../../server/src/domain/model.ts';
import { registerPage, registerPages } from '../../server/src/domain/register.ts';
import type { LensParameters, Queries, QueryName } from '../../server/src/engine/queries.ts';
import { lensParameters } from '../../server/src/explorer/filter.ts';
import { tieCasesOf } from './cases-ties.ts';
import { DAYS, idsToAsk, JAPAN, LABELS, ON_DAYS, PAGES, RUSSIA, TYPES, UNKNOWN } from './choices.ts';
import { mixed } from './mixed.ts';

/** The parameter sets of every query. A new query is one more row here, and its answer one more in `oracle.ts`. */
export type Cases = { readonly [Name in QueryName]: readonly Queries[Name]['in'][] };

/** `$dataset` alone is a parameter, and the engine fills it in. */
const NOTHING_TO_ASK = [{}];
const MIXED_LENSES: readonly LensParameters[] = [
  ['ALLIANCES', 'CONFLICTS'] as const,
  ['TREATIES', 'PEOPLE'] as const,
  ['RIVALRIES', 'TERRITORY', 'INFLUENCE'] as const,
].map((lenses) => lensParameters(lenses) as LensParameters);
const OF_LENSES: readonly LensParameters[] = [
  ...LENSES.map((lens) => lensParameters([lens]) as LensParameters),
  ...MIXED_LENSES,
];
/** One of every sort that the statements tell apart: symmetric, of actors, at treaties, influence, without a date. */
const EVERY_SORT = ['ALLIED_WITH', 'SIGNED', 'PARTICIPATED_IN', 'LED_TO', 'LOCATED_IN'] as const;
const EVERYTHING = lensParameters(['ALL']) as LensParameters;

const TOUCHED = [[], [JAPAN], [JAPAN, RUSSIA], ['port-arthur', 'sergei-witte', UNKNOWN], [UNKNOWN]] as const;
const OF = [null, ...TOUCHED];

export function casesOf(data: DataPackage): Cases {
  const idLists = {
    entities: idsToAsk(data.entities),
    relationships: idsToAsk(data.relationships),
    passages: idsToAsk(data.passages),
  };
  const narrowing = {
    days: ON_DAYS,
    via: [null, 'anglo-japanese-alliance-1902', 'triple-intervention', UNKNOWN],
    certainty: [null, [], ...CERTAINTIES.map((certainty) => [certainty]), ['certain', 'probable']],
    tiers: [null, [], ...TIERS.map((tier) => [tier]), ['core', 'standard']],
    kinds: [null, [], ['State'], ['State', 'Territory'], ['Event', 'Treaty'], LABELS],
  };
  const lens = [EVERYTHING, ...OF_LENSES];
  const filters = { lens, ...narrowing };
  const touching = { lens: [EVERYTHING, ...MIXED_LENSES], of: TOUCHED, ...narrowing };
  const ofType = { type: EVERY_SORT, fromActor: [false, true], toTreaty: [false, true], ...narrowing };
  const pages = registerPages(data.relationships.length);
  return {
    ...tieCasesOf(data),
    dataset: NOTHING_TO_ASK,
    degrees: idLists.entities.map((ids) => ({ ids })),
    entities: mixed({
      kinds: [null, [], ...LABELS.map((label) => [label]), ['State', 'Event']],
      from: [null, ...DAYS],
      to: [null, ...DAYS],
      after: [null, JAPAN, 'm', 'zzz', ''],
      limit: [1_000, 1, 7],
    }),
    'entities-by-id': idLists.entities.map((ids) => ({ ids })),
    'entities-total': mixed({
      kinds: [null, [], ...LABELS.map((label) => [label]), LABELS],
      from: [null, ...DAYS],
      to: [null, ...DAYS],
    }),
    names: mixed({ after: [null, JAPAN, 'zzz'], limit: [1_000, 1, 50] }),
    'passages-by-id': idLists.passages.map((ids) => ({ ids })),
    relationships: mixed({ ...filters, page: PAGES }, flat),
    'relationships-by-id': idLists.relationships.map((ids) => ({
      wanted: ids.map((id) => ({ id, page: registerPage(id, pages) })),
    })),
    'relationships-of-type': mixed({ ...ofType, page: PAGES }, flat),
    'relationships-of-total': mixed({ ids: idLists.entities, types: TYPES, days: ON_DAYS }, ({ days, ...rest }) => ({
      ...rest,
      ...days,
    })),
    'relationships-total': mixed({ ...filters, lens: [EVERYTHING, ...MIXED_LENSES] }, flat),
    'relationships-touching': mixed({ ...touching, page: PAGES }, flat),
    'relationships-touching-total': mixed(touching, flat),
    sources: mixed({ after: [null, 'm', 'zzz'], limit: [1_000, 1, 50] }),
    'sources-total': NOTHING_TO_ASK,
    'timeline-began': mixed({ lens: OF_LENSES, of: OF }, ({ lens, of }) => ({ ...lens, of })),
    'timeline-drawn': mixed({ lens: OF_LENSES, of: OF }, ({ lens, of }) => ({ ...lens, of })),
  };
}

/** What was chosen, all at one level, as statements take it. */
function flat<Chosen extends object, Days extends object, Lens extends object, Page extends object>({
  lens,
  days,
  page,
  ...rest
}: Chosen & { readonly days: Days; readonly lens?: Lens; readonly page?: Page }) {
  return { ...rest, ...(lens as Lens), ...days, ...(page as Page) };
}
