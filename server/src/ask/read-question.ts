import { ENTITY_KINDS } from '../domain/catalogue.ts';
import { officeInWords } from './english.ts';
import { type GenericName, genericNamesIn } from './generic-names.ts';
import type { Lexicon, NamedEntity } from './lexicon.ts';
import { bestCandidates, meaningOf } from './meaning.ts';
import { type Occasion, occasionsIn } from './occasions.ts';
import { type Alignment, align, type CompiledPhrasing, compile, cuesOf } from './phrasing.ts';
import { openSlots, optionLabel, type Question, type QuestionForm, type SlotValue, templateWords } from './question.ts';
import { type FoundWhen, readPoint, readWhens } from './read-when.ts';
import { readAsTwo } from './second-question.ts';
import { likeness } from './similar.ts';
import { cutIntoItems, type Item } from './tags.ts';
import type { When } from './when.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** A blank that several things of weight can fill. */
export interface Ambiguity {
  /** The blank's name; `when` where the time is meant that the thing gives. */
  readonly slot: string;
  /** The name as typed. */
  readonly words: string;
  /** Ids, the likeliest first. */
  readonly entities: readonly string[];
}

export interface ReadQuestion {
  /** What was asked, or what is nearest to it; null where the text holds nothing but names, or nothing. */
  readonly question: Question | null;
  /** A second question that was asked in the same breath; null where there is none. */
  readonly second: Question | null;
  /** Every slot that the question needs is filled. */
  readonly complete: boolean;
  /** Nothing is missing and nothing was passed over. */
  readonly understood: boolean;
  /** Words and times that were passed over, as typed. */
  readonly passedOver: readonly string[];
  /** What was recognised by name, best guess first, in the order of the text. */
  readonly named: readonly NamedEntity[];
  /** The names as typed, to search for. */
  readonly names: readonly string[];
  readonly when: When | null;
  readonly problems: readonly string[];
  /** What must be asked back before the question can be answered; null where it is plain. */
  readonly ambiguity: Ambiguity | null;
}

/** Reads questions of some kinds by the names of some data. */
export interface QuestionReader {
  /** @param today the day of the picture, ISO */
  readonly read: (text: string, today: string) => ReadQuestion;
}

export function questionReader(forms: readonly QuestionForm[], lexicon: Lexicon): QuestionReader {
  const phrasings = forms.flatMap(compile);
  const cues = cuesOf(phrasings);
  const readAll = (text: string, today: string) => read(text, today, phrasings, cues, lexicon);
  return {
    read(text, today) {
      const readPart = (part: string) => readAll(part, today);
      const whole = withoutAsides(text, readPart);
      return whole.understood ? whole : (readAsTwo(text, whole, readPart, forms, cues) ?? whole);
    },
  };
}

/** What stands in brackets explains the rest, and may confuse it. */
const ASIDE = /\(([^)]*)\)/gu;

function withoutAsides(text: string, readAll: (text: string) => ReadQuestion): ReadQuestion {
  const whole = readAll(text);
  const asides = [...text.matchAll(ASIDE)].flatMap(([, aside]) => aside ?? []);
  if (whole.understood || asides.length === 0) return whole;
  const rest = readAll(text.replaceAll(ASIDE, ' '));
  const better = rest.passedOver.length + asides.length < whole.passedOver.length;
  return better ? { ...rest, understood: false, passedOver: [...rest.passedOver, ...asides] } : whole;
}

