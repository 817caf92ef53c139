import type { Times } from '../../graph/times.ts';
import { Icon } from '../../ui/Icons.tsx';
import type { TimeControls } from './use-time-keys.ts';

export interface TimeModesProps extends Pick<TimeControls, 'toggleCompare' | 'toggleRange'> {
  readonly kind: Times['kind'];
}

const NOTES: Readonly<Record<Times['kind'], string>> = {
  day: 'Dark bars: in the chosen lenses',
  range: 'Whatever is drawn on any of these days',
  compare: 'A and B may be dragged or typed',
};

/** More than one day: two compared, or a range. Nothing where what is shown is always of one day. */
export function TimeModes({ kind, toggleCompare, toggleRange }: TimeModesProps) {
  return (
    <div className="time-modes">
      {toggleCompare && (
        <button
          type="button"
          className={`button is-outlined${kind === 'compare' ? ' is-strong' : ''}`}
          aria-label="Compare"
          aria-pressed={kind === 'compare'}
          aria-keyshortcuts="b"
          title={kind === 'compare' ? 'Back to one day (B)' : 'Compare two dates (B)'}
          onClick={toggleCompare}
        >
          <Icon name="compare" />
          <span>Compare</span>
        </button>
      )}
      {toggleRange && (
        <button
          type="button"
          className={`button is-outlined${kind === 'range' ? ' is-strong' : ''}`}
          aria-label="Range"
          aria-pressed={kind === 'range'}
          aria-keyshortcuts="r"
          title={kind === 'range' ? 'Back to one day (R)' : 'Show a range of dates (R)'}
          onClick={toggleRange}
        >
          <Icon name="range" />
          <span>Range</span>
        </button>
      )}
      <p className="timeline-note">{NOTES[kind]}</p>
    </div>
  );
}
