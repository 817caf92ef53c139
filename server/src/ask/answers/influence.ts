import { counted } from '../english.ts';
import { FORMS } from '../forms.ts';
import {
  AskChainsDocument,
  type AskChainsQuery,
  AskInfluenceDocument,
  type AskInfluenceQuery,
} from '../generated/graphql.ts';
import type { Relationship } from '../graph.ts';
import type { NamedEntity } from '../lexicon.ts';
import { choiceOf, type Slots } from '../question.ts';
import { EVER } from '../when.ts';
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
import { enumerated, named, relationRow } from './relations.ts';

type Link = AskInfluenceQuery['direct']['links'][number]['relationship'];

/** What led to an event or treaty. */
export function answerLed(slots: Slots, context: AnswerContext): Promise<Answer> {
  return answerDirect('UPSTREAM', filled(slots, 'event', context.lexicon), context);
}

/** What came of an event or treaty. */
export function answerCame(slots: Slots, context: AnswerContext): Promise<Answer> {
  return answerDirect('DOWNSTREAM', filled(slots, 'event', context.lexicon), context);
}

async function answerDirect(
  direction: 'UPSTREAM' | 'DOWNSTREAM',
  event: NamedEntity,
  { ask }: AnswerContext,
): Promise<Answer> {
  const { direct, ...reached } = await ask(AskInfluenceDocument, { of: event.id, direction });
  const links = direct.links.map(({ relationship }) => relationship);
  const upstream = direction === 'UPSTREAM';
  const look: Look = { ...chainLook(event), way: upstream ? 'upstream' : 'downstream' };
  if (links.length === 0) {
    const verb = upstream ? 'led to' : 'came of';
    const other = { kind: upstream ? 'came' : 'led', slots: { event: { type: 'entity', id: event.id } as const } };
    const label = `${upstream ? 'What came of' : 'What led to'} ${named(event)}`;
    return nothing(`Nothing is recorded of what ${verb} ${named(event)}.`, look, { label, question: other });
  }
  const verb = upstream ? 'came of' : 'led directly to';
  const ends = links.map(
    (link): Piece => ({ text: `${named(upstream ? link.from : link.to)}${hedge(link)}`, citations: link.citations }),
  );
  const [near, far] = upstream ? (['upstream', 'downstream'] as const) : (['downstream', 'upstream'] as const);
  const lying = counted(reached[near].total, 'event or treaty lies', 'events and treaties lie');
  const further = `${lying} ${near} in all, and ${reached[far].total} ${far}`;
  return {
    found: true,
    sentence: [plain(`${startOf(named(event))} ${verb} `), ...enumerated(ends), plain(`; ${further}.`)],
    rows: links.map((link) => linkRow(link, upstream ? link.from.name : link.to.name)),
    total: links.length,
    next: null,
    look,
  };
}

/** How one event or treaty led to another. */
export async function answerChain(slots: Slots, context: AnswerContext): Promise<Answer> {
  const { ask, lexicon } = context;
  const cause = filled(slots, 'cause', lexicon);
  const effect = filled(slots, 'effect', lexicon);
  const { shortest, certain } = await ask(AskChainsDocument, { of: cause.id, to: effect.id });
  const look: Look = { ...chainLook(cause), to: effect.id };
  const onlyCertain = choiceOf(FORMS.chain, slots, 'links') === 'certain';
  const [first, ...others] = onlyCertain ? certain.chains : shortest.chains;
  if (first === undefined) {
    const back = (await ask(AskChainsDocument, { of: effect.id, to: cause.id })).shortest.chains;
    const sentence = `No chain of ${onlyCertain ? 'certain ' : ''}influence is recorded from ${named(cause)} to ${named(effect)}.`;
    const [one, other] = [{ type: 'entity', id: effect.id } as const, { type: 'entity', id: cause.id } as const];
    if (back.length > 0) {
      const label = `How did ${named(effect)} lead to ${named(cause)}`;
      return nothing(sentence, look, { label, question: { kind: 'chain', slots: { cause: one, effect: other } } });
    }
    const label = `How are ${named(cause)} and ${named(effect)} connected`;
    return nothing(sentence, look, { label, question: { kind: 'connected', slots: { one: other, other: one } } });
  }
  const more = others.length === 0 ? '' : ` ${counted(others.length, 'other chain is', 'other chains are')} as short.`;
  return {
    found: true,
    sentence: [
      plain(startOf(named(cause))),
      ...stepsOf(first),
      plain(`.${more}`),
      ...(onlyCertain ? [] : ofCertain(first, certain.chains)),
    ],
    rows: chainRows(first, onlyCertain ? undefined : certain.chains[0]),
    total: chainRows(first, onlyCertain ? undefined : certain.chains[0]).length,
    next: null,
    look,
  };
}

/** The links of the chains that are told, each once. */
function chainRows(first: Chain, certain: Chain | undefined): readonly AnswerRow[] {
  const links = [...first.relationships, ...(certain?.relationships ?? [])];
  return [...new Map(links.map((link) => [link.id, link])).values()].map((link) =>
    linkRow(link, `${link.from.name} → ${link.to.name}`),
  );
}

type Chain = AskChainsQuery['shortest']['chains'][number];

function stepsOf({ relationships }: Chain): readonly Piece[] {
  return relationships.flatMap((link, index): readonly Piece[] => [
    plain(index === 0 ? ' led to ' : ', that to '),
    { text: `${named(link.to)}${hedge(link)}`, citations: link.citations },
  ]);
}

/** Where the shortest chain leans on what is not certain: the shortest of those that do not. */
function ofCertain({ relationships }: Chain, [certain, ...others]: readonly Chain[]): readonly Piece[] {
  if (relationships.every(({ certainty }) => certainty === 'CERTAIN')) return [];
  if (certain === undefined) return [plain(' No chain is certain throughout.')];
  const steps = counted(certain.relationships.length, 'step', 'steps');
  const many =
    others.length === 0
      ? 'the shortest chain is'
      : `${counted(others.length + 1, 'chain is', 'chains are')} shortest, one`;
  return [plain(` By what is certain alone ${many} of ${steps}: it`), ...stepsOf(certain), plain('.')];
}

function chainLook(event: NamedEntity): Look {
  return { shown: 'chain', at: event.first, lenses: ['INFLUENCE'], selection: { kind: 'entity', id: event.id } };
}

/** What a link of influence is where it is not plainly a certain cause. */
function hedge(link: Relationship & Partial<Pick<Link, 'scope'>>): string {
  const words = [
    link.effect === null || link.effect === 'caused' ? null : link.effect,
    link.scope === 'long-term' ? 'long-term background' : null,
    link.certainty === 'CERTAIN' ? null : link.certainty.toLowerCase(),
  ].filter((word) => word !== null);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function linkRow(link: Relationship, title: string): AnswerRow {
  const row = relationRow(link, title, EVER);
  return link.reason === null ? row : { ...row, facts: `${link.reason.replace(/\.$/u, '')}; ${row.facts}` };
}

export function startOf(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
