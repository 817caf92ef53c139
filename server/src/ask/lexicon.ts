import type { EntityKind } from '../domain/catalogue.ts';
import { splitName } from '../domain/names.ts';
import { type Likeness, likeness } from './similar.ts';
import { wordIndex } from './word-index.ts';
import { folded, isStopWord, wordsOf } from './words.ts';

/** An entity as questions speak of it. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: EntityKind;
  readonly subtype: string | null;
  /** First and last day of its being, ISO days; null where open or unknown. */
  readonly first: string | null;
  readonly last: string | null;
  readonly degree: number;
}

/** An office as filed, and whose it was. */
export interface NamedOffice {
  readonly state: string;
  readonly office: string;
}

export interface Candidate {
  readonly entity: NamedEntity;
  /** Up to 12: how well the words fit one of its names, and how much of that name they say. */
  readonly score: number;
  /** The words are a whole name, numerals (`First`, `1907`) aside. */
  readonly whole: boolean;
  /** Every word is in the name as it was said. */
  readonly exact: boolean;
}

interface Form {
  readonly entity: NamedEntity;
  readonly words: readonly string[];
  /** Words that count when it is asked whether a name was said whole. */
  readonly needed: number;
}

/** The names of the data, ready to be recognised. */
export interface Lexicon {
  readonly entities: ReadonlyMap<string, NamedEntity>;
  readonly principals: ReadonlySet<string>;
  readonly offices: readonly NamedOffice[];
  /** A state with the others of its line of succession, itself first. */
  readonly lineOf: (state: string) => readonly string[];
  /** What some folded words can mean, best first; empty where they are no part of any one name. */
  readonly candidates: (words: readonly string[]) => readonly Candidate[];
}

/** Numerals tell things of one name apart; by themselves they name nothing. */
export const ORDINAL = /^(?:first|second|third|fourth|fifth|i{1,3}|iv|v|\d+)$/u;
const QUALITY: Readonly<Record<Likeness, number>> = { same: 1, derived: 0.8, slip: 0.6 };

/** Of so many words of questions it is kept what they are like. */
const MOST_KNOWN = 2_000;

export function buildLexicon(
  entities: readonly NamedEntity[],
  principals: readonly string[],
  offices: readonly NamedOffice[],
  lines: ReadonlyMap<string, number> = new Map(),
): Lexicon {
  const forms = entities.flatMap(formsOf);
  const byWord = new Map<string, number[]>();
  forms.forEach(({ words }, index) => {
    for (const word of new Set(words)) {
      const list = byWord.get(word);
      if (list) list.push(index);
      else byWord.set(word, [index]);
    }
  });
  const alike = wordIndex([...byWord.keys()]);
  const known = new Map<string, ReadonlyMap<number, number>>();

  /** The forms that hold a word like this one, with how like it is. */
  function formsWith(word: string): ReadonlyMap<number, number> {
    const before = known.get(word);
    if (before) return before;
    const found = new Map<number, number>();
    for (const filed of alike(word)) {
      const like = likeness(word, filed);
      if (like === null) continue;
      for (const form of byWord.get(filed) ?? []) {
        found.set(form, Math.max(found.get(form) ?? 0, QUALITY[like]));
      }
    }
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, found);
    return found;
  }

  function candidates(words: readonly string[]): readonly Candidate[] {
    const perWord = words.map(formsWith);
    const [firstWord, ...others] = perWord;
    const best = new Map<string, Candidate>();
    for (const [index, quality] of firstWord ?? []) {
      const form = forms[index];
      if (form === undefined || words.length > form.words.length) continue;
      const qualities = [quality, ...others.map((found) => found.get(index) ?? 0)];
      if (qualities.includes(0)) continue;
      const candidate = scored(form, words, qualities);
      const before = best.get(form.entity.id);
      if (before === undefined || before.score < candidate.score) best.set(form.entity.id, candidate);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1));
  }

  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    principals: new Set(principals),
    offices,
    lineOf: (state) => {
      const line = lines.get(state);
      return [state, ...[...lines].flatMap(([other, its]) => (other !== state && its === line ? other : []))];
    },
    candidates,
  };
}

function scored(form: Form, words: readonly string[], qualities: readonly number[]): Candidate {
  const quality = qualities.reduce((sum, one) => sum + one, 0) / qualities.length;
  const said = words.filter((word) => !ORDINAL.test(word)).length;
  const whole = said >= form.needed;
  const exact = quality === 1;
  const coverage = words.length / form.words.length;
  return {
    entity: form.entity,
    score: quality * 6 + coverage * 3 + (whole && exact ? 2 : 0) + (exact && words.length > 1 ? 1 : 0),
    whole,
    exact,
  };
}

/** Every way in which an entity is called: its names, with and without what stands in brackets, and initials. */
function formsOf(entity: NamedEntity): readonly Form[] {
  const texts = new Set<string>();
  for (const text of [entity.name, ...entity.names]) {
    const { name, reading } = splitName(text);
    texts.add(text);
    texts.add(name);
    // "Convention of Peking (Russia)": one word in brackets tells treaties of one name apart and is none of its own.
    const tellsApart = text === entity.name && entity.kind === 'TREATY' && !reading?.includes(' ');
    if (reading !== null && !tellsApart) texts.add(reading);
    const initials = initialsOf(name);
    if (initials !== null && entity.kind !== 'ACTOR') texts.add(initials);
  }
  return [...texts].flatMap((text) => {
    const words = contentWords(text);
    if (words.length === 0) return [];
    return [{ entity, words, needed: Math.max(1, words.filter((word) => !ORDINAL.test(word)).length) }];
  });
}

function contentWords(text: string): readonly string[] {
  const words = wordsOf(text).map((word) => word.text);
  const content = words.filter((word) => !isStopWord(word) || words.length === 1);
  // "United States": a word that says nothing in a question may be half of a name.
  return content.length < 2 ? words.filter((word) => !SMALL.has(word)) : content;
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'in', 'to', 'on', 'at', 'for', 'a']);

function initialsOf(name: string): string | null {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return capitals.length >= 2 && capitals.length <= 5 ? folded(capitals.join('')) : null;
}
