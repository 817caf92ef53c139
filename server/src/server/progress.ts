import type { Progress } from '../loader/store.ts';

/** Prints lines of progress, at most one in a second where they come fast. */
export function printedProgress(print: (line: string) => void, now: () => number = () => performance.now()): Progress {
  let last = Number.NEGATIVE_INFINITY;
  return (line) => {
    if (now() - last < 1_000) return;
    last = now();
    print(line);
  };
}
