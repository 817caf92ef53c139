import type { PassageRow, SourceRow } from '../domain/model.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';

/** What every package may cite where nothing was checked. */
export const GENERAL_KNOWLEDGE: SourceRow = {
  id: 'general-knowledge',
  kind: 'none',
  author: null,
  title: 'General knowledge',
  container: null,
  year: null,
  language: null,
  url: null,
  readAt: null,
  note: 'Nothing was checked.',
};

/** A place in a source: `source`, or `source:locator` split at the first colon. */
export interface Citation {
  readonly id: string;
  readonly source: string;
  readonly locator: string | null;
}

export function citationOf(source: string, locator: string | null): Citation {
  return { id: locator === null ? source : `${source}:${locator}`, source, locator };
}

/**
 * The citations of a row, as ids of passages, each once; registers every passage that is cited.
 * A row that cites nothing is shown as unsourced, which is said once for each file.
 */
export function readCitations(row: Row, reading: Reading): readonly string[] {
  const text = row.text('citations');
  if (text === null) {
    warnUncited(row, reading);
    return [];
  }
  const known = reading.citations.get(text);
  if (known !== undefined) return known;
  const cited = row.list('citations').map(parseCitation);
  if (cited.length === 0) row.report('citations', `"${text}" names no source, cite one or more separated by ;`);
  const sound = cited.filter((citation) => isKnownSource(citation.source, row, reading));
  for (const { id, source, locator } of sound) {
    if (!reading.passages.has(id)) reading.passages.set(id, passage({ id, source, locator }));
  }
  const ids = [...new Set(sound.map((citation) => citation.id))];
  if (sound.length === cited.length && cited.length > 0) reading.citations.set(text, ids);
  return ids;
}

function warnUncited({ place }: Row, reading: Reading): void {
  if (reading.uncited.has(place.file)) return;
  reading.uncited.add(place.file);
  const message =
    'the row cites nothing and is shown as unsourced, and so is every other row of the file that cites nothing';
  reading.warn({ ...place, column: 'citations', message });
}

export function passage(citation: Citation, summary: string | null = null, caveat: string | null = null): PassageRow {
  return { ...citation, summary, caveat };
}

function parseCitation(text: string): Citation {
  const colon = text.indexOf(':');
  if (colon === -1) return citationOf(text, null);
  return citationOf(text.slice(0, colon).trim(), text.slice(colon + 1).trim() || null);
}

/** @param column the cell that names the source */
export function isKnownSource(
  source: string,
  row: Row,
  reading: Reading,
  column: 'citations' | 'source' = 'citations',
): boolean {
  if (reading.sources.get(source) !== undefined) return true;
  if (source === GENERAL_KNOWLEDGE.id) {
    reading.usesGeneralKnowledge = true;
    return true;
  }
  if (reading.absent.has('sources')) {
    // Said once, for all that is cited.
    reading.absent.delete('sources');
    reading.sources.markIncomplete();
    row.report(column, `"${source}" is cited, but the package has no sources.csv that says what it is, add one`);
    return false;
  }
  if (reading.sources.complete) {
    row.report(
      column,
      `unknown source "${source}"${reading.suggest.source(source, reading.sources.ids()) || ', add it to the sources'}`,
    );
  }
  return false;
}
