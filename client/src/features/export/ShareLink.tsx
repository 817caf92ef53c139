import { type Ref, useEffect, useImperativeHandle, useState } from 'react';
import { Icon } from '../../ui/Icons.tsx';
import { addressOf, LONGEST_LINK } from '../../url/address.ts';
import { replaceStep } from '../../url/steps.ts';
import { writeLink } from '../../url/view-url.ts';
import type { Taken } from './taken.ts';

export interface ShareHandle {
  readonly share: () => void;
}

export interface ShareLinkProps {
  readonly ref?: Ref<ShareHandle>;
  readonly taken: Taken | null;
}

const SAID_FOR_MS = 2500;

type ShareState = 'idle' | 'copied' | 'failed' | 'saved';

const WORDS: Readonly<Record<ShareState, string>> = {
  idle: 'Share link',
  copied: 'Copied',
  failed: 'Copy the address',
  saved: 'Saved as a file',
};

/** Copies the link of what is on the page; where the link is too long to be mailed, gives a file in its place. */
export function ShareLink({ ref, taken }: ShareLinkProps) {
  const [state, setState] = useState<ShareState>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const link = taken && writeLink(taken.view);
  const tooLong = link !== null && link.length > LONGEST_LINK;

  async function share(): Promise<void> {
    if (taken === null || link === null) return;
    if (tooLong) {
      const { saveView } = await import('./save-view.ts');
      saveView(taken);
      setState('saved');
      return;
    }
    const address = addressOf(link);
    try {
      await navigator.clipboard.writeText(`${window.location.origin}${window.location.pathname}${address}`);
      setState('copied');
    } catch {
      // No clipboard without a secure context: the address bar can be copied by hand once it says everything.
      replaceStep(`${window.location.pathname}${address}`);
      setState('failed');
    }
  }
  useImperativeHandle(ref, () => ({ share: () => void share() }));

  return (
    <button
      type="button"
      className="button is-strong share"
      disabled={taken === null}
      aria-label={tooLong ? 'Save as a file' : 'Share link'}
      aria-keyshortcuts="s"
      title={
        tooLong ? 'This view is too large for a link that can be mailed: save it as a file (S)' : 'Copy the link (S)'
      }
      onClick={() => void share()}
    >
      <Icon name={state === 'copied' || state === 'saved' ? 'check' : 'link'} />
      <span className={state === 'idle' ? '' : 'is-said'} aria-live="polite">
        {state === 'idle' && tooLong ? 'Save as a file' : WORDS[state]}
      </span>
    </button>
  );
}