function read(
  text: string,
  today: string,
  phrasings: readonly CompiledPhrasing[],
  cues: ReadonlySet<string>,
  lexicon: Lexicon,
): ReadQuestion {
  const generic = genericNamesIn(text, lexicon);
  const unnamed = withoutGeneric(text, generic);
  const { found, problems } = readWhens(unnamed, today);
  const items = cutIntoItems(blankedOut(unnamed, found), lexicon, cues).map((item) => genericItem(item, generic));
  const typed = found.flatMap(({ when }) => when ?? []);
  const ways: readonly Way[] = [
    { items, times: typed, occasion: null },
    ...occasionsIn(items, lexicon, today).map((occasion) => ({
      items: [...items.slice(0, occasion.from), ...items.slice(occasion.to)],
      times: [...typed, occasion.when],
      occasion,
    })),
  ];
  const names = items.flatMap((item) => (item.type === 'name' ? [item] : []));
  const when = typed[0] ?? null;
  const named = names.flatMap((item) => bestCandidates(item.candidates, null, when, lexicon)[0]?.entity ?? []);
  const base = { second: null, named, names: names.map(({ words }) => words), when, problems };
  const readings = ways.flatMap((way) => phrasings.flatMap((phrasing) => readingOf(phrasing, way, lexicon) ?? []));
  const best = readings.reduce<Reading | null>(
    (one, other) => (one !== null && !isBetter(other, one) ? one : other),
    null,
  );
  if (best === null || !best.understood) {
    const bare = bareName(items, typed, lexicon);
    if (bare !== null) return { ...base, ...bare, understood: problems.length === 0 };
  }
  if (best === null) {
    const left = items.flatMap((item) => (item.type === 'word' && !isStopWord(item.text) ? [item.text] : []));
    return { ...base, question: null, complete: false, understood: false, passedOver: left, ambiguity: null };
  }
  const { question, complete, passedOver, ambiguity } = best;
  const understood = best.understood && problems.length === 0;
  return { ...base, when: best.when, question, complete, understood, passedOver, ambiguity };
}

/** Words beside a name that ask no more than what is recorded of it. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'who what is was were are the a an and tell me us about show find please give it this'.split(' '),
);

/** A name by itself asks what is recorded of it. */
function bareName(
  items: readonly Item[],
  times: readonly When[],
  lexicon: Lexicon,
): Pick<ReadQuestion, 'question' | 'complete' | 'passedOver' | 'ambiguity'> | null {
  const [name, ...others] = items.filter((item) => item.type !== 'word' || !SAYS_NOTHING.has(item.text));
  const [second, ...more] = others;
  if (name?.type === 'name' && second?.type === 'name' && more.length === 0)
    return twoStates(name, second, times, lexicon);
  if (name?.type !== 'name' || others.length > 0 || times.length > 1) return null;
  const meaning = meaningOf(name.candidates, ENTITY_KINDS, times[0] ?? null, lexicon);
  if (meaning === null) return null;
  const choices =
    meaning.choices.length > 0 ? meaning.choices : meaning.also.length > 0 ? [meaning.best, ...meaning.also] : [];
  return {
    question: { kind: 'about', slots: { thing: { type: 'entity', id: meaning.best } } },
    complete: true,
    passedOver: [],
    ambiguity: choices.length === 0 ? null : { slot: 'thing', words: name.words, entities: choices },
  };
}

type Name = Extract<Item, { readonly type: 'name' }>;
type Bare = Pick<ReadQuestion, 'question' | 'complete' | 'passedOver' | 'ambiguity'>;

/** Two states by themselves ask what is recorded between them. */
function twoStates(one: Name, other: Name, times: readonly When[], lexicon: Lexicon): Bare | null {
  const [first, second] = [one, other].map(({ candidates }) =>
    meaningOf(candidates, ['STATE'], times[0] ?? null, lexicon),
  );
  if (!first || !second || times.length > 1) return null;
  const [when] = times;
  const slots: Record<string, SlotValue> = {
    one: { type: 'entity', id: first.best, ...(first.also.length > 0 && { also: first.also }) },
    other: { type: 'entity', id: second.best, ...(second.also.length > 0 && { also: second.also }) },
    ...(when && { when: { type: 'when', when } as const }),
  };
  const ambiguity =
    first.choices.length > 0
      ? { slot: 'one', words: one.words, entities: first.choices }
      : second.choices.length > 0
        ? { slot: 'other', words: other.words, entities: second.choices }
        : null;
  return { question: { kind: 'relations', slots }, complete: true, passedOver: [], ambiguity };
}

