import type { OpeningQuery } from '../api/generated/graphql.ts';

/**
 * The states of a state's line of succession, itself first.
 *
 * @param hues by state; those of one line share a number
 */
export function lineIn(hues: OpeningQuery['dataset']['hues'], state: string): readonly string[] {
  const own = hues.find((one) => one.state === state)?.hue;
  return [state, ...hues.flatMap((one) => (one.hue === own && one.state !== state ? [one.state] : []))];
}
