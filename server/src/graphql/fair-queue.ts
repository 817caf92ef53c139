/** Of so many turns one is a heavy lane's, so that light work cannot keep it waiting for ever. */
const TURNS_PER_HEAVY = 5;

/** Whose work waits: one for each request. */
export interface Waiting {
  /** Whether it has used so much already that others come first. */
  readonly isHeavy: boolean;
}

/**
 * Work that waits, by lane. Lanes take turns, light ones before heavy ones; within a lane work is done in the order in
 * which it came.
 */
export class FairQueue<Lane extends Waiting, Item> {
  readonly #items = new Map<Lane, Item[]>();
  /** Lanes with work, in the order of their next turns. */
  readonly #light = new Set<Lane>();
  readonly #heavy = new Set<Lane>();
  #turn = 0;

  add(lane: Lane, item: Item): void {
    const items = this.#items.get(lane);
    if (items) {
      items.push(item);
      return;
    }
    this.#items.set(lane, [item]);
    (lane.isHeavy ? this.#heavy : this.#light).add(lane);
  }

  /** The lane whose turn it is; undefined where nothing waits. It goes to the end once something of it is taken. */
  next(): Lane | undefined {
    const heavyFirst = this.#turn % TURNS_PER_HEAVY === TURNS_PER_HEAVY - 1;
    const [first, second] = heavyFirst ? [this.#heavy, this.#light] : [this.#light, this.#heavy];
    const [lane] = first.size > 0 ? first : second;
    if (lane !== undefined) this.#turn += 1;
    return lane;
  }

  /** Takes all that waits in a lane. What is given back by `add` waits for another turn. */
  takeAll(lane: Lane): readonly Item[] {
    const items = this.#items.get(lane) ?? [];
    this.#remove(lane);
    return items;
  }

  /** Takes the first of a lane, which then waits for its next turn. */
  takeOne(lane: Lane): Item | undefined {
    const items = this.takeAll(lane);
    const [item, ...rest] = items;
    for (const one of rest) this.add(lane, one);
    return item;
  }

  #remove(lane: Lane): void {
    this.#items.delete(lane);
    this.#light.delete(lane);
    this.#heavy.delete(lane);
  }
}
