import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { ONE_DAY } from '../graph/times.ts';
import { addressOf, isEmbedded, linkIn } from './address.ts';
import { DEFAULT_BALANCE } from './balance-state.ts';
import { DEFAULT_CHAIN } from './chain-state.ts';
import { DEFAULT_EXPLORE } from './explore-state.ts';
import { DEFAULT_MAP } from './map-state.ts';
import { DEFAULT_PATH } from './path-state.ts';
import { pushStep, replaceStep } from './steps.ts';
import { DEFAULT_TABLE } from './table-state.ts';
import type { Change, View } from './view.ts';
import { readLink, writeLink } from './view-url.ts';

/** How a change enters the history: as a step that Back undoes, or in place of the last one (while dragging). */
export type HistoryMode = 'push' | 'replace';

export interface ViewState {
  /** Null until it is known how the dataset wants to be opened. */
  readonly view: View | null;
  readonly problems: readonly string[];
  readonly change: (change: Change, mode?: HistoryMode) => void;
}

const CHANGED = 'entente:view';

/** Tells of every change of the address, ours and the browser's own. */
export function subscribeToAddress(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

function currentSearch(): string {
  return linkIn(window.location);
}

/** The view that the address shows, completed by the opening. The address is the only place where it is kept. */
export function useView(opening: View | null): ViewState {
  const search = useSyncExternalStore(subscribeToAddress, currentSearch);
  const { view, problems } = useMemo(() => {
    const link = readLink(search);
    if (link.view === null) return { view: opening, problems: link.problems };
    return { view: complete(link.view, opening), problems: link.problems };
  }, [search, opening]);
  const change = useCallback(
    (apply: Change, mode: HistoryMode = 'push') => {
      const link = readLink(currentSearch());
      const before = link.view === null ? opening : complete(link.view, opening);
      if (before === null) return;
      const after = apply(before);
      if (after === before) return;
      const { pathname, search: asked } = window.location;
      const address = `${pathname}${addressOf(writeLink(after), isEmbedded(asked))}`;
      if (mode === 'push') pushStep(address);
      else replaceStep(address);
      window.dispatchEvent(new Event(CHANGED));
    },
    [opening],
  );
  return { view, problems, change };
}

/** Goes to what a link says, as if it had been opened. */
export function openLink(link: string): void {
  const { pathname, search } = window.location;
  pushStep(`${pathname}${addressOf(link, isEmbedded(search))}`);
  window.dispatchEvent(new Event(CHANGED));
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
    explore = DEFAULT_EXPLORE,
    asked = null,
  } = part;
  return at === undefined || lenses === undefined
    ? null
    : { shown, at, time, lenses, selection, confidence, certainty, table, chain, path, balance, map, explore, asked };
}
