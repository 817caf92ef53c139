import type { Lens } from '@entente/server/domain/catalogue';
import { dayInWords } from '../../graph/day.ts';
import { lensesInWords } from '../../graph/lenses.ts';
import type { Times } from '../../graph/times.ts';
import { Icon } from '../../ui/Icons.tsx';
import type { TimeControls } from './use-time-keys.ts';

export interface TimeModesProps extends Pick<TimeControls, 'toggleCompare' | 'toggleRange'> {
  readonly kind: Times['kind'];
  /** Whose bars are marked. */
  readonly lenses: readonly Lens[];
  readonly day: string;
  /** What the shown view leaves aside. */
  readonly kept: Times;
}

const NOTES: Readonly<Record<Exclude<Times['kind'], 'day'>, string>> = {
  range: 'Whatever is drawn on any of these days',
  compare: 'A and B may be dragged or typed',
};

/** More than one day: two compared, or a range. Nothing where what is shown is always of one day. */
export function TimeModes({ kind, lenses, day, kept, toggleCompare, toggleRange }: TimeModesProps) {
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
      {kept.kind !== 'day' && (
        <p className="timeline-note is-kept" role="status">
          <b>Only {dayInWords(day)} here.</b>{' '}
          <span>The {kept.kind === 'compare' ? 'comparison' : 'range'} is kept for Network and Table.</span>
        </p>
      )}
      <p className="timeline-note">{kind === 'day' ? markedInWords(lenses) : NOTES[kind]}</p>
    </div>
  );
}

/** Darker on light paper and lighter on dark: only that they stand out can be said. */
function markedInWords(lenses: readonly Lens[]): string {
  return lenses.length === 0 ? '' : `Marked bars: ${lensesInWords(lenses).toLowerCase()}`;
}
