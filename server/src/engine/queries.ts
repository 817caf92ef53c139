import { join } from 'node:path';
import type { EntityKind, RelationshipType } from '../domain/catalogue.ts';
import { returnedColumns } from '../domain/columns.ts';
import type { EntityRow, PassageRow, RelationshipRow, SourceRow } from '../domain/model.ts';
import { CYPHER_FOLDER, expectSame, InvalidStatementError, readStatements, type Statement } from './statements.ts';

/** Which days a relationship must be drawn on: both counted; null: whenever. */
export interface DaysParameters {
  readonly from: string | null;
  readonly to: string | null;
  /** Whether it must certainly be drawn on one of them. */
  readonly certainly: boolean;
}

/** Which relationships a lens shows; see `typesOfLenses`. */
export interface LensParameters {
  /** The types to look at; never empty. */
  readonly types: readonly RelationshipType[];
  readonly always: readonly RelationshipType[];
  readonly fromActor: readonly RelationshipType[];
  readonly toTreaty: readonly RelationshipType[];
}

/** What narrows a list of relationships besides their types and ends; null lets everything through. */
export interface RelationshipNarrowing extends DaysParameters {
  readonly via: string | null;
  readonly certainty: readonly string[] | null;
  readonly tiers: readonly string[] | null;
  /** Node labels. */
  readonly kinds: readonly string[] | null;
}

export interface RelationshipFilter extends RelationshipNarrowing, LensParameters {}

/** Of one type: whether an actor must stand at its start or a treaty at its end; either will do where both are true. */
export interface OfTypeParameters {
  readonly type: RelationshipType;
  readonly fromActor: boolean;
  readonly toTreaty: boolean;
}

/** Where a page of relationships begins: after this day and id; null: at the first. */
export interface AfterParameters {
  readonly afterStart: string | null;
  readonly afterId: string | null;
  readonly limit: number;
}

/** Which way a relationship must run, seen from the entity asked about; null: either. */
export type Direction = 'out' | 'in' | null;

type Ids = { readonly ids: readonly string[] };
type Page = { readonly after: string | null; readonly limit: number };
/** Both days counted; open where null. */
type FromTo = Pick<DaysParameters, 'from' | 'to'>;
/** `kinds` are node labels. */
type EntityFilter = FromTo & { readonly kinds: readonly string[] | null };
/** Days of signature, and a day on which it binds. */
type TreatyDays = FromTo & { readonly at: string | null };
type TouchingTreaties = TreatyDays & {
  /** In what ways a treaty must touch entities, each way once: one entity of each will do. */
  readonly asked: readonly {
    readonly by: 'between' | 'others' | 'concerning' | 'signedBy';
    readonly ids: readonly string[];
  }[];
  readonly partyRoles: readonly string[];
};
type Owned = RelationshipRow & {
  /** What the row was asked for: an id, or the key of a question. */
  readonly of: string;
};
type OfLens = LensParameters & { readonly of: readonly string[] | null };
type RelationshipTotal = { readonly relationships: number; readonly nodes: number };
type Touching = RelationshipFilter & { readonly of: readonly string[] };

