import type { Lens } from './catalogue.ts';
import type { ENTITY_COLUMNS, PASSAGE_COLUMNS, RELATIONSHIP_COLUMNS, RowOf, SOURCE_COLUMNS } from './columns.ts';

/**
 * What the graph holds, as plain rows: the properties of nodes and relationships as the loader writes them and the
 * queries return them; their columns are declared in `columns.ts`. Every day is an ISO day `YYYY-MM-DD`, proleptic Gregorian; what is unknown is null.
 */

export type EntityRow = RowOf<typeof ENTITY_COLUMNS>;

export type RelationshipRow = RowOf<typeof RELATIONSHIP_COLUMNS>;

export type SourceRow = RowOf<typeof SOURCE_COLUMNS>;

export type PassageRow = RowOf<typeof PASSAGE_COLUMNS>;

/** The first and last day on which something can have begun, and can have been over. */
export type Bounds = Pick<EntityRow, 'startMin' | 'startMax' | 'endMin' | 'endMax'>;

/** When a relationship is drawn: possibly from `drawnFrom`, certainly from `sureFrom`; the `To` days are over. */
export type Drawn = Pick<RelationshipRow, 'drawnFrom' | 'drawnTo' | 'sureFrom' | 'sureTo'>;

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
