import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityKind, RELATIONSHIP_TYPES, type RelationshipType } from '../domain/catalogue.ts';
import type { DataPackage, DatasetInfo, EntityRow } from '../domain/model.ts';
import { GRAFEO_VERSION } from '../engine/grafeo.ts';
import { CYPHER_FOLDER } from '../engine/statements.ts';

/** The scripts of `cypher/load/` that write rows, in the order in which they must run. */
const SCRIPT_OF_KIND = {
  STATE: 'states',
  ACTOR: 'actors',
  TREATY: 'treaties',
  TERRITORY: 'territories',
  EVENT: 'events',
  ORGANISATION: 'organisations',
} as const satisfies Record<EntityKind, string>;

export type RowScript = 'sources' | 'passages' | (typeof SCRIPT_OF_KIND)[EntityKind] | 'relationships';

/** Rows for one script; of relationships all of one type. */
export interface RowSet {
  readonly script: RowScript;
  readonly type?: RelationshipType;
  readonly rows: readonly object[];
}

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
  const properties = datasetProperties(data.info);
  const sets = [...rowSets(data)];
  return {
    hash: hashOf(properties, sets),
    info: data.info,
    properties,
    sets,
    counts: {
      entities: data.entities.length,
      relationships: data.relationships.length,
      sources: data.sources.length,
      passages: data.passages.length,
    },
  };
}

function datasetProperties(info: DatasetInfo): Record<string, unknown> {
  return {
    name: info.name,
    title: info.title,
    version: info.version,
    licence: info.licence,
    openingAt: info.opening?.at ?? null,
    openingLenses: info.opening?.lenses ?? null,
    openingView: info.opening?.view ?? null,
    openingSelect: info.opening?.select ?? null,
    spanStart: info.span?.start ?? null,
    spanEnd: info.span?.end ?? null,
    principals: info.principals,
    hueStates: info.hues.map(({ state }) => state),
    hueNumbers: info.hues.map(({ hue }) => hue),
  };
}

function* rowSets(data: DataPackage): Generator<RowSet> {
  yield { script: 'sources', rows: data.sources };
  yield { script: 'passages', rows: data.passages.map(({ source, ...properties }) => ({ source, properties })) };
  for (const [kind, script] of Object.entries(SCRIPT_OF_KIND)) {
    const rows = data.entities.filter((entity) => entity.kind === kind);
    if (rows.length > 0) yield { script, rows: rows.map((entity) => entityProperties(entity, data.extents)) };
  }
  for (const type of RELATIONSHIP_TYPES) {
    const rows = data.relationships
      .filter((row) => row.type === type)
      .map(({ type: _, from, to, ...properties }) => ({ from, to, properties }));
    if (rows.length > 0) yield { script: 'relationships', type, rows };
  }
}

/** The kind is the node's label; what a kind does not have stays away. */
function entityProperties({ kind: _, ...entity }: EntityRow, extents: DataPackage['extents']): object {
  const extent = extents.get(entity.id);
  return extent === undefined ? entity : { ...entity, extent };
}

function hashOf(properties: object, sets: readonly RowSet[]): string {
  const hash = createHash('sha256').update(GRAFEO_VERSION).update(JSON.stringify(properties));
  for (const folder of ['schema', 'load']) {
    for (const file of readdirSync(join(CYPHER_FOLDER, folder)).sort()) {
      const text = readFileSync(join(CYPHER_FOLDER, folder, file), 'utf8');
      hash.update(`\n${folder}/${file}\n${text.replaceAll('\r\n', '\n')}`);
    }
  }
  for (const { script, type, rows } of sets) {
    hash.update(`\n${script} ${type ?? ''}\n`);
    for (const row of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex').slice(0, 12);
}
