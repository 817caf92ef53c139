import type { EntityKind } from '../domain/catalogue.ts';
import { type ColumnName, filedColumns } from '../domain/columns.ts';

/** The files of a data package; their columns are declared in `domain/columns.ts`. */

export type Column = ColumnName;

export const KIND_OF_TABLE = {
  states: 'STATE',
  actors: 'ACTOR',
  treaties: 'TREATY',
  territories: 'TERRITORY',
  events: 'EVENT',
  organisations: 'ORGANISATION',
} as const satisfies Record<string, EntityKind>;

export type EntityTable = keyof typeof KIND_OF_TABLE;
export type TableName = 'sources' | 'passages' | EntityTable | 'relationships';

export const ENTITY_TABLES = Object.keys(KIND_OF_TABLE) as readonly EntityTable[];

/** The columns of each CSV file, in the order in which files are read: what is cited stands before what cites. */
export const COLUMNS: Readonly<Record<TableName, readonly Column[]>> = {
  sources: filedColumns('source'),
  passages: filedColumns('passage'),
  states: filedColumns('entity', 'STATE'),
  actors: filedColumns('entity', 'ACTOR'),
  treaties: filedColumns('entity', 'TREATY'),
  territories: filedColumns('entity', 'TERRITORY'),
  events: filedColumns('entity', 'EVENT'),
  organisations: filedColumns('entity', 'ORGANISATION'),
  relationships: filedColumns('relationship'),
};

/** What a row cannot do without. An entity needs a name, from which an id can be made, or an id. */
export function neededColumns(table: TableName): readonly Column[] {
  switch (table) {
    case 'sources':
      return ['id', 'kind'];
    case 'passages':
      return ['source'];
    case 'relationships':
      return ['type', 'from', 'to', 'certainty'];
    default:
      return ['name'];
  }
}

export const TABLES = Object.keys(COLUMNS) as readonly TableName[];

/** Every file whose content makes the graph, in a fixed order. `extents` may be absent. */
export const RESOURCES = [...TABLES, 'extents'] as const;
export type ResourceName = (typeof RESOURCES)[number];

export const DESCRIPTOR_FILE = 'datapackage.json';

/** Where a resource lies when `datapackage.json` does not say. */
export function defaultPath(resource: ResourceName): string {
  return resource === 'extents' ? 'extents.geojson' : `${resource}.csv`;
}
