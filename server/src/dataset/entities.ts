import { boundsOf, EndBeforeStartError, MomentWithEndError, spanOfKind, UNDATED } from '../domain/bounds.ts';
import type { EntityKind, SpanKind } from '../domain/catalogue.ts';
import { TIERS } from '../domain/columns.ts';
import { STILL_SO } from '../domain/edtf.ts';
import type { Bounds, EntityRow } from '../domain/model.ts';
import { readCitations } from './citations.ts';
import { type EntityTable, KIND_OF_TABLE } from './layout.ts';
import { idFromName } from './made-ids.ts';
import type { Reading } from './reading.ts';
import { type Row, UNREADABLE } from './row.ts';
import { duplicateId } from './sources.ts';
import { readTable, type TableFile } from './table.ts';

/** The tier of what has none. */
export const UNSAID_TIER = 'standard';

/** Reads the entities of one kind. */
export async function readEntities(file: TableFile & { table: EntityTable }, reading: Reading): Promise<EntityRow[]> {
  const kind = KIND_OF_TABLE[file.table];
  const rows: EntityRow[] = [];
  const complete = await readTable(file, reading, (row) => {
    const name = row.text('name');
    const id = row.id(name === null ? null : idFromName(name));
    const entity = row.whole ? readEntity(row, id ?? '', kind, reading) : null;
    if (id === null) return;
    const taken = reading.entities.add(id, { id, kind, bounds: entity ?? UNDATED }, row.place);
    if (taken !== null) row.report('id', duplicateId(id, taken));
    if (name !== null) reading.entityNames.set(name, reading.entityNames.has(name) ? null : id);
    if (entity !== null) rows.push(entity);
  });
  if (!complete) reading.entities.markIncomplete();
  return rows;
}

function readEntity(row: Row, id: string, kind: EntityKind, reading: Reading): EntityRow {
  const { start, end, bounds } = readSpan(row, spanOfKind(kind));
  const inForce = row.date('inForce');
  return {
    id,
    kind,
    name: row.required('name', 'every entity has a name') ?? '',
    names: row.list('names'),
    subtype: row.word('subtype'),
    start,
    end,
    startMin: bounds.startMin,
    startMax: bounds.startMax,
    endMin: bounds.endMin,
    endMax: bounds.endMax,
    lat: row.number('lat', -90, 90),
    lon: row.number('lon', -180, 180),
    wikidata: wikidataOf(row.text('wikidata')),
    summary: row.text('summary'),
    note: row.text('note'),
    dispute: row.text('dispute'),
    tier: row.choice('tier', TIERS) ?? UNSAID_TIER,
    citations: readCitations(row, reading),
    capital: row.text('capital'),
    place: row.text('place'),
    inForce: inForce === null || inForce === UNREADABLE ? null : inForce.text,
  };
}

/** The id at the end of an address of Wikidata, which people copy as it stands in their browser. */
function wikidataOf(text: string | null): string | null {
  return text?.replace(/^https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\//, '') ?? null;
}

/** What a row says of its time. */
export interface RowSpan {
  /** EDTF, as filed. */
  readonly start: string | null;
  readonly end: string | null;
  /** Those of an undated one where they cannot be told, which is reported. */
  readonly bounds: Bounds;
}

export function readSpan(row: Row, span: SpanKind): RowSpan {
  const start = row.date('start');
  const end = row.end('end');
  if (start === UNREADABLE || end === UNREADABLE) return { start: null, end: null, bounds: UNDATED };
  const filed = { start: start?.text ?? null, end: end === null || end === STILL_SO ? end : end.text };
  try {
    return { ...filed, bounds: boundsOf(span, start, end) };
  } catch (error) {
    if (!(error instanceof EndBeforeStartError || error instanceof MomentWithEndError)) throw error;
    row.report('end', error.message);
    return { ...filed, bounds: UNDATED };
  }
}
