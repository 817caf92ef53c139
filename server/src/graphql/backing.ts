import type { AnswerLine, AskChoice, AskedAnswer, AskedSlot } from '../ask/ask.ts';
import type { EntityRow, RelationshipRow, SourceRow } from '../domain/model.ts';
import type { Triad } from '../explorer/balance.ts';
import type { Influence } from '../explorer/influence.ts';
import type { Network } from '../explorer/network.ts';
import type { Connection, Edge } from '../explorer/page.ts';
import type { Ranked } from '../explorer/ranking.ts';
import type { Reversal } from '../explorer/reversals.ts';
import type { SearchHit } from '../explorer/search.ts';

/** What stands behind the API's types where it is not a row of the graph itself. */

/** The id of a passage. */
export interface CitationBacking {
  readonly passage: string;
}

/** A relationship and the id of the entity at whose other end one looks. */
export interface TieBacking {
  readonly other: string;
  readonly relationship: RelationshipRow;
}

export type EntityConnectionBacking = Connection<EntityRow>;
export type RelationshipConnectionBacking = Connection<RelationshipRow>;
export type SourceConnectionBacking = Connection<SourceRow>;
export type EntityEdgeBacking = Edge<EntityRow>;
export type RelationshipEdgeBacking = Edge<RelationshipRow>;
export type SourceEdgeBacking = Edge<SourceRow>;
export type NetworkBacking = Network;
export type SearchHitBacking = SearchHit;
export type InfluenceBacking = Influence;
export type ReversalBacking = Reversal;
export type TriadBacking = Triad;
export type RankedBacking = Ranked;

/** What came of a question, and the operations that were run for it. */
export type AskedBacking = AskedAnswer & { readonly operations: readonly string[] };
export type AskedSlotBacking = AskedSlot;
export type AnswerLineBacking = AnswerLine;
export type AskChoiceBacking = AskChoice;
