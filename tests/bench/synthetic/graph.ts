import { createHash } from 'node:crypto';
import {
  ENTITY_KINDS,
  type EntityKind,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../../../server/src/domain/catalogue.ts';
import type { DatasetInfo, PassageRow, SourceRow } from '../../../server/src/domain/model.ts';
import { shownAs, statistics } from '../../../server/src/loader/dataset-properties.ts';
import type { GraphRows } from '../../../server/src/loader/graph-rows.ts';
import { entitySet, type RowSet, registerSet, relationshipSet } from '../../../server/src/loader/row-set.ts';
import { scriptsText } from '../../../server/src/loader/scripts.ts';
import { entityAt, kindCounts, passageId } from './entities.ts';
import { relationshipAt, typeCounts } from './relationships.ts';

export interface Size {
  readonly nodes: number;
  readonly relationships: number;
}

/** What the benchmarks are made with: any other seed makes another graph of the same shape. */
export const SEED = 1895;

const NO_EXTENTS: ReadonlyMap<string, string> = new Map();

/**
 * A made-up graph as the loader takes it: kinds and types in the shipped dataset's proportions, dates strewn over three
 * and a half centuries, and states that have a great deal. Rows are made when they are asked for and never kept, so that
 * any size fits into memory, and they come out the same every time.
 */
export function syntheticGraph({ nodes, relationships }: Size, seed = SEED): GraphRows {
  const info: DatasetInfo = {
    name: `synthetic-${nodes}-${relationships}`,
    title: `A made-up graph of ${nodes} entities`,
    version: `${seed}-${createHash('sha256').update(scriptsText()).digest('hex').slice(0, 8)}`,
    licence: null,
    opening: null,
    span: { start: '1600', end: '1950' },
    principals: [],
    hues: [],
  };
  const kinds = kindCounts(nodes);
  const types = typeCounts(relationships);
  const sources = Math.max(4, Math.round(nodes / 50));
  const passages = sources * 4;
  const ofType = (type: RelationshipType) =>
    each(types[type], (index) => relationshipAt({ seed, kinds, types, passages }, type, index));
  const sets: RowSet[] = [
    { script: 'sources', size: sources, rows: each(sources, sourceAt) },
    { script: 'passages', size: passages, rows: each(passages, passageAt) },
    ...ENTITY_KINDS.map((kind: EntityKind) => {
      const rows = each(kinds[kind], (index) => entityAt(seed, kind, index, passages));
      return entitySet(kind, kinds[kind], rows, NO_EXTENTS);
    }),
    ...RELATIONSHIP_TYPES.map((type) => relationshipSet(type, types[type], ofType(type))),
    registerSet(relationships, oneAfterAnother(RELATIONSHIP_TYPES.map(ofType))),
  ];
  // No digest of rows that are not there yet: name and seed say all there is to say.
  const hash = `${seed.toString(16).padStart(4, '0').slice(-4)}${nodes.toString(16).padStart(8, '0').slice(-8)}`;
  return {
    hash,
    info,
    properties: {
      ...shownAs(info),
      ...statistics(
        new Map([...Object.entries(kinds), ...Object.entries(types), ['SOURCE', sources]] as [EntityKind, number][]),
        relationships,
        '1600-01-01',
        '1949-12-31',
      ),
    },
    sets,
    counts: { entities: nodes, relationships, sources, passages },
  };
}

function each<Row>(count: number, make: (index: number) => Row): Iterable<Row> {
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index += 1) yield make(index);
    },
  };
}

function oneAfterAnother<Row>(parts: readonly Iterable<Row>[]): Iterable<Row> {
  return {
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
}

function sourceAt(index: number): SourceRow {
  return {
    id: passageId(index * 4).split(':')[0] ?? '',
    kind: index % 3 === 0 ? 'primary' : 'scholarly',
    author: `Author ${index}`,
    title: `A history in ${index} volumes`,
    container: null,
    year: String(1800 + (index % 200)),
    language: 'en',
    url: `https://example.org/${index}`,
    readAt: null,
    note: null,
  };
}

function passageAt(index: number): PassageRow {
  const id = passageId(index);
  const [source = '', locator = ''] = id.split(':');
  return { id, source, locator, summary: null, caveat: null };
}
