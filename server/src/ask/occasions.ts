import { stepDay } from '../domain/day.ts';
import { withArticle } from './english.ts';
import type { Lexicon, NamedEntity } from './lexicon.ts';
import { meaningOf } from './meaning.ts';
import { ofKinds } from './phrasing.ts';
import type { Item } from './tags.ts';
import { onDay, type When } from './when.ts';
import { isStopWord } from './words.ts';

/** A time that a question gives by naming an event or a treaty: "during the Crimean War", "when Port Arthur fell". */
export interface Occasion {
  readonly when: When;
  /** What the name can mean, where that is not plain. */
  readonly choices: readonly string[];
  /** The words of the name, and where its items stand among those of the question. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

type Way = 'during' | 'at' | 'end' | 'after' | 'before' | 'since' | 'until';

const WAYS: Readonly<Record<string, Way>> = {
  during: 'during',
  throughout: 'during',
  when: 'at',
  after: 'after',
  following: 'after',
  before: 'before',
  since: 'since',
  until: 'until',
  till: 'until',
};
const STARTING = /^(?:begin|start|break|outbreak|sign|conclud|signatur|attack|happen|occur|open|declar|tak|launch)$/u;
const ENDING = /^(?:end|finish|clos|fall|fell|conclusion|surrender|over)$/u;
const AFTER_NAME =
  /^(?:begin|began|begun|start|break|broke|out|sign|conclud|attack|happen|occur|end|finish|over|tak|plac|open|declar|fall|fell|launch|come|was|were)$/u;
const NOUNS = /^(?:tim|start|begin|outbreak|end|ev|day|moment|signatur|conclusion)$/u;

/** All occasions that the items of a question can be read as naming. */
export function occasionsIn(items: readonly Item[], lexicon: Lexicon, day: string): readonly Occasion[] {
  return items.flatMap((item, from) => {
    if (item.type !== 'word') return [];
    const way = WAYS[item.text] ?? (/^(?:at|on|by)$/u.test(item.text) ? 'at' : undefined);
    if (way === undefined) return [];
    let at = from + 1;
    let noun: Way | null = null;
    while (isBetween(items[at])) {
      const word = items[at];
      if (word?.type === 'word' && ENDING.test(word.stem)) noun = 'end';
      else if (word?.type === 'word' && STARTING.test(word.stem)) noun = 'at';
      at += 1;
    }
    // "At" and "on" say a time only together with its noun: "at the outbreak of the war".
    if (/^(?:at|on|by)$/u.test(item.text) && !items.slice(from + 1, at).some(isTimeNoun)) return [];
    const name = items[at];
    if (name?.type === 'word' && name.stem === 'war') {
      const read = readTheWar(noun ?? way, lexicon, day);
      return read === null ? [] : [{ ...read, words: 'war', from, to: at + 1 }];
    }
    if (name?.type !== 'name') return [];
    let to = at + 1;
    let verb: string | null = null;
    while (isVerb(items[to])) {
      const word = items[to];
      if (word?.type === 'word' && !isStopWord(word.text)) verb ??= word.stem;
      to += 1;
    }
    if (item.text === 'when' && verb === null) return [];
    const side = verb !== null && ENDING.test(verb) && way === 'at' ? 'end' : (noun ?? way);
    const read = readName(name, verb, side, way, lexicon);
    return read === null ? [] : [{ ...read, words: name.words, from, to }];
  });
}

function isBetween(item: Item | undefined): boolean {
  return item?.type === 'word' && (isStopWord(item.text) || NOUNS.test(item.stem)) && WAYS[item.text] === undefined;
}

function isTimeNoun(item: Item): boolean {
  return item.type === 'word' && NOUNS.test(item.stem);
}

function isVerb(item: Item | undefined): boolean {
  return item?.type === 'word' && (AFTER_NAME.test(item.stem) || AFTER_NAME.test(item.text));
}

function readName(
  name: Extract<Item, { readonly type: 'name' }>,
  verb: string | null,
  side: Way,
  way: Way,
  lexicon: Lexicon,
): Pick<Occasion, 'when' | 'choices'> | null {
  // "When Port Arthur was attacked": the deed may be a part of the name.
  const own = name.words.split(' ').filter((word) => !isStopWord(word));
  const told =
    verb === null ? [] : ofKinds(lexicon.candidates([...own, verb]), ['EVENT']).filter(({ score }) => score >= 7);
  const candidates = told.length > 0 ? told : ofKinds(name.candidates, ['EVENT', 'TREATY']);
  const meaning = meaningOf(candidates, ['EVENT', 'TREATY'], null, lexicon);
  const entity = meaning === null ? undefined : lexicon.entities.get(meaning.best);
  if (meaning === null || entity === undefined) return null;
  const when = whenOf(entity, side === 'at' && way !== 'at' ? way : side);
  return when === null ? null : { when, choices: meaning.choices };
}

const MOST_WARS = 6;

/** "The war" is the one under way on the day that is looked at; where that is not one, it is asked back which. */
function readTheWar(way: Way, lexicon: Lexicon, day: string): Pick<Occasion, 'when' | 'choices'> | null {
  const wars = [...lexicon.entities.values()]
    .filter(({ kind, subtype }) => kind === 'EVENT' && subtype === 'war')
    .sort((one, other) => other.degree - one.degree);
  const underWay = wars.filter((war) => isUnderWay(war, day));
  const [war] = underWay.length === 1 ? underWay : wars;
  const when = war === undefined ? null : whenOf(war, way);
  if (when === null) return null;
  return { when, choices: underWay.length === 1 ? [] : wars.slice(0, MOST_WARS).map(({ id }) => id) };
}

function isUnderWay(entity: NamedEntity | undefined, day: string): boolean {
  return entity !== undefined && (entity.first ?? '9999') <= day && (entity.last === null || day < entity.last);
}

/** The days that an event or a treaty gives; null where it has no date for them. */
export function whenOf(entity: NamedEntity, way: Way): When | null {
  const { first, last } = entity;
  const name = withArticle(entity.name, entity.kind);
  const lastDay = last === null ? null : stepDay(last, 'day', -1);
  const moment = entity.kind === 'TREATY';
  switch (way) {
    case 'at':
      return first === null ? null : { ...onDay(first) };
    case 'end':
      return lastDay === null ? null : onDay(lastDay);
    case 'during':
      return first === null || lastDay === null
        ? null
        : { kind: 'between', from: first, to: lastDay, label: `during ${name}` };
    case 'after': {
      const edge = moment ? first : lastDay;
      return edge === null ? null : { kind: 'since', from: stepDay(edge, 'day', 1), to: null, label: `after ${name}` };
    }
    case 'since':
      return first === null ? null : { kind: 'since', from: first, to: null, label: `since ${name}` };
    case 'before':
      return first === null
        ? null
        : { kind: 'before', from: null, to: stepDay(first, 'day', -1), label: `before ${name}` };
    case 'until':
      return first === null ? null : { kind: 'before', from: null, to: first, label: `until ${name}` };
    default:
      return way satisfies never;
  }
}
