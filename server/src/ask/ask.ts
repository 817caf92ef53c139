import { dayInWords } from '../domain/day.ts';
import { shortName } from '../domain/names.ts';
import { type Answer, type AnswerContext, type AnswerRow, SlotOpenError } from './answers/answer.ts';
import { type Asked, askedOf, questionAsked } from './asked.ts';
import { capitalised } from './english.ts';
import { ALL_FORMS, formOf } from './forms.ts';
import type { Ask, Citation } from './graph.ts';
import type { Lexicon } from './lexicon.ts';
import { askText, type LinkDefaults, linkTo, readAskText } from './link.ts';
import { whenOf } from './occasions.ts';
import type { Question, SlotValue } from './question.ts';
import { answerQuestion } from './questions.ts';
import { type Ambiguity, type QuestionReader, questionReader, type ReadQuestion } from './read-question.ts';
import { unclearDate } from './read-when.ts';
import { questionInWords, slotLabel } from './say-question.ts';
import { suggestQuestions } from './suggestions.ts';

/** What questions are read by and answered from. */
export interface AskSource extends LinkDefaults {
  readonly lexicon: Lexicon;
  readonly query: Ask;
  /** What the dataset covers, in words: said where nothing is recorded. */
  readonly coverage: string;
}

export type AskOutcome = 'ANSWERED' | 'NOTHING_RECORDED' | 'WHICH' | 'REFUSED';

