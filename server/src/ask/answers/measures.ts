import { RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/catalogue.ts';
import { counted } from '../english.ts';
import { FORMS } from '../forms.ts';
import { AskAboutDocument, AskEventsDocument, AskRankingDocument, type Measure } from '../generated/graphql.ts';
import { choiceOf, numberIn, type Slots, whenIn } from '../question.ts';
import { EVER, timeArguments, whenInAnswer } from '../when.ts';
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
import { everyPage } from './every-page.ts';
import { answerLed, startOf } from './influence.ts';
import { listed } from './listed.ts';
import { dayFor, doubt, entityRow, type Found, named, relationRow, relationships } from './relations.ts';

/** How many days lie between the beginnings of two events or treaties. */
export async function answerInterval(slots: Slots, { ask, lexicon }: AnswerContext): Promise<Answer> {
  const asked = [filled(slots, 'one', lexicon), filled(slots, 'other', lexicon)];
  const read = await Promise.all(asked.map(async ({ id }) => (await ask(AskAboutDocument, { id })).entity));
  const [one, other] = read.flatMap((entity) => entity ?? []);
  const look: Look = { shown: 'network', at: asked[0]?.first ?? null, lenses: null, selection: null };
  if (one === undefined || other === undefined) return nothing('Nothing is recorded of one of the two.', look);
  const [first, second] = [one.span, other.span];
  const exact = (span: typeof first) => span !== null && span.startMin !== null && span.startMin === span.startMax;
  if (!exact(first) || !exact(second) || !first?.startMin || !second?.startMin) {
    return nothing(`The days of ${named(one)} and ${named(other)} are not both known.`, look);
  }
  const days = Math.round((Date.parse(second.startMin) - Date.parse(first.startMin)) / 86_400_000);
  const order = days < 0 ? 'before' : 'after';
  return {
    found: true,
    sentence: [
      { text: `${startOf(named(other))} (${second.label})`, citations: other.citations },
      plain(` began ${counted(Math.abs(days), 'day', 'days')} ${order} `),
      { text: `${named(one)} (${first.label})`, citations: one.citations },
      plain(', from start to start.'),
    ],
    rows: [one, other].map(entityRow),
    total: 2,
    next: null,
    look,
  };
}

/** Why two states went to war: what led to the wars between them. */
export async function answerWhyWar(slots: Slots, context: AnswerContext): Promise<Answer> {
  const one = filled(slots, 'one', context.lexicon);
  const other = filled(slots, 'other', context.lexicon);
  const fought = (await relationships({ types: ['FOUGHT'], of: one.id, when: EVER }, context)).filter(
    ({ from, to }) => from.id === other.id || to.id === other.id,
  );
  const wars = [...new Map(fought.flatMap(({ via }) => (via === null ? [] : [[via.id, via] as const]))).values()];
  const look: Look = { shown: 'chain', at: context.day, lenses: ['INFLUENCE'], selection: null };
  const answers = await Promise.all(wars.map(({ id }) => answerLed({ event: { type: 'entity', id } }, context)));
  const found = answers.filter((answer) => answer.found);
  const [first] = found;
  if (first === undefined) {
    const sentence =
      wars.length === 0
        ? `No war of ${named(one)} with ${named(other)} is recorded.`
        : `What led to ${wars.map(named).join(' and ')} is not recorded.`;
    return nothing(sentence, { ...look, shown: 'network', lenses: ['CONFLICTS'] });
  }
  return {
    ...first,
    sentence: found.flatMap(({ sentence }, at) => (at === 0 ? sentence : [plain('\n'), ...sentence])),
    rows: found.flatMap(({ rows }) => rows),
    total: found.reduce((sum, { total }) => sum + total, 0),
  };
}

const BETWEEN_STATES: readonly RelationshipType[] = ['ALLIED_WITH', 'FOUGHT', 'PRESSURED', 'SUPPLIED', 'SUCCEEDED'];

/** What is recorded between two states over a time: their ties, and the treaties that both signed. */
export async function answerRelations(slots: Slots, context: AnswerContext): Promise<Answer> {
  const one = filled(slots, 'one', context.lexicon);
  const other = filled(slots, 'other', context.lexicon);
  const when = whenIn(slots, 'when') ?? EVER;
  const [ties, signed] = await Promise.all([
    relationships({ types: BETWEEN_STATES, of: one.id, when }, context),
    relationships({ types: ['SIGNED'], of: [one.id, other.id], when: EVER }, context),
  ]);
  const between = ties.filter(({ from, to }) => from.id === other.id || to.id === other.id);
  const theirs = new Set(signed.filter(({ from }) => from.id === other.id).map(({ to }) => to.id));
  const treaties = signed.filter(
    ({ from, to, span }) =>
      from.id === one.id &&
      theirs.has(to.id) &&
      (when.from === null || (span?.startMax ?? '') >= when.from) &&
      (when.to === null || (span?.startMin ?? '9999') <= when.to),
  );
  const pieces = [
    ...between.map((tie): Piece => ({ text: tieWords(tie), citations: tie.citations })),
    ...treaties.map(
      (tie): Piece => ({
        text: `both signed ${named(tie.to)} (${tie.span?.label ?? 'undated'})`,
        citations: tie.citations,
      }),
    ),
  ];
  return listed({
    start: timed(when, `between ${named(one)} and ${named(other)} is recorded: `),
    pieces,
    rows: [
      ...between.map((tie) => relationRow(tie, `${tie.from.name} – ${tie.to.name}`, when)),
      ...treaties.map((tie) => relationRow(tie, tie.to.name, EVER, tie.role)),
    ],
    look: {
      shown: 'network',
      at: dayFor(between, when, context.day),
      lenses: ['ALLIANCES', 'CONFLICTS', 'RIVALRIES'],
      selection: null,
      focus: { between: [[one.id], [other.id]] },
    },
    none: `Nothing is recorded between ${named(one)} and ${named(other)} ${whenInAnswer(when)}.`,
  });
}

const TIE_WORDS: Readonly<Partial<Record<RelationshipType, string>>> = {
  ALLIED_WITH: 'an alliance',
  FOUGHT: 'a war',
  PRESSURED: 'pressure',
  SUPPLIED: 'supplies',
  SUCCEEDED: 'a succession',
};

function tieWords(tie: Found): string {
  const via = tie.via === null ? '' : `, ${named(tie.via)}`;
  const way = tie.type === 'PRESSURED' || tie.type === 'SUPPLIED' ? ` of ${named(tie.from)} on ${named(tie.to)}` : '';
  return `${TIE_WORDS[tie.type] ?? 'a tie'}${tie.type === 'SUPPLIED' ? ` from ${named(tie.from)} to ${named(tie.to)}` : way}${via} (${tie.span?.label ?? 'undated'})${doubt(tie)}`;
}

/** The works that stand behind a thing and its relationships. */
export async function answerSourcesOf(slots: Slots, context: AnswerContext): Promise<Answer> {
  const thing = filled(slots, 'thing', context.lexicon);
  const [{ entity }, found] = await Promise.all([
    context.ask(AskAboutDocument, { id: thing.id }),
    relationships({ types: RELATIONSHIP_TYPES, of: thing.id, when: EVER }, context),
  ]);
  const citations = [...(entity?.citations ?? []), ...found.flatMap((one) => one.citations)];
  const works = new Map(citations.map(({ passage }) => [passage.source.id, passage.source]));
  const look: Look = { shown: 'network', at: thing.first, lenses: null, selection: { kind: 'entity', id: thing.id } };
  if (works.size === 0) return nothing(`No source for ${named(thing)} is recorded.`, look);
  const own = new Set((entity?.citations ?? []).map(({ passage }) => passage.source.id));
  return {
    found: true,
    sentence: [
      {
        text: `${startOf(named(thing))} rests on ${counted(own.size, 'work', 'works')} itself`,
        citations: entity?.citations ?? [],
      },
      {
        text: `, and with its ${counted(found.length, 'relationship', 'relationships')} on ${counted(works.size, 'work', 'works')}`,
        citations,
      },
      plain('.'),
    ],
    rows: [],
    total: 0,
    next: null,
    look,
  };
}

/** Treaties of one sort: by what is filed of their kind, or because something else is said of them as well. */
export async function answerSort(slots: Slots, context: AnswerContext): Promise<Answer> {
  const when = whenIn(slots, 'when') ?? EVER;
  const party = maybeFilled(slots, 'party', context.lexicon);
  const sort = choiceOf(FORMS.sort, slots, 'sort');
  const time = timeArguments(when);
  const nodes = await everyPage(
    async (page) => (await context.ask(AskEventsDocument, { kinds: ['TREATY'], ...time, ...page })).entities,
  );
  const signed =
    party === null
      ? null
      : new Set((await relationships({ types: ['SIGNED'], of: party.id, when: EVER }, context)).map(({ to }) => to.id));
  const allied =
    sort === 'secret' || sort === 'disputed'
      ? await relationships({ types: ['ALLIED_WITH'], when: EVER }, context)
      : [];
  const contested = new Set(
    allied
      .filter(({ certainty, dispute }) => certainty === 'DISPUTED' || dispute !== null)
      .flatMap(({ via }) => via?.id ?? []),
  );
  const secret = new Set(allied.filter(({ mode }) => /secret/u.test(mode ?? '')).flatMap(({ via }) => via?.id ?? []));
  const found = nodes
    .filter(({ id, subtype, dispute, name }) =>
      sort === 'disputed'
        ? dispute !== null || contested.has(id)
        : `${subtype ?? ''} ${name}`.toLowerCase().includes(sort) || secret.has(id),
    )
    .filter(
      ({ id, span }) =>
        (signed === null || signed.has(id)) && (when.from === null || (span?.startMax ?? '') >= when.from),
    )
    .sort((a, b) => ((a.span?.startMin ?? '') < (b.span?.startMin ?? '') ? -1 : 1));
  const label = FORMS.sort.slots.sort.options.find(({ value }) => value === sort)?.label ?? sort;
  const whose = party === null ? '' : ` of ${named(party)}`;
  return listed({
    start: timed(
      when,
      `${counted(found.length, 'treaty', 'treaties')}${whose} ${found.length === 1 ? 'is' : 'are'} recorded as ${label}: `,
    ),
    pieces: found.map(
      (one): Piece => ({
        text: `${named(one)} (${one.span?.label ?? 'undated'})`,
        citations: one.citations,
      }),
    ),
    rows: found.map((one) => ({
      ...entityRow(one),
      facts: [one.subtype, entityRow(one).facts, sort === 'disputed' ? one.dispute : null].filter(Boolean).join(', '),
    })),
    look: {
      shown: 'network',
      at: found[0]?.span?.startMin ?? null,
      lenses: ['TREATIES'],
      selection: null,
      focus: null,
    },
    none: `No treaty${whose} is recorded as ${label} ${whenInAnswer(when)}.`,
  });
}

const COUNTED: Readonly<Record<string, readonly [types: readonly RelationshipType[], one: string, many: string]>> = {
  SIGNATURES: [['SIGNED'], 'treaty signed', 'treaties signed'],
  ALLIES: [['ALLIED_WITH'], 'ally', 'allies'],
  ENEMIES: [['FOUGHT'], 'enemy', 'enemies'],
  CONSEQUENCES: [['LED_TO'], 'consequence', 'consequences'],
  DEGREE: [RELATIONSHIP_TYPES, 'neighbour', 'neighbours'],
};
const RANKED = 5;
const MOST_RANKED = 100;

/** Who comes first by a count; or all who reach a number. */
export async function answerRanking(slots: Slots, context: AnswerContext): Promise<Answer> {
  const measure = choiceOf(FORMS.ranking, slots, 'measure');
  const least = numberIn(slots, 'least');
  const [types, one, many] = COUNTED[measure] ?? [[], '', ''];
  const kinds = measure === 'SIGNATURES' ? (['ACTOR'] as const) : null;
  const first = least === null ? RANKED : MOST_RANKED;
  const { ranking } = await context.ask(AskRankingDocument, {
    by: measure as Measure,
    kinds: kinds === null ? null : [...kinds],
    first,
  });
  const kept = ranking.filter(({ value }) => least === null || value >= least);
  const look: Look = {
    shown: 'network',
    at: context.day,
    lenses: measure === 'SIGNATURES' ? ['PEOPLE'] : null,
    selection: kept[0] ? { kind: 'entity', id: kept[0].entity.id } : null,
  };
  if (kept.length === 0) return nothing(`Nobody reaches ${least ?? 1} ${many}.`, look);
  const ties = await relationships({ types, of: kept.map(({ entity }) => entity.id), when: EVER }, context);
  const pieces = kept.map(
    ({ entity, value }): Piece => ({
      text: `${named(entity)} (${counted(value, one, many)})`,
      citations: ties
        .filter(({ from, to }) => from.id === entity.id || to.id === entity.id)
        .flatMap((tie) => tie.citations),
    }),
  );
  const start = least === null ? 'By count come first: ' : `With ${least} or more: `;
  return {
    ...listed({
      start,
      pieces,
      rows: ties.map((tie) => relationRow(tie, `${tie.from.name} – ${tie.to.name}`, EVER, tie.role)),
      look,
      none: '',
    }),
  };
}

/** Which war, siege or battle lasted longest, of those whose days are known. */
export async function answerLasted(slots: Slots, context: AnswerContext): Promise<Answer> {
  const longest = choiceOf(FORMS.lasted, slots, 'order') === 'longest';
  const what = choiceOf(FORMS.lasted, slots, 'what');
  const nodes = await everyPage(
    async (page) =>
      (await context.ask(AskEventsDocument, { kinds: ['EVENT'], ...timeArguments(EVER), ...page })).entities,
  );
  const dated = nodes.flatMap((event) => {
    const { startMin, endMax } = event.span ?? {};
    const is = new RegExp(`(?:^| )${what}$`, 'u').test(event.subtype ?? '');
    if (!is || !startMin || !endMax || endMax >= '9999') return [];
    return [{ event, days: Math.round((Date.parse(endMax) - Date.parse(startMin)) / 86_400_000) }];
  });
  const sorted = dated.sort((a, b) => (longest ? b.days - a.days : a.days - b.days)).slice(0, RANKED);
  return listed({
    start: `Of the ${what}s whose dates are recorded the ${longest ? 'longest' : 'shortest'} were, at most: `,
    pieces: sorted.map(
      ({ event, days }): Piece => ({
        text: `${named(event)} (${counted(days, 'day', 'days')})`,
        citations: event.citations,
      }),
    ),
    rows: sorted.map(({ event }) => entityRow(event)),
    look: { shown: 'network', at: sorted[0]?.event.span?.startMin ?? null, lenses: ['CONFLICTS'], selection: null },
    none: `No ${what} with known dates is recorded.`,
  });
}
