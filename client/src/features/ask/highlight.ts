import { likeness } from '@entente/server/ask/similar';
import { folded, wordsOf } from '@entente/server/ask/words';

export interface Highlighted {
  readonly text: string;
  readonly matched: boolean;
}

/** A name cut into what was looked for and the rest. */
export function highlight(name: string, looked: string): readonly Highlighted[] {
  const asked = wordsOf(looked).map(({ text }) => text);
  const parts: Highlighted[] = [];
  let at = 0;
  const add = (to: number, matched: boolean) => {
    if (to > at) parts.push({ text: name.slice(at, to), matched });
    at = Math.max(at, to);
  };
  for (const word of wordsOf(name)) {
    const length = matchedLength(word.text, asked);
    if (length === 0) continue;
    const raw = name.slice(word.from, word.to);
    const from = word.from + startIn(word.text, raw, asked);
    add(from, false);
    add(length >= word.text.length ? word.to : Math.min(word.to, from + length), true);
  }
  add(name.length, false);
  return parts;
}

/** How many letters of a word were looked for. */
function matchedLength(word: string, asked: readonly string[]): number {
  let best = 0;
  for (const one of asked) {
    if (word.startsWith(one) && one.length > 1) best = Math.max(best, one.length);
    else if (word.includes(one) && UNSPACED.test(one)) best = Math.max(best, one.length);
    else if (likeness(one, word) !== null) best = word.length;
  }
  return best;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A part of a run of kanji may stand in its middle. */
function startIn(word: string, raw: string, asked: readonly string[]): number {
  const within = asked.find((one) => UNSPACED.test(one) && word.includes(one));
  return within === undefined ? 0 : Math.max(0, folded(raw).indexOf(within));
}