export interface AskedSlot {
  readonly name: string;
  readonly text: string;
  readonly entity: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface AnswerLine {
  readonly text: string;
  /** Numbers into `sources`, from 1. */
  readonly footnotes: readonly number[];
  readonly relationship: string | null;
  readonly entity: string | null;
}

export interface AskChoice {
  readonly text: string;
  readonly entity: string | null;
  readonly question: string;
}

/** What came of a question. Entities, relationships and passages by their ids. */
export interface AskedAnswer {
  readonly outcome: AskOutcome;
  readonly understood: string | null;
  readonly form: string | null;
  readonly slots: readonly AskedSlot[];
  readonly notRead: readonly string[];
  readonly lines: readonly AnswerLine[];
  readonly coverage: string | null;
  readonly choices: readonly AskChoice[];
  readonly suggestions: readonly string[];
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
  /** A passage of each source, in the order of the footnotes. */
  readonly passages: readonly string[];
  readonly link: string | null;
}

const NOTHING_YET: Omit<AskedAnswer, 'outcome'> = {
  understood: null,
  form: null,
  slots: [],
  notRead: [],
  lines: [],
  coverage: null,
  choices: [],
  suggestions: [],
  entities: [],
  relationships: [],
  passages: [],
  link: null,
};

/** So many lines follow the sentence at most; what is left out is counted. */
const MOST_ROWS = 100;
const SUGGESTED = 5;

const READERS = new WeakMap<Lexicon, QuestionReader>();

function readerOf(lexicon: Lexicon): QuestionReader {
  const before = READERS.get(lexicon);
  if (before) return before;
  const reader = questionReader(ALL_FORMS, lexicon);
  READERS.set(lexicon, reader);
  return reader;
}

/**
 * Reads a question and answers it from the graph, asks back which of several things is meant, or says what it cannot
 * read. It never answers another question than the one that was asked.
 *
 * @param text as a person types it, or a question as an address carries it: `held~territory.port-arthur~when.1904`
 */
export async function askQuestion(text: string, source: AskSource): Promise<AskedAnswer> {
  const { lexicon, day } = source;
  const written = readAskText(text);
  if (written !== null) return answerWritten(written, source);
  const unclear = unclearDate(text);
  if (unclear !== null) return whichDay(text, unclear);
  const read = readerOf(lexicon).read(text, day);
  if (read.question === null || !read.understood) return (await counted(text, source)) ?? refused(read, source);
  if (read.ambiguity !== null) return which(read.question, read.ambiguity, source);
  return answered(read.question, read, source);
}

const COUNTING = /\b(?:how many|(?:the )?number of)\b/iu;
/** Kinds of question whose answer is a list, so that it can be asked how long that is. */
const COUNTABLE: ReadonlySet<string> = new Set(
  'ties holdings ceded treaties concerning signed signatories tookPart commanded battles sort roles rights'.split(' '),
);

/** "How many" of a list is that list, counted; null where the rest is no question after a list. */
async function counted(text: string, source: AskSource): Promise<AskedAnswer | null> {
  if (!COUNTING.test(text)) return null;
  const read = readerOf(source.lexicon).read(text.replace(COUNTING, 'which'), source.day);
  if (!read.understood || read.question === null || !COUNTABLE.has(read.question.kind)) return null;
  if (read.ambiguity !== null) return which(read.question, read.ambiguity, source);
  const answer = await answered(read.question, read, source);
  const things = answer.lines.filter(({ relationship, entity }) => relationship !== null || entity !== null);
  const names = new Set(things.map((one) => one.text.split(', ')[0]));
  return { ...answer, lines: [line(`${names.size} ${names.size === 1 ? 'is' : 'are'} recorded.`), ...answer.lines] };
}

/** A question that an address carries is answered as it was asked, whatever else its words may mean. */
async function answerWritten(asked: Asked, source: AskSource): Promise<AskedAnswer> {
  const question = questionAsked(asked, source.lexicon);
  if (question !== null) return answered(question, null, source);
  const remark = 'This question cannot be read, or names what is not in the dataset.';
  return { ...NOTHING_YET, outcome: 'REFUSED', lines: [line(remark)], suggestions: suggestions(null, [], source) };
}

async function answered(question: Question, read: ReadQuestion | null, source: AskSource): Promise<AskedAnswer> {
  const { lexicon, query, day } = source;
  const context: AnswerContext = { ask: query, lexicon, day };
  let answer: Answer;
  try {
    answer = await answerQuestion(question, context);
  } catch (error) {
    if (error instanceof SlotOpenError && read !== null) return refused(read, source);
    throw error;
  }
  const notes = new Footnotes();
  const sentences = sentencesOf(answer, notes);
  const rows = answer.rows.slice(0, MOST_ROWS).map((row) => rowLine(row, notes));
  const left = answer.total - rows.length;
  const more = left > 0 && rows.length > 0 ? [line(`${left} more.`)] : [];
  const slots = slotsOf(question, lexicon);
  const next = answer.next === null ? [] : [inWords(answer.next.question, lexicon)];
  const second = read?.second ? [inWords(read.second, lexicon)] : [];
  const near = slots.flatMap(({ entity }) => entity ?? []);
  return {
    ...NOTHING_YET,
    outcome: answer.found ? 'ANSWERED' : 'NOTHING_RECORDED',
    understood: inWords(question, lexicon),
    form: question.kind,
    slots,
    lines: [...sentences, ...rows, ...more],
    coverage: answer.found ? null : source.coverage,
    suggestions: [...new Set([...second, ...next, ...suggestions(question, near, source)])].slice(0, SUGGESTED),
    entities: distinct([...near, ...answer.rows.flatMap(({ entities }) => entities)]),
    relationships: distinct(answer.rows.flatMap(({ selection }) => (selection.kind === 'line' ? selection.id : []))),
    passages: notes.passages,
    link: linkTo(answer.look, askedOf(question), source),
  };
}

/** Each sentence of an answer with the sources of all its parts. */
function sentencesOf({ sentence }: Answer, notes: Footnotes): readonly AnswerLine[] {
  const lines: { text: string; footnotes: Set<number> }[] = [{ text: '', footnotes: new Set() }];
  for (const { text, citations } of sentence) {
    if (text === '\n') {
      lines.push({ text: '', footnotes: new Set() });
      continue;
    }
    const last = lines.at(-1);
    if (last === undefined) continue;
    last.text += text;
    for (const number of notes.of(citations)) last.footnotes.add(number);
  }
  return lines.map(({ text, footnotes }) => ({ ...line(text), footnotes: [...footnotes].sort((a, b) => a - b) }));
}

function rowLine({ title, through, facts, citations, selection }: AnswerRow, notes: Footnotes): AnswerLine {
  const text = [title, through, facts].filter((part) => part !== '').join(', ');
  return {
    text: `${capitalised(text)}${/[.!?]$/u.test(text) ? '' : '.'}`,
    footnotes: notes.of(citations),
    relationship: selection.kind === 'line' ? selection.id : null,
    entity: selection.kind === 'entity' ? selection.id : null,
  };
}

/** Numbers sources in the order in which they are met. */
class Footnotes {
  readonly passages: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(citations: readonly Citation[]): readonly number[] {
    const numbers = citations.map(({ passage }) => {
      const before = this.#numbers.get(passage.source.id);
      if (before !== undefined) return before;
      this.passages.push(passage.id);
      this.#numbers.set(passage.source.id, this.passages.length);
      return this.passages.length;
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
}

/** The short name of a thing; the whole one where another choice has the same. */
function tellingName(id: string, among: readonly string[], { entities }: Lexicon): string {
  const name = (one: string) => entities.get(one)?.name ?? '';
  const shared = among.some((other) => other !== id && shortName(name(other)) === shortName(name(id)));
  return shared ? name(id) : shortName(name(id));
}

/** What a choice puts into a blank: the thing itself, or the time that it gives. */
function meaningIn(question: Question, slot: string, id: string, lexicon: Lexicon): SlotValue {
  const time = question.slots[slot];
  const entity = lexicon.entities.get(id);
  if (slot !== 'when' || time?.type !== 'when' || entity === undefined) return { type: 'entity', id };
  const way = /^(?:during|after|since|before|until)(?= )/u.exec(time.when.label)?.[0];
  const when = whenOf(entity, (way ?? 'at') as Parameters<typeof whenOf>[1]);
  return when === null ? { type: 'entity', id } : { type: 'when', when };
}

/** Asks back which of several things a name means, the likeliest first. */
function which(question: Question, { slot, words, entities }: Ambiguity, { lexicon, day }: AskSource): AskedAnswer {
  const choices = entities.map((id): AskChoice => {
    const meant: Question = {
      ...question,
      slots: { ...question.slots, [slot]: meaningIn(question, slot, id, lexicon) },
    };
    const text = inWords(meant, lexicon);
    const again = readerOf(lexicon).read(text, day);
    const same =
      again.understood && again.ambiguity === null && JSON.stringify(again.question) === JSON.stringify(meant);
    return {
      text: tellingName(id, entities, lexicon),
      entity: id,
      question: same ? text : askText(askedOf(meant)),
    };
  });
  return {
    ...NOTHING_YET,
    outcome: 'WHICH',
    understood: inWords(question, lexicon),
    form: question.kind,
    lines: [line(`Which ${capitalised(words)}? The question can mean ${choices.length} things.`)],
    choices,
    entities,
  };
}

/** Asks back which of two days a date in figures means. */
function whichDay(text: string, { words, days }: NonNullable<ReturnType<typeof unclearDate>>): AskedAnswer {
  const choices = days.map((day): AskChoice => {
    const written = dayInWords(day);
    return { text: written, entity: null, question: text.replace(words, written) };
  });
  return { ...NOTHING_YET, outcome: 'WHICH', lines: [line(`Which day is ${words}? It can mean 2 things.`)], choices };
}

function refused(read: ReadQuestion, source: AskSource): AskedAnswer {
  const notRead = read.passedOver;
  const quoted = notRead.map((word) => `“${word}”`).join(', ');
  const text = [
    ...read.problems,
    quoted === '' ? 'This was not understood as a question.' : `${quoted} cannot be read here, so nothing is answered.`,
  ].join(' ');
  const nearest =
    read.question !== null && read.complete && read.problems.length === 0
      ? [inWords(read.question, source.lexicon)]
      : [];
  const near = read.named.map(({ id }) => id);
  return {
    ...NOTHING_YET,
    outcome: 'REFUSED',
    notRead,
    lines: [line(text)],
    suggestions: [...new Set([...nearest, ...suggestions(read.question, near, source, read)])].slice(0, SUGGESTED),
    entities: near,
  };
}

function suggestions(
  but: Question | null,
  near: readonly string[],
  { lexicon, day }: AskSource,
  read: ReadQuestion | null = null,
): readonly string[] {
  const entities = near.flatMap((id) => lexicon.entities.get(id) ?? []);
  const screen = { lexicon, near: entities, when: read?.when ?? null, day };
  return suggestQuestions(screen, but, SUGGESTED).map((question) => inWords(question, lexicon));
}

function slotsOf({ kind, slots }: Question, lexicon: Lexicon): readonly AskedSlot[] {
  const form = formOf(kind);
  return Object.entries(slots).flatMap(([name, value]) => {
    const spec = form.slots[name];
    const text = spec && slotLabel(slots, name, spec, lexicon);
    if (!text) return [];
    const when = value.type === 'when' ? value.when : null;
    const entity = value.type === 'entity' ? value.id : null;
    return [{ name, text, entity, from: when?.from ?? null, to: when?.to ?? null }];
  });
}

function inWords(question: Question, lexicon: Lexicon): string {
  return questionInWords(formOf(question.kind), question, lexicon);
}

function line(text: string): AnswerLine {
  return { text, footnotes: [], relationship: null, entity: null };
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
