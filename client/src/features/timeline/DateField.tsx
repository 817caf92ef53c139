import { dayInWords, readDay } from '@entente/server/domain/day';
import { useEffect, useId, useRef, useState } from 'react';
import type { Domain } from './scale.ts';

export interface DateFieldProps {
  readonly day: string;
  readonly x: number;
  readonly name: string;
  /** What may be typed, and how a sentence about it begins. */
  readonly whole: Domain;
  readonly limits: string;
  readonly onGoTo: (day: string) => void;
  readonly onDone: () => void;
}

/** A date is typed in place of the flag. */
export function DateField({ day, x, name, whole, limits, onGoTo, onDone }: DateFieldProps) {
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
      setProblem(`${limits} ${dayInWords(whole.first)} to ${dayInWords(whole.last)}.`);
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
        aria-label={name}
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
