import { damageOf, type PartTotal, type RunCheck, readChecks } from './inventory.ts';
import type { Statement } from './statements.ts';

/** Runs one read-only statement to its end. */
export type ReadRows = <Row>(statement: Statement, parameters: Readonly<Record<string, unknown>>) => Promise<Row[]>;

/** A share of the time at most goes into counting, however often the figures change while another dataset is loaded. */
const PAUSES = 20;

/**
 * Notices when rows of the dataset that is read are gone. The figures that Neo4j keeps of all it holds are looked at each
 * time, which costs nothing; where they have changed, the dataset is counted.
 */
export class Neo4jDamage {
  readonly #read: ReadRows;
  readonly #check = readChecks();
  #seen = '';
  #damage: string | undefined;
  #countAgainAt = 0;

  constructor(read: ReadRows) {
    this.#read = read;
  }

  /** What is wrong with a dataset, in words; undefined where nothing is. */
  async of(dataset: string): Promise<string | undefined> {
    const figures = await this.#read<PartTotal>(this.#check('figures'), {});
    const seen = JSON.stringify([dataset, figures]);
    const began = performance.now();
    if (seen === this.#seen || (this.#damage === undefined && began < this.#countAgainAt)) return this.#damage;
    const run = ((name) => this.#read(this.#check(name), { dataset })) as RunCheck;
    this.#damage = await damageOf(run, 'counts');
    this.#seen = seen;
    this.#countAgainAt = performance.now() + PAUSES * (performance.now() - began);
    return this.#damage;
  }
}
