import type { EntityKind, Lens, RelationshipType } from './catalogue.ts';

/**
 * What the graph holds, as plain rows: the properties of nodes and relationships as the loader writes them and the
 * queries return them. Every day is an ISO day `YYYY-MM-DD`, proleptic Gregorian; what is unknown is null.
 */

export const CERTAINTIES = ['certain', 'probable', 'disputed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const TIERS = ['core', 'standard', 'extended'] as const;
export type Tier = (typeof TIERS)[number];

/** The first and last day on which something can have begun, and can have been over. */
export interface Bounds {
  readonly startMin: string;
  readonly startMax: string;
  readonly endMin: string;
  readonly endMax: string;
}

/** When a relationship is drawn: possibly from `drawnFrom`, certainly from `sureFrom`; the `To` days are over. */
export interface Drawn {
  readonly drawnFrom: string;
  readonly drawnTo: string;
  readonly sureFrom: string;
  readonly sureTo: string;
}

export interface EntityRow extends Bounds {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly subtype: string | null;
  readonly summary: string | null;
  readonly dispute: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** EDTF, as filed. */
  readonly start: string | null;
  readonly end: string | null;
  readonly wikidata: string | null;
  readonly tier: Tier;
  /** Ids of passages: `source` or `source:locator`. */
  readonly citations: readonly string[];
  /** Of a state. */
  readonly capital: string | null;
  /** Of a treaty or event. */
  readonly place: string | null;
  /** Of a treaty: EDTF, as filed. */
  readonly inForce: string | null;
}

export interface RelationshipRow extends Bounds, Drawn {
  readonly id: string;
  readonly type: RelationshipType;
  /** Ids of entities. */
  readonly from: string;
  readonly to: string;
  /** EDTF, as filed. */
  readonly start: string | null;
  readonly end: string | null;
  readonly certainty: Certainty;
  /** Id of a treaty or event. */
  readonly via: string | null;
  readonly role: string | null;
  /** Id of a state. */
  readonly side: string | null;
  readonly office: string | null;
  readonly mode: string | null;
  readonly reason: string | null;
  readonly effect: string | null;
  readonly scope: string | null;
  readonly demand: string | null;
  readonly goods: string | null;
  /** Ids of states. */
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly article: string | null;
  readonly note: string | null;
  readonly dispute: string | null;
  readonly tier: Tier;
  readonly citations: readonly string[];
}

export interface SourceRow {
  readonly id: string;
  readonly kind: string;
  readonly author: string | null;
  readonly title: string | null;
  readonly container: string | null;
  readonly year: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly readAt: string | null;
  readonly note: string | null;
}

export interface PassageRow {
  /** `source` or `source:locator`. */
  readonly id: string;
  /** Id of a source. */
  readonly source: string;
  readonly locator: string | null;
  readonly summary: string | null;
  readonly caveat: string | null;
}

/** What a data package says of itself, and how it asks to be shown (`entente` in `datapackage.json`). */
export interface DatasetInfo {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** Short names of licences, for instance `CC0-1.0`; several separated by `, `. */
  readonly licence: string | null;
  readonly opening: {
    readonly at: string | null;
    readonly lenses: readonly Lens[];
    readonly view: string | null;
    readonly select: string | null;
  } | null;
  /** The timeline's span as filed (EDTF). */
  readonly span: { readonly start: string | null; readonly end: string | null } | null;
  /** Ids of entities. */
  readonly principals: readonly string[];
  readonly hues: readonly { readonly state: string; readonly hue: number }[];
}

/** A whole data package that was found sound, with everything derived that the graph holds. */
export interface DataPackage {
  readonly info: DatasetInfo;
  readonly sources: readonly SourceRow[];
  /** Every passage that something cites, and those that `passages.csv` adds to. */
  readonly passages: readonly PassageRow[];
  readonly entities: readonly EntityRow[];
  readonly relationships: readonly RelationshipRow[];
  /** GeoJSON geometries by the id of a territory, as JSON text. */
  readonly extents: ReadonlyMap<string, string>;
}
