import type { OpeningQuery } from '../api/generated/graphql.ts';
import { inTableOrder, STATE_LENSES } from '../graph/lenses.ts';
import { ONE_DAY } from '../graph/times.ts';
import { DEFAULT_BALANCE } from './balance-state.ts';
import { DEFAULT_CHAIN } from './chain-state.ts';
import { DEFAULT_EXPLORE } from './explore-state.ts';
import { DEFAULT_MAP } from './map-state.ts';
import { DEFAULT_MATRIX } from './matrix-state.ts';
import { DEFAULT_PATH } from './path-state.ts';
import { DEFAULT_TABLE } from './table-state.ts';
import { VIEW_NAMES, type View } from './view.ts';

type Dataset = OpeningQuery['dataset'];

/** The view that the dataset asks to be opened with; where it asks for nothing, the lenses between states on its first day. */
export function openingView(dataset: Dataset): View {
  const { opening, span } = dataset;
  const lenses = inTableOrder(opening?.lenses ?? []);
  return {
    shown: VIEW_NAMES.find((name) => name === opening?.view) ?? 'network',
    at: opening?.at ?? span?.startMin ?? '1900-01-01',
    time: ONE_DAY,
    lenses: lenses.length === 0 ? STATE_LENSES : lenses,
    selection: opening?.select ? { kind: 'entity', id: opening.select } : null,
    confidence: 'POSSIBLE',
    certainty: null,
    table: DEFAULT_TABLE,
    chain: DEFAULT_CHAIN,
    path: DEFAULT_PATH,
    balance: DEFAULT_BALANCE,
    map: DEFAULT_MAP,
    matrix: DEFAULT_MATRIX,
    explore: DEFAULT_EXPLORE,
    asked: null,
  };
}

/** Whether what is looked at is what the dataset opens with: the same day, lenses and selection. */
export function isOpeningView(view: View, dataset: Dataset): boolean {
  const opening = openingView(dataset);
  return (
    view.at === opening.at &&
    view.time.kind === 'day' &&
    view.lenses.join() === opening.lenses.join() &&
    view.selection?.kind === opening.selection?.kind &&
    view.selection?.id === opening.selection?.id
  );
}
