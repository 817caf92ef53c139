import { useMemo, useRef, useState } from 'react';
import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import { useTimeline } from '../../api/queries.ts';
import { neighbouringChange } from '../../graph/changes.ts';
import { dayInWords, type Step, stepDay } from '../../graph/day.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import { NARROW, useMediaQuery } from '../../ui/use-media-query.ts';
import type { HistoryMode } from '../../url/use-view.ts';
import type { View } from '../../url/view.ts';
import { Axis } from './Axis.tsx';
import { DateFlag } from './DateFlag.tsx';
import { Histogram } from './Histogram.tsx';
import { Landmarks } from './Landmarks.tsx';
import { StepControls } from './StepControls.tsx';
import { bucketOf, dayAt, domainOf, positionOf, windowAround } from './scale.ts';
import './timeline.css';

export interface TimelineProps {
  readonly view: View | null;
  readonly dataset: OpeningQuery['dataset'] | undefined;
  readonly atlas: AtlasQuery | undefined;
  /** The days on which the picture changes, in order. */
  readonly changes: readonly string[];
  readonly step: Step;
  readonly onStep: (step: Step) => void;
  readonly onGoTo: (day: string, mode?: HistoryMode) => void;
}

/** When: what began each year, where we are, and every way to go elsewhere. */
export function Timeline({ view, dataset, atlas, changes, step, onStep, onGoTo }: TimelineProps) {
  const axis = useRef<HTMLDivElement>(null);
  const width = useElementSize(axis)?.width ?? 0;
  const narrow = useMediaQuery(NARROW);
  const whole = useMemo(() => domainOf(dataset?.span ?? null), [dataset]);
  const bucket = dataset ? bucketOf(whole) : null;
  const all = useTimeline(['ALL'], bucket);
  const chosen = useTimeline(view?.lenses.length ? view.lenses : ['ALL'], bucket);
  // While the playhead is dragged the axis must not run away from under the finger.
  const [held, setHeld] = useState<string | null>(null);
  const at = view?.at ?? whole.first;
  const domain = narrow ? windowAround(whole, held ?? at) : whole;
  const previous = neighbouringChange(changes, at, -1);
  const next = neighbouringChange(changes, at, 1);

  return (
    <section className="timeline" aria-label="Timeline">
      <StepControls
        step={step}
        onStep={onStep}
        onBack={() => onGoTo(stepDay(at, step, -1))}
        onForward={() => onGoTo(stepDay(at, step, 1))}
      />
      <div className="axis" ref={axis}>
        {width > 0 && (
          <>
            {!narrow && view && atlas && (
              <Landmarks
                view={view}
                atlas={atlas}
                principals={dataset?.principals ?? []}
                domain={domain}
                width={width}
                onGoTo={onGoTo}
              />
            )}
            <Histogram
              all={all.data?.timeline ?? []}
              chosen={view?.lenses.length ? (chosen.data?.timeline ?? []) : []}
              domain={domain}
              width={width}
            />
            <Axis domain={domain} width={width} />
            {view && (
              <DateFlag
                day={at}
                x={positionOf(at, domain, width)}
                width={width}
                whole={whole}
                step={step}
                dayAt={(x) => dayAt(x, domain, width)}
                axis={axis}
                onHold={setHeld}
                onGoTo={onGoTo}
              />
            )}
          </>
        )}
      </div>
      <div className="change-controls">
        <div className="change-buttons">
          <ChangeButton label="Previous change" symbol="‹" day={previous} onGoTo={onGoTo} keys="[" />
          <span>Change</span>
          <ChangeButton label="Next change" symbol="›" day={next} onGoTo={onGoTo} keys="]" />
        </div>
        <p className="timeline-note">Dark bars: in the chosen lenses</p>
      </div>
    </section>
  );
}

interface ChangeButtonProps {
  readonly label: string;
  readonly symbol: string;
  readonly day: string | null;
  readonly keys: string;
  readonly onGoTo: (day: string) => void;
}

function ChangeButton({ label, symbol, day, keys, onGoTo }: ChangeButtonProps) {
  const words = day === null ? `${label}: none` : `${label}: ${dayInWords(day)}`;
  return (
    <button
      type="button"
      disabled={day === null}
      aria-label={words}
      title={`${words} (${keys})`}
      onClick={() => day !== null && onGoTo(day)}
    >
      {symbol}
    </button>
  );
}
