import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icons.tsx';
import { Brand } from './Brand.tsx';
import type { Theme } from './theme.ts';
import './header.css';

export interface HeaderProps {
  /** Null until the dataset is known. */
  readonly title: string | null;
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly onKeys: () => void;
  /** How what is on the page is shared. */
  readonly share: ReactNode;
  /** The field that questions are asked in. */
  readonly ask?: ReactNode;
  /** What else can be done with what is on the page. */
  readonly children?: ReactNode;
}

export function Header({ title, theme, onTheme, onKeys, share, ask, children }: HeaderProps) {
  const dark = theme === 'dark';
  return (
    <header className="header">
      <Brand />
      <span className="header-title">{title}</span>
      {ask}
      <div className="header-actions">
        {children}
        <a className="button header-tool header-graphiql" href="/graphiql" title="Ask your own questions in GraphQL">
          <Icon name="graph" />
          <span>GraphiQL</span>
        </a>
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
        {share}
      </div>
    </header>
  );
}
