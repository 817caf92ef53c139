import { useEffect, useRef } from 'react';

/** What a key does. Names as in `KeyboardEvent.key`; `Shift+` before those that want it. */
export type Shortcuts = ReadonlyMap<string, () => void>;

/** Listens to keys wherever no text is being written and no dialog is open. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (isWriting(event.target) || document.querySelector('dialog[open]')) return;
      // The space bar presses what has the focus.
      if (event.key === ' ' && isPressed(event.target)) return;
      const arrow = event.key.startsWith('Arrow');
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const run = latest.current.get(event.shiftKey && arrow ? `Shift+${key}` : key);
      if (!run) return;
      event.preventDefault();
      run();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

/** Fields, lists and radio buttons use the keys themselves. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');
}

function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary, [role="button"]');
}
