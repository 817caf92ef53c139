import { describe, inject } from 'vitest';
import type { Engine } from '../../../server/src/engine/port.ts';
import { type LoadResult, load } from '../../../server/src/loader/load.ts';
import type { GraphStore } from '../../../server/src/loader/store.ts';
import { openEmbeddedPlace } from './embedded-place.ts';
import { openNeo4jPlace } from './neo4j-place.ts';

/** A place of one test alone where a dataset can be loaded: a folder for the embedded engine, or a wiped Neo4j. */
export interface Place {
  /** What tells a process of the product to use it. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Ready to write a data package of this folder; whoever asks closes it.
   * @param graceMs how long a Neo4j goes on holding the graph before for servers that still read it
   */
  store(folder: string, graceMs?: number): GraphStore;
  openEngine(): Promise<Engine>;
  /**
   * Runs any Cypher past the port, on the graph file that is read or on the whole database. Values come plain.
   * On the embedded engine it only reads.
   */
  query<Row = Record<string, unknown>>(cypher: string, parameters?: Record<string, unknown>): Promise<Row[]>;
  /** Runs a statement that changes what is stored, behind the product's back. */
  change(cypher: string): Promise<void>;
  close(): Promise<void>;
}

/** Loads a sound data package into a place by the product's own loader. */
export async function loadInto(place: Place, folder: string, graceMs?: number): Promise<LoadResult> {
  const store = place.store(folder, graceMs);
  return load(folder, store, () => {}).finally(() => store.close());
}

/** Defines the same tests twice: on the embedded engine and, where there is one, on a real Neo4j. */
export function onBothEngines(what: string, define: (open: () => Promise<Place>) => void): void {
  describe(`${what}, embedded`, () => define(openEmbeddedPlace));
  onNeo4j(`${what}, Neo4j`, define);
}

/** Defines tests that make sense on a Neo4j alone. */
export function onNeo4j(what: string, define: (open: () => Promise<Place>) => void): void {
  const neo4j = inject('neo4j');
  describe.skipIf('skipped' in neo4j)(what, () => {
    if (!('skipped' in neo4j)) define(() => openNeo4jPlace(neo4j));
  });
}
