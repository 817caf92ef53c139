import type { EntityKind } from '../domain/catalogue.ts';
import type { Candidate } from './lexicon.ts';
import type { Phrasing, QuestionForm } from './question.ts';
import type { Item } from './tags.ts';
import { isStopWord, stem } from './words.ts';

/**
 * Phrasings say in which order the words and slots of a question come: `ally|friend with {state}`. Words are stems,
 * several with `|` are alternatives. They are laid along what was typed as well as they go: small words do not count
 * for much, a missing slot stays open, and what a phrasing does not speak of costs a little. So word order, tense and
 * number may vary, and something is always nearest.
 */
type Token =
  | { readonly type: 'words'; readonly stems: readonly string[]; readonly small: boolean }
  | {
      readonly type: 'slot';
      readonly name: string;
      readonly kinds: readonly EntityKind[] | 'office' | 'number';
      readonly optional: boolean;
    };

export interface CompiledPhrasing {
  readonly form: QuestionForm;
  readonly phrasing: Phrasing;
  readonly tokens: readonly Token[];
}

export interface Alignment {
  readonly form: QuestionForm;
  readonly set: Readonly<Record<string, string>>;
  readonly score: number;
  /** Which item fills which slot. */
  readonly filled: ReadonlyMap<string, Item>;
  /** Names and words that the phrasing does not speak of. */
  readonly unread: readonly Item[];
  /** Whether all its words but the small ones were there. */
  readonly said: boolean;
}

export function compile(form: QuestionForm): readonly CompiledPhrasing[] {
  return form.phrasings.map((phrasing) => ({
    form,
    phrasing,
    tokens: phrasing.say.split(' ').map((token): Token => {
      const name = /^\{(\w+)\}$/u.exec(token)?.[1];
      if (name === undefined && token.startsWith('!')) {
        // A small word that carries this question: "who had Port Arthur".
        return { type: 'words', stems: token.slice(1).split('|'), small: false };
      }
      if (name === undefined) {
        const stems = token.split('|').map(stem);
        return { type: 'words', stems, small: token.split('|').every(isStopWord) };
      }
      const spec = form.slots[name];
      if (spec?.type === 'entity') return { type: 'slot', name, kinds: spec.kinds, optional: spec.optional ?? false };
      if (spec?.type === 'office') return { type: 'slot', name, kinds: 'office', optional: spec.optional ?? false };
      if (spec?.type === 'number') return { type: 'slot', name, kinds: 'number', optional: spec.optional ?? false };
      throw new Error(`A phrasing of “${form.kind}” names “${name}”, which no words can fill.`);
    }),
  }));
}

/** Stems of all words that phrasings are made of, the small ones left out. */
export function cuesOf(phrasings: readonly CompiledPhrasing[]): ReadonlySet<string> {
  return new Set(
    phrasings.flatMap(({ tokens }) =>
      tokens.flatMap((token) => (token.type === 'words' && !token.small ? token.stems : [])),
    ),
  );
}

const WORTH = {
  word: 2,
  smallWord: 0.4,
  slot: 3,
  office: 3.5,
  wordMissing: -4,
  smallWordMissing: -0.2,
  slotMissing: -1.5,
  wordUnread: -1,
  nameUnread: -1.5,
} as const;

interface Cell {
  readonly score: number;
  readonly cues: number;
  readonly back: 'both' | 'token' | 'item' | null;
}

