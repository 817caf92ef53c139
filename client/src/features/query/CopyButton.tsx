import { useEffect, useState } from 'react';
import { Icon } from '../../ui/Icons.tsx';

const SAID_FOR_MS = 2000;

export interface CopyButtonProps {
  readonly text: string;
  /** What the button does, for those who do not see what it stands beside. */
  readonly label: string;
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }
  return (
    <button type="button" className="button is-outlined copy-button" aria-label={label} onClick={() => void copy()}>
      {state === 'copied' ? (
        <Icon name="check" />
      ) : (
        <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M9 9h10v10H9ZM15 9V5H5v10h4" />
        </svg>
      )}
      <span aria-live="polite">{{ idle: 'Copy', copied: 'Copied', failed: 'Not allowed here' }[state]}</span>
    </button>
  );
}
