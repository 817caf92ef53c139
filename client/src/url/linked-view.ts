import { ONE_DAY } from '../graph/times.ts';
import { DEFAULT_BALANCE } from './balance-state.ts';
import { DEFAULT_CHAIN } from './chain-state.ts';
import { DEFAULT_EXPLORE } from './explore-state.ts';
import { DEFAULT_MAP } from './map-state.ts';
import { DEFAULT_MATRIX } from './matrix-state.ts';
import { DEFAULT_PATH } from './path-state.ts';
import { DEFAULT_TABLE } from './table-state.ts';
import type { View } from './view.ts';
import { readLink } from './view-url.ts';

export interface LinkedView {
  /** Null where the link leaves open what only the dataset's opening can say. */
  readonly view: View | null;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

/**
 * The view that a link shows, completed by the opening.
 *
 * @param opening null while it is not known how the dataset wants to be opened
 */
export function linkedView(link: string, opening: View | null): LinkedView {
  const { view, problems } = readLink(link);
  return { view: view === null ? opening : complete(view, opening), problems };
}

/** A link may open before the dataset has said how it wants to be opened, provided that it says enough itself. */
function complete(part: Partial<View>, opening: View | null): View | null {
  if (opening !== null) return { ...opening, selection: null, ...part };
  const { shown = 'network', at, lenses, selection = null, confidence = 'POSSIBLE', certainty = null } = part;
  const { table = DEFAULT_TABLE, chain = DEFAULT_CHAIN, path = DEFAULT_PATH } = part;
  const {
    time = ONE_DAY,
    balance = DEFAULT_BALANCE,
    map = DEFAULT_MAP,
    matrix = DEFAULT_MATRIX,
    explore = DEFAULT_EXPLORE,
    asked = null,
  } = part;
  return at === undefined || lenses === undefined
    ? null
    : {
        shown,
        at,
        time,
        lenses,
        selection,
        confidence,
        certainty,
        table,
        chain,
        path,
        balance,
        map,
        matrix,
        explore,
        asked,
      };
}
