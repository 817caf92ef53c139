import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { clampDay, dayInWords, readDay, type Step, stepDay } from '../../graph/day.ts';
import type { HistoryMode } from '../../url/use-view.ts';
import type { Domain } from './scale.ts';

export interface DateFlagProps {
  readonly day: string;
  /** Where the playhead stands, and how wide the axis is. */
  readonly x: number;
  readonly width: number;
  /** What may be typed. */
  readonly whole: Domain;
  readonly step: Step;
  readonly dayAt: (x: number) => string;
  readonly axis: RefObject<HTMLDivElement | null>;
  /** The day on which dragging began; null when it has ended. */
  readonly onHold: (day: string | null) => void;
  readonly onGoTo: (day: string, mode?: HistoryMode) => void;
}

const FLAG_HALF = 66;
/** Until here a press is a press; from here on it drags. */
const DRAG_FROM = 3;

/** The playhead: drag it, press anywhere on the axis, press its flag to type a date. */
export function DateFlag(props: DateFlagProps) {
  const { day, x, width, whole, step, dayAt, axis, onHold, onGoTo } = props;
  const [typing, setTyping] = useState(false);
  const drag = useRef<{ readonly from: number; moved: boolean } | null>(null);

  function dayUnder(event: PointerEvent): string {
    return dayAt(event.clientX - (axis.current?.getBoundingClientRect().left ?? 0));
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

  const flagX = Math.max(FLAG_HALF, Math.min(width - FLAG_HALF, x));
  return (
    <>
      <div
        className="axis-press"
        onPointerDown={(event) => {
          begin(event);
          onGoTo(dayUnder(event));
          if (drag.current) drag.current.moved = true;
        }}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <div
        className="playhead"
        style={{ left: x }}
        role="slider"
        tabIndex={0}
        aria-label="Date"
        aria-orientation="horizontal"
        aria-valuemin={Number(whole.first.slice(0, 4))}
        aria-valuemax={Number(whole.last.slice(0, 4))}
        aria-valuenow={Number(day.slice(0, 4))}
        aria-valuetext={dayInWords(day)}
        data-day={day}
        onKeyDown={(event) => slide(event, day, step, whole, onGoTo)}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      />
      {typing ? (
        <DateField day={day} x={flagX} whole={whole} onGoTo={onGoTo} onDone={() => setTyping(false)} />
      ) : (
        <button
          type="button"
          className="flag"
          style={{ left: flagX }}
          title="Type a date"
          aria-label={`${dayInWords(day)}, type another date`}
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
          {dayInWords(day)}
        </button>
      )}
    </>
  );
}

function slide(
  event: KeyboardEvent,
  day: string,
  step: Step,
  whole: Domain,
  onGoTo: (day: string, mode?: HistoryMode) => void,
): void {
  const moves: Readonly<Record<string, string>> = {
    ArrowUp: stepDay(day, step, 1),
    ArrowDown: stepDay(day, step, -1),
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

interface DateFieldProps {
  readonly day: string;
  readonly x: number;
  readonly whole: Domain;
  readonly onGoTo: (day: string) => void;
  readonly onDone: () => void;
}

function DateField({ day, x, whole, onGoTo, onDone }: DateFieldProps) {
  const [text, setText] = useState(dayInWords(day));
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const problemId = useId();
  useEffect(() => field.current?.select(), []);
  function commit(): void {
    const read = readDay(text);
    if (!read.ok) {
      setProblem(read.problem);
    } else if (read.day < whole.first || read.day > whole.last) {
      setProblem(`The timeline runs from ${dayInWords(whole.first)} to ${dayInWords(whole.last)}.`);
    } else {
      onGoTo(read.day);
      onDone();
    }
  }
  return (
    <form
      className="flag is-field"
      style={{ left: x }}
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <input
        ref={field}
        value={text}
        aria-label="Date"
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(null);
        }}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onDone();
        }}
        onBlur={() => problem === null && onDone()}
      />
      {problem !== null && (
        <p id={problemId} className="flag-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
