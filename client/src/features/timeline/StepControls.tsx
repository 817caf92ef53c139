import { dayInWords } from '@entente/server/domain/day';
import { Icon, type IconName } from '../../ui/Icons.tsx';
import { PlayControls, PlaySpeed } from '../play/PlayControls.tsx';
import { TIME_STEPS, type TimeControls } from './use-time-keys.ts';

export interface StepControlsProps {
  readonly time: TimeControls;
}

/** Play, one step, the next change; and how far the arrow keys, the buttons and play go. */
export function StepControls({ time }: StepControlsProps) {
  const { step, setStep, by, toChange, previous, next, play } = time;
  const previousWords = previous === null ? 'Previous change: none' : `Previous change: ${dayInWords(previous)}`;
  const nextWords = next === null ? 'Next change: none' : `Next change: ${dayInWords(next)}`;
  return (
    <div className="step-controls">
      <div className="step-buttons">
        <PlayControls play={play} step={step} />
        <StepButton
          icon="previousChange"
          words={previousWords}
          keys="["
          off={previous === null}
          onPress={() => toChange(-1)}
        />
        <StepButton icon="left" words={`One ${step} back`} keys="←" onPress={() => by(-1)} />
        <StepButton icon="right" words={`One ${step} on`} keys="→" onPress={() => by(1)} />
        <StepButton icon="nextChange" words={nextWords} keys="]" off={next === null} onPress={() => toChange(1)} />
        <PlaySpeed play={play} />
      </div>
      <fieldset className="step-choice">
        <legend className="visually-hidden">Step</legend>
        {TIME_STEPS.map((choice) => (
          <label key={choice}>
            <input type="radio" name="step" checked={choice === step} onChange={() => setStep(choice)} />
            <span>{choice}</span>
          </label>
        ))}
      </fieldset>
      <p className="timeline-note">Begun per year, √ scale</p>
    </div>
  );
}

interface StepButtonProps {
  readonly icon: IconName;
  readonly words: string;
  readonly keys: string;
  /** There is nowhere to go. */
  readonly off?: boolean;
  readonly onPress: () => void;
}

function StepButton({ icon, words, keys, off = false, onPress }: StepButtonProps) {
  return (
    <button
      type="button"
      className="step-button"
      disabled={off}
      aria-label={words}
      title={`${words} (${keys})`}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
