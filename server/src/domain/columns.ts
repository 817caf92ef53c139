import type { EntityKind, RelationshipType } from './catalogue.ts';

/**
 * Every column of the dataset, declared once: of entities, relationships, sources and passages. From here come the
 * columns of the CSV files (`dataset/layout.ts`), the types of rows (`model.ts`), what the load scripts write and the
 * queries return (`engine/fragments.ts`), and what the checks at start and the documentation's test compare with.
 * `docs/architecture.md` says what else a new column needs.
 */

export const CERTAINTIES = ['certain', 'probable', 'disputed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const TIERS = ['core', 'standard', 'extended'] as const;
export type Tier = (typeof TIERS)[number];

/** What a value of each kind is in a row. Every day is an ISO day `YYYY-MM-DD`, proleptic Gregorian. */
interface Values {
  text: string;
  /** A date as filed (EDTF). */
  date: string;
  day: string;
  number: number;
  list: readonly string[];
  kind: EntityKind;
  type: RelationshipType;
  certainty: Certainty;
  tier: Tier;
}

export interface ColumnDeclaration {
  readonly value: keyof Values;
  /** Whether every row has a value; otherwise one that is missing is null. A list is never null, but may be empty. */
  readonly required?: true;
  /** The kinds of entity that have it; all of them where left out. */
  readonly kinds?: readonly EntityKind[];
  /** The loader computes it: no CSV file has such a column. */
  readonly derived?: true;
  /** The graph keeps it as a type or an end, not as a property. */
  readonly structural?: true;
  /** The database alone uses it: it is no part of a row that a query returns. */
  readonly internal?: true;
}

type Declarations = Readonly<Record<string, ColumnDeclaration>>;

/** The first and last day on which something can have begun, and can have been over. */
const BOUNDS = {
  startMin: { value: 'day', required: true, derived: true },
  startMax: { value: 'day', required: true, derived: true },
  endMin: { value: 'day', required: true, derived: true },
  endMax: { value: 'day', required: true, derived: true },
} as const satisfies Declarations;

export const ENTITY_COLUMNS = {
  id: { value: 'text', required: true },
  kind: { value: 'kind', required: true, derived: true },
  name: { value: 'text', required: true },
  names: { value: 'list' },
  subtype: { value: 'text' },
  start: { value: 'date' },
  end: { value: 'date' },
  ...BOUNDS,
  lat: { value: 'number' },
  lon: { value: 'number' },
  wikidata: { value: 'text' },
  summary: { value: 'text' },
  /** A remark on dates, a calendar or a name. */
  note: { value: 'text' },
  /** What else is said, where accounts differ in substance. */
  dispute: { value: 'text' },
  tier: { value: 'tier', required: true },
  /** Ids of passages: `source` or `source:locator`. */
  citations: { value: 'list', required: true },
  capital: { value: 'text', kinds: ['STATE'] },
  place: { value: 'text', kinds: ['TREATY', 'EVENT'] },
  inForce: { value: 'date', kinds: ['TREATY'] },
  /** A GeoJSON geometry as text, from `extents.geojson`. */
  extent: { value: 'text', kinds: ['TERRITORY'], derived: true, internal: true },
} as const satisfies Declarations;

export const RELATIONSHIP_COLUMNS = {
  id: { value: 'text', required: true },
  type: { value: 'type', required: true, structural: true },
  /** Ids of entities. */
  from: { value: 'text', required: true, structural: true },
  to: { value: 'text', required: true, structural: true },
  start: { value: 'date' },
  end: { value: 'date' },
  ...BOUNDS,
  /** When it is drawn: possibly from `drawnFrom`, certainly from `sureFrom`; the `To` days are over. */
  drawnFrom: { value: 'day', required: true, derived: true },
  drawnTo: { value: 'day', required: true, derived: true },
  sureFrom: { value: 'day', required: true, derived: true },
  sureTo: { value: 'day', required: true, derived: true },
  /** For how long it is drawn, roughly (`reach.ts`): the indexes of Neo4j begin with it. */
  reach: { value: 'text', required: true, derived: true, internal: true },
  certainty: { value: 'certainty', required: true },
  /** Id of a treaty or event. */
  via: { value: 'text' },
  role: { value: 'text' },
  /** Id of a state. */
  side: { value: 'text' },
  office: { value: 'text' },
  mode: { value: 'text' },
  reason: { value: 'text' },
  effect: { value: 'text' },
  scope: { value: 'text' },
  demand: { value: 'text' },
  goods: { value: 'text' },
  /** Ids of states. */
  fromState: { value: 'text' },
  toState: { value: 'text' },
  article: { value: 'text' },
  note: { value: 'text' },
  dispute: { value: 'text' },
  tier: { value: 'tier', required: true },
  citations: { value: 'list', required: true },
} as const satisfies Declarations;

export const SOURCE_COLUMNS = {
  id: { value: 'text', required: true },
  kind: { value: 'text', required: true },
  author: { value: 'text' },
  title: { value: 'text' },
  container: { value: 'text' },
  year: { value: 'text' },
  language: { value: 'text' },
  url: { value: 'text' },
  readAt: { value: 'text' },
  note: { value: 'text' },
} as const satisfies Declarations;

export const PASSAGE_COLUMNS = {
  /** `source` or `source:locator`. */
  id: { value: 'text', required: true, derived: true },
  /** Id of a source. */
  source: { value: 'text', required: true, structural: true },
  locator: { value: 'text' },
  summary: { value: 'text' },
  caveat: { value: 'text' },
} as const satisfies Declarations;

/** All declarations, by what they are columns of. */
export const DECLARED = {
  entity: ENTITY_COLUMNS,
  relationship: RELATIONSHIP_COLUMNS,
  source: SOURCE_COLUMNS,
  passage: PASSAGE_COLUMNS,
} as const satisfies Readonly<Record<string, Declarations>>;
export type Declared = keyof typeof DECLARED;

/** The names of the columns that a row of this sort has, in the order of their declaration. */
type ReturnedName<Columns extends Declarations> = {
  [Name in keyof Columns]: Columns[Name] extends { readonly internal: true } ? never : Name;
}[keyof Columns];

type Value<Column extends ColumnDeclaration> = Column extends { readonly required: true } | { readonly value: 'list' }
  ? Values[Column['value']]
  : Values[Column['value']] | null;

/** A row of the graph with all its columns. */
export type RowOf<Columns extends Declarations> = {
  readonly [Name in ReturnedName<Columns>]: Value<Columns[Name]>;
};

export type ColumnName<Of extends Declared = Declared> = { [One in Of]: keyof (typeof DECLARED)[One] }[Of];

function namesOf<Of extends Declared>(of: Of, keep: (column: ColumnDeclaration) => boolean): readonly ColumnName<Of>[] {
  const declared = Object.entries<ColumnDeclaration>(DECLARED[of]);
  return declared.flatMap(([name, column]) => (keep(column) ? [name as ColumnName<Of>] : []));
}

/** The columns of a row that a query returns. */
export function returnedColumns<Of extends Declared>(of: Of): readonly ReturnedName<(typeof DECLARED)[Of]>[] {
  return namesOf(of, ({ internal }) => !internal) as readonly ReturnedName<(typeof DECLARED)[Of]>[];
}

/** The columns that the graph keeps as properties. */
export function storedColumns<Of extends Declared>(of: Of): readonly ColumnName<Of>[] {
  return namesOf(of, ({ structural }) => !structural);
}

/** The columns of a CSV file. @param kind of the entities in it */
export function filedColumns<Of extends Declared>(of: Of, kind?: EntityKind): readonly ColumnName<Of>[] {
  return namesOf(of, ({ derived, kinds }) => !derived && (kind === undefined || (kinds?.includes(kind) ?? true)));
}
