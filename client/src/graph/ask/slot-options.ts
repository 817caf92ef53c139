import type { LineStyle } from '@entente/server/domain/catalogue';
import type { EntityKind } from '../../api/generated/graphql.ts';
import { shortName } from '../names.ts';
import type { Lexicon, NamedEntity } from './lexicon.ts';
import { entityIn, type Question, type SlotSpec, type SlotValue, whenIn } from './question.ts';
import { bestCandidates } from './read-question.ts';
import { readPoint, readWhens } from './read-when.ts';
import { EVER, inYear, onDay, type When, whenInSlot } from './when.ts';
import { folded, wordsOf } from './words.ts';

/** One thing that a slot can be filled with. */
export interface SlotOption {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly kind: EntityKind | null;
  readonly line: LineStyle | null;
  /** Null empties the slot. */
  readonly value: SlotValue | null;
}

const MOST = 8;

export interface SlotContext {
  readonly lexicon: Lexicon;
  /** The day of the picture. */
  readonly day: string;
}

/**
 * What a slot offers.
 *
 * @param typed what was typed into it; empty for what lies nearest
 */
export function slotOptions(
  name: string,
  spec: SlotSpec,
  question: Question,
  typed: string,
  context: SlotContext,
): readonly SlotOption[] {
  switch (spec.type) {
    case 'choice':
      return spec.options
        .filter(({ label }) => folded(label).includes(folded(typed.trim())))
        .map(({ value, label, line }) => ({
          ...blank(value, label),
          line: line ?? null,
          value: { type: 'choice', value },
        }));
    case 'entity':
      return entityOptions(name, spec, question, typed, context.lexicon);
    case 'when':
      return whenOptions(typed, context.day).map((when) => ({
        ...blank(whenInSlot(when), whenInSlot(when)),
        value: { type: 'when', when },
      }));
    case 'point':
      return pointOptions(typed, context.day).map((when) => ({
        ...blank(when.label, when.label),
        value: { type: 'when', when },
      }));
    case 'office':
      return officeOptions(question, typed, context.lexicon);
    default:
      return spec satisfies never;
  }
}

function blank(key: string, label: string): Omit<SlotOption, 'value'> {
  return { key, label, detail: '', kind: null, line: null };
}

function entityOptions(
  name: string,
  spec: Extract<SlotSpec, { readonly type: 'entity' }>,
  question: Question,
  typed: string,
  lexicon: Lexicon,
): readonly SlotOption[] {
  const words = wordsOf(typed).map(({ text }) => text);
  const when = whenIn(question.slots, 'when');
  const found =
    words.length === 0
      ? usual(spec.kinds, entityIn(question.slots, name), lexicon)
      : [
          ...bestCandidates(lexicon.candidates(words), spec.kinds, when, lexicon).map(({ entity }) => entity),
          ...beginningWith(words, spec.kinds, lexicon),
        ];
  const options = [...new Map(found.map((entity) => [entity.id, entity])).values()].slice(0, MOST).map(
    (entity): SlotOption => ({
      key: entity.id,
      label: shortName(entity.name),
      detail: years(entity),
      kind: entity.kind,
      line: null,
      value: { type: 'entity', id: entity.id },
    }),
  );
  return spec.optional && words.length === 0 ? [{ ...blank('', spec.open), value: null }, ...options] : options;
}

/** "1868–1947", "1911–", nothing where nothing is known. */
function years({ first, last }: NamedEntity): string {
  const [from, to] = [first, last].map((day) => (day === null ? '' : String(Number(day.slice(0, 4)))));
  return from === to ? (from ?? '') : `${from}–${to}`;
}

/** What is in the slot, what the dataset is about, then what is tied to most. */
function usual(kinds: readonly EntityKind[], current: string | null, lexicon: Lexicon): readonly NamedEntity[] {
  const rank = ({ id, degree }: NamedEntity) =>
    (id === current ? 1e9 : 0) + (lexicon.principals.has(id) ? 1e8 : 0) + degree;
  return [...lexicon.entities.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
}

/** Names whose words begin with what is being typed. */
function beginningWith(
  words: readonly string[],
  kinds: readonly EntityKind[],
  lexicon: Lexicon,
): readonly NamedEntity[] {
  const fits = (name: string) => {
    const own = wordsOf(name).map(({ text }) => text);
    return words.every((word) => own.some((other) => other.startsWith(word)));
  };
  return usual(kinds, null, lexicon).filter(({ name, names }) => [name, ...names].some(fits));
}

function whenOptions(typed: string, day: string): readonly When[] {
  if (typed.trim() === '') return [onDay(day), inYear(Number(day.slice(0, 4))), ...around(day), EVER];
  const read = readWhens(typed, day).found.flatMap(({ when }) => when ?? []);
  const point = readPoint(typed.trim().replace(/^(?:on|in|any day in|on any day in)\s+/iu, ''));
  if (typeof point === 'string') {
    const fallback = [EVER].filter((when) => whenInSlot(when).includes(folded(typed.trim())));
    return read.length > 0 ? read : fallback;
  }
  const variants: readonly When[] = ['since', 'before'].flatMap((word) =>
    readWhens(`${word} ${point.label}`, day).found.flatMap(({ when }) => when ?? []),
  );
  return distinct([...read, point, ...variants]);
}

/** The decade of a day, and the time since. */
function around(day: string): readonly When[] {
  return readWhens(
    `in the ${day.slice(0, 3)}0s; since ${day.slice(0, 4)}; before ${day.slice(0, 4)}`,
    day,
  ).found.flatMap(({ when }) => when ?? []);
}

function pointOptions(typed: string, day: string): readonly When[] {
  if (typed.trim() !== '') {
    const point = readPoint(typed.trim());
    return typeof point === 'string' ? [] : [point];
  }
  const year = Number(day.slice(0, 4));
  return [onDay(day), ...[-5, -2, 0, 2, 5].map((step) => inYear(year + step))];
}

function officeOptions(question: Question, typed: string, lexicon: Lexicon): readonly SlotOption[] {
  const state = entityIn(question.slots, 'state');
  const words = wordsOf(typed).map(({ text }) => text);
  const fits = (office: string) => {
    const own = wordsOf(office).map(({ text }) => text);
    return words.every((word) => own.some((other) => other.startsWith(word)));
  };
  const offices = lexicon.offices.filter((one) => (state === null || one.state === state) && fits(one.office));
  return [...new Set(offices.map(({ office }) => office))].slice(0, MOST).map((office) => ({
    ...blank(office, office),
    value: { type: 'office', office },
  }));
}

function distinct(whens: readonly When[]): readonly When[] {
  return [...new Map(whens.map((when) => [whenInSlot(when), when])).values()];
}
