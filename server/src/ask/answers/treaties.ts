import { counted } from '../english.ts';
import { FORMS } from '../forms.ts';
import { AskTreatiesDocument, type AskTreatiesQuery } from '../generated/graphql.ts';
import type { NamedEntity } from '../lexicon.ts';
import { choiceOf, type Slots, whenIn } from '../question.ts';
import { EVER, type TimeArguments, timeArguments, type When, whenInAnswer } from '../when.ts';
import {
  type Answer,
  type AnswerContext,
  filled,
  type Look,
  maybeFilled,
  type NextQuestion,
  nothing,
  type Piece,
  plain,
  timed,
} from './answer.ts';
import { everyPage } from './every-page.ts';
import { askedOn } from './next-time.ts';
import {
  dayFor,
  doubt,
  entityRow,
  enumerated,
  type Found,
  named,
  overTime,
  relationRow,
  relationships,
} from './relations.ts';

type Treaty = AskTreatiesQuery['treaties']['nodes'][number];

/** Which treaties two states signed with each other, or had in force. */
export async function answerTreaties(slots: Slots, context: AnswerContext): Promise<Answer> {
  const states = ['one', 'other'].flatMap((slot) => maybeFilled(slots, slot, context.lexicon) ?? []);
  const [one, other] = states;
  const lineage = choiceOf(FORMS.treaties, slots, 'lineage') === 'all';
  const arguments_ = { between: one ? [one.id] : null, and: other ? [other.id] : null, lineage, concerning: null };
  const counting = lineage && one ? ', predecessors and successors counted,' : '';
  const saying = one ? `${other ? 'between' : 'of'} ${states.map(named).join(' and ')}${counting}` : '';
  // Of the two the one with fewer ties has fewer other treaties about it.
  const subject = [...states].sort((a, b) => a.degree - b.degree)[0] ?? null;
  const inForce = choiceOf(FORMS.treaties, slots, 'sense') === 'force';
  const answer = await answerList('treaties', slots, { ...arguments_, inForce }, saying, subject, context);
  if (!answer.found || !one || !other) return answer;
  return { ...answer, look: { ...answer.look, ...betweenTwo(one, other, lineage, context) } };
}

/** Keeps a picture to what two states have in common; neither is what it is about more than the other. */
export function betweenTwo(
  one: NamedEntity,
  other: NamedEntity,
  lineage: boolean,
  { lexicon }: AnswerContext,
): Pick<Look, 'selection' | 'focus'> {
  const side = ({ id }: NamedEntity) => (lineage ? lexicon.lineOf(id) : [id]);
  return { selection: null, focus: { between: [side(one), side(other)] } };
}

/** Which treaties cede or concern a territory. */
export async function answerConcerning(slots: Slots, context: AnswerContext): Promise<Answer> {
  const territory = filled(slots, 'territory', context.lexicon);
  const arguments_ = { between: null, and: null, lineage: false, concerning: territory.id, inForce: false };
  return answerList('concerning', slots, arguments_, `that cede or concern ${named(territory)}`, territory, context);
}

interface TreatyArguments {
  readonly between: string[] | null;
  readonly and: string[] | null;
  readonly lineage: boolean;
  readonly concerning: string | null;
  /** Whether those in force at the time are asked for, not those signed in it. */
  readonly inForce: boolean;
}

async function answerList(
  kind: string,
  slots: Slots,
  { inForce, ...request }: TreatyArguments,
  saying: string,
  subject: NamedEntity | null,
  context: AnswerContext,
): Promise<Answer> {
  const { ask } = context;
  const when = whenIn(slots, 'when') ?? EVER;
  const read = ({ at, from, to }: TimeArguments) =>
    everyPage(async (page) => (await ask(AskTreatiesDocument, { ...request, at, from, to, ...page })).treaties);
  const all = inForce ? await inForceDuring(when, read) : await read({ ...when, at: null });
  const order = kind === 'treaties' ? choiceOf(FORMS.treaties, slots, 'order') : 'all';
  const nodes = order === 'first' ? all.slice(0, 1) : order === 'last' ? all.slice(-1) : all;
  const total = nodes.length;
  const look: Look = {
    shown: 'network',
    at: nodes[0]?.span?.startMin ?? null,
    lenses: ['TREATIES'],
    selection: subject && { kind: 'entity', id: subject.id },
    ...(inForce ? timeOf(when) : overTime(nodes)),
    ...(subject === null && { focus: null }),
  };
  if (nodes.length === 0) {
    const sentence = `No ${`treaty ${saying}`.trimEnd()} is recorded as ${inForce ? 'in force' : 'signed'} ${whenInAnswer(when)}.`;
    return nothing(
      sentence,
      look,
      when.kind === 'ever' ? null : nextSigned(kind, slots, when, await read(timeArguments(EVER))),
    );
  }
  const start =
    order !== 'all'
      ? `The ${order} of ${all.length} treaties ${saying} recorded ${whenInAnswer(when)} is `.replaceAll('  ', ' ')
      : `${`${counted(total, 'treaty', 'treaties')} ${saying}`.trimEnd()} ${total === 1 ? 'is' : 'are'} recorded ${inForce ? 'as in force ' : ''}${whenInAnswer(when)}: `.replace(
          ' : ',
          ': ',
        );
  return {
    found: true,
    sentence: [
      plain(start),
      ...enumerated(nodes.map((treaty) => treatyPiece(treaty, inForce ? when : EVER))),
      plain('.'),
    ],
    rows: nodes.map(entityRow),
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

/** The picture of what was in force shows the time itself, not the days of signature. */
function timeOf({ kind, from, to }: When): Pick<Look, 'at' | 'range'> | null {
  if (from === null) return null;
  return kind === 'day' || to === null ? { at: from } : { at: from, range: { first: from, last: to } };
}

/**
 * On a day the server says which are in force; in a longer time those are that were signed by its end and were not over
 * at its start.
 */
async function inForceDuring(
  when: When,
  read: (days: TimeArguments) => Promise<readonly Treaty[]>,
): Promise<readonly Treaty[]> {
  if (when.kind === 'day') return read({ at: when.from, from: null, to: null });
  const signed = await read({ at: null, from: null, to: when.to });
  return signed.filter(({ span }) => when.from === null || !span?.endMax || when.from < span.endMax);
}

/** @param when the day on which it must have been in force; of a day on which that is not certain, it is said */
function treatyPiece(treaty: Treaty, when: When): Piece {
  const { startMax = null, endMin = null } = treaty.span ?? {};
  const sure = when.kind !== 'day' || ((startMax ?? '9999') <= when.from && (endMin === null || when.from < endMin));
  return { text: `${named(treaty)}${signedYear(treaty)}${sure ? '' : ' (possibly)'}`, citations: treaty.citations };
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

function signedYear({ span }: Pick<Found, 'span'>): string {
  const year = span?.startMin?.slice(0, 4);
  return year === undefined ? '' : ` of ${Number(year)}`;
}
