import type { EntityKind } from '../domain/catalogue.ts';

/**
 * The files of a data package and their columns. A column is added here, to the row type in `domain/model.ts`, and
 * to the reader of its file.
 */

const ENTITY_COLUMNS = [
  'id',
  'name',
  'names',
  'subtype',
  'start',
  'end',
  'lat',
  'lon',
  'wikidata',
  'summary',
  'dispute',
  'tier',
  'citations',
] as const;

/** Of each CSV file, in the order in which they are read: what is cited stands before what cites. */
export const COLUMNS = {
  sources: ['id', 'kind', 'author', 'title', 'container', 'year', 'language', 'url', 'readAt', 'note'],
  passages: ['source', 'locator', 'summary', 'caveat'],
  states: [...ENTITY_COLUMNS, 'capital'],
  actors: ENTITY_COLUMNS,
  treaties: [...ENTITY_COLUMNS, 'place', 'inForce'],
  territories: ENTITY_COLUMNS,
  events: [...ENTITY_COLUMNS, 'place'],
  organisations: ENTITY_COLUMNS,
  relationships: [
    'id',
    'type',
    'from',
    'to',
    'start',
    'end',
    'certainty',
    'via',
    'role',
    'side',
    'office',
    'mode',
    'reason',
    'effect',
    'scope',
    'demand',
    'goods',
    'fromState',
    'toState',
    'article',
    'note',
    'dispute',
    'tier',
    'citations',
  ],
} as const satisfies Record<string, readonly string[]>;

export type TableName = keyof typeof COLUMNS;
export type Column = (typeof COLUMNS)[TableName][number];

export const TABLES = Object.keys(COLUMNS) as readonly TableName[];

/** Every file whose content makes the graph, in a fixed order. `extents` may be absent. */
export const RESOURCES = [...TABLES, 'extents'] as const;
export type ResourceName = (typeof RESOURCES)[number];

export const DESCRIPTOR_FILE = 'datapackage.json';

/** Where a resource lies when `datapackage.json` does not say. */
export function defaultPath(resource: ResourceName): string {
  return resource === 'extents' ? 'extents.geojson' : `${resource}.csv`;
}

export const KIND_OF_TABLE = {
  states: 'STATE',
  actors: 'ACTOR',
  treaties: 'TREATY',
  territories: 'TERRITORY',
  events: 'EVENT',
  organisations: 'ORGANISATION',
} as const satisfies Partial<Record<TableName, EntityKind>>;

export type EntityTable = keyof typeof KIND_OF_TABLE;

export const ENTITY_TABLES = Object.keys(KIND_OF_TABLE) as readonly EntityTable[];