/** The items of a question with its times, one of which may be given by an event that is named. */
interface Way {
  readonly items: readonly Item[];
  readonly times: readonly When[];
  readonly occasion: Occasion | null;
}

interface Reading {
  readonly question: Question;
  readonly complete: boolean;
  readonly understood: boolean;
  readonly passedOver: readonly string[];
  readonly ambiguity: Ambiguity | null;
  readonly when: When | null;
  readonly score: number;
}

/** A time by an event is read where the event is not what the question is about. */
const BY_OCCASION = -1;

function readingOf(phrasing: CompiledPhrasing, way: Way, lexicon: Lexicon): Reading | null {
  const alignment = align(phrasing, way.items);
  if (alignment === null) return null;
  const { form } = alignment;
  const { times, occasion } = way;
  const { question, ambiguity } = filledIn(alignment, times, lexicon);
  const passedOver = [...wordsPassedOver(alignment), ...timesPassedOver(form, times)];
  const complete = openSlots(form, question.slots).length === 0;
  const ofOccasion =
    occasion !== null && occasion.choices.length > 0
      ? { slot: 'when', words: occasion.words, entities: occasion.choices }
      : null;
  return {
    question,
    complete,
    understood: alignment.said && complete && passedOver.length === 0,
    passedOver,
    ambiguity: ambiguity ?? ofOccasion,
    when: times[0] ?? null,
    score: alignment.score + timeWorth(form, times) + (occasion === null ? 0 : BY_OCCASION),
  };
}

/** What is understood whole comes before what only looks alike. */
function isBetter(one: Reading, other: Reading): boolean {
  return one.understood === other.understood ? one.score > other.score : one.understood;
}

/** What the question's own sentence says is no less read for standing elsewhere in what was typed. */
function wordsPassedOver({ form, set, unread }: Alignment): readonly string[] {
  const labels = Object.entries(set).map(([name, value]) => optionLabel(form.slots[name], value));
  const words = [...templateWords(form), ...labels.flatMap((label) => label.split(/[ ,]+/u))];
  const said = new Set(words.map((word) => stem(word.toLowerCase())));
  return unread.flatMap((item) => {
    if (item.type === 'word') return said.has(item.stem) ? [] : [item.text];
    return [item.words];
  });
}

/** A question that has no place for a time knows what is meant by it: the war of 1904. */
function timesPassedOver(form: QuestionForm, times: readonly When[]): readonly string[] {
  const specs = Object.values(form.slots);
  const points = specs.filter(({ type }) => type === 'point').length;
  const left = points > 0 ? pointsIn(times).slice(points) : times.slice(1 + furtherTimes(times).length);
  return points > 0 || specs.some(({ type }) => type === 'when') ? left.map(({ label }) => label) : [];
}

/** Of so many times at most the same is asked. */
const MOST_TIMES = 12;

/** The times after the first of which the same is asked: all, where they are days, months or years. */
function furtherTimes(times: readonly When[]): readonly When[] {
  const single = times.every(({ kind }) => kind === 'day' || kind === 'period');
  return single ? times.slice(1, MOST_TIMES) : [];
}

/** Whether the text is a time and nothing else. */
export function isBareTime({ question, when, names, passedOver, problems }: ReadQuestion): boolean {
  return question === null && when !== null && names.length + passedOver.length + problems.length === 0;
}

/**
 * Whether a text that is no question means what was found for it: every word of it is a part of some name that was
 * recognised, or begins a word of the name that was found.
 *
 * @param read null while no names are there to be recognised
 * @param matched the name by which something was found
 */
