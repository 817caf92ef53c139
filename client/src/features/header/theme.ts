import { useCallback, useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

/** `public/theme.js` reads the same key before the first paint. */
const KEY = 'entente-theme';
const CHANGED = 'entente:theme';

/** The colours that hold now, and how to change to the others; the choice is remembered on this machine. */
export function useTheme(): readonly [Theme, () => void] {
  const theme = useSyncExternalStore(subscribe, currentTheme);
  const toggle = useCallback(() => {
    const next = currentTheme() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // A browser that keeps nothing still changes colours for now.
    }
    window.dispatchEvent(new Event(CHANGED));
  }, []);
  return [theme, toggle];
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return systemIsDark().matches ? 'dark' : 'light';
}

function subscribe(listener: () => void): () => void {
  const system = systemIsDark();
  system.addEventListener('change', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    system.removeEventListener('change', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

function systemIsDark(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
