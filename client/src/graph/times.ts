import { dayInWords } from '@entente/server/domain/day';

/** Which days are looked at. All days are ISO days. */
export type Times =
  /** The day of the playhead. */
  | { readonly kind: 'day' }
  /** Whatever is drawn on any of these days, the first and the last counted. */
  | { readonly kind: 'range'; readonly first: string; readonly last: string }
  /** The day of the playhead set against a later one. */
  | { readonly kind: 'compare'; readonly other: string };

export const ONE_DAY: Times = { kind: 'day' };

export interface LookedAt {
  /** The day of the playhead. */
  readonly at: string;
  readonly time: Times;
}

/** "8 February 1904", "25 July 1894 to 5 September 1905", "1 February 1902 and 1 August 1907". */
export function timeInWords({ at, time }: LookedAt): string {
  switch (time.kind) {
    case 'day':
      return dayInWords(at);
    case 'range':
      return `${dayInWords(time.first)} to ${dayInWords(time.last)}`;
    case 'compare':
      return `${dayInWords(at)} and ${dayInWords(time.other)}`;
    default:
      return time satisfies never;
  }
}

/** The same where a preposition is wanted: "on 8 February 1904", "from … to …", "on … or …". */
export function atTimeInWords({ at, time }: LookedAt): string {
  switch (time.kind) {
    case 'day':
      return `on ${dayInWords(at)}`;
    case 'range':
      return `from ${dayInWords(time.first)} to ${dayInWords(time.last)}`;
    case 'compare':
      return `on ${dayInWords(at)} or ${dayInWords(time.other)}`;
    default:
      return time satisfies never;
  }
}

/** "1902 and 1907 compared"; of one year both days whole. */
export function comparisonTitle(before: string, after: string): string {
  const [one, other] = [before, after].map((day) => String(Number(day.slice(0, 4))));
  return one === other ? `${dayInWords(before)} and ${dayInWords(after)} compared` : `${one} and ${other} compared`;
}
