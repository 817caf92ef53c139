import type { Lens, RelationshipType } from '../../domain/catalogue.ts';
import { FORMS } from '../forms.ts';
import { choiceOf, optionLabel, type Slots, whenIn } from '../question.ts';
import { EVER, type When, whenInAnswer } from '../when.ts';
import {
  type Answer,
  type AnswerContext,
  filled,
  type Look,
  maybeFilled,
  nothing,
  type Piece,
  plain,
  timed,
} from './answer.ts';
import { nextTime } from './next-time.ts';
import { asked, dayFor, doubt, enumerated, type Found, named, relationRow, relationships } from './relations.ts';

interface Relation {
  readonly type: RelationshipType;
  readonly lens: Lens;
  /** Which end of the relationship the state of the question is; null for either. */
  readonly end: 'from' | 'to' | null;
  /** The state of the question seen from itself: "was … the United Kingdom". */
  readonly saying: string;
  readonly through: string;
  /** Where no state is named: "these are recorded as …: one on another". */
  readonly among: string;
  readonly pair: string;
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  allied: {
    type: 'ALLIED_WITH',
    lens: 'ALLIANCES',
    end: null,
    saying: 'allied with',
    through: 'under',
    among: 'allied',
    pair: 'with',
  },
  war: {
    type: 'FOUGHT',
    lens: 'CONFLICTS',
    end: null,
    saying: 'at war with',
    through: 'in',
    among: 'at war',
    pair: 'with',
  },
  pressuring: {
    type: 'PRESSURED',
    lens: 'RIVALRIES',
    end: 'to',
    saying: 'under pressure from',
    through: 'through',
    among: 'putting pressure',
    pair: 'on',
  },
  pressured: {
    type: 'PRESSURED',
    lens: 'RIVALRIES',
    end: 'from',
    saying: 'putting pressure on',
    through: 'through',
    among: 'putting pressure',
    pair: 'on',
  },
  supplying: {
    type: 'SUPPLIED',
    lens: 'ALLIANCES',
    end: 'to',
    saying: 'supplied by',
    through: 'under',
    among: 'supplying',
    pair: 'to',
  },
  supplied: {
    type: 'SUPPLIED',
    lens: 'ALLIANCES',
    end: 'from',
    saying: 'supplying',
    through: 'under',
    among: 'supplying',
    pair: 'to',
  },
};

function relationOf(choice: string): Relation {
  const relation = RELATIONS[choice];
  if (relation === undefined) throw new Error(`There is no relation “${choice}”.`);
  return relation;
}

/** Who was allied with, at war with, putting pressure on … a state. */
export async function answerTies(slots: Slots, context: AnswerContext): Promise<Answer> {
  const choice = choiceOf(FORMS.ties, slots, 'relation');
  const relation = relationOf(choice);
  const when = whenIn(slots, 'when') ?? EVER;
  const state = maybeFilled(slots, 'state', context.lexicon);
  const via = maybeFilled(slots, 'via', context.lexicon);
  const request = { types: [relation.type], ...(state && { of: state.id }), ...(via && { via: via.id }) };
  const fits = ({ from, to }: Found) =>
    state === null || relation.end === null || (relation.end === 'from' ? from : to).id === state.id;
  const during = async (time: When) => (await relationships({ ...request, when: time }, context)).filter(fits);
  const found = await during(when);
  const look: Look = {
    shown: 'network',
    at: dayFor(found, when, context.day),
    lenses: [relation.lens],
    selection: state && { kind: 'entity', id: state.id },
  };
  if (found.length === 0) {
    const label = optionLabel(FORMS.ties.slots.relation, choice);
    const whom = state === null ? 'anybody' : named(state);
    const how = via === null ? '' : ` through ${named(via)}`;
    const sentence = `Nobody is recorded as ${label} ${whom}${how} ${whenInAnswer(when)}.`;
    return nothing(sentence, look, await nextTime('ties', slots, when, () => during(EVER)));
  }
  return {
    found: true,
    sentence: sentence(found, relation, when, state?.id ?? null, state === null ? null : named(state)),
    rows: found.map((one) => relationRow(one, titleOf(one, state?.id ?? null), when)),
    total: found.length,
    next: null,
    look,
  };
}

/** Whether one state was allied with, at war with, putting pressure on … another. */
export async function answerPair(slots: Slots, context: AnswerContext): Promise<Answer> {
  const relation = relationOf(choiceOf(FORMS.pair, slots, 'relation'));
  const when = whenIn(slots, 'when') ?? EVER;
  const one = filled(slots, 'one', context.lexicon);
  const other = filled(slots, 'other', context.lexicon);
  const request = { types: [relation.type], of: one.id };
  const fits = ({ from, to }: Found) =>
    (from.id === one.id && to.id === other.id) || (relation.end === null && from.id === other.id && to.id === one.id);
  const during = async (time: When) => (await relationships({ ...request, when: time }, context)).filter(fits);
  const found = await during(when);
  const look: Look = {
    shown: 'network',
    at: dayFor(found, when, context.day),
    lenses: [relation.lens],
    selection: { kind: 'entity', id: one.id },
  };
  if (found.length === 0) {
    const sentence = `${timed(when, `${named(one)} is not recorded as ${relation.saying} ${named(other)}`)}.`;
    return nothing(sentence, look, await nextTime('pair', slots, when, () => during(EVER)));
  }
  return {
    found: true,
    sentence: sentence(found, relation, when, one.id, named(one)),
    rows: found.map((tie) => relationRow(tie, `${tie.from.name} – ${tie.to.name}`, when)),
    total: found.length,
    next: null,
    look,
  };
}

function titleOf({ from, to }: Found, state: string | null): string {
  if (state === null) return `${from.name} – ${to.name}`;
  return from.id === state ? to.name : from.name;
}

function sentence(
  found: readonly Found[],
  relation: Relation,
  when: When,
  state: string | null,
  stateName: string | null,
): readonly Piece[] {
  const shared = found.length > 1 && found.every(({ via }) => via !== null && via.id === found[0]?.via?.id);
  const throughOf = ({ via }: Found) => (via === null ? '' : `, ${relation.through} ${named(via)}`);
  const sameAsked = found.every((one) => asked(one) === (found[0] && asked(found[0])));
  const askedOf = (one: Found) => (asked(one) === null ? '' : ` (${asked(one)})`);
  const pieces = found.map((one): Piece => {
    const other = one.from.id === state ? one.to : one.from;
    const through = shared ? '' : throughOf(one);
    const who = state === null ? `${named(one.from)} ${relation.pair} ${named(one.to)}` : named(other);
    return { text: `${who}${through}${sameAsked ? '' : askedOf(one)}${doubt(one)}`, citations: one.citations };
  });
  const end = plain(
    `${shared && found[0] ? throughOf(found[0]) : ''}${sameAsked && found[0] ? askedOf(found[0]) : ''}.`,
  );
  const listed = enumerated(pieces);
  if (stateName === null) {
    return [plain(timed(when, `these are recorded as ${relation.among}: `)), ...listed, end];
  }
  return [plain(timed(when, `${stateName} was ${relation.saying} `)), ...listed, end];
}
