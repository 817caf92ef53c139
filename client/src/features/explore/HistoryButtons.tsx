import { useEffect } from 'react';
import './explore.css';
import { withCommand } from '../../ui/command-key.ts';
import { Icon } from '../../ui/Icons.tsx';
import { useSteps } from '../../url/use-steps.ts';

/** Back and forth through everything that was changed on the page; ⌘Z and ⇧⌘Z do the same. */
export function HistoryButtons() {
  const { canUndo, canRedo, undo, redo } = useSteps();
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const back = key === 'z' && !event.shiftKey;
      const forth = (key === 'z' && event.shiftKey) || key === 'y';
      if ((!back && !forth) || isWriting(event.target)) return;
      event.preventDefault();
      if (back) undo();
      else redo();
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo, redo]);
  return (
    <>
      <button
        type="button"
        className="button is-icon history-button"
        disabled={!canUndo}
        aria-label="Undo"
        title={`Undo (${withCommand('⌘Z')})`}
        onClick={undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        className="button is-icon history-button"
        disabled={!canRedo}
        aria-label="Redo"
        title={`Redo (${withCommand('⇧⌘Z')})`}
        onClick={redo}
      >
        <Icon name="redo" />
      </button>
    </>
  );
}

/** Where text is written, undoing means the text. */
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
