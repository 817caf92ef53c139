/** Numbers from 0 up to 1 that look random and follow from a seed. */
export type Dice = () => number;

/** mulberry32: small, fast, and good enough to strew a graph with. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed that belongs to one thing out of many, so that each can be made alone and always comes out the same. */
export function seedOf(seed: number, salt: number, index: number): number {
  return (Math.imul(seed ^ (salt * 0x9e3779b1), 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
}

export function below(dice: Dice, limit: number): number {
  return Math.floor(dice() * limit);
}

/** Mostly among the first: with `power` 3 the first of 10,000 is met once in 22 times. That is how hubs come about. */
export function skewed(dice: Dice, limit: number, power = 3): number {
  return Math.floor(limit * dice() ** power);
}

export function oneOf<Value>(dice: Dice, values: readonly Value[]): Value {
  return values[below(dice, values.length)] as Value;
}
