import { useMemo, useRef, useState } from 'react';
import type { AtlasQuery, OpeningQuery } from '../../api/generated/graphql.ts';
import { useTimeline } from '../../api/queries.ts';
import type { Times } from '../../graph/times.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import { NARROW, useMediaQuery } from '../../ui/use-media-query.ts';
import type { HistoryMode } from '../../url/use-view.ts';
import { type Change, compareDays, goTo, type View } from '../../url/view.ts';
import { Axis } from './Axis.tsx';
import { Histogram } from './Histogram.tsx';
import { Landmarks } from './Landmarks.tsx';
import { StepControls } from './StepControls.tsx';
import { bucketOf, dayAt, domainOf, windowAround } from './scale.ts';
import { TimeFlags } from './TimeFlags.tsx';
import { TimeModes } from './TimeModes.tsx';
import type { TimeControls } from './use-time-keys.ts';
import './timeline.css';

export interface TimelineProps {
  readonly view: View | null;
  /** A range or a comparison that the shown view leaves aside; one day where it leaves none. */
  readonly kept: Times;
  readonly dataset: OpeningQuery['dataset'] | undefined;
  readonly atlas: AtlasQuery | undefined;
  readonly time: TimeControls;
  readonly change: (change: Change, mode?: HistoryMode) => void;
}

/** When: what began each year, where we are, and every way to go elsewhere. */
export function Timeline({ view, kept, dataset, atlas, time, change }: TimelineProps) {
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
  const kind = view?.time.kind ?? 'day';
  const domain = narrow && kind === 'day' ? windowAround(whole, held ?? at) : whole;

  return (
    <section className="timeline" aria-label="Timeline" data-time={kind} data-kept={kept.kind}>
      <StepControls time={time} />
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
                onGoTo={(day) => change(toLandmark(day))}
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
              <TimeFlags
                view={view}
                whole={whole}
                domain={domain}
                width={width}
                step={time.step === 'change' ? 'day' : time.step}
                grips={!narrow && time.toggleRange !== null}
                dayAt={(x) => dayAt(x, domain, width)}
                axis={axis}
                onHold={(day) => {
                  if (day !== null) time.play.pause();
                  setHeld(day);
                }}
                change={change}
              />
            )}
          </>
        )}
      </div>
      <TimeModes
        kind={kind}
        lenses={view?.lenses ?? []}
        day={at}
        kept={kept}
        toggleCompare={time.toggleCompare}
        toggleRange={time.toggleRange}
      />
    </section>
  );
}

/** Goes to a landmark's day; while two days are compared, the nearer of them goes. */
function toLandmark(day: string): Change {
  return (view) => {
    if (view.time.kind !== 'compare') return goTo(day)(view);
    const { at, time } = view;
    const near = Math.abs(Date.parse(day) - Date.parse(at)) <= Math.abs(Date.parse(day) - Date.parse(time.other));
    if (day < time.other && (near || day <= at)) return compareDays(day, time.other)(view);
    return day > at ? compareDays(at, day)(view) : view;
  };
}
