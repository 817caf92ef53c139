/** No text longer than this part of the whole is kept: it would push out too much else. */
const LARGEST_PART = 1 / 8;

/** Texts by their keys: what was asked for longest ago goes first when there are more characters than may be kept. */
export class TextCache {
  readonly #texts = new Map<string, string>();
  readonly #most: number;
  #size = 0;

  /** @param most how many characters are kept */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): string | undefined {
    const text = this.#texts.get(key);
    if (text === undefined) return undefined;
    // A map keeps its keys in the order in which they were set: the newest goes to the end.
    this.#texts.delete(key);
    this.#texts.set(key, text);
    return text;
  }

  set(key: string, text: string): void {
    if (text.length > this.#most * LARGEST_PART) return;
    this.#remove(key);
    this.#texts.set(key, text);
    this.#size += text.length;
    for (const oldest of this.#texts.keys()) {
      if (this.#size <= this.#most) return;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#size -= this.#texts.get(key)?.length ?? 0;
    this.#texts.delete(key);
  }
}
