import type { EntityRow, RelationshipRow, SourceRow } from '../domain/model.ts';
import type { Network } from '../explorer/network.ts';
import type { Connection } from '../explorer/page.ts';
import type { SearchHit } from '../explorer/search.ts';

/** What stands behind the API's types where it is not a row of the graph itself. */

/** The id of a passage. */
export interface CitationBacking {
  readonly passage: string;
}

export type EntityConnectionBacking = Connection<EntityRow>;
export type RelationshipConnectionBacking = Connection<RelationshipRow>;
export type SourceConnectionBacking = Connection<SourceRow>;
export type NetworkBacking = Network;
export type SearchHitBacking = SearchHit;