export function isMeant(read: ReadQuestion | null, matched: string): boolean {
  const filed = wordsOf(matched).map(({ text }) => text);
  const left = (read?.passedOver ?? []).filter((word) => !isStopWord(word));
  const said = read !== null && (read.names.length > 0 || left.length > 0);
  return said && left.every((word) => filed.some((other) => other.startsWith(word) || likeness(word, other) !== null));
}

/** In the place of a generic name stands a word by which it is found again. */
const GENERIC = 'qqgeneric';

function withoutGeneric(text: string, generic: readonly GenericName[]): string {
  return [...generic]
    .map((name, index) => ({ ...name, index }))
    .reverse()
    .reduce(
      (rest, { from, to, index }) => `${rest.slice(0, from)}${GENERIC}${'x'.repeat(index)}${rest.slice(to)}`,
      text,
    );
}

function genericItem(item: Item, generic: readonly GenericName[]): Item {
  if (item.type !== 'word' || !item.text.startsWith(GENERIC)) return item;
  const name = generic[item.text.length - GENERIC.length];
  return name === undefined ? item : { type: 'name', words: name.words, candidates: name.candidates };
}

/** Times are read apart from the rest; in their place stands nothing, so that no number of theirs is taken for a name. */
function blankedOut(text: string, found: readonly FoundWhen[]): string {
  let rest = text;
  for (const { from, to } of found) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return rest;
}

/** A time that a question has no place for speaks a little against it; the times that it needs, for it. */
function timeWorth(form: QuestionForm, times: readonly When[]): number {
  const specs = Object.values(form.slots);
  const points = specs.filter(({ type }) => type === 'point').length;
  if (points > 0) return pointsIn(times).length >= points ? 2 : -2;
  return times.length > 0 && !specs.some(({ type }) => type === 'when') ? -0.6 : 0;
}

function filledIn(
  { form, set, filled }: Alignment,
  times: readonly When[],
  lexicon: Lexicon,
): { readonly question: Question; readonly ambiguity: Ambiguity | null } {
  const slots: Record<string, SlotValue> = {};
  let ambiguity: Ambiguity | null = null;
  const when = times[0] ?? null;
  const points = [...pointsIn(times)];
  for (const [name, spec] of Object.entries(form.slots)) {
    const item = filled.get(name);
    const chosen = set[name];
    if (spec.type === 'entity' && item?.type === 'name') {
      const meaning = meaningOf(item.candidates, spec.kinds, when, lexicon);
      if (meaning === null) continue;
      const { best, also, choices } = meaning;
      slots[name] = { type: 'entity', id: best, ...(also.length > 0 && { also }) };
      if (choices.length > 0) ambiguity ??= { slot: name, words: item.words, entities: choices };
    } else if (spec.type === 'office' && item?.type === 'office') {
      slots[name] = { type: 'office', office: officeInWords(item.words) };
    } else if (spec.type === 'number' && item?.type === 'number') {
      slots[name] = { type: 'number', number: item.value };
    } else if (spec.type === 'choice' && chosen !== undefined) {
      slots[name] = { type: 'choice', value: chosen };
    } else if (spec.type === 'when' && when !== null) {
      const also = furtherTimes(times);
      slots[name] = { type: 'when', when, ...(also.length > 0 && { also }) };
    } else if (spec.type === 'point') {
      const point = points.shift();
      if (point) slots[name] = { type: 'when', when: point };
    }
  }
  return { question: { kind: form.kind, slots }, ambiguity };
}

/** Single times in the order of the text; of "between 1902 and 1907" both. */
function pointsIn(times: readonly When[]): readonly When[] {
  return times.flatMap((when) => {
    if (when.kind === 'day' || when.kind === 'period') return [when];
    if (when.kind !== 'between') return [];
    return (/^between (.+) and (.+)$/u.exec(when.label)?.slice(1) ?? []).flatMap((label) => {
      const point = readPoint(label);
      return typeof point === 'string' ? [] : [point];
    });
  });
}
