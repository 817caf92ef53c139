/** What is measured against what: each does one block of the same work. */
export type Sides = Readonly<Record<string, () => Promise<void>>>;

/** Of each side what its blocks took, in milliseconds, in the order in which they ran. */
export type Blocks<Names extends string> = Readonly<Record<Names, readonly number[]>>;

/**
 * Runs the sides in turn, block by block, so that whatever else the machine does falls on all of them alike. The first
 * rounds warm up and do not count; every round begins with another side.
 */
export async function interleaved<Given extends Sides>(
  sides: Given,
  rounds: number,
  warmUp = Math.ceil(rounds / 3),
): Promise<Blocks<keyof Given & string>> {
  const names = Object.keys(sides) as (keyof Given & string)[];
  const blocks = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<string, number[]>;
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = (round + warmUp) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const began = performance.now();
      await sides[name]?.();
      if (round >= 0) blocks[name]?.push(performance.now() - began);
    }
  }
  return blocks as unknown as Blocks<keyof Given & string>;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** The ratio of two sides: of each round by itself, then the middle one, since the rounds differ more than the sides. */
export function ratioOf(some: readonly number[], others: readonly number[]): number {
  return median(some.map((value, round) => value / (others[round] ?? Number.NaN)));
}
