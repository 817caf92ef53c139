import type { TimeLimits } from '../time-moves.ts';

/** What is known of balance on the first of July of a year. */
export interface YearValue {
  readonly year: number;
  /** Balanced triads among all; null where there is none. */
  readonly ratio: number | null;
  readonly balanced: number;
  readonly unbalanced: number;
}

/** As many values as a line can show; over a longer time every second, fifth, tenth... year is taken. */
const MOST_VALUES = 300;
const STEPS = [1, 2, 5, 10, 20, 50, 100];

/** The years to ask for, first to last. */
export function sampledYears({ first, last }: TimeLimits): readonly number[] {
  const from = Number(first.slice(0, 4));
  const to = Number(last.slice(0, 4));
  const step = STEPS.find((years) => (to - from) / years < MOST_VALUES) ?? 100;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** The day that stands for a year. */
export function dayOfYear(year: number): string {
  return `${String(year).padStart(4, '0')}-07-01`;
}

export function inBatches<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** The years that have a ratio, in unbroken runs: where there is none the line has a gap. */
export function runsOf(values: readonly YearValue[]): readonly (readonly YearValue[])[] {
  const runs: YearValue[][] = [];
  let open: YearValue[] | null = null;
  for (const value of values) {
    if (value.ratio === null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      runs.push(open);
    }
    open.push(value);
  }
  return runs;
}
