import type { DocumentNode } from 'graphql';

/** A parsed operation takes some hundred bytes for each of its characters. */
const MOST_CHARACTERS = 300_000;

/**
 * Operations that were parsed and found valid, kept so that the same text is not read again; the one that was asked for
 * longest ago goes first. Apollo's own store counts something smaller than what it keeps, and fills hundreds of megabytes
 * where every operation is another.
 */
export class DocumentStore {
  readonly #documents = new Map<string, DocumentNode>();
  readonly #most: number;
  #size = 0;

  /** @param most how many characters of operations are kept */
  constructor(most: number = MOST_CHARACTERS) {
    this.#most = most;
  }

  async get(key: string): Promise<DocumentNode | undefined> {
    const document = this.#documents.get(key);
    if (document === undefined) return undefined;
    // A map keeps its keys in the order in which they were set: the newest goes to the end.
    this.#documents.delete(key);
    this.#documents.set(key, document);
    return document;
  }

  async set(key: string, document: DocumentNode): Promise<void> {
    await this.delete(key);
    this.#documents.set(key, document);
    this.#size += sizeOf(document);
    for (const oldest of this.#documents.keys()) {
      if (this.#size <= this.#most) return;
      await this.delete(oldest);
    }
  }

  async delete(key: string): Promise<boolean> {
    const document = this.#documents.get(key);
    if (document === undefined) return false;
    this.#size -= sizeOf(document);
    return this.#documents.delete(key);
  }
}

function sizeOf({ loc }: DocumentNode): number {
  return loc?.end ?? 0;
}
