import { wordsOf } from '@entente/server/ask/words';

export interface MarkedPart {
  readonly text: string;
  readonly unread: boolean;
}

/** A text cut where words in it were not read. */
export function marked(text: string, notRead: readonly string[]): readonly MarkedPart[] {
  const unread = new Set(notRead.flatMap((words) => wordsOf(words).map((word) => word.text)));
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const word of wordsOf(text)) {
    if (!unread.has(word.text)) continue;
    if (word.from > at) parts.push({ text: text.slice(at, word.from), unread: false });
    parts.push({ text: text.slice(word.from, word.to), unread: true });
    at = word.to;
  }
  return at < text.length ? [...parts, { text: text.slice(at), unread: false }] : parts;
}
