import type { Step } from '@entente/server/domain/day';
import { addDays } from '@entente/server/domain/iso-day';
import type { RefObject } from 'react';
import type { HistoryMode } from '../../url/use-view.ts';
import { type Change, compareDays, goTo, setRange, type View } from '../../url/view.ts';
import { DateFlag, FLAG_HALF } from './DateFlag.tsx';
import { type Domain, positionOf } from './scale.ts';

export interface TimeFlagsProps {
  readonly view: View;
  readonly whole: Domain;
  readonly domain: Domain;
  readonly width: number;
  readonly step: Step;
  /** Grips at the ends of the axis, from which a range is drawn. */
  readonly grips: boolean;
  readonly dayAt: (x: number) => string;
  readonly axis: RefObject<HTMLDivElement | null>;
  readonly onHold: (day: string | null) => void;
  readonly change: (change: Change, mode?: HistoryMode) => void;
}

/** Half the room of a flag with its letter. */
const PAIR_HALF = FLAG_HALF + 14;

/** The playhead; or the two ends of a range, or the two days that are compared. */
export function TimeFlags(props: TimeFlagsProps) {
  const { view, whole, domain, width, step, grips, dayAt, axis, onHold, change } = props;
  const { at, time } = view;
  const common = { width, step, dayAt, axis, onHold };
  const x = (day: string) => positionOf(day, domain, width);
  switch (time.kind) {
    case 'day':
      return (
        <>
          <DateFlag {...common} day={at} x={x(at)} whole={whole} onGoTo={(day, mode) => change(goTo(day), mode)} />
          {grips && (
            <>
              <DateFlag
                {...common}
                name="Range from"
                shape="grip"
                flagX={null}
                reach={null}
                day={whole.first}
                x={0}
                whole={whole}
                onGoTo={(day, mode) => day > whole.first && change(setRange(day, whole.last), mode)}
              />
              <DateFlag
                {...common}
                name="Range to"
                shape="grip"
                flagX={null}
                reach={null}
                day={whole.last}
                x={width}
                whole={whole}
                onGoTo={(day, mode) => day < whole.last && change(setRange(whole.first, day), mode)}
              />
            </>
          )}
        </>
      );
    case 'range': {
      const { first, last } = time;
      const ends = pair(x(first), x(last), width);
      return (
        <>
          <Band from={x(first)} to={x(last)} />
          <DateFlag
            {...common}
            {...ends.first}
            name="Range from"
            shape="grip"
            day={first}
            x={x(first)}
            whole={{ first: whole.first, last }}
            limits="The range can begin from"
            onGoTo={(day, mode) => change(setRange(day, last), mode)}
          />
          <DateFlag
            {...common}
            {...ends.last}
            name="Range to"
            shape="grip"
            day={last}
            x={x(last)}
            whole={{ first, last: whole.last }}
            limits="The range can end from"
            onGoTo={(day, mode) => change(setRange(first, day), mode)}
          />
        </>
      );
    }
    case 'compare': {
      const { other } = time;
      const ends = pair(x(at), x(other), width);
      return (
        <>
          <Band from={x(at)} to={x(other)} />
          <DateFlag
            {...common}
            {...ends.first}
            name="Earlier date"
            mark="A"
            day={at}
            x={x(at)}
            whole={{ first: whole.first, last: addDays(other, -1) }}
            limits="The earlier date runs from"
            onGoTo={(day, mode) => change(compareDays(day, other), mode)}
          />
          <DateFlag
            {...common}
            {...ends.last}
            name="Later date"
            mark="B"
            day={other}
            x={x(other)}
            whole={{ first: addDays(at, 1), last: whole.last }}
            limits="The later date runs from"
            onGoTo={(day, mode) => change(compareDays(at, day), mode)}
          />
        </>
      );
    }
    default:
      return time satisfies never;
  }
}

function Band({ from, to }: { readonly from: number; readonly to: number }) {
  return <div className="axis-band" style={{ left: from, width: Math.max(0, to - from) }} />;
}

/** Two flags side by side, whatever the room between their days; each has the presses nearer to it. */
function pair(one: number, other: number, width: number) {
  const middle = Math.max(2 * PAIR_HALF, Math.min(width - 2 * PAIR_HALF, (one + other) / 2));
  const clamp = (x: number, from: number, to: number) => Math.max(from, Math.min(to, x));
  const half = (one + other) / 2;
  return {
    first: { flagX: clamp(one, PAIR_HALF, middle - PAIR_HALF), reach: { from: 0, to: half } },
    last: { flagX: clamp(other, middle + PAIR_HALF, width - PAIR_HALF), reach: { from: half, to: width } },
  };
}
