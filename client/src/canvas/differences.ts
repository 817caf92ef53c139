interface Item {
  readonly id: string;
}

export interface Differences<One extends Item> {
  /** In the list before, and no longer. */
  readonly gone: readonly One[];
  /** New, or not alike any more. */
  readonly changed: readonly One[];
}

/**
 * What a list of things lost, gained and changed. Lists in any order give the right answer; where both go in the same
 * order, as two days of one dataset do, each thing is compared where it stands and next to nothing is looked up.
 *
 * @param alike whether the same thing looks as it did
 */
export function differencesOf<One extends Item>(
  before: readonly One[],
  after: readonly One[],
  alike: (one: One, other: One) => boolean,
): Differences<One> {
  const left: One[] = [];
  const come: One[] = [];
  const changed: One[] = [];
  let at = 0;
  let to = 0;
  while (at < before.length || to < after.length) {
    const one = before[at];
    const other = after[to];
    if (one && other && one.id === other.id) {
      if (!alike(one, other)) changed.push(other);
      at += 1;
      to += 1;
    } else {
      const { left: fewer, come: more } = stepsToMeet(before, at, after, to);
      left.push(...before.slice(at, at + fewer));
      come.push(...after.slice(to, to + more));
      at += fewer;
      to += more;
    }
  }
  const strayed = new Map(left.map((one) => [one.id, one]));
  for (const other of come) {
    const one = strayed.get(other.id);
    strayed.delete(other.id);
    if (!one || !alike(one, other)) changed.push(other);
  }
  return { gone: [...strayed.values()], changed };
}

/** How far ahead lists are searched for the place where they meet again. */
const REACH = 32;

/** How many things of each list to pass over. */
function stepsToMeet(
  before: readonly Item[],
  at: number,
  after: readonly Item[],
  to: number,
): { readonly left: number; readonly come: number } {
  const one = before[at];
  const other = after[to];
  if (!one || !other) return { left: before.length - at, come: after.length - to };
  for (let step = 1; step <= REACH; step += 1) {
    if (before[at + step]?.id === other.id) return { left: step, come: 0 };
    if (after[to + step]?.id === one.id) return { left: 0, come: step };
  }
  return { left: 1, come: 1 };
}
