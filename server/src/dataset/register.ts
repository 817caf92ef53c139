/** Where something was first said. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/**
 * What has an id, each with the place where it was given it. Rows that are wrong are registered too, so that one wrong
 * row is one problem and not one for every row that points at it.
 */
export class Register<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly place: Place }>();
  #complete = true;

  /** @returns the place that has the id already, null where it was free */
  add(id: string, value: Value, place: Place): Place | null {
    const taken = this.#entries.get(id);
    if (taken !== undefined) return taken.place;
    this.#entries.set(id, { value, place });
    return null;
  }

  get(id: string): Value | undefined {
    return this.#entries.get(id)?.value;
  }

  ids(): Iterable<string> {
    return this.#entries.keys();
  }

  /** Whether an id that is not here is unknown for certain: not where a file could not be read to its end. */
  get complete(): boolean {
    return this.#complete;
  }

  markIncomplete(): void {
    this.#complete = false;
  }
}
