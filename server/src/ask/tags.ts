import { type Candidate, type Lexicon, type NamedOffice, ORDINAL } from './lexicon.ts';
import { likeness } from './similar.ts';
import { folded, isStopWord, stem, type Word, wordsOf } from './words.ts';

/** A piece of a question: a plain word, the name of something, or an office. */
export type Item =
  | { readonly type: 'word'; readonly text: string; readonly stem: string }
  | { readonly type: 'name'; readonly words: string; readonly candidates: readonly Candidate[] }
  | { readonly type: 'office'; readonly words: string }
  | { readonly type: 'number'; readonly words: string; readonly value: number };

const LONGEST = 9;
const GLUE: ReadonlySet<string> = new Set(['of', 'the', 'and', 'in', 'to', 'on', 'at', 'for', 'a']);
/** A plain word that questions are made of must not be taken for a part of some name. */
const CUE_WORTH = 1.4;

interface Piece {
  readonly item: Item;
  readonly length: number;
  readonly worth: number;
}

/**
 * Cuts a question into words, names and offices, so that as much as possible of it is understood.
 *
 * @param text as typed, times blanked out
 * @param cues stems of the words that questions are made of
 */
export function cutIntoItems(text: string, lexicon: Lexicon, cues: ReadonlySet<string>): readonly Item[] {
  const words = wordsOf(text);
  // best[i]: the best way of cutting the words from i on.
  const best: { worth: number; piece: Piece | null }[] = new Array(words.length + 1);
  best[words.length] = { worth: 0, piece: null };
  for (let start = words.length - 1; start >= 0; start -= 1) {
    for (const piece of piecesAt(words, start, lexicon, cues)) {
      const worth = piece.worth + (best[start + piece.length]?.worth ?? 0);
      const before = best[start];
      if (before === undefined || worth > before.worth) best[start] = { worth, piece };
    }
  }
  const items: Item[] = [];
  for (let start = 0; start < words.length; ) {
    const piece = best[start]?.piece;
    if (!piece) break;
    items.push(piece.item);
    start += piece.length;
  }
  return items.reduce<readonly Item[]>(withPerson, []);
}

/** A given name and a family name that are filed apart, in two spellings, are one person's: "Sergei Vitte". */
function withPerson(items: readonly Item[], item: Item): readonly Item[] {
  const before = items.at(-1);
  if (before?.type !== 'name' || item.type !== 'name') return [...items, item];
  const both = new Set(before.candidates.map(({ entity }) => entity.id));
  const persons = item.candidates.filter(({ entity }) => entity.kind === 'ACTOR' && both.has(entity.id));
  if (persons.length === 0) return [...items, item];
  return [...items.slice(0, -1), { type: 'name', words: `${before.words} ${item.words}`, candidates: persons }];
}

