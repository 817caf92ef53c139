import { catalogueEntry, type Lens, type RelationshipType } from '../../domain/catalogue.ts';
import { FORMS } from '../forms.ts';
import type { NamedEntity } from '../lexicon.ts';
import { choiceOf, type Slots, whenIn } from '../question.ts';
import { EVER, whenInAnswer } from '../when.ts';
import {
  type Answer,
  type AnswerContext,
  type AnswerQuestion,
  filled,
  type Look,
  type NextQuestion,
  nothing,
  type Piece,
  plain,
  timed,
} from './answer.ts';
import { nextTime } from './next-time.ts';
import { dayFor, doubt, enumerated, type Found, named, overTime, relationRow, relationships } from './relations.ts';

/** A question after what stands at the other ends of some relationships of one entity. */
interface Ends {
  readonly types: readonly RelationshipType[];
  /** Which end of the relationships the entity is. */
  readonly side: 'to' | 'from';
  /** The verb between the entity and the others. */
  readonly says: (type: RelationshipType) => string;
  /** What is said where there is none, without a full stop. */
  readonly none: (subject: string) => string;
  /** What is said of each in brackets. */
  readonly detail?: (one: Found) => string | null;
  /** Null where no lens shows such relationships: the entity is expanded instead. */
  readonly lenses: readonly Lens[] | null;
  /** What can be asked where there is none. */
  readonly instead?: (subject: NamedEntity) => NextQuestion;
}

const wasBy = (type: RelationshipType) => `was ${catalogueEntry(type).inverse}`;
const did = (type: RelationshipType) => catalogueEntry(type).label;
const role = (one: Found) => one.role;

/** Who signed a treaty. */
export const answerSignatories = endsOf('treaty', {
  types: ['SIGNED'],
  side: 'to',
  says: () => 'was signed by',
  none: (subject) => `No signature is recorded of ${subject}`,
  lenses: ['TREATIES'],
  instead: (treaty) => about(treaty, 'led', 'event', 'What led to'),
});

/** Who mediated a treaty. */
export const answerMediated = endsOf('treaty', {
  types: ['MEDIATED'],
  side: 'to',
  says: wasBy,
  none: (subject) => `No mediator is recorded of ${subject}`,
  lenses: ['TREATIES'],
  instead: (treaty) => about(treaty, 'signatories', 'treaty', 'Who signed'),
});

const CHANGES = { types: ['REVISED', 'SUPERSEDED', 'TERMINATED'], lenses: ['TREATIES'] } as const;

/** Which treaties revised, superseded or terminated a treaty, or were by it. */
export const answerChangedBy = endsOf('treaty', (slots) =>
  choiceOf(FORMS.changedBy, slots, 'way') === 'by'
    ? {
        ...CHANGES,
        side: 'to',
        says: wasBy,
        none: (subject) => `No treaty is recorded that revised, superseded or terminated ${subject}`,
      }
    : {
        ...CHANGES,
        side: 'from',
        says: did,
        none: (subject) => `No treaty is recorded as revised, superseded or terminated by ${subject}`,
      },
);

/** Who took part in an event or treaty, and as what. */
export const answerTookPart = endsOf('event', {
  types: ['PARTICIPATED_IN', 'COMMANDED'],
  side: 'to',
  says: (type) => (type === 'COMMANDED' ? wasBy(type) : 'had as participants'),
  none: (subject) => `Nobody is recorded as having taken part in ${subject}`,
  detail: role,
  lenses: null,
  instead: (event) =>
    event.kind === 'TREATY'
      ? about(event, 'signatories', 'treaty', 'Who signed')
      : about(event, 'led', 'event', 'What led to'),
});

/** Who commanded in an event. */
export const answerCommanded = endsOf('event', {
  types: ['COMMANDED'],
  side: 'to',
  says: wasBy,
  none: (subject) => `No commander is recorded in ${subject}`,
  detail: role,
  lenses: null,
});