/** Lays a phrasing along what was typed; null where not one of its words, nor an office, is there. */
export function align({ form, phrasing, tokens }: CompiledPhrasing, items: readonly Item[]): Alignment | null {
  const columns = items.length + 1;
  const table: Cell[] = [];
  const cell = (row: number, column: number): Cell => table[row * columns + column] ?? NOWHERE;
  for (let row = 0; row <= tokens.length; row += 1) {
    for (let column = 0; column <= items.length; column += 1) {
      table.push(bestOf(row, column));
    }
  }
  const end = cell(tokens.length, items.length);
  if (end.cues === 0) return null;
  return { form, set: phrasing.set ?? {}, score: end.score, ...readBack() };

  function bestOf(row: number, column: number): Cell {
    if (row === 0 && column === 0) return { score: 0, cues: 0, back: null };
    const token = tokens[row - 1];
    const item = items[column - 1];
    const ways: Cell[] = [];
    if (token !== undefined) {
      const from = cell(row - 1, column);
      ways.push({ score: from.score + missing(token), cues: from.cues, back: 'token' });
    }
    if (item !== undefined) {
      const from = cell(row, column - 1);
      ways.push({ score: from.score + unread(item), cues: from.cues, back: 'item' });
    }
    if (token !== undefined && item !== undefined) {
      const worth = matching(token, item);
      const from = cell(row - 1, column - 1);
      if (worth !== null) {
        ways.push({ score: from.score + worth.score, cues: from.cues + worth.cues, back: 'both' });
      }
    }
    return ways.reduce((best, way) => (way.score >= best.score ? way : best));
  }

  function readBack(): Pick<Alignment, 'filled' | 'unread' | 'said'> {
    const filled = new Map<string, Item>();
    const left: Item[] = [];
    let said = true;
    for (let row = tokens.length, column = items.length; row > 0 || column > 0; ) {
      const { back } = cell(row, column);
      const token = tokens[row - 1];
      const item = items[column - 1];
      if (back === 'both' && token?.type === 'slot' && item) filled.set(token.name, item);
      if (back === 'item' && item && unread(item) !== 0) left.unshift(item);
      if (back === 'token' && token?.type === 'words' && !token.small) said = false;
      if (back !== 'item') row -= 1;
      if (back !== 'token') column -= 1;
    }
    return { filled, unread: left, said };
  }
}

/** Small words that turn a question into another one. */
const MUST_BE_READ: ReadonlySet<string> = new Set(['how']);

const NOWHERE: Cell = { score: Number.NEGATIVE_INFINITY, cues: 0, back: null };

function missing(token: Token): number {
  if (token.type === 'slot') return token.optional ? -0.5 : WORTH.slotMissing;
  return token.small ? WORTH.smallWordMissing : WORTH.wordMissing;
}

function unread(item: Item): number {
  if (item.type === 'word') return isStopWord(item.text) && !MUST_BE_READ.has(item.text) ? 0 : WORTH.wordUnread;
  return WORTH.nameUnread;
}

function matching(token: Token, item: Item): { readonly score: number; readonly cues: number } | null {
  if (token.type === 'words') {
    if (item.type !== 'word') return null;
    if (!token.stems.includes(item.stem) && !token.stems.includes(item.text)) return null;
    return token.small ? { score: WORTH.smallWord, cues: 0 } : { score: WORTH.word, cues: 1 };
  }
  if (token.kinds === 'office') return item.type === 'office' ? { score: WORTH.office, cues: 1 } : null;
  if (token.kinds === 'number') return item.type === 'number' ? { score: WORTH.slot, cues: 0 } : null;
  if (item.type !== 'name') return null;
  const best = ofKinds(item.candidates, token.kinds)[0];
  // A name that fits a kind well is worth a little more than one that fits it at a stretch.
  return best === undefined ? null : { score: WORTH.slot + best.score / 20 + 0.2 / token.kinds.length, cues: 0 };
}

/**
 * What a name can mean of some kinds. Where the words are the whole name of something else, what only derives from them
 * is not meant: "China" is no part of the Chinese Eastern Railway.
 */
export function ofKinds(candidates: readonly Candidate[], kinds: readonly EntityKind[]): readonly Candidate[] {
  const said = candidates.some(({ whole, exact }) => whole && exact);
  return candidates.filter(({ entity, exact }) => kinds.includes(entity.kind) && (exact || !said));
}
