import type { PassageRow } from '../domain/model.ts';
import type { Reading } from './reading.ts';
import type { Row } from './row.ts';

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
 * No line without a source: a row that cites nothing is a problem.
 */
export function readCitations(row: Row, reading: Reading): readonly string[] {
  const text = row.required('citations', 'cite a source, or general-knowledge where nothing was checked');
  if (text === null) return [];
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

export function passage(citation: Citation, summary: string | null = null, caveat: string | null = null): PassageRow {
  return { ...citation, summary, caveat };
}

function parseCitation(text: string): Citation {
  const colon = text.indexOf(':');
  if (colon === -1) return citationOf(text, null);
  return citationOf(text.slice(0, colon).trim(), text.slice(colon + 1).trim() || null);
}

function isKnownSource(source: string, row: Row, reading: Reading): boolean {
  if (reading.sources.get(source) !== undefined) return true;
  if (reading.sources.complete) {
    row.report(
      'citations',
      `unknown source "${source}"${reading.suggest.source(source, reading.sources.ids()) || ', add it to the sources'}`,
    );
  }
  return false;
}
