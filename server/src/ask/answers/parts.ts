import { catalogueEntry, RELATIONSHIP_TYPES } from '../../domain/catalogue.ts';
import { FORMS } from '../forms.ts';
import { AskAboutDocument, AskEventsDocument } from '../generated/graphql.ts';
import type { NamedEntity } from '../lexicon.ts';
import { choiceOf, type Slots, whenIn } from '../question.ts';
import { EVER, whenInAnswer } from '../when.ts';
import { isStopWord, wordsOf } from '../words.ts';
import { type Answer, type AnswerContext, filled, type Look, type Piece, plain, timed } from './answer.ts';
import { everyPage } from './every-page.ts';
import { startOf } from './influence.ts';
import { listed } from './listed.ts';
import { dayFor, doubt, entityRow, type Found, named, relationRow, relationships } from './relations.ts';

const TAKING_PART = ['PARTICIPATED_IN', 'COMMANDED', 'SIGNED', 'MEDIATED'] as const;

/** An event or treaty, and the conference or treaty of the same name that it led to or came of. */
async function affairOf(event: NamedEntity, context: AnswerContext): Promise<readonly string[]> {
  const links = await relationships({ types: ['LED_TO'], of: event.id, when: EVER }, context);
  const own = contentOf(event.name);
  const kin = links
    .flatMap(({ from, to }) => [from, to])
    .filter(
      ({ id, name, kind }) =>
        id !== event.id && kind !== event.kind && contentOf(name).some((word) => own.includes(word)),
    );
  return [...new Set([event.id, ...kin.map(({ id }) => id)])];
}

/** What many treaties and events are called: no sign that two belong together. */
const COMMON =
  /^(?:treaty|convention|agreement|conference|congress|war|battle|peace|alliance|incident|intervention|first|second|third)$/u;

function contentOf(name: string): readonly string[] {
  return wordsOf(name)
    .map(({ text }) => text)
    .filter((word) => !isStopWord(word) && !COMMON.test(word) && word.length > 3);
}

const ROLES: Readonly<Record<string, { readonly role: RegExp; readonly says: string }>> = {
  negotiator: { role: /negotiat|delegate|plenipotentiary|representative/u, says: 'was negotiated by' },
  envoy: { role: /envoy|minister|ambassador|chargé|legation/u, says: 'had as envoys' },
  victor: { role: /victor|winner/u, says: 'was won by' },
  defeated: { role: /defeated|loser/u, says: 'was lost by' },
  host: { role: /host/u, says: 'was hosted by' },
};

/** Who was in an event or at a treaty in some role. */
export async function answerRoles(slots: Slots, context: AnswerContext): Promise<Answer> {
  const event = filled(slots, 'event', context.lexicon);
  const choice = choiceOf(FORMS.roles, slots, 'role');
  const asked = ROLES[choice];
  if (asked === undefined) throw new Error(`There is no role “${choice}”.`);
  const affair = choice === 'negotiator' ? await affairOf(event, context) : [event.id];
  const all = await relationships({ types: TAKING_PART, of: affair, when: EVER }, context);
  const there = all.filter(({ to }) => affair.includes(to.id));
  const fits = ({ type, role, from }: Found) =>
    (role !== null && asked.role.test(role.toLowerCase())) ||
    (choice === 'negotiator' && type === 'SIGNED' && from.kind === 'ACTOR');
  const found = there.filter(fits);
  const people =
    choice === 'victor' || choice === 'defeated' ? found : found.filter(({ from }) => from.kind === 'ACTOR');
  const said = distinct(people.length > 0 ? people : found);
  const part = listed({
    start: `${startOf(named(event))} ${asked.says} `,
    pieces: said.map(
      (one): Piece => ({
        text: `${named(one.from)}${one.role === null ? '' : ` (${one.role})`}${doubt(one)}`,
        citations: one.citations,
      }),
    ),
    rows: found.map((one) => relationRow(one, one.from.name, EVER, one.role ?? catalogueEntry(one.type).label)),
    look: eventLook(event),
    none: `Who ${choice === 'victor' ? 'won' : `was ${choice} in`} ${named(event)} is not recorded.`,
  });
  return part;
}

function distinct(found: readonly Found[]): readonly Found[] {
  return [...new Map([...found].reverse().map((one) => [one.from.id, one])).values()].reverse();
}

/** What part a person or a state had in an event or a treaty. */
export async function answerRoleIn(slots: Slots, context: AnswerContext): Promise<Answer> {
  const who = filled(slots, 'who', context.lexicon);
  const event = filled(slots, 'event', context.lexicon);
  const affair = await affairOf(event, context);
  const own = await relationships({ types: RELATIONSHIP_TYPES, of: who.id, when: EVER }, context);
  const found = own.filter(({ to, via }) => affair.includes(to.id) || (via !== null && affair.includes(via.id)));
  return listed({
    start: `${startOf(named(who))} `,
    pieces: found.map((one): Piece => ({ text: partWords(one, who.id), citations: one.citations })),
    rows: found.map((one) => relationRow(one, one.to.id === who.id ? one.from.name : one.to.name, EVER, one.role)),
    look: { ...eventLook(event), focus: null },
    none: `No part of ${named(who)} in ${named(event)} is recorded.`,
  });
}

