import { catalogueEntry, type Lens } from '../../domain/catalogue.ts';
import { dayInWords } from '../../domain/day.ts';
import { capitalised, counted, joinWords } from '../english.ts';
import { FORMS } from '../forms.ts';
import { AskChangesDocument, AskReversalsDocument } from '../generated/graphql.ts';
import type { Relationship } from '../graph.ts';
import { choiceOf, entityIn, type Slots, whenIn } from '../question.ts';
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
  SlotOpenError,
  timed,
} from './answer.ts';
import { nextTime } from './next-time.ts';
import { dayFor, doubt, enumerated, named, relationRow, relationships } from './relations.ts';

/** What lasting ties can change: who was for and against whom, and who held what. */
const CHANGING: readonly Lens[] = ['ALLIANCES', 'CONFLICTS', 'RIVALRIES', 'TERRITORY'];

/** What began and what ended between two dates. */
export async function answerChanged(slots: Slots, { ask }: AnswerContext): Promise<Answer> {
  const [one, other] = [point(slots, 'before'), point(slots, 'after')].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (one === undefined || other === undefined) throw new SlotOpenError('before');
  // From the first day of the one to the last of the other, so that nothing in between is missed.
  const before = one.from;
  const after = other.to;
  const among = choiceOf(FORMS.changed, slots, 'among');
  const asked = [among].filter(isChanging);
  const chosen = asked.length > 0 ? asked : CHANGING;
  const diff = await ask(AskChangesDocument, { lenses: [...chosen], before, after });
  const { began, ended, persisted, between } = diff.compare;
  const look: Look = { shown: 'network', at: before, lenses: chosen, selection: null, until: after };
  const time = `Between ${dayInWords(before)} and ${dayInWords(after)}`;
  const what = joinWords(
    chosen.map((lens) => lens.toLowerCase()),
    'and',
  );
  if (began.length + ended.length + between.length === 0) {
    return nothing(
      `${time} nothing changed among ${what}; ${counted(persisted.length, 'tie', 'ties')} persisted.`,
      look,
    );
  }
  const part = (words: string, list: readonly Relationship[]): readonly Piece[] =>
    list.length === 0 ? [] : [plain(`${counted(list.length, 'tie', 'ties')} ${words}`)];
  const parts = [
    ...part('began', began),
    ...part('ended', ended),
    ...part('began and ended', between),
    plain(`${persisted.length} persisted`),
  ];
  const row = (sign: string, list: readonly Relationship[]) =>
    list.map((tie) =>
      relationRow(tie, `${tie.from.name} – ${tie.to.name}`, EVER, `${sign}: ${catalogueEntry(tie.type).label}`),
    );
  return {
    found: true,
    sentence: [plain(`${time} among ${what}: `), ...enumerated(parts), plain('.')],
    rows: [...row('began', began), ...row('ended', ended), ...row('began and ended', between)],
    total: began.length + ended.length + between.length,
    next: null,
    look,
  };
}

function isChanging(lens: string): lens is Lens {
  return CHANGING.some((one) => one === lens);
}

function point(slots: Slots, name: string): Extract<When, { readonly from: string; readonly to: string }> {
  const when = whenIn(slots, name);
  if (when === null || when.from === null || when.to === null) throw new SlotOpenError(name);
  return when;
}

/** Which pairs of states turned from enemies to allies, or back. */
export async function answerTurned(slots: Slots, { ask, lexicon }: AnswerContext): Promise<Answer> {
  const state = maybeFilled(slots, 'state', lexicon);
  const { reversals } = await ask(AskReversalsDocument, { of: entityIn(slots, 'state') });
  const first = reversals[0];
  const look: Look = {
    shown: 'network',
    at: first?.later.span?.startMin ?? null,
    lenses: ['ALLIANCES', 'CONFLICTS'],
    selection: state && { kind: 'entity', id: state.id },
  };
  if (first === undefined) {
    const whom = state === null ? 'No two states are' : `Nobody is`;
    return nothing(
      `${whom} recorded as having turned from enemy to ally or back${state === null ? '' : ` with ${named(state)}`}.`,
      look,
    );
  }
  const pieces = reversals.map(({ one, other, earlier, later }): Piece => {
    const turn = later.type === 'ALLIED_WITH' ? 'from enemies to allies' : 'from allies to enemies';
    const dates = `${earlier.span?.label ?? 'undated'}, then ${later.span?.label ?? 'undated'}`;
    return {
      text: `${named(one)} and ${named(other)} turned ${turn} (${dates})`,
      citations: [...earlier.citations, ...later.citations],
    };
  });
  const sentence = enumerated(pieces).map((piece, index) =>
    index === 0 ? { ...piece, text: capitalised(piece.text) } : piece,
  );
  return {
    found: true,
    sentence: [...sentence, plain('.')],
    rows: reversals.flatMap(({ one, other, earlier, later }) =>
      [earlier, later].map((tie) => ({
        ...relationRow(tie, `${one.name} – ${other.name}`, EVER, catalogueEntry(tie.type).label),
        key: `${earlier.id} ${tie.id}`,
      })),
    ),
    total: reversals.length,
    next: null,
    look,
  };
}

/** What treaties gave to a state, or took from it. */
export async function answerCeded(slots: Slots, context: AnswerContext): Promise<Answer> {
  const state = filled(slots, 'state', context.lexicon);
  const other = maybeFilled(slots, 'other', context.lexicon);
  const gained = choiceOf(FORMS.ceded, slots, 'direction') === 'gained';
  const when = whenIn(slots, 'when') ?? EVER;
  // A cession is of the day of its treaty: it is looked for by its start, whatever lasts.
  const ofState = async () =>
    (await relationships({ types: ['CEDES'], when: EVER }, context)).filter(
      ({ fromState, toState }) =>
        (gained ? toState : fromState)?.id === state.id &&
        (other === null || (gained ? fromState : toState)?.id === other.id),
    );
  const all = await ofState();
  const found = all.filter(
    ({ span }) =>
      (when.from === null || (span?.startMax ?? '') >= when.from) &&
      (when.to === null || (span?.startMin ?? '9999') <= when.to),
  );
  const look: Look = {
    shown: 'map',
    at: dayFor(found, EVER, context.day),
    lenses: ['TERRITORY'],
    selection: { kind: 'entity', id: state.id },
  };
  if (found.length === 0) {
    const sentence = `No treaty is recorded ${gained ? 'that gave' : 'by which'} ${named(state)} ${gained ? 'a territory' : 'lost a territory'} ${whenInAnswer(when)}.`;
    return nothing(sentence, look, await nextTime('ceded', slots, when, ofState));
  }
  const pieces = found.map((one): Piece => {
    const party = gained ? one.fromState : one.toState;
    const whom = party === null ? '' : ` ${gained ? 'from' : 'to'} ${named(party)}`;
    const right = one.mode === null ? '' : ` (${one.mode})`;
    return { text: `${named(one.to)}${right}${whom} by ${named(one.from)}${doubt(one)}`, citations: one.citations };
  });
  return {
    found: true,
    sentence: [plain(timed(when, `${named(state)} ${gained ? 'gained' : 'lost'} `)), ...enumerated(pieces), plain('.')],
    rows: found.map((one) => ({ ...relationRow(one, one.to.name, EVER, one.mode), through: one.from.name })),
    total: found.length,
    next: null,
    look,
  };
}
