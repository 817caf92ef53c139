import type { Lens } from '@entente/server/domain/catalogue';
import type { Sides } from '../graph/explore/explored.ts';

/**
 * What was done to the network by hand, and its part of a link:
 * `expand=witte.portsmouth-treaty-1905~2&hide=belgium&pin=russian-empire~512~300&focus=1&fold=1`;
 * `focus=empire-of-japan~russian-empire` keeps to what two have in common, and each may be several: `a.b~c`.
 */

export interface Expanded {
  readonly id: string;
  /** How many portions of its relations are shown. */
  readonly portions: number;
}

export interface Pinned {
  readonly id: string;
  /** Thousandths of the part of the plate that nodes stand on, from its left and its top. */
  readonly x: number;
  readonly y: number;
}

export interface Focus {
  /** Only what is tied to both sides is shown; null for the selection and its neighbours. */
  readonly between: Sides | null;
}

export interface ExploreState {
  readonly expanded: readonly Expanded[];
  readonly hidden: readonly string[];
  readonly pinned: readonly Pinned[];
  /** Only a part of the network is shown. */
  readonly focus: Focus | null;
  /** Treaties of few parties are lines between them. */
  readonly folded: boolean;
}

export const DEFAULT_EXPLORE: ExploreState = { expanded: [], hidden: [], pinned: [], focus: null, folded: false };

export const EXPLORE_PARAMETERS: readonly string[] = ['expand', 'hide', 'pin', 'focus', 'fold'];

/** Whether there is anything to say of what was or can be done by hand. */
export function isExplored({
  explore,
  lenses,
}: {
  readonly explore: ExploreState;
  readonly lenses: readonly Lens[];
}): boolean {
  const { expanded, hidden, pinned, focus, folded } = explore;
  return expanded.length + hidden.length + pinned.length > 0 || focus !== null || folded || lenses.includes('TREATIES');
}

const MOST_PORTIONS = 20;
/** How far a pinned node may stand off the plate. */
const FARTHEST = 2_000;

/** @param problems gets what could not be read, in words */
export function readExplore(parameters: URLSearchParams, problems: string[]): ExploreState {
  return {
    expanded: listOf(parameters.get('expand')).flatMap((text) => {
      const [id = '', portions = '1'] = text.split('~');
      const count = Number(portions);
      if (id !== '' && Number.isInteger(count) && count >= 1 && count <= MOST_PORTIONS)
        return [{ id, portions: count }];
      problems.push(`The link expands “${text}”, which cannot be read.`);
      return [];
    }),
    hidden: listOf(parameters.get('hide')),
    pinned: listOf(parameters.get('pin')).flatMap((text) => {
      const [id = '', ...place] = text.split('~');
      const [x = Number.NaN, y = Number.NaN] = place.map(Number);
      if (id !== '' && [x, y].every((value) => Math.abs(value) <= FARTHEST)) return [{ id, x, y }];
      problems.push(`The link pins “${text}”, which cannot be read.`);
      return [];
    }),
    focus: readFocus(parameters.get('focus'), problems),
    folded: parameters.get('fold') === '1',
  };
}

/** Names and values of what differs from a network that nothing was done to. */
export function writeExplore({ expanded, hidden, pinned, focus, folded }: ExploreState) {
  return [
    ['expand', expanded.map(({ id, portions }) => (portions === 1 ? id : `${id}~${portions}`)).join('.')],
    ['hide', hidden.join('.')],
    ['pin', pinned.map(({ id, x, y }) => `${id}~${x}~${y}`).join('.')],
    ['focus', focus === null ? '' : (focus.between?.map((side) => side.join('.')).join('~') ?? '1')],
    ['fold', folded ? '1' : ''],
  ] as const;
}

function readFocus(text: string | null, problems: string[]): Focus | null {
  if (text === null || text === '') return null;
  if (text === '1') return { between: null };
  const [one, other, ...more] = text.split('~').map(listOf);
  if (one?.length && other?.length && more.length === 0) return { between: [one, other] };
  problems.push(`The link has the focus “${text}”, which cannot be read.`);
  return null;
}

function listOf(text: string | null): readonly string[] {
  return text ? [...new Set(text.split('.').filter((part) => part !== ''))] : [];
}
