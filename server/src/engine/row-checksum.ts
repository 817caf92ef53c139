import { createHash } from 'node:crypto';

const MASK = (1n << 128n) - 1n;

/**
 * A checksum of rows in whatever order they come: the sum of 128 bits of each row's SHA-256. A property that is null
 * counts as one that is not there, since Neo4j keeps none.
 */
export class RowChecksum {
  #sum = 0n;
  #total = 0;

  add(row: Readonly<Record<string, unknown>>): void {
    const there = Object.keys(row)
      .filter((name) => row[name] !== null && row[name] !== undefined)
      .sort();
    const text = JSON.stringify(there.map((name) => [name, row[name]]));
    const digest = createHash('sha256').update(text).digest('hex');
    this.#sum = (this.#sum + BigInt(`0x${digest.slice(0, 32)}`)) & MASK;
    this.#total += 1;
  }

  get total(): number {
    return this.#total;
  }

  /** 32 hexadecimal digits. */
  digest(): string {
    return this.#sum.toString(16).padStart(32, '0');
  }
}
