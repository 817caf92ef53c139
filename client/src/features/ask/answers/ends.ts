import { catalogueEntry, type Lens, type RelationshipType } from '@entente/server/domain/catalogue';
import { FORMS } from '../../../graph/ask/forms.ts';
import type { NamedEntity } from '../../../graph/ask/lexicon.ts';
import { choiceOf, type Slots, whenIn } from '../../../graph/ask/question.ts';
import { EVER, type When, whenInAnswer } from '../../../graph/ask/when.ts';
import {
  type Answer,
  type AnswerContext,
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
interface EndsAsked {
  readonly types: readonly RelationshipType[];
  /** Whether the entity is the relationships' end or their start. */
  readonly side: 'to' | 'from';
  /** The verb between the entity and the others. */
  readonly says: (type: RelationshipType) => string;
  readonly none: (subject: string) => string;
  /** What is said of each in brackets. */
  readonly detail?: (one: Found) => string | null;
  /** Null where no lens shows such relationships: the entity is expanded instead. */
  readonly lenses: readonly Lens[] | null;
}

const by = (type: RelationshipType) => `was ${catalogueEntry(type).inverse}`;
const did = (type: RelationshipType) => catalogueEntry(type).label;
const CHANGES: readonly RelationshipType[] = ['REVISED', 'SUPERSEDED', 'TERMINATED'];

/** Who signed a treaty. */
export async function answerSignatories(slots: Slots, context: AnswerContext): Promise<Answer> {
  const treaty = filled(slots, 'treaty', context.lexicon);
  const asked: EndsAsked = {
    types: ['SIGNED'],
    side: 'to',
    says: () => 'was signed by',
    none: (subject) => `No signature is recorded of ${subject}`,
    lenses: ['TREATIES'],
  };
  const question = { kind: 'led', slots: { event: { type: 'entity', id: treaty.id } as const } };
  return answerEnds(treaty, asked, context, { label: `What led to ${named(treaty)}`, question });
}

/** Who mediated a treaty. */
export async function answerMediated(slots: Slots, context: AnswerContext): Promise<Answer> {
  const treaty = filled(slots, 'treaty', context.lexicon);
  const asked: EndsAsked = {
    types: ['MEDIATED'],
    side: 'to',
    says: () => 'was mediated by',
    none: (subject) => `No mediator is recorded of ${subject}`,
    lenses: ['TREATIES'],
  };
  const question = { kind: 'signatories', slots: { treaty: { type: 'entity', id: treaty.id } as const } };
  return answerEnds(treaty, asked, context, { label: `Who signed ${named(treaty)}`, question });
}

/** Which treaties revised, superseded or terminated a treaty, or were by it. */
export async function answerChangedBy(slots: Slots, context: AnswerContext): Promise<Answer> {
  const treaty = filled(slots, 'treaty', context.lexicon);
  const changed = choiceOf(FORMS.changedBy, slots, 'way') === 'by';
  const asked: EndsAsked = {
    types: CHANGES,
    side: changed ? 'to' : 'from',
    says: changed ? by : did,
    none: (subject) =>
      changed
        ? `No treaty is recorded that revised, superseded or terminated ${subject}`
        : `No treaty is recorded as revised, superseded or terminated by ${subject}`,
    lenses: ['TREATIES'],
  };
  return answerEnds(treaty, asked, context);
}

/** Who took part in an event or treaty, and as what. */
export async function answerTookPart(slots: Slots, context: AnswerContext): Promise<Answer> {
  const asked: EndsAsked = {
    types: ['PARTICIPATED_IN', 'COMMANDED'],
    side: 'to',
    says: (type) => (type === 'COMMANDED' ? by(type) : 'had as participants'),
    none: (subject) => `Nobody is recorded as having taken part in ${subject}`,
    detail: ({ role }) => role,
    lenses: null,
  };
  return answerEnds(filled(slots, 'event', context.lexicon), asked, context);
}

/** Who commanded in an event. */
export async function answerCommanded(slots: Slots, context: AnswerContext): Promise<Answer> {
  const asked: EndsAsked = {
    types: ['COMMANDED'],
    side: 'to',
    says: by,
    none: (subject) => `No commander is recorded in ${subject}`,
    detail: ({ role }) => role,
    lenses: null,
  };
  return answerEnds(filled(slots, 'event', context.lexicon), asked, context);
}

/** What a person, a state or an organisation took part in or commanded. */
export async function answerDeeds(slots: Slots, context: AnswerContext): Promise<Answer> {
  const asked: EndsAsked = {
    types: ['COMMANDED', 'PARTICIPATED_IN'],
    side: 'from',
    says: did,
    none: (subject) => `Nothing is recorded that ${subject} took part in`,
    detail: ({ role }) => role,
    lenses: null,
  };
  const who = filled(slots, 'who', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const all = () => relationships({ types: asked.types, of: who.id, when: EVER }, context);
  const answer = await answerEnds(who, asked, context, null, when);
  return answer.found ? answer : { ...answer, next: await nextTime('deeds', slots, when, all) };
}

/** Who succeeded or preceded a state or an organisation. */
export async function answerSuccession(slots: Slots, context: AnswerContext): Promise<Answer> {
  const after = choiceOf(FORMS.succession, slots, 'way') === 'after';
  const asked: EndsAsked = {
    types: ['SUCCEEDED'],
    side: after ? 'to' : 'from',
    says: after ? by : did,
    none: (subject) => `No ${after ? 'successor' : 'predecessor'} of ${subject} is recorded`,
    detail: ({ mode }) => mode,
    lenses: null,
  };
  return answerEnds(filled(slots, 'state', context.lexicon), asked, context);
}

/** Who founded an organisation or a town. */
export async function answerFounded(slots: Slots, context: AnswerContext): Promise<Answer> {
  const asked: EndsAsked = {
    types: ['FOUNDED'],
    side: 'to',
    says: by,
    none: (subject) => `No founder of ${subject} is recorded`,
    lenses: null,
  };
  return answerEnds(filled(slots, 'founded', context.lexicon), asked, context);
}

/** Of more, the picture shows the entity with all its neighbours. */
const MOST_IN_LINK = 20;

/** @param instead what can be asked where nothing is recorded */
async function answerEnds(
  subject: NamedEntity,
  { types, side, says, none, detail, lenses }: EndsAsked,
  context: AnswerContext,
  instead: NextQuestion | null = null,
  when: When = EVER,
): Promise<Answer> {
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
    return nothing(
      `${none(named(subject))} ${whenInAnswer(when)}.`,
      { ...look, at: subject.first, focus: null },
      instead,
    );
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
