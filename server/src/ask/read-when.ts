import { readDay, stepDay } from '../domain/day.ts';
import { fromOldStyle } from './old-style.ts';
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
/** A part of a year or a month: "the end of 1905", "early in 1904", "spring of 1895". */
const PART =
  '(?:(?:at|in|by|on)\\s+)?(?:the\\s+)?(?:(?:very\\s+)?(?:end|close|beginning|start|middle)\\s+of|early(?:\\s+in)?|late(?:\\s+in)?|mid(?=[\\s-])|(?:spring|summer|autumn|fall|winter)(?:\\s+of)?)[\\s-]+';
/** A date of the Julian calendar says so. */
const OLD_STYLE = '(?:,?\\s*\\(?\\s*(?:O\\.?\\s?S\\b\\.?|old\\s+style|julian(?:\\s+calendar)?)\\s*\\)?)';
const BASE = [
  `\\d{4}-\\d{1,2}-\\d{1,2}`,
  `\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}`,
  `\\d{1,2}/\\d{1,2}/\\d{4}`,
  `\\d{1,2}-\\d{1,2}-\\d{4}`,
  `\\d{4}-(?:0[1-9]|1[0-2])(?!\\d)`,
  `\\d{1,2}${NTH}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`,
  `${MONTH}\\s+\\d{1,2}${NTH},?\\s+${YEAR}`,
  `${MONTH},?\\s+${YEAR}`,
  `(?:the\\s+)?\\d{3}0['’]?s`,
  `(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)[\\s-]century`,
  YEAR,
].join('|');
const POINT = `(?:${PART})?(?:${BASE})${OLD_STYLE}?`;
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
  `(?<today>(?:on\\s+)?(?:this|that)\\s+(?:very\\s+)?day|today|right\\s+now|(?:back\\s+)?then|at\\s+(?:that|the)\\s+time(?!\\s+of))`,
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

/** A date in figures that can be read in two ways, the day first and the month first; null where there is none. */
export function unclearDate(text: string): { readonly words: string; readonly days: readonly [string, string] } | null {
  for (const match of text.matchAll(/(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?![\d/-])/gu)) {
    const [words, first = '', , second = '', year = ''] = match;
    if (first === second || Number(first) > 12 || Number(second) > 12) continue;
    const pad = (value: string) => value.padStart(2, '0');
    return { words, days: [`${year}-${pad(second)}-${pad(first)}`, `${year}-${pad(first)}-${pad(second)}`] };
  }
  return null;
}

/** A day or a stretch of the calendar. */
export type Point = Extract<When, { readonly kind: 'day' | 'period' }>;

const DECADE = /^(?:the\s+)?(\d{3}0)['’]?s$/iu;
const CENTURY = /^(?:the\s+)?(\d{1,2})(st|nd|rd|th)[\s-]century$/iu;

/** Reads one point in time; what is wrong with it, in words, where there is no such day. */
export function readPoint(text: string): Point | string {
  const oldStyle = new RegExp(`${OLD_STYLE}$`, 'iu').exec(text);
  if (oldStyle) return readOldStyle(text.slice(0, oldStyle.index).trim());
  const part = new RegExp(`^${PART}`, 'iu').exec(text);
  if (part) {
    const whole = readPoint(text.slice(part[0].length).trim());
    return typeof whole === 'string' ? whole : partOf(part[0].toLowerCase(), whole);
  }
  return readWhole(numericDay(text) ?? text);
}

/** A Julian day, shown as both. */
function readOldStyle(text: string): Point | string {
  const julian = readPoint(text);
  if (typeof julian === 'string') return julian;
  const [from, to] = [fromOldStyle(julian.from), fromOldStyle(julian.to)];
  const label = `${julian.label} Old Style`;
  return julian.kind === 'day' ? { ...onDay(from), kind: 'day', from, to: from } : { kind: 'period', from, to, label };
}

/** "9.2.1904", "5/9/1905": the day comes first where it must; who asks has made sure of the others. */
const NUMERIC_DAY = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})$/u;

function numericDay(text: string): string | null {
  const [, first = '', , second = '', year = ''] = NUMERIC_DAY.exec(text) ?? [];
  if (year === '') return null;
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The first and the last day, the first and the last months, or the season of a stretch of the calendar. */
function partOf(words: string, { from, to, label }: Point): Point {
  const year = from.slice(0, 4);
  const months = (first: string, last: string): Point => ({
    kind: 'period',
    from: `${year}-${first}-01`,
    to: stepDay(stepDay(`${year}-${last}-01`, 'month', 1), 'day', -1),
    label: `${words.replace(/^(?:at|in|by|on)\s+/u, '').trim()} ${label}`.replaceAll('- ', '-'),
  });
  if (/end|close/u.test(words)) return { ...onDay(to), kind: 'day', from: to, to };
  if (/beginning|start/u.test(words)) return { ...onDay(from), kind: 'day', from, to: from };
  if (/early/u.test(words)) return months('01', '04');
  if (/mid/u.test(words)) return months('05', '08');
  if (/late/u.test(words)) return months('09', '12');
  if (/spring/u.test(words)) return months('03', '05');
  if (/summer/u.test(words)) return months('06', '08');
  if (/autumn|fall/u.test(words)) return months('09', '11');
  return {
    kind: 'period',
    from: `${year}-12-01`,
    to: stepDay(stepDay(`${year}-12-01`, 'month', 3), 'day', -1),
    label: `winter of ${label}`,
  };
}

/** Reads one point in time as the calendar names it. */
function readWhole(text: string): Point | string {
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
