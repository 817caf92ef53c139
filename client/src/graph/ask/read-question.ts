import type { EntityKind } from '../../api/generated/graphql.ts';
import { stepDay } from '../day.ts';
import { officeInWords, withArticle } from './english.ts';
import type { Candidate, Lexicon, NamedEntity } from './lexicon.ts';
import { type Alignment, align, type CompiledPhrasing, compile, cuesOf, ofKinds } from './phrasing.ts';
import { openSlots, optionLabel, type Question, type QuestionForm, type SlotValue, templateWords } from './question.ts';
import { type FoundWhen, readPoint, readWhens } from './read-when.ts';
import { readAsTwo } from './second-question.ts';
import { likeness } from './similar.ts';
import { cutIntoItems, type Item } from './tags.ts';
import { overlaps, type When } from './when.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

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
  const { found, problems } = readWhens(text, today);
  const cut = cutIntoItems(blankedOut(text, found), lexicon, cues);
  const { items, during } = withoutOccasion(cut);
  const times = [...found.flatMap(({ when: time }) => time ?? []), ...during];
  const when = times[0] ?? null;
  const best = nearest(phrasings, items, times);
  const names = items.flatMap((item) => (item.type === 'name' ? [item] : []));
  const named = names.flatMap((item) => bestCandidates(item.candidates, null, when, lexicon)[0]?.entity ?? []);
  const base = { second: null, named, names: names.map(({ words }) => words), when, problems };
  if (best === null) {
    const left = items.flatMap((item) => (item.type === 'word' ? [item.text] : []));
    return { ...base, question: null, complete: false, understood: false, passedOver: left };
  }
  const question = filledIn(best, times, lexicon);
  const passedOver = [...wordsPassedOver(best), ...timesPassedOver(best.form, times)];
  const complete = openSlots(best.form, question.slots).length === 0;
  const understood = best.said && complete && passedOver.length === 0 && problems.length === 0;
  return { ...base, question, complete, understood, passedOver };
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

/** Times are read apart from the rest; in their place stands nothing, so that no number of theirs is taken for a name. */
function blankedOut(text: string, found: readonly FoundWhen[]): string {
  let rest = text;
  for (const { from, to } of found) rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to);
  return rest;
}

/** "During the Crimean War" is a time: the event's own. */
function withoutOccasion(items: readonly Item[]): {
  readonly items: readonly Item[];
  readonly during: readonly When[];
} {
  const start = items.findIndex((item) => item.type === 'word' && item.text === 'during');
  const end = items.findIndex((item, index) => index > start && item.type === 'name');
  const name = items[end];
  if (start === -1 || name?.type !== 'name') return { items, during: [] };
  const event = ofKinds(name.candidates, ['EVENT', 'TREATY'])[0]?.entity;
  if (!event?.first || !event.last) return { items, during: [] };
  const to = stepDay(event.last, 'day', -1);
  const during: When = {
    kind: 'between',
    from: event.first,
    to,
    label: `during ${withArticle(event.name, event.kind)}`,
  };
  return { items: [...items.slice(0, start), ...items.slice(end + 1)], during: [during] };
}

function nearest(
  phrasings: readonly CompiledPhrasing[],
  items: readonly Item[],
  times: readonly When[],
): Alignment | null {
  let best: Alignment | null = null;
  for (const phrasing of phrasings) {
    const alignment = align(phrasing, items);
    if (alignment === null) continue;
    const score = alignment.score + timeWorth(alignment.form, times);
    if (best === null || score > best.score) best = { ...alignment, score };
  }
  return best;
}

/** A time that a question has no place for speaks a little against it; the times that it needs, for it. */
function timeWorth(form: QuestionForm, times: readonly When[]): number {
  const specs = Object.values(form.slots);
  const points = specs.filter(({ type }) => type === 'point').length;
  if (points > 0) return pointsIn(times).length >= points ? 2 : -2;
  return times.length > 0 && !specs.some(({ type }) => type === 'when') ? -0.6 : 0;
}

function filledIn({ form, set, filled }: Alignment, times: readonly When[], lexicon: Lexicon): Question {
  const slots: Record<string, SlotValue> = {};
  const when = times[0] ?? null;
  const points = [...pointsIn(times)];
  for (const [name, spec] of Object.entries(form.slots)) {
    const item = filled.get(name);
    const chosen = set[name];
    if (spec.type === 'entity' && item?.type === 'name') {
      const best = bestCandidates(item.candidates, spec.kinds, when, lexicon)[0];
      if (best) slots[name] = { type: 'entity', id: best.entity.id };
    } else if (spec.type === 'office' && item?.type === 'office') {
      slots[name] = { type: 'office', office: officeInWords(item.words) };
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
  return { kind: form.kind, slots };
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

/**
 * What a name most likely means: of the kinds asked for, what its words fit best, what was there at the time, what
 * the dataset is about, and what is tied to much.
 */
export function bestCandidates(
  candidates: readonly Candidate[],
  kinds: readonly EntityKind[] | null,
  when: When | null,
  { principals }: Lexicon,
): readonly Candidate[] {
  const weight = ({ entity, score }: Candidate) => {
    const there = when === null || when.kind === 'ever' ? 0 : overlaps(when, entity.first, entity.last) ? 1.5 : -2.5;
    return score + there + (principals.has(entity.id) ? 2.5 : 0) + Math.log10(entity.degree + 1);
  };
  return [...(kinds === null ? candidates : ofKinds(candidates, kinds))]
    .map((candidate) => ({ candidate, weight: weight(candidate) }))
    .sort((a, b) => b.weight - a.weight || (a.candidate.entity.id < b.candidate.entity.id ? -1 : 1))
    .map(({ candidate }) => candidate);
}
