import { shortDate } from '../../domain/date-text.ts';
import { AskInOfficeDocument, AskInOfficeEachDocument, type InOfficePartsFragment } from '../generated/graphql.ts';
import { type Slots, whenIn } from '../question.ts';
import { holdsOffice } from '../tags.ts';
import { EVER, whenInAnswer } from '../when.ts';
import {
  type Answer,
  type AnswerContext,
  type AnswerRow,
  filled,
  type Look,
  nothing,
  type Piece,
  plain,
} from './answer.ts';
import { everyPage } from './every-page.ts';
import { officeAsked, oneOf } from './people.ts';
import { doubt, enumerated, named, overTime } from './relations.ts';
import { betweenTwo } from './treaties.ts';

/** A treaty, and who held the office on the day of its signature. */
interface Signing {
  readonly treaty: InOfficePartsFragment;
  readonly holders: InOfficePartsFragment['inOffice'];
}

/** A treaty asks for its own offices: fewer are read at once. */
const PAGE = 50;

/** Who held an office of a state on the day when a treaty was signed. */
export async function answerOfficeThen(slots: Slots, context: AnswerContext): Promise<Answer> {
  const { state, office } = officeAsked(slots, context);
  const treaty = filled(slots, 'treaty', context.lexicon);
  const { entity } = await context.ask(AskInOfficeDocument, { state: state.id, treaty: treaty.id });
  const signings = entity?.__typename === 'Treaty' ? [signingOf(entity, office)] : [];
  const pieces = signings.flatMap(({ holders }) => holders.map(holderPiece));
  const look: Look = {
    shown: 'network',
    at: treaty.first,
    lenses: ['PEOPLE'],
    selection: { kind: 'entity', id: state.id },
    focus: null,
  };
  const then = `When ${named(treaty)} was signed,`;
  if (pieces.length === 0)
    return nothing(`${then} nobody is recorded as the ${oneOf(office)} of ${named(state)}.`, look);
  return {
    found: true,
    sentence: [plain(`${then} the ${oneOf(office)} of ${named(state)} was `), ...enumerated(pieces), plain('.')],
    rows: signings.map(signingRow),
    total: signings.length,
    next: null,
    look,
  };
}

/** Who held an office of a state on the days when its treaties with another, predecessors and successors counted, were signed. */
export async function answerOfficeEach(slots: Slots, context: AnswerContext): Promise<Answer> {
  const { state, office } = officeAsked(slots, context);
  const other = filled(slots, 'other', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const { from, to } = when;
  const request = { state: state.id, between: [state.id], and: [other.id], lineage: true, from, to };
  const nodes = await everyPage(
    async (page) => (await context.ask(AskInOfficeEachDocument, { ...request, ...page })).treaties,
    PAGE,
  );
  const look: Look = {
    shown: 'network',
    at: nodes[0]?.span?.startMin ?? null,
    lenses: ['TREATIES'],
    ...overTime(nodes),
    ...betweenTwo(state, other, true, context),
  };
  if (nodes.length === 0) {
    const between = `between ${named(state)} and ${named(other)}`;
    return nothing(`No treaty ${between} is recorded as signed ${whenInAnswer(when)}.`, look);
  }
  const signings = nodes.map((treaty) => signingOf(treaty, office));
  if (signings.every(({ holders }) => holders.length === 0)) {
    const signing = `a treaty with ${named(other)} was signed ${whenInAnswer(when)}`;
    return nothing(`Nobody is recorded as the ${oneOf(office)} of ${named(state)} when ${signing}.`, look);
  }
  return {
    found: true,
    sentence: [
      plain(`The ${oneOf(office)} of ${named(state)} was `),
      ...enumerated(inTurn(signings).map(turnPiece)),
      plain('.'),
    ],
    rows: signings.map(signingRow),
    total: signings.length,
    next: null,
    look,
  };
}

function signingOf(treaty: InOfficePartsFragment, office: string): Signing {
  return { treaty, holders: treaty.inOffice.filter((one) => one.office !== null && holdsOffice(one.office, office)) };
}

/** Treaties one after the other under the same holders. */
function inTurn(signings: readonly Signing[]): readonly (readonly Signing[])[] {
  const turns: Signing[][] = [];
  const key = ({ holders }: Signing) => holders.map(({ actor }) => actor.id).join(' ');
  for (const signing of signings) {
    const last = turns.at(-1);
    if (last?.[0] && key(last[0]) === key(signing)) last.push(signing);
    else turns.push([signing]);
  }
  return turns;
}

function turnPiece(turn: readonly Signing[]): Piece {
  const names = turn.map(({ treaty }) => named(treaty));
  const listed = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const holders = turn[0]?.holders.map(holderPiece) ?? [];
  const who = holders.length === 0 ? 'nobody recorded' : holders.map(({ text }) => text).join(' and ');
  return {
    text: `${who} when ${listed} ${names.length === 1 ? 'was' : 'were'} signed`,
    citations: turn.flatMap((signing) => signing.holders.flatMap((holder) => holderPiece(holder).citations)),
  };
}

function holderPiece({ actor, relationship }: Signing['holders'][number]): Piece {
  return { text: `${named(actor)}${doubt(relationship)}`, citations: relationship.citations };
}

function signingRow({ treaty, holders }: Signing): AnswerRow {
  const offices = holders.map(({ actor, office }) => `${named(actor)}, ${office}`);
  return {
    key: treaty.id,
    sign: { kind: 'TREATY' },
    title: treaty.name,
    through: '',
    facts: [
      `signed ${treaty.span?.start ? shortDate(treaty.span.start) : 'on no known day'}`,
      ...(offices.length === 0 ? ['nobody recorded'] : offices),
    ].join('; '),
    citations: [...holders.flatMap(({ relationship }) => relationship.citations), ...treaty.citations],
    selection: { kind: 'entity', id: treaty.id },
    entities: [treaty.id, ...holders.map(({ actor }) => actor.id)],
    first: treaty.span?.startMin ?? null,
    last: treaty.span?.endMax ?? null,
  };
}
