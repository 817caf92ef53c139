import { isIsoDay } from '@entente/server/domain/iso-day';
import { ONE_DAY, type Times } from '../graph/times.ts';

/** Which days are looked at, as a part of a link: `range=1894-07-25..1905-09-05`, or `at=1902-02-01&vs=1907-08-01`. */

export const TIME_PARAMETERS: readonly string[] = ['range', 'vs'];

/**
 * @param at the link's own day; null where it names none
 * @param problems gets what could not be read, in words
 */
export function readTimes(parameters: URLSearchParams, at: string | null, problems: string[]): Times {
  const range = parameters.get('range');
  const other = parameters.get('vs');
  if (range !== null) {
    const [first = '', last = ''] = range.split('..');
    if (isIsoDay(first) && isIsoDay(last) && first <= last) return { kind: 'range', first, last };
    problems.push(`The link's range “${range}” is no two days, the earlier first; one day is shown.`);
  } else if (other !== null) {
    if (at !== null && isIsoDay(other) && at < other) return { kind: 'compare', other };
    problems.push(`The link compares with “${other}”, which is no day after its own; one day is shown.`);
  }
  return ONE_DAY;
}

/** Names and values of what differs from one day. */
export function writeTimes(time: Times): readonly (readonly [string, string])[] {
  return [
    ['vs', time.kind === 'compare' ? time.other : ''],
    ['range', time.kind === 'range' ? `${time.first}..${time.last}` : ''],
  ];
}
