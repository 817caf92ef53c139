import { clampDay, dayInWords, stepDay } from '@entente/server/domain/day';
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { ratioInWords } from '../../graph/balance/triads.ts';
import { dayOfYear, runsOf, type YearValue } from '../../graph/balance/years.ts';
import { plural } from '../../graph/picture.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import { useLate } from '../../ui/use-late.ts';
import { type Domain, dayAt, positionOf, tickYears } from '../timeline/scale.ts';
import type { BalanceYears } from './use-balance.ts';

export interface RatioLineProps {
  readonly years: BalanceYears;
  readonly domain: Domain;
  readonly at: string;
  readonly onGoTo: (day: string) => void;
}

const TOP = 12;
const RATIO_HEIGHT = 62;
const BARS_TOP = 88;
const BARS_HEIGHT = 34;
const HEIGHT = BARS_TOP + BARS_HEIGHT;
const PATIENCE_MS = 500;

/** The ratio over the years as a line with gaps, over bars that count the triads. A press goes to the year. */
export function RatioLine({ years, domain, at, onGoTo }: RatioLineProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementSize(box)?.width ?? 0;
  const { values, asked, error } = years;
  const runs = useMemo(() => runsOf(values), [values]);
  const x = (year: number) => positionOf(dayOfYear(year), domain, width);
  const y = (ratio: number) => TOP + (1 - ratio) * RATIO_HEIGHT;
  const most = Math.max(1, ...values.map(({ balanced, unbalanced }) => balanced + unbalanced));
  const bar = Math.max(1.5, (x((values[1]?.year ?? 0) || 0) - x(values[0]?.year ?? 0)) * 0.72 || 3);
  const year = Number(at.slice(0, 4));
  const go = (to: number) => onGoTo(clampDay(dayOfYear(to), domain.first, domain.last));

  function press(event: PointerEvent<HTMLDivElement>): void {
    if (event.button !== 0) return;
    const left = event.currentTarget.getBoundingClientRect().left;
    go(Number(dayAt(event.clientX - left, domain, width).slice(0, 4)));
  }

  function key(event: KeyboardEvent): void {
    const to = {
      ArrowRight: stepDay(at, 'year', 1),
      ArrowLeft: stepDay(at, 'year', -1),
      Home: domain.first,
      End: domain.last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onGoTo(clampDay(to, domain.first, domain.last));
  }

  return (
    <section className="ratio" aria-label="Over the years">
      <div className="section-head">
        <h2>Over the years</h2>
        <Progress done={values.length} asked={asked} error={error} />
      </div>
      <div className="ratio-plot" ref={box}>
        <div
          className="ratio-press"
          role="slider"
          tabIndex={0}
          aria-label="Year"
          aria-valuemin={Number(domain.first.slice(0, 4))}
          aria-valuemax={Number(domain.last.slice(0, 4))}
          aria-valuenow={year}
          aria-valuetext={saidOf(at, values)}
          onPointerDown={press}
          onKeyDown={key}
        >
          {width > 0 && (
            <svg width={width} height={HEIGHT} aria-hidden="true">
              {[1, 0.5, 0].map((ratio) => (
                <g key={ratio} className="ratio-grid">
                  <path d={`M0 ${y(ratio)}H${width}`} />
                  <text x="2" y={y(ratio) - 3}>
                    {ratio === 0.5 ? '½' : ratio}
                  </text>
                </g>
              ))}
              {values.map(({ year: of, balanced, unbalanced }) => {
                const whole = ((balanced + unbalanced) / most) * BARS_HEIGHT;
                const unstable = (unbalanced / most) * BARS_HEIGHT;
                return (
                  whole > 0 && (
                    <g key={of}>
                      <rect className="ratio-bar" x={x(of) - bar / 2} y={HEIGHT - whole} width={bar} height={whole} />
                      {unstable > 0 && (
                        <rect
                          className="ratio-bar is-unstable"
                          x={x(of) - bar / 2}
                          y={HEIGHT - whole}
                          width={bar}
                          height={unstable}
                        />
                      )}
                    </g>
                  )
                );
              })}
              {runs.map((run) => (
                <g key={run[0]?.year} className="ratio-run" data-from={run[0]?.year} data-to={run.at(-1)?.year}>
                  <path
                    d={run
                      .map((value, index) => `${index === 0 ? 'M' : 'L'}${x(value.year)} ${y(value.ratio ?? 0)}`)
                      .join('')}
                  />
                  {run.length === 1 && run[0] && <circle cx={x(run[0].year)} cy={y(run[0].ratio ?? 0)} r="2.4" />}
                </g>
              ))}
              <path className="ratio-playhead" d={`M${positionOf(at, domain, width)} 0V${HEIGHT}`} />
              <circle className="ratio-playhead" cx={positionOf(at, domain, width)} cy={HEIGHT} r="4" />
            </svg>
          )}
        </div>
        <div className="ratio-years" aria-hidden="true">
          {tickYears(domain, width).map((tick) => (
            <span key={tick} style={{ left: positionOf(`${String(tick).padStart(4, '0')}-01-01`, domain, width) }}>
              {tick}
            </span>
          ))}
        </div>
      </div>
      <p className="ratio-note">
        Line: balanced triads among all, on 1 July of each year; where there is no triad it has a gap. Bars: how many
        triads, at most {most}. Press a year to go there.
      </p>
    </section>
  );
}

function saidOf(at: string, values: readonly YearValue[]): string {
  const year = Number(at.slice(0, 4));
  const value = values.find((one) => one.year === year);
  if (!value || value.ratio === null) return `${dayInWords(at)}, no triad in July ${year}`;
  return `${dayInWords(at)}, ratio ${ratioInWords(value.ratio)} of ${plural(value.balanced + value.unbalanced, 'triad')} in July ${year}`;
}

interface ProgressProps {
  readonly done: number;
  readonly asked: number;
  readonly error: Error | null;
}

function Progress({ done, asked, error }: ProgressProps) {
  const late = useLate(PATIENCE_MS);
  if (error !== null) return <span role="status">Some years could not be read.</span>;
  return <span role="status">{done < asked && late ? `Reading the years… ${done} of ${asked}` : ''}</span>;
}
