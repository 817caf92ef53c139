import { dayInWords } from '@entente/server/domain/day';
import { useId, useRef } from 'react';
import type { Selection } from '../../graph/entity.ts';
import type { Axis, HolderBar, HolderLane } from '../../graph/map/holder-lanes.ts';
import { modeInWords, modeOf } from '../../graph/map/holdings.ts';
import { shortSpan } from '../../graph/span-text.ts';
import { useElementSize } from '../../ui/use-element-size.ts';
import { positionOf, tickYears } from '../timeline/scale.ts';
import { HoldingFill, HoldingOutline, HoldingPatterns, type HoldingStyle } from './HoldingPatterns.tsx';

export interface HolderBarsProps {
  readonly lanes: readonly HolderLane[];
  readonly axis: Axis;
  readonly day: string;
  readonly onSelect: (selection: Selection) => void;
}

const HEAD = 22;
const NAME = 18;
const LANE = 22;
const GAP = 6;
const FOOT = 22;
/** Roughly the width of a letter of a holder's name: what does not fit is left to the list below. */
const LETTER = 7;
const LEAST = 5;

/** A territory's holders over time as parallel bars, a lane for each right. */
export function HolderBars({ lanes, axis, day, onSelect }: HolderBarsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useElementSize(frame)?.width ?? 0;
  const prefix = useId();
  const tops = topsOf(lanes);
  const bottom = (tops.at(-1) ?? HEAD) + LANE + GAP;
  const placeOf = (of: string) => positionOf(of, axis, width);
  const at = placeOf(day);
  const shown = axis.first <= day && day <= axis.last;
  const barStyle = (bar: HolderBar): HoldingStyle => {
    const { mode, hue, disputed } = bar.holding;
    return { mode, hue, disputed, share: [0, mode === 'joint' ? 2 : 1] };
  };
  return (
    <div className="holders" ref={frame}>
      {width > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: an SVG is no fieldset
        <svg className="holders-bars" height={bottom + FOOT} role="group" aria-label="Holders over time">
          <HoldingPatterns prefix={prefix} styles={lanes.flatMap(({ bars }) => bars.map(barStyle))} />
          {tickYears(axis, width).map((year) => {
            const x = placeOf(`${String(year).padStart(4, '0')}-01-01`);
            return (
              <g key={year}>
                <path className="holders-tick" d={`M${x} ${HEAD}V${bottom}`} />
                <text x={x} y={bottom + 15} textAnchor={x < 14 ? 'start' : x > width - 14 ? 'end' : 'middle'}>
                  {year}
                </text>
              </g>
            );
          })}
          {lanes.map((lane, index) => {
            const top = tops[index] ?? 0;
            return (
              <g key={lane.bars[0]?.holding.relationship.id ?? lane.mode}>
                {lane.first && (
                  <text className="holders-lane-name" x="0" y={top - 5}>
                    {modeOf(lane.mode).label}
                  </text>
                )}
                <path className="holders-rule" d={`M0 ${top + LANE + 0.5}H${width}`} />
                {lane.bars.map((bar) => (
                  <Bar
                    key={bar.holding.relationship.id}
                    bar={bar}
                    style={barStyle(bar)}
                    prefix={prefix}
                    left={placeOf(bar.from)}
                    right={placeOf(bar.to)}
                    top={top}
                    onSelect={onSelect}
                  />
                ))}
              </g>
            );
          })}
          {shown && (
            <g>
              <path className="holders-day" d={`M${at} ${HEAD - 6}V${bottom}`} />
              <circle className="holders-day-knob" cx={at} cy={bottom} r="3.5" />
              <text
                className="holders-day-text"
                x={Math.max(0, Math.min(width, at))}
                y="11"
                textAnchor={at < 60 ? 'start' : at > width - 60 ? 'end' : 'middle'}
              >
                {dayInWords(day)}
              </text>
            </g>
          )}
        </svg>
      )}
    </div>
  );
}

function topsOf(lanes: readonly HolderLane[]): readonly number[] {
  let next = HEAD;
  return lanes.map(({ first }) => {
    const top = next + (first ? NAME : 0);
    next = top + LANE + GAP;
    return top;
  });
}

interface BarProps {
  readonly bar: HolderBar;
  readonly style: HoldingStyle;
  readonly prefix: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly onSelect: (selection: Selection) => void;
}

function Bar({ bar, style, prefix, left, right, top, onSelect }: BarProps) {
  const { relationship, state } = bar.holding;
  const end = Math.max(right, left + LEAST);
  const path = `M${left} ${top}H${end}V${top + LANE - 2}H${left}Z`;
  const said = `${state.name}, ${modeInWords(bar.holding).toLowerCase()}, ${shortSpan(relationship.span)}`;
  const select = () => onSelect({ kind: 'line', id: relationship.id });
  const fitting = Math.floor((end - left - 8) / LETTER);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: no button stands within SVG */}
      <g
        className="holders-bar"
        role="button"
        tabIndex={0}
        aria-label={said}
        onClick={select}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          event.stopPropagation();
          select();
        }}
      >
        <title>{said}</title>
        <path className="holders-bar-ground" d={path} />
        <HoldingFill prefix={prefix} style={style} path={path} />
        <HoldingOutline style={style} path={path} />
      </g>
      {/* Beside the button, which says more than the name. */}
      {state.name.length <= fitting && (
        <text className="holders-bar-name" x={(left + end) / 2} y={top + 14.5} textAnchor="middle">
          {state.name}
        </text>
      )}
    </>
  );
}
