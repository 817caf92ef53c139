import { dayInWords } from '../domain/day.ts';

/** A time that a question asks for. Days are ISO days, both counted; null is open. */
export type When =
  | { readonly kind: 'day'; readonly from: string; readonly to: string; readonly label: string }
  /** A year, a month, a decade: asked for are its days, any of them. */
  | { readonly kind: 'period'; readonly from: string; readonly to: string; readonly label: string }
  | { readonly kind: 'between'; readonly from: string; readonly to: string; readonly label: string }
  | { readonly kind: 'since'; readonly from: string; readonly to: null; readonly label: string }
  | { readonly kind: 'before'; readonly from: null; readonly to: string; readonly label: string }
  | { readonly kind: 'ever'; readonly from: null; readonly to: null; readonly label: string };

export const EVER: When = { kind: 'ever', from: null, to: null, label: '' };

export function onDay(day: string): When {
  return { kind: 'day', from: day, to: day, label: dayInWords(day) };
}

export function inYear(year: number): When {
  const text = String(year).padStart(4, '0');
  return { kind: 'period', from: `${text}-01-01`, to: `${text}-12-31`, label: String(year) };
}

/** As a slot of a question says it: "on any day in 1904". */
export function whenInSlot(when: When): string {
  switch (when.kind) {
    case 'day':
      return `on ${when.label}`;
    case 'period':
      return `on any day in ${when.label}`;
    case 'between':
    case 'since':
    case 'before':
      return when.label;
    case 'ever':
      return 'at any time';
    default:
      return when satisfies never;
  }
}

/** As an answer says it: "on 8 February 1904", "in 1904"; nothing where all time is meant. */
export function whenInAnswer(when: When): string {
  switch (when.kind) {
    case 'period':
      return `in ${when.label}`;
    case 'ever':
      return '';
    case 'day':
    case 'between':
    case 'since':
    case 'before':
      return whenInSlot(when);
    default:
      return when satisfies never;
  }
}

export interface TimeArguments {
  readonly at: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** As the server takes it. */
export function timeArguments(when: When): TimeArguments {
  return when.kind === 'day' ? { at: when.from, from: null, to: null } : { at: null, from: when.from, to: when.to };
}

/** Whether something with these outermost days (null: open) can fall into the time. */
export function overlaps(when: When, first: string | null, last: string | null): boolean {
  return (
    (when.to === null || first === null || first <= when.to) &&
    (when.from === null || last === null || when.from <= last)
  );
}
