import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../../ui/Icons.tsx';
import type { Theme } from './theme.ts';
import './header.css';

export interface HeaderProps {
  /** Null until the dataset is known. */
  readonly title: string | null;
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly onKeys: () => void;
  /** The whole address of what is on the page; null until that is known. */
  readonly link: string | null;
  /** The field that questions are asked in. */
  readonly ask?: ReactNode;
  /** What else can be done with what is on the page. */
  readonly children?: ReactNode;
}

export function Header({ title, theme, onTheme, onKeys, link, ask, children }: HeaderProps) {
  const dark = theme === 'dark';
  return (
    <header className="header">
      <a className="brand" href="/">
        <svg className="brand-mark" viewBox="0 0 34 16" aria-hidden="true">
          <path className="brand-line" d="M13 6.2h8M13 9.8h8" />
          <circle cx="7" cy="8" r="5.6" />
          <circle className="brand-full" cx="27" cy="8" r="5.6" />
        </svg>
        Entente
      </a>
      <span className="header-title">{title}</span>
      {ask}
      <div className="header-actions">
        {children}
        <button
          type="button"
          className="button is-icon"
          onClick={onTheme}
          aria-label={dark ? 'Light colours' : 'Dark colours'}
          title={dark ? 'Light colours' : 'Dark colours'}
        >
          <Icon name={dark ? 'sun' : 'moon'} />
        </button>
        <button
          type="button"
          className="button is-icon keys-button"
          onClick={onKeys}
          aria-label="Keys"
          title="Keys (?)"
        >
          <Icon name="keyboard" />
        </button>
        <CopyLink link={link} />
      </div>
    </header>
  );
}

const SAID_FOR_MS = 2000;

type CopyState = 'idle' | 'copied' | 'failed';

function CopyLink({ link }: { readonly link: string | null }) {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [state]);
  async function copy(): Promise<void> {
    if (link === null) return;
    try {
      await navigator.clipboard.writeText(link);
      setState('copied');
    } catch {
      // No clipboard without a secure context: the address bar can be copied by hand once it says everything.
      window.history.replaceState(null, '', link);
      setState('failed');
    }
  }
  const words = { idle: 'Share link', copied: 'Copied', failed: 'Copy the address' }[state];
  return (
    <button
      type="button"
      className="button is-strong share"
      disabled={link === null}
      aria-label="Share link"
      onClick={() => void copy()}
    >
      <Icon name={state === 'copied' ? 'check' : 'link'} />
      <span className={state === 'idle' ? '' : 'is-said'} aria-live="polite">
        {words}
      </span>
    </button>
  );
}
