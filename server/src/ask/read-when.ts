import { readDay, stepDay } from '../domain/day.ts';
import { onDay, type When } from './when.ts';

/**
 * Times in the running text of a question. Own reading rather than a date library: those that were tried read
 * neither a bare year nor a decade, and count what is missing from today.
 */

export interface FoundWhen {
  /** Null where there is no such day. */
  readonly when: When | null;
  /** Where it stands in the text, its preposition counted; `to` is past its end. */
  readonly from: number;
  readonly to: number;
}

export interface FoundWhens {
  readonly found: readonly FoundWhen[];
  /** Days that do not exist, in words. */
  readonly problems: readonly string[];
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?:1\\d{3}|20\\d{2}|[1-9]\\d{2})';
const NTH = '(?:st|nd|rd|th)?';
const POINT = [
  `\\d{4}-\\d{1,2}-\\d{1,2}`,
  `\\d{4}-(?:0[1-9]|1[0-2])(?!\\d)`,
  `\\d{1,2}${NTH}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`,
  `${MONTH}\\s+\\d{1,2}${NTH},?\\s+${YEAR}`,
  `${MONTH},?\\s+${YEAR}`,
  `(?:the\\s+)?\\d{3}0['’]?s`,
  `(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)[\\s-]century`,
  YEAR,
].join('|');
const P = (name: string) => `(?<${name}>${POINT})`;
const FORMS: readonly string[] = [
  `(?:between\\s+)${P('betweenOne')}\\s+(?:and|to)\\s+${P('betweenOther')}`,
  `(?:(?:from|in|during)\\s+)?${P('fromOne')}\\s+(?:to|until|till|through)\\s+${P('fromOther')}`,
  `(?:(?:in|during|from|of)\\s+)?(?<years>${YEAR})\\s*[–—-]\\s*(?<yearsTo>${YEAR})`,
  `(?:since|from)\\s+${P('since')}(?:\\s+on(?:wards)?)?`,
  `after\\s+${P('after')}`,
  `before\\s+${P('before')}`,
  `(?:until|till|up\\s+to)\\s+${P('until')}`,
  `(?:(?:on\\s+any\\s+day\\s+in|at\\s+any\\s+time\\s+in|in\\s+the\\s+year|as\\s+of|on|in|at|during|of|by|throughout|around|about|circa)\\s+)?${P('point')}`,
  `(?<today>(?:on\\s+)?(?:this|that)\\s+(?:very\\s+)?day|today|right\\s+now)`,
];
const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${FORMS.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/**
 * Finds the times in a text.
 *
 * @param text as typed
 * @param today what "on that day" means: the day of the picture
 */
export function readWhens(text: string, today: string): FoundWhens {
  const found: FoundWhen[] = [];
  const problems: string[] = [];
  for (const match of text.matchAll(ANY)) {
    const read = whenOf(match.groups ?? {}, today);
    if (typeof read === 'string') problems.push(read);
    const when = typeof read === 'string' ? null : read;
    found.push({ when, from: match.index, to: match.index + match[0].length });
  }
  return { found, problems };
}

function whenOf(groups: Readonly<Record<string, string | undefined>>, today: string): When | string {
  const { betweenOne, betweenOther, fromOne, fromOther, years, yearsTo, since, after, before, until, point } = groups;
  const one = betweenOne ?? fromOne ?? years;
  const other = betweenOther ?? fromOther ?? yearsTo;
  if (one !== undefined && other !== undefined) return between(one, other);
  if (since !== undefined)
    return withPoint(since, ({ from, label }) => ({ kind: 'since', from, to: null, label: `since ${label}` }));
  if (after !== undefined) {
    return withPoint(after, ({ to, label }) => ({
      kind: 'since',
      from: stepDay(to, 'day', 1),
      to: null,
      label: `after ${label}`,
    }));
  }
  if (before !== undefined) {
    return withPoint(before, ({ from, label }) => ({
      kind: 'before',
      from: null,
      to: stepDay(from, 'day', -1),
      label: `before ${label}`,
    }));
  }
  if (until !== undefined)
    return withPoint(until, ({ to, label }) => ({ kind: 'before', from: null, to, label: `until ${label}` }));
  return point === undefined ? onDay(today) : readPoint(point);
}

function between(one: string, other: string): When | string {
  const first = readPoint(one);
  const last = readPoint(other);
  if (typeof first === 'string') return first;
  if (typeof last === 'string') return last;
  const [start, end] = first.from <= last.from ? [first, last] : [last, first];
  return { kind: 'between', from: start.from, to: end.to, label: `between ${start.label} and ${end.label}` };
}

function withPoint(text: string, make: (point: Point) => When): When | string {
  const point = readPoint(text);
  return typeof point === 'string' ? point : make(point);
}

/** A day or a stretch of the calendar. */
export type Point = Extract<When, { readonly kind: 'day' | 'period' }>;

const DECADE = /^(?:the\s+)?(\d{3}0)['’]?s$/iu;
const CENTURY = /^(?:the\s+)?(\d{1,2})(st|nd|rd|th)[\s-]century$/iu;

/** Reads one point in time; what is wrong with it, in words, where there is no such day. */
export function readPoint(text: string): Point | string {
  const decade = DECADE.exec(text)?.[1];
  if (decade !== undefined) {
    return { kind: 'period', from: `${decade}-01-01`, to: `${decade.slice(0, 3)}9-12-31`, label: `the ${decade}s` };
  }
  const century = CENTURY.exec(text);
  if (century) {
    const number = Number(century[1]);
    const year = (value: number) => String(value).padStart(4, '0');
    const label = `the ${number}${century[2]?.toLowerCase()} century`;
    return { kind: 'period', from: `${year((number - 1) * 100 + 1)}-01-01`, to: `${year(number * 100)}-12-31`, label };
  }
  const plain = text
    .replace(/(\d)(?:st|nd|rd|th)\b/giu, '$1')
    .replace(/\s+of\s+/iu, ' ')
    .replace(/\bsept\b\.?/iu, 'Sep')
    .replaceAll(/\s+/gu, ' ');
  const read = readDay(plain);
  if (!read.ok) return read.problem;
  const { day } = read;
  if (/^\d+$/u.test(plain)) {
    return { kind: 'period', from: day, to: stepDay(stepDay(day, 'year', 1), 'day', -1), label: String(Number(plain)) };
  }
  const isMonth = /^\d{4}-\d{1,2}$/u.test(plain) || /^\p{L}+\.?,? \d{3,4}$/u.test(plain);
  const asDay = onDay(day);
  if (!isMonth) return { ...asDay, kind: 'day', from: day, to: day };
  const label = asDay.label.replace(/^\d+ /u, '');
  return { kind: 'period', from: day, to: stepDay(stepDay(day, 'month', 1), 'day', -1), label };
}
