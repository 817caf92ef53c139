import type { EntityKind } from '../domain/catalogue.ts';
import { stepDay } from '../domain/day.ts';
import type { Candidate, Lexicon } from './lexicon.ts';
import { ofKinds } from './phrasing.ts';
import { overlaps, type When } from './when.ts';

/**
 * What a name most likely means: of the kinds asked for, what its words fit best, what was there at the time, what
 * the dataset is about, and what is tied to much.
 */
export function bestCandidates(
  candidates: readonly Candidate[],
  kinds: readonly EntityKind[] | null,
  when: When | null,
  { principals }: Lexicon,
): readonly Candidate[] {
  const weight = ({ entity, score, whole, exact }: Candidate) => {
    const dated = when !== null && when.kind !== 'ever';
    const there = !dated ? 0 : overlaps(when, entity.first, lastDayOf(entity.last)) ? 1.5 : -2.5;
    const began = dated && isMoment(entity.kind) && startsIn(when, entity.first) ? 1.5 : 0;
    // A state that is called exactly so comes before treaties and events in whose names it stands.
    const state = (entity.kind === 'STATE' && whole && exact) || (entity.kind === 'ACTOR' && exact) ? 1 : 0;
    return score + there + began + state + (principals.has(entity.id) ? 2.5 : 0) + Math.log10(entity.degree + 1);
  };
  return [...(kinds === null ? candidates : ofKinds(candidates, kinds))]
    .map((candidate) => ({ candidate, weight: weight(candidate) }))
    .sort((a, b) => b.weight - a.weight || (a.candidate.entity.id < b.candidate.entity.id ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** The bound of an end is the day after the last. */
function lastDayOf(end: string | null): string | null {
  return end === null ? null : stepDay(end, 'day', -1);
}

function isMoment(kind: EntityKind): boolean {
  return kind === 'EVENT' || kind === 'TREATY';
}

function startsIn({ from, to }: When, first: string | null): boolean {
  return first !== null && (from === null || from <= first) && (to === null || first <= to);
}

/** How much worse a name may fit and still be meant. */
const CLOSE = 1;
/** How many times fewer ties a thing may have and still be of weight. */
const LIGHTER = 2.5;
const MOST_MEANT = 6;
/** How far apart a conference and its treaty may be, in days. */
const ONE_AFFAIR = 400;

/** What a name means: one thing, a line of states that follow one another, or several things to choose from. */
export interface Meaning {
  readonly best: string;
  /** Others of the same line that are meant as well. */
  readonly also: readonly string[];
  /** Ids, the likeliest first; empty where it is plain what is meant. */
  readonly choices: readonly string[];
}

/** Null where the name means nothing of these kinds. */
export function meaningOf(
  candidates: readonly Candidate[],
  kinds: readonly EntityKind[],
  when: When | null,
  lexicon: Lexicon,
): Meaning | null {
  const [top, ...others] = bestCandidates(candidates, kinds, when, lexicon);
  if (top === undefined) return null;
  const line = new Set(lexicon.lineOf(top.entity.id));
  const rivals = others.filter(
    (other) => isRival(top, other, when, lexicon) || (line.has(other.entity.id) && isOfLine(top, other, when)),
  );
  const also = rivals.filter(({ entity }) => line.has(entity.id)).map(({ entity }) => entity.id);
  const apart = rivals.filter(({ entity }) => !line.has(entity.id) && !isOneAffair(top, entity));
  const best = top.entity.id;
  const dated = when !== null && when.kind !== 'ever';
  if (apart.length === 0) {
    return {
      best: treatyOf(top, rivals) ?? best,
      also: lexicon.principals.has(best) && !dated ? [] : also,
      choices: [],
    };
  }
  const meant = rivals.filter(({ entity }) => line.has(entity.id) || !isOneAffair(top, entity));
  return { best, also: [], choices: [top, ...meant].slice(0, MOST_MEANT).map(({ entity }) => entity.id) };
}

/** Another state of the line that goes by the name and was there at the time: in the year in which one followed the other. */
function isOfLine(top: Candidate, other: Candidate, when: When | null): boolean {
  if (when === null || when.kind === 'ever' || top.score - other.score > CLOSE) return false;
  return [top, other].every(({ entity }) => overlaps(when, entity.first, lastDayOf(entity.last)));
}

function isRival(top: Candidate, other: Candidate, when: When | null, { principals }: Lexicon): boolean {
  if (top.score - other.score > CLOSE) return false;
  // A person is called by a part of the name; that it stands in the name of a deed makes the deed no rival.
  if (top.entity.kind === 'ACTOR' && isMoment(other.entity.kind) && !other.whole) return false;
  if (principals.has(top.entity.id) && !principals.has(other.entity.id)) return false;
  if (other.entity.degree * LIGHTER < top.entity.degree) return false;
  if (top.whole && top.exact && !(other.whole && other.exact)) return false;
  if (when === null || when.kind === 'ever') return true;
  const there = ({ entity }: Candidate) => overlaps(when, entity.first, lastDayOf(entity.last));
  if (there(top) && !there(other)) return false;
  const moments = isMoment(top.entity.kind) && isMoment(other.entity.kind);
  return !(moments && startsIn(when, top.entity.first) && !startsIn(when, other.entity.first));
}

/** A conference and the treaty that came of it go by one name: "Portsmouth". */
function isOneAffair({ entity: one }: Candidate, other: Candidate['entity']): boolean {
  if (one.kind === other.kind || !isMoment(one.kind) || !isMoment(other.kind)) return false;
  if (one.first === null || other.first === null) return false;
  return Math.abs(Date.parse(one.first) - Date.parse(other.first)) / 86_400_000 <= ONE_AFFAIR;
}

function treatyOf(top: Candidate, rivals: readonly Candidate[]): string | null {
  if (top.entity.kind !== 'EVENT') return null;
  return rivals.find(({ entity }) => entity.kind === 'TREATY' && isOneAffair(top, entity))?.entity.id ?? null;
}
