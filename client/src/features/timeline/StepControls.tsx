import type { Step } from '../../graph/day.ts';
import { Icon } from '../../ui/Icons.tsx';

export interface StepControlsProps {
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly onBack: () => void;
  readonly onForward: () => void;
}

const STEPS: readonly Step[] = ['day', 'month', 'year'];

/** How far the arrow keys and the two buttons go. */
export function StepControls({ step, onStep, onBack, onForward }: StepControlsProps) {
  return (
    <div className="step-controls">
      <div className="step-buttons">
        <button
          type="button"
          className="step-button"
          onClick={onBack}
          aria-label={`One ${step} back`}
          title={`One ${step} back (←)`}
        >
          <Icon name="left" />
        </button>
        <button
          type="button"
          className="step-button"
          onClick={onForward}
          aria-label={`One ${step} on`}
          title={`One ${step} on (→)`}
        >
          <Icon name="right" />
        </button>
        <fieldset className="step-choice">
          <legend className="visually-hidden">Step</legend>
          {STEPS.map((choice) => (
            <label key={choice}>
              <input type="radio" name="step" checked={choice === step} onChange={() => onStep(choice)} />
              <span>{choice}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <p className="timeline-note">
        <kbd>←</kbd> <kbd>→</kbd> step, <kbd>⇧</kbd> ten
        <br />
        Begun per year, √ scale
      </p>
    </div>
  );
}
