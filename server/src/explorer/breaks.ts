import type { GraphReader } from './graph-reader.ts';

/** How long one computation goes on without a break, in milliseconds. */
const STRETCH_MS = 15;

/** Says when a long computation should let other requests go on. */
export class Breaks {
  readonly #reader: GraphReader;
  #since = performance.now();

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  /** Whether it has gone on for long enough; cheap enough to be asked at every step. */
  get isDue(): boolean {
    return performance.now() - this.#since > STRETCH_MS;
  }

  /**
   * Lets others go on. Settles when this request may as well.
   *
   * @throws {StatementTimeoutError} once the request is over
   */
  async take(): Promise<void> {
    await this.#reader.pause();
    this.#since = performance.now();
  }
}
