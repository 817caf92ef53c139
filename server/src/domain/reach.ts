import { daysBetween, FIRST_DAY, LAST_DAY } from './iso-day.ts';
import type { Bounds, Drawn } from './model.ts';

/**
 * For how long a relationship is possibly drawn, roughly: at most so many days; `ever` for longer or without an end,
 * `always` where it is drawn before its own start. What is drawn on a day and has the reach of a year has begun within
 * the year before, so that an index by reach and start leads straight to it (`query-neo4j/relationships-of-type.cypher`
 * has the same numbers). The wider a class, the more of it is read in vain: what is over long before its class is.
 */
export const REACHES = [
  ['1y', 366],
  ['3y', 1_100],
  ['10y', 3_660],
  ['20y', 7_320],
  ['40y', 14_640],
  ['100y', 36_600],
] as const;
export type Reach = (typeof REACHES)[number][0] | 'ever' | 'always';

export function reachOf({
  startMin,
  drawnFrom,
  drawnTo,
}: Pick<Bounds & Drawn, 'startMin' | 'drawnFrom' | 'drawnTo'>): Reach {
  if (drawnFrom < startMin || (drawnFrom === FIRST_DAY && drawnTo === LAST_DAY)) return 'always';
  if (drawnTo === LAST_DAY) return 'ever';
  const days = daysBetween(drawnFrom, drawnTo);
  return REACHES.find(([, most]) => days <= most)?.[0] ?? 'ever';
}
