import { createHash } from 'node:crypto';
import { ENTITY_KINDS, RELATIONSHIP_TYPES } from '../domain/catalogue.ts';
import type { DataPackage, DatasetInfo, RelationshipRow } from '../domain/model.ts';
import { GRAFEO_VERSION } from '../engine/grafeo.ts';
import { shownAs, statisticsOf } from './dataset-properties.ts';
import { entitySet, type RowSet, registerSet, relationshipSet } from './row-set.ts';
import { scriptsText } from './scripts.ts';

/** How much of a dataset must be there before it is published. */
export interface Counts {
  readonly entities: number;
  readonly relationships: number;
  readonly sources: number;
  readonly passages: number;
}

/** A data package made ready for writing. */
export interface GraphRows {
  /**
   * Twelve hexadecimal digits that stand for everything the graph depends on: the rows with all that was derived,
   * the scripts that write them and the version of the embedded engine.
   */
  readonly hash: string;
  readonly info: DatasetInfo;
  /** The properties of the `:Dataset` node. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly sets: readonly RowSet[];
  readonly counts: Counts;
}

export function graphRows(data: DataPackage): GraphRows {
  const properties = { ...shownAs(data.info), ...statisticsOf(data) };
  const sets = [...rowSets(data)];
  const { entities, relationships, sources, passages } = data;
  return {
    hash: hashOf(properties, sets),
    info: data.info,
    properties,
    sets,
    counts: {
      entities: entities.length,
      relationships: relationships.length,
      sources: sources.length,
      passages: passages.length,
    },
  };
}

function* rowSets(data: DataPackage): Generator<RowSet> {
  yield { script: 'sources', size: data.sources.length, rows: data.sources };
  yield { script: 'passages', size: data.passages.length, rows: data.passages };
  for (const kind of ENTITY_KINDS) {
    const rows = data.entities.filter((entity) => entity.kind === kind);
    if (rows.length > 0) yield entitySet(kind, rows.length, rows, data.extents);
  }
  for (const type of RELATIONSHIP_TYPES) {
    const rows = data.relationships.filter((row) => row.type === type).sort(bySource);
    if (rows.length > 0) yield relationshipSet(type, rows.length, rows);
  }
  yield registerSet(data.relationships.length, data.relationships);
}

function bySource(one: RelationshipRow, other: RelationshipRow): number {
  return compareText(one.from, other.from) || compareText(one.id, other.id);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function hashOf(properties: object, sets: readonly RowSet[]): string {
  const hash = createHash('sha256').update(GRAFEO_VERSION).update(JSON.stringify(properties));
  hash.update(scriptsText());
  for (const { script, type, label, rows } of sets) {
    hash.update(`\n${script} ${type ?? label ?? ''}\n`);
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex').slice(0, 12);
}
