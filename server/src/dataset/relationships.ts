import {
  type CatalogueEntry,
  catalogueEntry,
  type EntityKind,
  isRelationshipType,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '../domain/catalogue.ts';
import { CERTAINTIES, TIERS } from '../domain/columns.ts';
import { drawnOf } from '../domain/drawn.ts';
import type { Bounds, RelationshipRow } from '../domain/model.ts';
import { readCitations } from './citations.ts';
import { readSpan, UNSAID_TIER } from './entities.ts';
import type { Column } from './layout.ts';
import type { KnownEntity, Reading } from './reading.ts';
import { orList, type Row } from './row.ts';
import { duplicateId } from './sources.ts';
import { readTable, type TableFile } from './table.ts';
import { CLOSED_CELLS } from './vocabularies.ts';

const KIND_WORDS: Record<EntityKind, string> = {
  STATE: 'a state',
  ACTOR: 'an actor',
  TREATY: 'a treaty',
  TERRITORY: 'a territory',
  EVENT: 'an event',
  ORGANISATION: 'an organisation',
};

/** Reads the relationships; every entity must have been read before. */
export async function readRelationships(file: TableFile, reading: Reading): Promise<RelationshipRow[]> {
  const rows: RelationshipRow[] = [];
  await readTable(file, reading, (row) => {
    const made = row.whole && row.text('id') === null ? madeId(row, reading) : null;
    const id = row.id(made);
    const relationship = row.whole ? readRelationship(row, id ?? '', reading) : null;
    const taken = id === null ? null : reading.relationships.add(id, id, row.place);
    if (id !== null && taken !== null) row.report('id', duplicateId(id, taken));
    if (relationship !== null) rows.push(relationship);
  });
  return rows;
}

/** Null where the row does not say what it joins, which is reported when it is read. */
function madeId(row: Row, reading: Reading): string | null {
  const [type, from, to] = [row.text('type'), row.text('from'), row.text('to')];
  return type && from && to ? reading.makeRelationshipId(type, from, to, row.text('start')) : null;
}

function readRelationship(row: Row, id: string, reading: Reading): RelationshipRow {
  const type = readType(row, reading);
  const entry = type === null ? null : catalogueEntry(type);
  const from = readEnd(row, 'from', type, entry?.from, reading);
  const to = readEnd(row, 'to', type, entry?.to, reading);
  if (entry?.sameKind && from && to && from.kind !== to.kind) {
    const kinds = `"${from.id}" is ${KIND_WORDS[from.kind]} and "${to.id}" ${KIND_WORDS[to.kind]}`;
    row.report('to', `${kinds}, ${type} joins two of one kind`);
  }
  if (from && from.id === to?.id) row.report('to', `"${to.id}" stands at both ends, name two entities`);
  const { start, end, bounds } = readSpan(row, entry?.span ?? 'none');
  const drawn = drawnOf(entry?.drawn ?? 'own', bounds, treatyAt(from, to));
  const closed = (column: Column) => {
    const choices = type === null ? undefined : CLOSED_CELLS[type]?.[column];
    return choices === undefined ? row.word(column) : row.choice(column, choices);
  };
  // Where a cell has no value that could stand here, its problem was reported and the row will go nowhere.
  return {
    id,
    type: type ?? 'LED_TO',
    from: from?.id ?? '',
    to: to?.id ?? '',
    start,
    end,
    // Written out rather than spread, which would copy each of half a million rows several times.
    startMin: bounds.startMin,
    startMax: bounds.startMax,
    endMin: bounds.endMin,
    endMax: bounds.endMax,
    drawnFrom: drawn.drawnFrom,
    drawnTo: drawn.drawnTo,
    sureFrom: drawn.sureFrom,
    sureTo: drawn.sureTo,
    certainty: row.requiredChoice('certainty', CERTAINTIES) ?? 'certain',
    via: readReference(row, 'via', ['TREATY', 'EVENT'], reading),
    role: closed('role'),
    side: readReference(row, 'side', ['STATE'], reading),
    office: row.word('office'),
    mode: closed('mode'),
    reason: row.text('reason'),
    effect: closed('effect'),
    scope: closed('scope'),
    demand: row.text('demand'),
    goods: row.text('goods'),
    fromState: readReference(row, 'fromState', ['STATE'], reading),
    toState: readReference(row, 'toState', ['STATE'], reading),
    article: row.word('article'),
    note: row.text('note'),
    dispute: row.text('dispute'),
    tier: row.choice('tier', TIERS) ?? UNSAID_TIER,
    citations: readCitations(row, reading),
  };
}

function treatyAt(from: KnownEntity | null, to: KnownEntity | null): Bounds | null {
  if (to?.kind === 'TREATY') return to.bounds;
  return from?.kind === 'TREATY' ? from.bounds : null;
}

function readType(row: Row, reading: Reading): RelationshipType | null {
  const text = row.required('type', 'name a type of relationship such as ALLIED_WITH');
  if (text === null) return null;
  if (isRelationshipType(text)) return text;
  const hint = reading.suggest.type(text, RELATIONSHIP_TYPES) || `, known are ${RELATIONSHIP_TYPES.join(', ')}`;
  row.report('type', `unknown type "${text}"${hint}`);
  return null;
}

function readEnd(
  row: Row,
  column: 'from' | 'to',
  type: RelationshipType | null,
  kinds: CatalogueEntry['from'] | undefined,
  reading: Reading,
): KnownEntity | null {
  const id = row.required(column, 'name the entity by its id');
  if (id === null) return null;
  const entity = findEntity(row, column, id, reading);
  if (entity !== null && kinds !== undefined && !kinds.includes(entity.kind)) {
    const expected = `${type} runs ${column} ${orList(kinds.map((kind) => KIND_WORDS[kind]))}`;
    row.report(column, `"${id}" is ${KIND_WORDS[entity.kind]}, ${expected}`);
  }
  return entity;
}

function readReference(row: Row, column: Column, kinds: readonly EntityKind[], reading: Reading): string | null {
  const id = row.text(column);
  if (id === null) return null;
  const entity = findEntity(row, column, id, reading);
  if (entity !== null && !kinds.includes(entity.kind)) {
    const expected = orList(kinds.map((kind) => KIND_WORDS[kind]));
    row.report(column, `"${id}" is ${KIND_WORDS[entity.kind]}, name ${expected}`);
  }
  return entity?.id ?? null;
}

function findEntity(row: Row, column: Column, id: string, reading: Reading): KnownEntity | null {
  const named = reading.entityNames.get(id);
  const entity = reading.entities.get(id) ?? (named ? reading.entities.get(named) : undefined);
  if (entity !== undefined) return entity;
  if (named === null) {
    row.report(column, `several entities are named "${id}", name the one that is meant by its id`);
    return null;
  }
  if (reading.entities.complete) {
    row.report(
      column,
      `unknown entity "${id}"${reading.suggest.entity(id, reading.entities.ids()) || ', add it to the package'}`,
    );
  }
  return null;
}
