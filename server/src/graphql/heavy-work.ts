/** Gives back what was taken. */
export type GiveBack = () => void;

/** What cheaper operations do is not worth counting. */
const LIGHT = 100_000;
/** The price of what may be worked on at once: some hundreds of megabytes where every list is as long as it may be. */
const MOST_AT_ONCE = 16_000_000;
/** Longer than a client may keep an answer without reading it. */
const PATIENCE_MS = 15_000;

interface Waiting {
  readonly price: number;
  readonly go: (giveBack: GiveBack | undefined) => void;
}

/**
 * Lets dear operations run only as far as their prices together stay within a bound, and the others wait, in the order
 * in which they came: each may fill much memory for a moment. Cheap ones never wait for them.
 */
export class HeavyWork {
  readonly #waiting: Waiting[] = [];
  #running = 0;

  /** Settles when it is this operation's turn; undefined where that took too long. */
  async take(price: number): Promise<GiveBack | undefined> {
    if (price < LIGHT) return () => {};
    if (this.#waiting.length === 0 && this.#fits(price)) return this.#begin(price);
    return new Promise((resolve) => {
      const waiting: Waiting = {
        price,
        go: (giveBack) => {
          clearTimeout(timer);
          resolve(giveBack);
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        resolve(undefined);
        this.#next();
      }, PATIENCE_MS);
      this.#waiting.push(waiting);
    });
  }

  #fits(price: number): boolean {
    return this.#running === 0 || this.#running + price <= MOST_AT_ONCE;
  }

  #begin(price: number): GiveBack {
    this.#running += price;
    let isBack = false;
    return () => {
      if (isBack) return;
      isBack = true;
      this.#running -= price;
      this.#next();
    };
  }

  #next(): void {
    for (let first = this.#waiting[0]; first && this.#fits(first.price); first = this.#waiting[0]) {
      this.#waiting.shift();
      first.go(this.#begin(first.price));
    }
  }
}
