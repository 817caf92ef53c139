import { errorInWords } from '../../api/errors.ts';
import type { ServerStatus } from '../../api/server-status.ts';
import './notices.css';

export interface NoticesProps {
  readonly status: ServerStatus;
  /** Why the picture asked for could not be had; null where nothing is wrong. */
  readonly error: Error | null;
  /** What of the link could not be read. */
  readonly problems: readonly string[];
  /** Whether there is an earlier picture to keep. */
  readonly hasPicture: boolean;
  readonly onRetry: () => void;
}

/** A strip on the plate that says what is wrong and what happens next. The last picture stays under it. */
export function Notices({ status, error, problems, hasPicture, onRetry }: NoticesProps) {
  if (status.phase === 'away') {
    return (
      <div className="notice is-error" role="alert">
        <p>
          <b>The server does not answer.</b> {hasPicture && 'The last picture stays. '}Trying again every{' '}
          {status.nextTryInSeconds === 1 ? 'second' : `${status.nextTryInSeconds} seconds`}.
        </p>
        <button type="button" className="button is-outlined" onClick={onRetry}>
          Try again
        </button>
      </div>
    );
  }
  if (error !== null) {
    const { title, text, reference } = errorInWords(error);
    return (
      <div className="notice is-error" role="alert">
        <p>
          <b>{title}</b> {text} {reference && <code>{reference}</code>}
        </p>
        <button type="button" className="button is-outlined" onClick={onRetry}>
          Try again
        </button>
      </div>
    );
  }
  if (problems.length === 0) return null;
  return (
    <div className="notice" role="status">
      <p>{problems.join(' ')}</p>
    </div>
  );
}