const DEEDS: Ends = {
  types: ['COMMANDED', 'PARTICIPATED_IN', 'SIGNED', 'MEDIATED', 'SERVED'],
  side: 'from',
  says: did,
  none: (subject) => `Nothing is recorded that ${subject} took part in`,
  detail: ({ role: part, office }) => part ?? office,
  lenses: null,
};

/** What a person, a state or an organisation took part in or commanded. */
export async function answerDeeds(slots: Slots, context: AnswerContext): Promise<Answer> {
  const who = filled(slots, 'who', context.lexicon);
  const answer = await answerEnds(who, DEEDS, slots, context);
  if (answer.found) return answer;
  const all = () => relationships({ types: DEEDS.types, of: who.id, when: EVER }, context);
  return { ...answer, next: await nextTime('deeds', slots, whenIn(slots, 'when') ?? EVER, all) };
}

/** Who succeeded or preceded a state or an organisation. */
export const answerSuccession = endsOf('state', (slots) => {
  const after = choiceOf(FORMS.succession, slots, 'way') === 'after';
  return {
    types: ['SUCCEEDED'],
    side: after ? 'to' : 'from',
    says: after ? wasBy : did,
    none: (subject) => `No ${after ? 'successor' : 'predecessor'} of ${subject} is recorded`,
    detail: ({ mode }) => mode,
    lenses: null,
  };
});

/** Who founded an organisation or a town. */
export const answerFounded = endsOf('founded', {
  types: ['FOUNDED'],
  side: 'to',
  says: wasBy,
  none: (subject) => `No founder of ${subject} is recorded`,
  lenses: null,
});

function about(entity: NamedEntity, kind: string, slot: string, says: string): NextQuestion {
  const slots = { [slot]: { type: 'entity', id: entity.id } as const };
  return { label: `${says} ${named(entity)}`, question: { kind, slots } };
}

/** @param slot what holds the entity */
function endsOf(slot: string, ends: Ends | ((slots: Slots) => Ends)): AnswerQuestion {
  return (slots, context) => {
    const asked = typeof ends === 'function' ? ends(slots) : ends;
    return answerEnds(filled(slots, slot, context.lexicon), asked, slots, context);
  };
}

/** Of more, the picture shows the entity with all its neighbours. */
const MOST_IN_LINK = 20;

async function answerEnds(
  subject: NamedEntity,
  { types, side, says, none, detail, lenses, instead }: Ends,
  slots: Slots,
  context: AnswerContext,
): Promise<Answer> {
  const when = whenIn(slots, 'when') ?? EVER;
  const all = await relationships({ types, of: subject.id, when }, context);
  const found = types.flatMap((type) => all.filter((one) => one.type === type && one[side].id === subject.id));
  const other = (one: Found) => (side === 'to' ? one.from : one.to);
  const others = [...new Set(found.map((one) => other(one).id))];
  const look: Look = {
    shown: 'network',
    at: dayFor(found, when, context.day),
    lenses,
    selection: { kind: 'entity', id: subject.id },
    ...(lenses === null && { expand: subject.id }),
    ...overTime(found),
    focus: { between: others.length > MOST_IN_LINK ? null : [[subject.id], others] },
  };
  if (found.length === 0) {
    const empty: Look = { ...look, at: subject.first, focus: null };
    return nothing(`${none(named(subject))} ${whenInAnswer(when)}.`, empty, instead?.(subject) ?? null);
  }
  // Who commanded has often been entered as taking part too.
  const said = [...new Map([...found].reverse().map((one) => [other(one).id, one])).values()].reverse();
  const pieces = said.map((one, index): Piece => {
    const verb = said[index - 1]?.type === one.type ? '' : `${says(one.type)} `;
    const more = detail?.(one) ?? null;
    return {
      text: `${verb}${named(other(one))}${more === null ? '' : ` (${more})`}${doubt(one)}`,
      citations: one.citations,
    };
  });
  return {
    found: true,
    sentence: [plain(`${timed(when, named(subject))} `), ...enumerated(pieces), plain('.')],
    rows: found.map((one) => relationRow(one, other(one).name, when, detail?.(one) ?? one.role)),
    total: found.length,
    next: null,
    look,
  };
}
