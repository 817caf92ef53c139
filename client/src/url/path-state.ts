/** Which two are connected, and its part of a link: `from=empire-of-japan&with=witte&path=2&when=day`. */

export interface PathState {
  readonly from: string | null;
  readonly with: string | null;
  /** Only along what is drawn on the day of the view; else over all time. */
  readonly onDay: boolean;
  /** Which of the paths found is told step by step; the shortest is 0. */
  readonly told: number;
}

export const DEFAULT_PATH: PathState = { from: null, with: null, onDay: false, told: 0 };

export const PATH_PARAMETERS: readonly string[] = ['from', 'with', 'when', 'path'];

export function readPath(parameters: URLSearchParams): PathState {
  const number = Number(parameters.get('path') ?? '1');
  return {
    from: parameters.get('from') || null,
    with: parameters.get('with') || null,
    onDay: parameters.get('when') === 'day',
    told: Number.isInteger(number) && number >= 1 && number <= 20 ? number - 1 : 0,
  };
}

/** Names and values of what differs from no path at all. */
export function writePath({ from, with: other, onDay, told }: PathState) {
  return [
    ['from', from ?? ''],
    ['with', other ?? ''],
    ['when', onDay ? 'day' : ''],
    ['path', told === 0 ? '' : String(told + 1)],
  ] as const;
}
