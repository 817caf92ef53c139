import { CATALOGUE, type RelationshipType } from '../../domain/catalogue.ts';
import { shortSpan } from '../../domain/date-text.ts';
import { stepDay } from '../../domain/day.ts';
import { shortName } from '../../domain/names.ts';
import { withArticle } from '../english.ts';
import { AskRelationshipsDocument, type AskRelationshipsQuery } from '../generated/graphql.ts';
import type { EntityRef, Relationship } from '../graph.ts';
import { overlaps, timeArguments, type When } from '../when.ts';
import type { AnswerContext, AnswerRow, Look, Piece } from './answer.ts';
import { everyPage } from './every-page.ts';

/** A relationship as questions are answered with. */
export type Found = AskRelationshipsQuery['relationships']['nodes'][number];

export interface RelationsRequest {
  readonly types: readonly RelationshipType[];
  readonly of?: string | readonly string[];
  readonly via?: string;
  readonly when: When;
}

/** All such relationships, by their earliest start. */
export async function relationships(request: RelationsRequest, { ask }: AnswerContext): Promise<readonly Found[]> {
  const { types, of, via, when } = request;
  const variables = {
    types: [...types],
    of: of === undefined ? null : [of].flat(),
    via: via ?? null,
    ...timeArguments(when),
  };
  return everyPage(async (page) => (await ask(AskRelationshipsDocument, { ...variables, ...page })).relationships);
}

/** "the Empire of Japan". */
export function named(entity: EntityRef): string {
  return withArticle(entity.name, entity.kind);
}

/** One or two words that a certainty other than certain needs in a sentence; empty for certain. */
export function doubt({ certainty }: Pick<Relationship, 'certainty'>): string {
  return certainty === 'CERTAIN' ? '' : ` (${certainty.toLowerCase()})`;
}

export function relationRow(
  relationship: Relationship,
  title: string,
  when: When,
  extra: string | null = null,
): AnswerRow {
  const { id, type, via, span, citations, certainty, dispute } = relationship;
  const facts = [
    extra,
    asked(relationship),
    shortSpan(span),
    certainty.toLowerCase(),
    all(relationship, when),
    dispute === null ? null : `disputed: ${dispute}`,
  ];
  return {
    key: id,
    sign: { line: CATALOGUE[type].line },
    title,
    through: via === null ? '' : shortName(via.name),
    facts: facts.filter((fact) => fact !== null).join(', '),
    citations,
    selection: { kind: 'line', id },
    entities: entitiesOf(relationship),
    first: span?.startMin ?? null,
    last: span?.endMax ?? null,
  };
}

/** The entities that a relationship names. */
function entitiesOf({ from, to, via, fromState, toState }: Relationship): readonly string[] {
  return [from, to, via, fromState, toState].flatMap((entity) => (entity === null ? [] : [entity.id]));
}

/** What a picture of many signatures needs: the days from the first to the last, and nobody but whom they are about. */
export function overTime(found: readonly Pick<Found, 'span'>[]): Pick<Look, 'range' | 'focus'> {
  const days = found.flatMap(({ span }) => span?.startMin ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined || first === last
    ? { focus: null }
    : { range: { first, last }, focus: { between: null } };
}

/** An event or treaty of its own, told by its dates. */
export function entityRow({
  id,
  kind,
  name,
  span,
  citations,
}: EntityRef & Pick<Relationship, 'span' | 'citations'>): AnswerRow {
  return {
    key: id,
    sign: { kind },
    title: name,
    through: '',
    facts: shortSpan(span),
    citations,
    selection: { kind: 'entity', id },
    entities: [id],
    first: span?.startMin ?? null,
    last: span?.endMax ?? null,
  };
}

/** What was demanded or supplied, null where it is not recorded. */
export function asked({ demand, goods }: Pick<Relationship, 'demand' | 'goods'>): string | null {
  if (demand !== null) return `demand: ${demand}`;
  return goods === null ? null : `goods: ${goods}`;
}

/** "all year": that what is asked for on any day was there on every day; that it is only possible. */
function all({ span }: Relationship, when: When): string | null {
  const { startMin = null, startMax = null, endMin = null, endMax = null } = span ?? {};
  if (when.kind === 'day') {
    const sure = startMax !== null && startMax <= when.from && endMin !== null && when.from < endMin;
    const within = (startMin ?? '') <= when.from && (endMax === null || when.from < endMax);
    return sure || !within ? null : 'possibly on that day';
  }
  if (when.kind !== 'period' || startMax === null || endMin === null) return null;
  return startMax <= when.from && when.to < endMin ? 'all of that time' : null;
}

/** A day on which a picture shows what was found: the page's own where it does, else the first one asked for. */
export function dayFor(found: readonly Found[], when: When, day: string): string {
  if (when.kind === 'day') return when.from;
  const shows = (at: string) => found.some(({ span }) => isIn(span, at));
  if (overlaps(when, day, day) && shows(day)) return day;
  const start = found[0]?.span?.startMax ?? found[0]?.span?.startMin ?? when.from ?? day;
  return when.from !== null && start < when.from ? when.from : start;
}

function isIn(span: Found['span'], day: string): boolean {
  return span !== null && (span.startMin ?? '') <= day && (span.endMax === null || day < span.endMax);
}

/** The nearest day on which there is something, after a time or else before it; null where there is none at all. */
export function nearestDay(found: readonly Found[], when: When): string | null {
  const edge = when.to ?? when.from;
  if (edge === null) return null;
  const starts = found.flatMap(({ span }) => span?.startMin ?? []).sort();
  const after = starts.find((start) => start > edge);
  if (after !== undefined) return after;
  const ends = found.flatMap(({ span }) => (span?.endMax ? [stepDay(span.endMax, 'day', -1)] : [])).sort();
  return ends.filter((end) => when.from === null || end < when.from).at(-1) ?? starts.at(-1) ?? null;
}

const IN_SENTENCE = 8;

/**
 * "one [1], two [2] and three [3]", each with its sources; set off by semicolons where a part has a comma of its own.
 * Of a long list the first; the rows below the sentence hold the rest.
 */
export function enumerated(pieces: readonly Piece[]): readonly Piece[] {
  const kept =
    pieces.length <= IN_SENTENCE
      ? pieces
      : [...pieces.slice(0, IN_SENTENCE - 1), { text: `${pieces.length - IN_SENTENCE + 1} more`, citations: [] }];
  const comma = kept.some(({ text }) => text.includes(','));
  return kept.flatMap((piece, index): readonly Piece[] => {
    if (index === 0) return [piece];
    const last = index === kept.length - 1;
    const joint = last ? (comma ? '; and ' : ' and ') : comma ? '; ' : ', ';
    return [{ text: joint, citations: [] }, piece];
  });
}
