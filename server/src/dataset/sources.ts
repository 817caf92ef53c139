import type { SourceRow } from '../domain/model.ts';
import { citationOf, isKnownSource, passage } from './citations.ts';
import type { Reading } from './reading.ts';
import type { Place } from './register.ts';
import type { Row } from './row.ts';
import { readTable, type TableFile } from './table.ts';
import { SOURCE_KINDS } from './vocabularies.ts';

/** Reads the works that are cited. */
export async function readSources(file: TableFile, reading: Reading): Promise<SourceRow[]> {
  const rows: SourceRow[] = [];
  const complete = await readTable(file, reading, (row) => {
    const id = row.id();
    if (id === null) return;
    const taken = reading.sources.add(id, id, row.place);
    if (taken !== null) row.report('id', duplicateId(id, taken));
    if (row.whole) rows.push(readSource(row, id));
  });
  if (!complete) reading.sources.markIncomplete();
  return rows;
}

function readSource(row: Row, id: string): SourceRow {
  return {
    id,
    kind: row.requiredChoice('kind', SOURCE_KINDS) ?? '',
    author: row.text('author'),
    title: row.text('title'),
    container: row.text('container'),
    year: row.word('year'),
    language: row.word('language'),
    url: row.text('url'),
    readAt: row.text('readAt'),
    note: row.text('note'),
  };
}

/** Reads what is said of places in works; the passages themselves come of being cited. */
export async function readPassages(file: TableFile, reading: Reading): Promise<void> {
  const places = new Map<string, Place>();
  await readTable(file, reading, (row) => {
    if (row.whole) readPassage(row, reading, places);
  });
}

function readPassage(row: Row, reading: Reading, places: Map<string, Place>): void {
  const source = row.required('source', 'name the source that the passage is in');
  if (source === null) return;
  isKnownSource(source, row, reading, 'source');
  const citation = citationOf(source, row.text('locator'));
  const taken = places.get(citation.id);
  if (taken !== undefined) {
    row.report('locator', `the passage "${citation.id}" stands already in ${taken.file}:${taken.line}, keep one`);
    return;
  }
  places.set(citation.id, row.place);
  reading.passages.set(citation.id, passage(citation, row.text('summary'), row.text('caveat')));
}

export function duplicateId(id: string, first: Place): string {
  return `"${id}" is taken already in ${first.file}:${first.line}, give each its own id`;
}
