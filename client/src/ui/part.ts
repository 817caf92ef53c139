import { useSyncExternalStore } from 'react';

/** A part of the page whose code comes apart. */
export interface Part<Loaded> {
  /** Begins to load it, once. Resolves when it is there or cannot be had. */
  readonly begin: () => Promise<void>;
  /** A hook: the part, or null until it is there. Throws while drawing where it cannot be had. */
  readonly use: () => Loaded | null;
}

type State<Loaded> = { readonly loaded: Loaded } | { readonly failed: unknown } | null;

/**
 * For what is needed right after the first paint. What is opened later is for `lazy` with `Suspense`: those hold back
 * what arrives soon after something else did, for up to 300 ms, so that a page does not flicker.
 */
export function part<Loaded>(load: () => Promise<Loaded>): Part<Loaded> {
  let state: State<Loaded> = null;
  let begun: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  function settle(settled: State<Loaded>): void {
    state = settled;
    for (const listener of listeners) listener();
  }
  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }
  return {
    begin: () => {
      begun ??= load().then(
        (loaded) => settle({ loaded }),
        (failed: unknown) => settle({ failed }),
      );
      return begun;
    },
    use: () => {
      const now = useSyncExternalStore(subscribe, () => state);
      if (now === null) return null;
      if ('failed' in now) throw now.failed;
      return now.loaded;
    },
  };
}
