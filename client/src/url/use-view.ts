import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { addressOf, isEmbedded, linkIn } from './address.ts';
import { linkedView } from './linked-view.ts';
import { pushStep, replaceStep } from './steps.ts';
import type { Change, View } from './view.ts';
import { writeLink } from './view-url.ts';

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
  const { view, problems } = useMemo(() => linkedView(search, opening), [search, opening]);
  const change = useCallback(
    (apply: Change, mode: HistoryMode = 'push') => {
      const before = linkedView(currentSearch(), opening).view;
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