function partWords(one: Found, who: string): string {
  const { label, inverse } = catalogueEntry(one.type);
  const verb = one.from.id === who ? label : `was ${inverse}`;
  const other = one.from.id === who ? one.to : one.from;
  const to = /^(?:allied|at war)/u.test(verb) ? `was ${verb}` : verb;
  return `${to} ${named(other)}${one.role === null ? '' : ` (${one.role})`}${doubt(one)}`;
}

/** The battles and sieges of a war: those in its time between states that took part in it. */
export async function answerBattles(slots: Slots, context: AnswerContext): Promise<Answer> {
  const war = filled(slots, 'war', context.lexicon);
  const days = { at: null, from: war.first, to: war.last };
  const nodes = await everyPage(
    async (page) => (await context.ask(AskEventsDocument, { kinds: ['EVENT'], ...days, ...page })).entities,
  );
  const fights = nodes.filter(
    ({ id, subtype }) => id !== war.id && /battle|siege|attack|bombardment|raid|landing/u.test(subtype ?? ''),
  );
  const ties = await relationships(
    { types: ['PARTICIPATED_IN', 'COMMANDED', 'FOUGHT'], of: [war.id, ...fights.map(({ id }) => id)], when: EVER },
    context,
  );
  const fought = await relationships({ types: ['FOUGHT'], via: war.id, when: EVER }, context);
  const belligerents = new Set([
    ...ties.filter(({ to, from }) => to.id === war.id && from.kind === 'STATE').map(({ from }) => from.id),
    ...fought.flatMap(({ from, to }) => [from.id, to.id]),
  ]);
  const found = fights.filter(({ id, span }) => {
    const there = ties.filter(({ to, from }) => to.id === id && from.kind === 'STATE').map(({ from }) => from.id);
    const inTime = war.first === null || (span?.startMin ?? '') >= war.first;
    return inTime && there.length > 1 && there.filter((state) => belligerents.has(state)).length > 1;
  });
  return listed({
    start: `In ${named(war)} were fought `,
    pieces: found.map(
      (one): Piece => ({ text: `${named(one)} (${one.span?.label ?? 'undated'})`, citations: one.citations }),
    ),
    rows: found.map(entityRow),
    look: { ...eventLook(war), shown: 'map', lenses: ['TERRITORY'] },
    none: `No battle of ${named(war)} is recorded.`,
  });
}

/** Everything that touches a thing, by date. */
export async function answerTimeline(slots: Slots, context: AnswerContext): Promise<Answer> {
  const thing = filled(slots, 'thing', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const found = await relationships({ types: RELATIONSHIP_TYPES, of: thing.id, when }, context);
  const dated = found.filter(({ span }) => span !== null);
  return listed({
    start: timed(when, `${dated.length} dated relationships of ${named(thing)} are recorded: `),
    pieces: dated.map(
      (one): Piece => ({
        text: `${one.span?.label ?? ''}, ${named(one.from)} ${catalogueEntry(one.type).label} ${named(one.to)}${doubt(one)}`,
        citations: one.citations,
      }),
    ),
    rows: dated.map((one) =>
      relationRow(one, `${one.from.name} ${catalogueEntry(one.type).label} ${one.to.name}`, EVER),
    ),
    look: {
      shown: 'table',
      at: dayFor(dated, when, context.day),
      lenses: null,
      selection: { kind: 'entity', id: thing.id },
      expand: thing.id,
    },
    none: `Nothing dated is recorded of ${named(thing)} ${whenInAnswer(when)}.`,
  });
}

/** What a treaty says: its summary, what it ceded, what else it concerned. */
export async function answerTerms(slots: Slots, context: AnswerContext): Promise<Answer> {
  const treaty = filled(slots, 'treaty', context.lexicon);
  const [{ entity }, all] = await Promise.all([
    context.ask(AskAboutDocument, { id: treaty.id }),
    relationships({ types: ['CEDES', 'CONCERNS'], of: treaty.id, when: EVER }, context),
  ]);
  const found = all.filter(({ from }) => from.id === treaty.id);
  const terms = found.map((one): Piece => {
    const ends = [one.fromState && `from ${named(one.fromState)}`, one.toState && `to ${named(one.toState)}`].filter(
      Boolean,
    );
    const article = one.article === null ? '' : `, article ${one.article}`;
    const facts = [one.mode, ends.join(' ')].filter((part) => part).join(' ');
    return {
      text: `${named(one.to)}${facts === '' ? '' : ` (${facts}${article})`}${doubt(one)}`,
      citations: one.citations,
    };
  });
  const summary: readonly Piece[] =
    entity?.summary == null
      ? []
      : [{ text: `${startOf(named(treaty))}: ${entity.summary}`, citations: entity.citations }];
  const answer = listed({
    start: `${summary.length > 0 ? 'It' : startOf(named(treaty))} cedes or concerns `,
    pieces: terms,
    rows: found.map((one) =>
      relationRow(one, one.to.name, EVER, [catalogueEntry(one.type).label, one.mode].filter(Boolean).join(', ')),
    ),
    look: { ...eventLook(treaty), lenses: ['TREATIES', 'TERRITORY'] },
    none: `No terms of ${named(treaty)} are recorded.`,
  });
  if (summary.length === 0) return answer;
  if (!answer.found) return { ...answer, found: true, sentence: summary };
  return { ...answer, sentence: [...summary, plain('\n'), ...answer.sentence] };
}

function eventLook(event: NamedEntity): Look {
  return {
    shown: 'network',
    at: event.first,
    lenses: null,
    selection: { kind: 'entity', id: event.id },
    expand: event.id,
  };
}
