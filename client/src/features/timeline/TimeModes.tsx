import type { Lens } from '@entente/server/domain/catalogue';
import { dayInWords } from '@entente/server/domain/day';
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
        <ModeButton
          mode="compare"
          shown={kind}
          label="Compare"
          shortcut="b"
          title="Compare two dates"
          onToggle={toggleCompare}
        />
      )}
      {toggleRange && (
        <ModeButton
          mode="range"
          shown={kind}
          label="Range"
          shortcut="r"
          title="Show a range of dates"
          onToggle={toggleRange}
        />
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

interface ModeButtonProps {
  readonly mode: 'compare' | 'range';
  readonly shown: Times['kind'];
  readonly label: string;
  /** Its key, in small letters. */
  readonly shortcut: string;
  readonly title: string;
  readonly onToggle: () => void;
}

function ModeButton({ mode, shown, label, shortcut, title, onToggle }: ModeButtonProps) {
  const isOn = shown === mode;
  return (
    <button
      type="button"
      className={`button is-outlined${isOn ? ' is-strong' : ''}`}
      aria-label={label}
      aria-pressed={isOn}
      aria-keyshortcuts={shortcut}
      title={`${isOn ? 'Back to one day' : title} (${shortcut.toUpperCase()})`}
      onClick={onToggle}
    >
      <Icon name={mode} />
      <span>{label}</span>
    </button>
  );
}
