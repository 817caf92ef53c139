import { clampDay, dayInWords, type Step, stepDay } from '@entente/server/domain/day';
import { type KeyboardEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { HistoryMode } from '../../url/use-view.ts';
import { DateField } from './DateField.tsx';
import type { Domain } from './scale.ts';

export interface DateFlagProps {
  readonly day: string;
  /** What the day is, for those who listen. */
  readonly name?: string;
  /** The letter before the day, where there are two. */
  readonly mark?: string;
  /** A line through the bars, or a grip at the end of a range. */
  readonly shape?: 'line' | 'grip';
  /** Where the playhead stands, and how wide the axis is. */
  readonly x: number;
  readonly width: number;
  /** Where the middle of the flag stands; null: it has none. */
  readonly flagX?: number | null;
  /** The part of the axis where a press moves it; null: none. */
  readonly reach?: { readonly from: number; readonly to: number } | null;
  /** What may be typed and dragged to. */
  readonly whole: Domain;
  /** How a sentence about that begins. */
  readonly limits?: string;
  readonly step: Step;
  readonly dayAt: (x: number) => string;
  readonly axis: RefObject<HTMLDivElement | null>;
  /** The day on which dragging began; null when it has ended. */
  readonly onHold: (day: string | null) => void;
  readonly onGoTo: (day: string, mode?: HistoryMode) => void;
}

export const FLAG_HALF = 66;
/** Until here a press is a press; from here on it drags. */
const DRAG_FROM = 3;

/** The playhead: drag it, press anywhere on the axis, press its flag to type a date. */
export function DateFlag(props: DateFlagProps) {
  const { day, name = 'Date', mark, shape = 'line', x, width, whole, step, dayAt, axis, onHold, onGoTo } = props;
  const { flagX = heldIn(x, width), reach = { from: 0, to: width }, limits = 'The timeline runs from' } = props;
  const [typing, setTyping] = useState(false);
  const drag = useRef<{ readonly from: number; moved: boolean } | null>(null);

  function dayUnder(event: PointerEvent): string {
    const under = dayAt(event.clientX - (axis.current?.getBoundingClientRect().left ?? 0));
    return clampDay(under, whole.first, whole.last);
  }

  function begin(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, moved: false };
    onHold(day);
  }

  function move(event: PointerEvent): void {
    const held = drag.current;
    if (!held || (!held.moved && Math.abs(event.clientX - held.from) < DRAG_FROM)) return;
    // The first move is a step that Back undoes; the rest of the drag belongs to it.
    onGoTo(dayUnder(event), held.moved ? 'replace' : 'push');
    held.moved = true;
  }

  function end(): boolean {
    const moved = drag.current?.moved ?? false;
    drag.current = null;
    onHold(null);
    return moved;
  }

  return (
    <>
      {reach && (
        <div
          className="axis-press"
          style={{ left: reach.from, right: width - reach.to }}
          onPointerDown={(event) => {
            begin(event);
            onGoTo(dayUnder(event));
            if (drag.current) drag.current.moved = true;
          }}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={end}
        />
      )}
      <div
        className={shape === 'grip' ? 'grip' : 'playhead'}
        style={{ left: x }}
        role="slider"
        tabIndex={0}
        aria-label={name}
        aria-orientation="horizontal"
        aria-valuemin={Number(whole.first.slice(0, 4))}
        aria-valuemax={Number(whole.last.slice(0, 4))}
        aria-valuenow={Number(day.slice(0, 4))}
        aria-valuetext={dayInWords(day)}
        data-day={day}
        onKeyDown={(event) =>
          slide(event, { day, step, whole, onGoTo, arrows: mark !== undefined || shape === 'grip' })
        }
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {flagX === null ? null : typing ? (
        <DateField
          day={day}
          x={flagX}
          name={name}
          whole={whole}
          limits={limits}
          onGoTo={onGoTo}
          onDone={() => setTyping(false)}
        />
      ) : (
        <button
          type="button"
          className="flag"
          style={{ left: flagX }}
          title="Type a date"
          aria-label={`${mark ? `${mark} ` : ''}${dayInWords(day)}${mark ? `, ${name.toLowerCase()}` : ''}, type another date`}
          onPointerDown={begin}
          onPointerMove={move}
          onPointerUp={() => {
            if (!end()) setTyping(true);
          }}
          onPointerCancel={end}
          onClick={(event) => {
            // From the keyboard; a press has been dealt with.
            if (event.detail === 0) setTyping(true);
          }}
        >
          {mark && <span className="flag-mark">{mark}</span>} {dayInWords(day)}
        </button>
      )}
    </>
  );
}

/** Keeps a flag on the axis. */
function heldIn(x: number, width: number): number {
  return Math.max(FLAG_HALF, Math.min(width - FLAG_HALF, x));
}

interface Slide extends Pick<DateFlagProps, 'day' | 'step' | 'whole' | 'onGoTo'> {
  /** Left and right are its own: there is more than one day, and the page's keys move another. */
  readonly arrows: boolean;
}

function slide(event: KeyboardEvent, { day, step, whole, onGoTo, arrows }: Slide): void {
  const count = event.shiftKey ? 10 : 1;
  const moves: Readonly<Record<string, string>> = {
    ArrowUp: stepDay(day, step, 1),
    ArrowDown: stepDay(day, step, -1),
    ...(arrows ? { ArrowRight: stepDay(day, step, count), ArrowLeft: stepDay(day, step, -count) } : {}),
    PageUp: stepDay(day, 'month', 1),
    PageDown: stepDay(day, 'month', -1),
    Home: whole.first,
    End: whole.last,
  };
  const to = moves[event.key];
  if (to === undefined) return;
  event.preventDefault();
  onGoTo(clampDay(to, whole.first, whole.last));
}
