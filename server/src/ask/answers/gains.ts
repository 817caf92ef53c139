import { FORMS } from '../forms.ts';
import type { NamedEntity } from '../lexicon.ts';
import { choiceOf, entityIn, type Slots, whenIn } from '../question.ts';
import { EVER, overlaps, type When, whenInAnswer } from '../when.ts';
import { type Answer, type AnswerContext, filled, type Look, maybeFilled, type Piece, timed } from './answer.ts';
import { startOf } from './influence.ts';
import { listed } from './listed.ts';
import { dayFor, doubt, type Found, named, relationRow, relationships } from './relations.ts';

const PASSING = ['CEDES', 'CONCERNS'] as const;

/** When a state got or lost a territory: by treaty, and as it held it. */
export async function answerAcquired(slots: Slots, context: AnswerContext): Promise<Answer> {
  const state = filled(slots, 'state', context.lexicon);
  const territory = filled(slots, 'territory', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const gained = choiceOf(FORMS.acquired, slots, 'direction') === 'gained';
  const located = await relationships({ types: ['LOCATED_IN'], of: territory.id, when: EVER }, context);
  const parts = located.filter(({ from, to }) => to.id === territory.id && from.kind === 'TERRITORY');
  const places = [territory.id, ...parts.map(({ from }) => from.id)];
  const all = await relationships({ types: [...PASSING, 'CONTROLS'], of: places, when: EVER }, context);
  const found = all.filter((one) => {
    if (!places.includes(one.to.id)) return false;
    const own = one.type === 'CONTROLS' ? one.from.id : (gained ? one.toState : one.fromState)?.id;
    return own === state.id && within(when, one, gained || one.type !== 'CONTROLS' ? 'start' : 'end');
  });
  const verb = gained ? 'got' : 'lost';
  return listed({
    start: timed(when, `${named(state)} ${verb} ${named(territory)}: `),
    pieces: found.map(
      (one): Piece => ({
        text: `${one.to.id === territory.id ? '' : `${named(one.to)} `}${gainWords(one, gained)}`,
        citations: one.citations,
      }),
    ),
    rows: found.map((one) => relationRow(one, one.type === 'CONTROLS' ? one.from.name : one.from.name, EVER, one.mode)),
    look: mapLook(found, when, context.day, territory),
    none: `It is not recorded that ${named(state)} ${verb} ${named(territory)} ${whenInAnswer(when)}.`,
  });
}

function gainWords(one: Found, gained: boolean): string {
  const right = one.mode === null ? '' : ` (${one.mode})`;
  if (one.type !== 'CONTROLS') return `by ${named(one.from)}, ${one.span?.label ?? 'undated'}${right}${doubt(one)}`;
  const via = one.via === null || !gained ? '' : `, through ${named(one.via)}`;
  return `${gained ? 'held' : 'held until the end of'} ${one.span?.label ?? 'undated'}${right}${via}${doubt(one)}`;
}

function within({ from, to }: When, { span }: Found, end: 'start' | 'end'): boolean {
  const day = end === 'start' ? (span?.startMin ?? null) : (span?.endMin ?? null);
  return (from === null || (day ?? '9999') >= from) && (to === null || (day ?? '0000') <= to);
}

/** How a territory changed hands: what treaties ceded of it, from whom to whom, and who held it in turn. */
export async function answerHanded(slots: Slots, context: AnswerContext): Promise<Answer> {
  const territory = filled(slots, 'territory', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const all = (await relationships({ types: [...PASSING, 'CONTROLS'], of: territory.id, when }, context)).filter(
    ({ to }) => to.id === territory.id,
  );
  const passed = all.filter(({ type, fromState, toState }) => type !== 'CONTROLS' && (fromState ?? toState) !== null);
  const held = all.filter(({ type }) => type === 'CONTROLS');
  const ceded = passed.filter(({ type }) => type === 'CEDES');
  const told = ceded.length > 0 ? ceded : passed;
  const pieces = (told.length > 0 ? told : held).map((one): Piece => {
    if (one.type === 'CONTROLS') {
      return {
        text: `held by ${named(one.from)} (${one.mode ?? 'right not recorded'}) ${one.span?.label ?? ''}`.trim(),
        citations: one.citations,
      };
    }
    const from = one.fromState === null ? '' : ` from ${named(one.fromState)}`;
    const to = one.toState === null ? '' : ` to ${named(one.toState)}`;
    return {
      text: `${from}${to} by ${named(one.from)}, ${one.span?.label ?? 'undated'}${doubt(one)}`.trim(),
      citations: one.citations,
    };
  });
  return listed({
    start: `${startOf(named(territory))} passed ${told.length > 0 ? '' : 'through these hands: '}`,
    pieces,
    rows: [...passed, ...held].map((one) => relationRow(one, one.from.name, EVER, handWords(one))),
    look: mapLook(all, when, context.day, territory),
    none: `It is not recorded how ${named(territory)} changed hands ${whenInAnswer(when)}.`,
  });
}

function handWords({ type, mode, fromState, toState }: Found): string | null {
  if (type === 'CONTROLS') return mode;
  const ends = [fromState && `from ${named(fromState)}`, toState && `to ${named(toState)}`].filter(Boolean).join(' ');
  return [mode, ends].filter((part) => part).join(', ') || null;
}

/** What one treaty gave to a state, or took from it. */
export async function answerGaveAt(slots: Slots, context: AnswerContext): Promise<Answer> {
  const state = filled(slots, 'state', context.lexicon);
  const treaty = filled(slots, 'treaty', context.lexicon);
  const gained = choiceOf(FORMS.gaveAt, slots, 'direction') === 'gained';
  const all = await relationships({ types: PASSING, of: treaty.id, when: EVER }, context);
  const found = all.filter(
    (one) => one.from.id === treaty.id && (gained ? one.toState : one.fromState)?.id === state.id,
  );
  return listed({
    start: `By ${named(treaty)} ${named(state)} ${gained ? 'gained' : 'gave up'} `,
    pieces: found.map((one): Piece => {
      const other = gained ? one.fromState : one.toState;
      const whom = other === null ? '' : ` ${gained ? 'from' : 'to'} ${named(other)}`;
      return {
        text: `${named(one.to)}${one.mode === null ? '' : ` (${one.mode})`}${whom}${doubt(one)}`,
        citations: one.citations,
      };
    }),
    rows: found.map((one) => relationRow(one, one.to.name, EVER, one.mode)),
    look: mapLook(found, EVER, context.day, treaty),
    none: `It is not recorded that ${named(state)} ${gained ? 'gained' : 'gave up'} a territory by ${named(treaty)}.`,
  });
}

/** What a state held by one right, in what another held where one is named. */
export async function answerRights(slots: Slots, context: AnswerContext): Promise<Answer> {
  const state = filled(slots, 'state', context.lexicon);
  const other = maybeFilled(slots, 'other', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const right = choiceOf(FORMS.rights, slots, 'right');
  const own = (await relationships({ types: ['CONTROLS'], of: state.id, when }, context)).filter(
    (one) => one.from.id === state.id && one.mode === right,
  );
  const line = other === null ? [] : context.lexicon.lineOf(other.id);
  const around =
    other === null ? [] : await relationships({ types: ['CONTROLS', 'CONCERNS'], of: line, when: EVER }, context);
  const concerned =
    other === null || own.length === 0
      ? []
      : await relationships({ types: ['CONCERNS'], of: own.map(({ to }) => to.id), when: EVER }, context);
  const places = new Set([
    ...around.filter(({ from }) => line.includes(from.id)).map(({ to }) => to.id),
    ...concerned.filter(({ fromState }) => fromState !== null && line.includes(fromState.id)).map(({ to }) => to.id),
  ]);
  const found = own.filter(({ to }) => other === null || places.has(to.id));
  const where = other === null ? '' : ` in what was held by ${named(other)}`;
  return listed({
    start: timed(when, `${named(state)} held by ${right}${where} `),
    pieces: found.map(
      (one): Piece => ({
        text: `${named(one.to)} (${one.span?.label ?? 'undated'})${doubt(one)}`,
        citations: one.citations,
      }),
    ),
    rows: found.map((one) => relationRow(one, one.to.name, when, one.mode)),
    look: mapLook(found, when, context.day, state),
    none: `Nothing is recorded that ${named(state)} held by ${right}${where} ${whenInAnswer(when)}.`,
  });
}

/** Who mediated the treaties of two states with each other. */
export async function answerBroker(slots: Slots, context: AnswerContext): Promise<Answer> {
  const one = filled(slots, 'one', context.lexicon);
  const other = filled(slots, 'other', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const [signed, mediated] = await Promise.all([
    relationships({ types: ['SIGNED'], of: [one.id, other.id], when: EVER }, context),
    relationships({ types: ['MEDIATED'], when: EVER }, context),
  ]);
  const of = (id: string | null) => new Set(signed.filter(({ from }) => from.id === id).map(({ to }) => to.id));
  const [ones, others] = [of(entityIn(slots, 'one')), of(entityIn(slots, 'other'))];
  const found = mediated.filter(
    ({ to, span }) =>
      ones.has(to.id) && others.has(to.id) && overlaps(when, span?.startMin ?? null, span?.startMax ?? null),
  );
  return listed({
    start: timed(when, `between ${named(one)} and ${named(other)} mediated `),
    pieces: found.map(
      (each): Piece => ({
        text: `${named(each.from)}, of ${named(each.to)}${doubt(each)}`,
        citations: each.citations,
      }),
    ),
    rows: found.map((each) => relationRow(each, each.from.name, EVER, each.to.name)),
    look: {
      shown: 'network',
      at: found[0]?.span?.startMin ?? null,
      lenses: ['TREATIES'],
      selection: null,
      focus: null,
    },
    none: `No mediation between ${named(one)} and ${named(other)} is recorded ${whenInAnswer(when)}.`,
  });
}

function mapLook(found: readonly Found[], when: When, day: string, subject: NamedEntity): Look {
  return {
    shown: 'map',
    at: dayFor(found, when, day),
    lenses: ['TERRITORY'],
    selection: { kind: 'entity', id: subject.id },
  };
}
