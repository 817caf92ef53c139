import { groupOf, UNSPACED } from './similar.ts';

/**
 * Finds the words that another may be like without comparing it with all of them: those of one group of words, those
 * with the same beginning or the same ending, and for scripts without spaces those that are written in one.
 *
 * @param words folded, each once
 */
export function wordIndex(words: readonly string[]): (asked: string) => Iterable<string> {
  const byKey = new Map<string, string[]>();
  const unspaced = words.filter((word) => UNSPACED.test(word));
  const all = new Set(words);
  for (const word of words) {
    for (const key of keysOf(word)) {
      const list = byKey.get(key);
      if (list) list.push(word);
      else byKey.set(key, [word]);
    }
  }
  return (asked) => {
    if (UNSPACED.test(asked)) return unspaced;
    const found = new Set(all.has(asked) ? [asked] : []);
    for (const word of groupOf(asked)) if (all.has(word)) found.add(word);
    for (const key of keysOf(asked)) for (const word of byKey.get(key) ?? []) found.add(word);
    return found;
  };
}

/** How many letters of its beginning or ending a word must share with another to be compared with it. */
const SHARED = 3;

function keysOf(word: string): readonly string[] {
  return word.length < SHARED + 1 ? [] : [`${word.slice(0, SHARED)}-`, `-${word.slice(-SHARED)}`];
}