function piecesAt(
  words: readonly Word[],
  start: number,
  lexicon: Lexicon,
  cues: ReadonlySet<string>,
): readonly Piece[] {
  const first = words[start];
  if (first === undefined) return [];
  const base = stem(first.text);
  const value = numberOf(first.text);
  const plain: Piece = {
    item:
      value === null ? { type: 'word', text: first.text, stem: base } : { type: 'number', words: first.text, value },
    length: 1,
    worth: cues.has(base) && !isStopWord(first.text) ? CUE_WORTH : 0,
  };
  if (isStopWord(first.text)) return [plain];
  const pieces: Piece[] = [plain];
  for (let length = 1; length <= LONGEST && start + length <= words.length; length += 1) {
    const span = words.slice(start, start + length);
    if (GLUE.has(span.at(-1)?.text ?? '')) continue;
    const name = nameIn(span, lexicon, cues);
    if (name) pieces.push({ ...name, length });
    const office = officeIn(span, lexicon.offices, cues);
    if (office) pieces.push({ ...office, length });
  }
  return pieces;
}

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function numberOf(word: string): number | null {
  if (/^\d{1,3}$/u.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return at === -1 ? null : at;
}

/** "The three powers" may be left out of a name, or be a part of it. */
const NOUN_OF_STATES = /^(?:powers?|states?|countries|country|nations?|governments?)$/u;

function nameIn(span: readonly Word[], lexicon: Lexicon, cues: ReadonlySet<string>): Omit<Piece, 'length'> | null {
  const content = span.map(({ text }) => text).filter((word) => !GLUE.has(word));
  if (content.every((word) => ORDINAL.test(word))) return null;
  const whole = lexicon.candidates(content);
  const telling = content.filter((word) => !NOUN_OF_STATES.test(word));
  const bare = telling.length > 1 && telling.length < content.length ? lexicon.candidates(telling) : [];
  const candidates = whole.length > 0 && (whole[0]?.score ?? 0) >= (bare[0]?.score ?? 0) ? whole : bare;
  // Where a cue or "and" is among the words, only a whole name is a name: "Russia and Japan" are two.
  const mixed =
    content.some((word) => cues.has(stem(word)) || isStopWord(word)) || span.some(({ text }) => text === 'and');
  const kept = mixed ? candidates.filter(({ whole, score }) => whole && score >= 6) : candidates;
  const top = kept[0];
  if (top === undefined) return null;
  const cueOnly = content.every((word) => cues.has(stem(word)) || isStopWord(word));
  if (cueOnly && (content.length < 2 || top.score < 10.9)) return null;
  const words = span.map(({ text }) => text).join(' ');
  // "Russo-Japanese" by itself is two states, not a part of one of the treaties so called.
  const tied = span.length === 2 && span[1]?.joined === true;
  const together = content.length > 1 && top.exact ? 0.5 : 0;
  const apart = tied && !top.whole ? 1.5 : 0;
  const worth = (content.length * (top.score + (top.whole ? 1 : 0))) / 5 + together - apart;
  return { item: { type: 'name', words, candidates: kept }, worth };
}

function officeIn(
  span: readonly Word[],
  offices: readonly NamedOffice[],
  cues: ReadonlySet<string>,
): Omit<Piece, 'length'> | null {
  const words = span.map(({ text }) => text).join(' ');
  const content = contentOf(words);
  if (content.length === 0 || content.some((word) => cues.has(stem(word)))) return null;
  if (!offices.some(({ office }) => holdsOffice(office, words))) return null;
  return { item: { type: 'office', words }, worth: content.length * 2.5 };
}

const TITLE_END = /[,(/]|\s(?:of|for|to|in|at)\s/u;
const DEPUTY = /^(?:vice|deputy|assistant|under)$/u;

/**
 * Whether an office as filed is the one that the words ask for: "foreign minister" is "Minister for Foreign Affairs".
 * A deputy's office is not asked for unless the words say so.
 */
export function holdsOffice(office: string, words: string): boolean {
  const filed = wordsOf(office).map(({ text }) => text);
  const asked = contentOf(words);
  const deputy = (list: readonly string[]) => list.some((word) => DEPUTY.test(word));
  if (deputy(filed) && !deputy(asked)) return false;
  // The office itself must be named, not only what it is about: no "Japan" for the minister to Japan.
  const title = wordsOf(office.split(TITLE_END)[0] ?? '').at(-1)?.text ?? '';
  if (!asked.some((word) => sameOfficeWord(word, title))) return false;
  // The minister to Japan is no "Japan minister": whom an envoy is sent to is said with "to".
  const own = wordsOf(office.split(/\sto\s/u)[0] ?? '').map(({ text }) => text);
  const head = contentOf(words.split(/\s(?:to|in|at)\s/u)[0] ?? '');
  return (
    head.every((word) => own.some((other) => sameOfficeWord(word, other))) &&
    asked.every((word) => filed.some((other) => sameOfficeWord(word, other)))
  );
}

/** Titles that mean one office, in whatever language they came into English. */
const TITLES: readonly (readonly string[])[] = [
  ['emperor', 'tsar', 'czar', 'tzar', 'kaiser', 'mikado', 'tsarina', 'empress'],
  ['premier', 'prime'],
];

function sameOfficeWord(asked: string, filed: string): boolean {
  if (TITLES.some((titles) => titles.includes(asked) && titles.includes(filed))) return true;
  return (
    stem(asked) === stem(filed) || (asked.length > 4 && likeness(asked, filed) === 'slip' && asked[0] === filed[0])
  );
}

function contentOf(words: string): readonly string[] {
  return folded(words)
    .split(' ')
    .filter((word) => word !== '' && !isStopWord(word));
}
