import { AskTreatiesDocument, type AskTreatiesQuery } from '../../../api/generated/graphql.ts';
import { counted } from '../../../graph/ask/english.ts';
import { FORMS } from '../../../graph/ask/forms.ts';
import type { NamedEntity } from '../../../graph/ask/lexicon.ts';
import { choiceOf, type Slots, whenIn } from '../../../graph/ask/question.ts';
import { EVER, type When, whenInAnswer } from '../../../graph/ask/when.ts';
import { capitalised } from '../../../graph/relation-words.ts';
import { shortSpan } from '../../../graph/span-text.ts';
import {
  type Answer,
  type AnswerContext,
  type AnswerRow,
  filled,
  type Look,
  type NextQuestion,
  nothing,
  type Piece,
  plain,
  timed,
} from './answer.ts';
import { askedOn } from './next-time.ts';
import { dayFor, doubt, enumerated, type Found, named, overTime, relationRow, relationships } from './relations.ts';

type Treaty = AskTreatiesQuery['treaties']['nodes'][number];

const MOST = 200;

/** Which treaties two states have with each other. */
export async function answerTreaties(slots: Slots, context: AnswerContext): Promise<Answer> {
  const one = filled(slots, 'one', context.lexicon);
  const other = filled(slots, 'other', context.lexicon);
  const lineage = choiceOf(FORMS.treaties, slots, 'lineage') === 'all';
  const arguments_ = { between: [one.id], and: [other.id], lineage, concerning: null };
  const saying = lineage
    ? `between ${named(one)} and ${named(other)}, predecessors and successors counted,`
    : `between ${named(one)} and ${named(other)}`;
  // Of the two the one with fewer ties has fewer other treaties about it.
  const subject = other.degree < one.degree ? other : one;
  const answer = await answerList('treaties', slots, arguments_, saying, subject, context);
  return answer.found ? { ...answer, look: { ...answer.look, ...betweenTwo(one, other, lineage, context) } } : answer;
}

/** Keeps a picture to what two states have in common; neither is what it is about more than the other. */
export function betweenTwo(
  one: NamedEntity,
  other: NamedEntity,
  lineage: boolean,
  { lineOf }: AnswerContext,
): Pick<Look, 'selection' | 'focus'> {
  const side = ({ id }: NamedEntity) => (lineage ? lineOf(id) : [id]);
  return { selection: null, focus: { between: [side(one), side(other)] } };
}

/** Which treaties cede or concern a territory. */
export async function answerConcerning(slots: Slots, context: AnswerContext): Promise<Answer> {
  const territory = filled(slots, 'territory', context.lexicon);
  const arguments_ = { between: null, and: null, lineage: false, concerning: territory.id };
  return answerList('concerning', slots, arguments_, `that cede or concern ${named(territory)}`, territory, context);
}

interface TreatyArguments {
  readonly between: string[] | null;
  readonly and: string[] | null;
  readonly lineage: boolean;
  readonly concerning: string | null;
}

async function answerList(
  kind: string,
  slots: Slots,
  request: TreatyArguments,
  saying: string,
  subject: NamedEntity,
  context: AnswerContext,
): Promise<Answer> {
  const { ask, signal } = context;
  const when = whenIn(slots, 'when') ?? EVER;
  const read = async ({ from, to }: When) =>
    (await ask(AskTreatiesDocument, { ...request, from, to, first: MOST }, signal)).treaties;
  const { nodes, total } = await read(when);
  const look: Look = {
    shown: 'network',
    at: nodes[0]?.span?.startMin ?? null,
    lenses: ['TREATIES'],
    selection: { kind: 'entity', id: subject.id },
    ...overTime(nodes),
  };
  if (nodes.length === 0) {
    const sentence = `No treaty ${saying} is recorded as signed ${whenInAnswer(when)}.`;
    return nothing(
      sentence,
      look,
      when.kind === 'ever' ? null : nextSigned(kind, slots, when, (await read(EVER)).nodes),
    );
  }
  const start =
    `${counted(total, 'treaty', 'treaties')} ${saying} ${total === 1 ? 'is' : 'are'} recorded ${whenInAnswer(when)}: `.replace(
      ' : ',
      ': ',
    );
  return {
    found: true,
    sentence: [plain(start), ...enumerated(nodes.map(treatyPiece)), plain('.')],
    rows: nodes.map(treatyRow),
    total,
    next: null,
    look,
  };
}

function nextSigned(kind: string, slots: Slots, when: When, treaties: readonly Treaty[]): NextQuestion | null {
  const days = treaties.flatMap(({ span }) => span?.startMin ?? []);
  const edge = when.to ?? when.from ?? '';
  const day = days.find((signed) => signed > edge) ?? days.at(-1);
  return day === undefined ? null : askedOn(day, treaties, kind, slots, edge);
}

