import { Component, type ReactNode } from 'react';
import { errorInWords } from '../../api/errors.ts';
import './notices.css';

interface PageBoundaryProps {
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly error: unknown;
}

/**
 * What is left when a part of the page breaks or cannot be loaded, as when the server has gone over to a newer page:
 * words and a way on, never an empty screen. The address keeps what was looked at.
 */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): PageBoundaryState {
    return { error: error ?? new Error('unknown') };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { title, text } = errorInWords(error);
    return (
      <main className="broken-page" role="alert">
        <h1>{title}</h1>
        <p>A part of it broke or could not be loaded. Loading it again keeps what you looked at.</p>
        <p className="broken-reason">{text}</p>
        <button type="button" className="button is-strong" onClick={() => window.location.reload()}>
          Load the page again
        </button>
      </main>
    );
  }
}
