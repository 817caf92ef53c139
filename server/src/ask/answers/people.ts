import { shortSpan } from '../../domain/date-text.ts';
import type { Slots } from '../question.ts';
import { officeIn, whenIn } from '../question.ts';
import { holdsOffice } from '../tags.ts';
import { EVER, whenInAnswer } from '../when.ts';
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
import { dayFor, doubt, enumerated, type Found, named, overTime, relationRow, relationships } from './relations.ts';

/** Who held an office of a state. */
export async function answerOffice(slots: Slots, context: AnswerContext): Promise<Answer> {
  const { state, office } = officeAsked(slots, context);
  const when = whenIn(slots, 'when') ?? EVER;
  const to = maybeFilled(slots, 'to', context.lexicon);
  const toLine = to === null ? [] : context.lexicon.lineOf(to.id);
  const fits = (one: Found) =>
    one.to.id === state.id &&
    one.office !== null &&
    holdsOffice(one.office, office) &&
    (to === null || (one.toState !== null && toLine.includes(one.toState.id)));
  const all = async () => (await relationships({ types: ['SERVED'], of: state.id, when: EVER }, context)).filter(fits);
  const found = (await relationships({ types: ['SERVED'], of: state.id, when }, context)).filter(fits);
  const holders = [...new Set(found.map(({ from }) => from.id))];
  const several = holders.length > 1;
  const one = peopleLook(holders[0] ?? state.id, dayFor(found, when, context.day));
  // Nobody else of the many who served the state, over all the time in which these did.
  const look = several
    ? {
        ...one,
        ...overTime(found),
        selection: { kind: 'entity', id: state.id } as const,
        focus: { between: [holders, [state.id]] as const },
      }
    : one;
  if (found.length === 0) {
    const where = to === null ? '' : ` to ${named(to)}`;
    const sentence = `Nobody is recorded as the ${office} of ${named(state)}${where} ${whenInAnswer(when)}.`;
    return nothing(sentence, look, await nextTime('office', slots, when, all));
  }
  const titles = new Set(found.map((one) => one.office));
  const title = titles.size === 1 ? [...titles][0] : null;
  const pieces = found.map(
    (one): Piece => ({
      text: `${named(one.from)}${several && title !== null ? '' : ` (${one.office})`}${doubt(one)}`,
      citations: one.citations,
    }),
  );
  const who = several
    ? `those recorded as ${title ?? oneOf(office)} of ${named(state)} were`
    : `the ${oneOf(office)} of ${named(state)} was`;
  return {
    found: true,
    sentence: [plain(timed(when, `${who} `)), ...enumerated(pieces), plain('.')],
    rows: found.map((one) => relationRow(one, one.from.name, when, one.office)),
    total: found.length,
    next: null,
    look,
  };
}

/** What an office's slots are filled with. */
export function officeAsked(slots: Slots, { lexicon }: AnswerContext) {
  const office = officeIn(slots, 'office');
  if (office === null) throw new SlotOpenError('office');
  return { state: filled(slots, 'state', lexicon), office };
}

/** "foreign ministers" as the office of one; what follows it, as in "of foreign affairs", is no number of holders. */
export function oneOf(office: string): string {
  const [head = '', ...rest] = office.split(/(?= (?:of|for|to|in|at) )/u);
  return [head.replace(/(?<=[^s])s$/u, ''), ...rest].join('');
}

/** Which offices a person held, and from when to when. */
export async function answerOffices(slots: Slots, context: AnswerContext): Promise<Answer> {
  const person = filled(slots, 'person', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const request = { types: ['SERVED'] as const, of: person.id };
  const asked = officeIn(slots, 'office');
  const fits = ({ office }: Found) => asked === null || (office !== null && holdsOffice(office, asked));
  const found = (await relationships({ ...request, when }, context)).filter(fits);
  const look = peopleLook(person.id, dayFor(found, when, context.day));
  if (found.length === 0) {
    const called = asked === null ? '' : ` called ${asked}`;
    const sentence = `No office${called} of ${named(person)} is recorded ${whenInAnswer(when)}.`;
    const all = async () => (await relationships({ ...request, when: EVER }, context)).filter(fits);
    return nothing(sentence, look, await nextTime('offices', slots, when, all));
  }
  const pieces = found.map(
    (one): Piece => ({
      text: `${one.office ?? 'in the service'} of ${named(one.to)} (${shortSpan(one.span)})${doubt(one)}`,
      citations: one.citations,
    }),
  );
  return {
    found: true,
    sentence: [plain(timed(when, `${named(person)} was `)), ...enumerated(pieces), plain('.')],
    rows: found.map((one) => relationRow(one, one.office ?? one.to.name, when, one.to.name)),
    total: found.length,
    next: null,
    look,
  };
}

function peopleLook(id: string, at: string): Look {
  return { shown: 'network', at, lenses: ['PEOPLE'], selection: { kind: 'entity', id } };
}
