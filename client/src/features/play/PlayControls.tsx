import { Icon } from '../../ui/Icons.tsx';
import { type Play, SPEEDS } from './use-play.ts';

export interface PlayControlsProps {
  readonly play: Play;
  /** What one step is: "day", "change". */
  readonly step: string;
}

/** Lets time run or stand; where less motion is wanted, goes one step on. */
export function PlayControls({ play, step }: PlayControlsProps) {
  const label = play.stepping ? `Play: one ${step} on` : play.playing ? 'Pause' : 'Play';
  return (
    <button
      type="button"
      className="play-button"
      aria-label={label}
      aria-keyshortcuts="Space"
      title={`${label} (Space)`}
      onClick={play.toggle}
    >
      <Icon name={play.playing ? 'pause' : 'play'} />
    </button>
  );
}

/** How fast; nothing where nothing runs. */
export function PlaySpeed({ play }: Pick<PlayControlsProps, 'play'>) {
  if (play.stepping) return null;
  return (
    <select
      className="play-speed"
      aria-label="Speed"
      value={play.speed}
      onChange={({ target: { value } }) => play.setSpeed(SPEEDS.find((speed) => String(speed) === value) ?? 1)}
    >
      {SPEEDS.map((speed) => (
        <option key={speed} value={speed}>
          {speed === 0.5 ? '½' : speed}×
        </option>
      ))}
    </select>
  );
}