function treatyPiece(treaty: Treaty): Piece {
  const year = treaty.span?.startMin?.slice(0, 4);
  return { text: `${named(treaty)}${year === undefined ? '' : ` of ${Number(year)}`}`, citations: treaty.citations };
}

function treatyRow(treaty: Treaty): AnswerRow {
  return {
    key: treaty.id,
    sign: { kind: 'TREATY' },
    title: treaty.name,
    through: '',
    facts: shortSpan(treaty.span),
    citations: treaty.citations,
    selection: { kind: 'entity', id: treaty.id },
    first: treaty.span?.startMin ?? null,
    last: treaty.span?.endMax ?? null,
  };
}

/** What a person, a state or an organisation signed. */
export async function answerSigned(slots: Slots, context: AnswerContext): Promise<Answer> {
  const party = filled(slots, 'party', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const all = (await relationships({ types: ['SIGNED'], of: party.id, when: EVER }, context)).filter(
    ({ from }) => from.id === party.id,
  );
  // Asked is when it was signed, not how long it was in force.
  const signedThen = ({ span }: Found) =>
    (when.from === null || (span?.startMax ?? '') >= when.from) &&
    (when.to === null || (span?.startMin ?? '9999') <= when.to);
  const found = all.filter(signedThen);
  const shown = party.kind === 'ACTOR' ? 'PEOPLE' : 'TREATIES';
  const look: Look = {
    shown: 'network',
    at: dayFor(found, EVER, context.day),
    lenses: [shown],
    selection: { kind: 'entity', id: party.id },
    ...overTime(found),
  };
  if (found.length === 0) {
    const day =
      when.kind === 'ever'
        ? undefined
        : (all.find(({ span }) => (span?.startMin ?? '') > (when.to ?? when.from ?? '')) ?? all.at(-1))?.span?.startMin;
    const next = day ? askedOn(day, all, 'signed', slots, when.from ?? when.to ?? '') : null;
    return nothing(`Nothing is recorded as signed by ${named(party)} ${whenInAnswer(when)}.`, look, next);
  }
  const pieces = found.map(
    (one): Piece => ({ text: `${named(one.to)}${signedYear(one)}${doubt(one)}`, citations: one.citations }),
  );
  return {
    found: true,
    sentence: [plain(timed(when, `${named(party)} signed `)), ...enumerated(pieces), plain('.')],
    rows: found.map((one) => relationRow(one, one.to.name, EVER, one.role)),
    total: found.length,
    next: null,
    look,
  };
}

function signedYear({ span }: Found): string {
  const year = span?.startMin?.slice(0, 4);
  return year === undefined ? '' : ` of ${Number(year)}`;
}

/** Who signed a treaty. */
export async function answerSignatories(slots: Slots, context: AnswerContext): Promise<Answer> {
  return answerAt('SIGNED', slots, context, 'was signed by', 'No signature is recorded of');
}

/** Who mediated a treaty. */
export async function answerMediated(slots: Slots, context: AnswerContext): Promise<Answer> {
  return answerAt('MEDIATED', slots, context, 'was mediated by', 'No mediator is recorded of');
}

async function answerAt(
  type: 'SIGNED' | 'MEDIATED',
  slots: Slots,
  context: AnswerContext,
  verb: string,
  none: string,
): Promise<Answer> {
  const treaty = filled(slots, 'treaty', context.lexicon);
  const all = await relationships({ types: [type], of: treaty.id, when: EVER }, context);
  const found = all.filter(({ to }) => to.id === treaty.id);
  const look: Look = {
    shown: 'network',
    at: treaty.first,
    lenses: ['TREATIES'],
    selection: { kind: 'entity', id: treaty.id },
  };
  if (found.length === 0) {
    const other =
      type === 'MEDIATED' ? { kind: 'signatories', label: 'Who signed' } : { kind: 'led', label: 'What led to' };
    const slot = type === 'MEDIATED' ? 'treaty' : 'event';
    const question = { kind: other.kind, slots: { [slot]: { type: 'entity', id: treaty.id } as const } };
    return nothing(`${none} ${named(treaty)}.`, look, { label: `${other.label} ${named(treaty)}`, question });
  }
  const pieces = found.map((one): Piece => ({ text: `${named(one.from)}${doubt(one)}`, citations: one.citations }));
  return {
    found: true,
    sentence: [plain(`${capitalised(named(treaty))} ${verb} `), ...enumerated(pieces), plain('.')],
    rows: found.map((one) => relationRow(one, one.from.name, EVER, one.role)),
    total: found.length,
    next: null,
    look,
  };
}
