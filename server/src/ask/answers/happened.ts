import { catalogueEntry, RELATIONSHIP_TYPES, type RelationshipType } from '../../domain/catalogue.ts';
import { capitalised, counted } from '../english.ts';
import { AskHappenedDocument, type AskHappenedQuery } from '../generated/graphql.ts';
import { type Slots, whenIn } from '../question.ts';
import { EVER, timeArguments, whenInAnswer } from '../when.ts';
import { type Answer, type AnswerContext, type Look, maybeFilled, nothing, plain } from './answer.ts';
import { everyPage } from './every-page.ts';
import { entityRow, enumerated, named, relationships } from './relations.ts';

type Happened = AskHappenedQuery['entities']['nodes'][number];

/** Which events took place in a time and which treaties were signed: what began in it first, then what was under way. */
export async function answerHappened(slots: Slots, context: AnswerContext): Promise<Answer> {
  const { ask, day } = context;
  const when = whenIn(slots, 'when') ?? EVER;
  const about = maybeFilled(slots, 'about', context.lexicon);
  const days = timeArguments(when);
  const [entities, ties] = await Promise.all([
    everyPage(async (page) => (await ask(AskHappenedDocument, { ...days, ...page })).entities),
    about && relationships({ types: INVOLVING, of: about.id, when: EVER }, context),
  ]);
  const involved = ties && new Set(ties.flatMap(({ from, to, via }) => [from.id, to.id, ...(via ? [via.id] : [])]));
  const nodes = entities.filter(({ id }) => involved === null || involved.has(id));
  const began = ({ span }: Happened) => when.from === null || (span?.startMax ?? '') >= when.from;
  const byStart = (one: Happened, other: Happened) => startOf(one).localeCompare(startOf(other));
  const events = nodes.filter((one) => one.kind === 'EVENT' && !began(one)).sort(byStart);
  const fresh = nodes.filter(began).sort(byStart);
  const found = [...fresh, ...events];
  const at = fresh[0]?.span?.startMin ?? when.from ?? day;
  const look: Look = {
    shown: 'map',
    at: when.from !== null && at < when.from ? when.from : at,
    lenses: ['TERRITORY'],
    selection: about && { kind: 'entity', id: about.id },
  };
  const of = about === null ? '' : ` that ${named(about)} had a part in`;
  const time = whenInAnswer(when);
  if (found.length === 0) return nothing(`No event or treaty${of} is recorded ${time}.`, look);
  const said = [
    { list: fresh, words: counted(fresh.length, 'event or treaty', 'events and treaties') },
    { list: events, words: `${counted(events.length, 'event', 'events')} under way` },
  ].flatMap(({ list, words }) => (list.length === 0 ? [] : [words]));
  const verb = found.length === 1 ? 'is' : 'are';
  return {
    found: true,
    sentence: [
      plain(`${capitalised(`${time} ${said.join(' and ')}${of} ${verb} recorded`.trimStart())}: `),
      ...enumerated(found.map((one) => ({ text: named(one), citations: one.citations }))),
      plain('.'),
    ],
    rows: found.map(entityRow),
    total: found.length,
    next: null,
    look,
  };
}

/** What ties a state, a person or a territory to events and treaties. */
const INVOLVING: readonly RelationshipType[] = RELATIONSHIP_TYPES.filter((type) => {
  const { from, to } = catalogueEntry(type);
  return [...from, ...to].some((kind) => kind === 'EVENT' || kind === 'TREATY');
});

function startOf({ span, id }: Happened): string {
  return `${span?.startMin ?? ''} ${id}`;
}