export interface DatasetRow {
  readonly hash: string;
  readonly serial: number;
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string | null;
  readonly openingAt: string | null;
  readonly openingLenses: readonly string[] | null;
  readonly openingView: string | null;
  readonly openingSelect: string | null;
  readonly spanStart: string | null;
  readonly spanEnd: string | null;
  readonly principals: readonly string[];
  readonly hueStates: readonly string[];
  readonly hueNumbers: readonly number[];
  /** What is counted, kinds of entity, types of relationship and `SOURCE`, and how many of each there are. */
  readonly counted: readonly string[];
  readonly totals: readonly number[];
  /** The first day on which a dated relationship can have begun, and the last that a start or an end can mean. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly registerPages: number;
}

export type PassageWithSourceRow = Omit<PassageRow, 'source'> & Omit<SourceRow, 'id'> & { readonly sourceId: string };

/**
 * Every query of the product: what goes in besides `$dataset`, which the snapshot adds, and what a row of the answer
 * is. Adding a query is adding a file to `cypher/query/`, a row here and its columns below.
 */
export interface Queries {
  'cessions-by-state': { in: Ids & { readonly side: 'from' | 'to'; readonly limit: number }; row: Owned };
  dataset: { in: object; row: DatasetRow };
  degrees: { in: Ids; row: { readonly id: string; readonly degree: number } };
  entities: { in: EntityFilter & Page; row: EntityRow };
  'entities-by-id': { in: Ids; row: EntityRow };
  'entities-total': { in: EntityFilter; row: { readonly total: number } };
  extents: { in: Ids; row: { readonly id: string; readonly extent: string } };
  'influence-links': {
    in: DaysParameters & { readonly limit: number };
    row: { readonly cause: string; readonly effect: string };
  };
  'influence-step': {
    in: Ids & {
      readonly upstream: boolean;
      readonly certainty: readonly string[] | null;
      readonly longTerm: boolean;
    };
    row: RelationshipRow;
  };
  names: { in: Page; row: { id: string; kind: EntityKind; name: string; names: readonly string[] } };
  'offices-on-days': {
    in: {
      readonly asked: readonly {
        readonly key: string;
        readonly state: string;
        readonly from: string;
        readonly to: string;
      }[];
      readonly office: string | null;
    };
    row: Owned;
  };
  'passages-by-id': { in: Ids; row: PassageWithSourceRow };
  ranking: {
    in: DaysParameters & {
      readonly types: readonly RelationshipType[];
      readonly direction: Direction;
      readonly causal: boolean;
      /** Node labels. */
      readonly kinds: readonly string[] | null;
      readonly limit: number;
    };
    row: { readonly id: string; readonly value: number };
  };
  relationships: { in: RelationshipFilter & AfterParameters; row: RelationshipRow };
  'relationships-by-id': {
    /** Ids, each with its page of the register. */
    in: { readonly wanted: readonly { readonly id: string; readonly page: number }[] };
    row: RelationshipRow;
  };
  'relationships-of': {
    in: Ids &
      DaysParameters &
      AfterParameters & {
        readonly types: readonly RelationshipType[];
        readonly direction: Direction;
        /** A part of an office's name, in lower case. */
        readonly office: string | null;
      };
    row: Owned;
  };
  'relationships-of-total': {
    in: Ids & DaysParameters & { readonly types: readonly RelationshipType[] };
    row: { readonly id: string; readonly total: number };
  };
  'relationships-of-type': { in: OfTypeParameters & RelationshipNarrowing & AfterParameters; row: RelationshipRow };
  'relationships-total': { in: RelationshipFilter; row: RelationshipTotal };
  'relationships-touching': { in: Touching & AfterParameters; row: RelationshipRow };
  'relationships-touching-total': { in: Touching; row: RelationshipTotal };
  sources: { in: Page; row: SourceRow };
  'sources-total': { in: object; row: { readonly total: number } };
  steps: {
    in: Ids &
      DaysParameters & {
        readonly types: readonly RelationshipType[];
        readonly symmetric: readonly RelationshipType[];
        readonly direction: Direction;
        readonly limit: number;
      };
    row: { readonly of: string; readonly other: string; readonly id: string; readonly startMin: string };
  };
  treaties: { in: TreatyDays & AfterParameters; row: EntityRow };
  'treaties-total': { in: TreatyDays; row: { readonly total: number } };
  'treaties-touching': { in: TouchingTreaties & AfterParameters; row: EntityRow };
  'treaties-touching-total': { in: TouchingTreaties; row: { readonly total: number } };
  'timeline-began': { in: OfLens; row: { readonly year: string; readonly total: number } };
  'timeline-drawn': { in: OfLens; row: { readonly first: number; readonly last: number; readonly total: number } };
}

export type QueryName = keyof Queries;

type ColumnsOf<Row> = Readonly<Record<keyof Row, true>>;

const ENTITY = columnRecord<EntityRow>(returnedColumns('entity'));
const RELATIONSHIP = columnRecord<RelationshipRow>(returnedColumns('relationship'));
const OWNED = { of: true, ...RELATIONSHIP } as const;
const TOTAL = { total: true } as const;
const RELATIONSHIP_TOTAL = { relationships: true, nodes: true } as const;

function columnRecord<Row>(names: readonly (keyof Row)[]): ColumnsOf<Row> {
  return Object.fromEntries(names.map((name) => [name, true])) as ColumnsOf<Row>;
}

/** The columns of each query, to compare with what its file returns. */
const QUERY_COLUMNS: { readonly [Name in QueryName]: ColumnsOf<Queries[Name]['row']> } = {
  'cessions-by-state': OWNED,
  dataset: {
    ...{ hash: true, serial: true, name: true, title: true, version: true, licence: true },
    ...{ openingAt: true, openingLenses: true, openingView: true, openingSelect: true, spanStart: true, spanEnd: true },
    ...{ principals: true, hueStates: true, hueNumbers: true, counted: true, totals: true, firstDay: true },
    ...{ lastDay: true, registerPages: true },
  },
  degrees: { id: true, degree: true },
  entities: ENTITY,
  'entities-by-id': ENTITY,
  'entities-total': TOTAL,
  extents: { id: true, extent: true },
  'influence-links': { cause: true, effect: true },
  'influence-step': RELATIONSHIP,
  names: { id: true, kind: true, name: true, names: true },
  'offices-on-days': OWNED,
  'passages-by-id': {
    ...columnRecord<Omit<SourceRow, 'id'>>(returnedColumns('source').filter((name) => name !== 'id')),
    ...columnRecord<Omit<PassageRow, 'source'>>(returnedColumns('passage').filter((name) => name !== 'source')),
    sourceId: true,
  },
  ranking: { id: true, value: true },
  relationships: RELATIONSHIP,
  'relationships-by-id': RELATIONSHIP,
  'relationships-of': OWNED,
  'relationships-of-total': { id: true, total: true },
  'relationships-of-type': RELATIONSHIP,
  'relationships-total': RELATIONSHIP_TOTAL,
  'relationships-touching': RELATIONSHIP,
  'relationships-touching-total': RELATIONSHIP_TOTAL,
  sources: columnRecord<SourceRow>(returnedColumns('source')),
  'sources-total': TOTAL,
  steps: { of: true, other: true, id: true, startMin: true },
  'timeline-began': { year: true, total: true },
  'timeline-drawn': { first: true, last: true, total: true },
  treaties: ENTITY,
  'treaties-total': TOTAL,
  'treaties-touching': ENTITY,
  'treaties-touching-total': TOTAL,
};

/** All columns of a query, for callers that read whole rows. */
export function columnsOf<Q extends QueryName>(query: Q): readonly (keyof Queries[Q]['row'])[] {
  return Object.keys(QUERY_COLUMNS[query]) as (keyof Queries[Q]['row'])[];
}

export type QueryStatements = Readonly<Record<QueryName, Statement>>;

/**
 * Reads `cypher/query/` and checks that it holds exactly the queries that the product asks for, with the columns that it
 * reads of each. On Neo4j those of
 * `cypher/query-neo4j/` stand in for the ones of the same name: they take the same parameters and give the same rows, by
 * indexes that the embedded engine does not have.
 */
export function readQueries(engine: 'embedded' | 'neo4j'): QueryStatements {
  const folder = join(CYPHER_FOLDER, 'query');
  const statements = readStatements(folder);
  const unknown = [...statements.keys()].find((name) => !Object.hasOwn(QUERY_COLUMNS, name));
  if (unknown)
    throw new InvalidStatementError(join(folder, `${unknown}.cypher`), 'no part of the product asks for it.');
  const missing = Object.keys(QUERY_COLUMNS).find((name) => !statements.has(name));
  if (missing) throw new InvalidStatementError(join(folder, `${missing}.cypher`), 'is missing.');
  for (const [name, { columns }] of statements) {
    const expected = Object.keys(QUERY_COLUMNS[name as QueryName]);
    expectSame(join(folder, `${name}.cypher`), 'columns', expected, columns, 'server/src/engine/queries.ts names');
  }
  const own = engine === 'neo4j' ? readStandIns(join(CYPHER_FOLDER, 'query-neo4j'), statements) : [];
  return Object.fromEntries([...statements, ...own]) as QueryStatements;
}

function readStandIns(
  folder: string,
  statements: ReadonlyMap<string, Statement>,
): readonly (readonly [string, Statement])[] {
  const own = [...readStatements(folder)];
  for (const [name, { parameters, columns }] of own) {
    const replaced = statements.get(name);
    if (parameters.join() !== replaced?.parameters.join() || columns.join() !== replaced.columns.join()) {
      throw new InvalidStatementError(join(folder, `${name}.cypher`), 'differs from the query that it stands in for.');
    }
  }
  return own;
}
