/**
 * What the chain view asks, and its part of a link: `of=triple-intervention&to=portsmouth-treaty-1905`, or
 * `of=russo-japanese-war&way=upstream`.
 */

/** Around one event or treaty: what led to it and what came of it, or one of the two. */
export const CHAIN_WAYS = ['both', 'upstream', 'downstream'] as const;
export type ChainWay = (typeof CHAIN_WAYS)[number];

/** Which chain between two is told: of certain links alone, or the shortest whatever its certainty. */
export const CHAIN_ROUTES = ['certain', 'shortest'] as const;
export type ChainRoute = (typeof CHAIN_ROUTES)[number];

export interface ChainState {
  /** An event or treaty; null: not chosen yet. */
  readonly of: string | null;
  /** Another one to arrive at; null: everything around `of`. */
  readonly to: string | null;
  /** Means nothing where `to` is given. */
  readonly way: ChainWay;
  readonly route: ChainRoute;
  /** Whether indirect, background links count. */
  readonly longTerm: boolean;
  /** Whether what has no room for its name is drawn as well. */
  readonly all: boolean;
  /** The view was just opened by its switch: an event or treaty that is selected takes the place of `of`. */
  readonly takeSelection: boolean;
}

export const DEFAULT_CHAIN: ChainState = {
  of: null,
  to: null,
  way: 'both',
  route: 'certain',
  longTerm: false,
  all: false,
  takeSelection: false,
};

export const CHAIN_PARAMETERS: readonly string[] = ['of', 'to', 'way', 'route', 'background', 'all', 'open'];

/** @param problems gets what could not be read, in words */
export function readChain(parameters: URLSearchParams, problems: string[]): ChainState {
  const of = parameters.get('of') || null;
  return {
    of,
    to: of === null ? null : parameters.get('to') || null,
    way: readOne(parameters.get('way'), CHAIN_WAYS, 'way', problems),
    route: readOne(parameters.get('route'), CHAIN_ROUTES, 'route', problems),
    longTerm: parameters.get('background') === '1',
    all: parameters.get('all') === '1',
    takeSelection: parameters.get('open') === '1',
  };
}

/** Names and values of what differs from a chain that was not asked for yet. */
export function writeChain({ of, to, way, route, longTerm, all, takeSelection }: ChainState) {
  return [
    ['of', of ?? ''],
    ['to', to ?? ''],
    ['way', way === DEFAULT_CHAIN.way ? '' : way],
    ['route', route === DEFAULT_CHAIN.route ? '' : route],
    ['background', longTerm ? '1' : ''],
    ['all', all ? '1' : ''],
    ['open', takeSelection ? '1' : ''],
  ] as const;
}

function readOne<Name extends string>(
  text: string | null,
  names: readonly [Name, ...Name[]],
  what: string,
  problems: string[],
): Name {
  const found = names.find((name) => name === text);
  if (text && found === undefined) problems.push(`The link's ${what} “${text}” is none of ${names.join(', ')}.`);
  return found ?? names[0];
}
