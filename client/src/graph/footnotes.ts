import type { Citation, Relationship } from './entity.ts';

/** A source of kind `none` says that the compilers checked nothing: it gets a K, never a number. */
export type Footnote =
  | { readonly kind: 'number'; readonly number: number; readonly passage: Citation['passage'] }
  | { readonly kind: 'unsourced'; readonly passage: Citation['passage'] };

/** Footnotes by the id of their passage. One passage has one number everywhere on the page. */
export type Footnotes = ReadonlyMap<string, Footnote>;

const UNSOURCED_KIND = 'none';

/**
 * Numbers passages in the order in which they are met: first those of the picture's relationships, so that a number
 * on the canvas never depends on what is selected, then those that only the details cite.
 */
export function numberFootnotes(picture: readonly Relationship[], details: readonly Citation[]): Footnotes {
  const notes = new Map<string, Footnote>();
  let last = 0;
  for (const { passage } of [...picture.flatMap((relationship) => relationship.citations), ...details]) {
    if (notes.has(passage.id)) continue;
    if (passage.source.kind === UNSOURCED_KIND) {
      notes.set(passage.id, { kind: 'unsourced', passage });
    } else {
      last += 1;
      notes.set(passage.id, { kind: 'number', number: last, passage });
    }
  }
  return notes;
}

/** The footnotes of some citations, numbers first and in order, K last. */
export function footnotesOf(citations: readonly Citation[], footnotes: Footnotes): readonly Footnote[] {
  const found = citations.flatMap(({ passage }) => footnotes.get(passage.id) ?? []);
  return [...found].sort((one, other) => sortKey(one) - sortKey(other));
}

/** What stands in the ring. */
export function footnoteMark(footnote: Footnote): string {
  return footnote.kind === 'number' ? String(footnote.number) : 'K';
}

function sortKey(footnote: Footnote): number {
  return footnote.kind === 'number' ? footnote.number : Number.MAX_SAFE_INTEGER;
}
