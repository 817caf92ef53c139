import { LRUCache } from 'lru-cache';
import type { GraphReader } from '../explorer/graph-reader.ts';

/** How many characters of geometries are kept parsed. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** The shapes of territories as parsed GeoJSON geometries. Each is parsed once for a dataset, however often it is asked for. */
export class Extents {
  readonly #parsed = new LRUCache<string, { readonly geometry: object; readonly characters: number }>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ characters }) => characters,
  });

  /** The approximate shape of a territory; null where there is none. */
  async of(reader: GraphReader, id: string): Promise<object | null> {
    const key = `${reader.snapshot.dataset.hash} ${id}`;
    const known = this.#parsed.get(key);
    if (known !== undefined) return known.geometry;
    const text = await reader.extent(id);
    if (text === null) return null;
    const again = this.#parsed.get(key);
    if (again !== undefined) return again.geometry;
    const geometry: object = JSON.parse(text);
    this.#parsed.set(key, { geometry, characters: text.length });
    return geometry;
  }
}
