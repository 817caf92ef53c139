import { shortDate } from '@entente/server/domain/date-text';
import type { LifePartsFragment } from '../api/generated/graphql.ts';
import type { LookedAt } from './times.ts';

/** What is known of the time in which an entity exists; null: nothing. */
export type Life = LifePartsFragment | null;

/** The days that are looked at, both counted. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** An entity that a picture holds although it did not exist on the days of the picture. */
export interface Absence {
  readonly kind: 'over' | 'notYet';
  /** What stands at its name: "† 1915", "from 1898". */
  readonly sign: string;
}

export function daysOf({ at, time }: LookedAt): Days {
  if (time.kind === 'range') return { first: time.first, last: time.last };
  return { first: at, last: time.kind === 'compare' ? time.other : at };
}

/** Null where it exists, or may, or nobody knows: what the server calls `NO_LONGER` and `NOT_YET` is absent. */
export function absenceOf(life: Life, { first, last }: Days): Absence | null {
  if (life === null) return null;
  const { start, end, startMin, endMax } = life;
  if (endMax !== null && endMax <= first) return { kind: 'over', sign: `† ${yearOf(end ?? start)}` };
  return startMin !== null && last < startMin ? { kind: 'notYet', sign: `from ${yearOf(start)}` } : null;
}

/** A name with its sign: "Sergei Witte († 1915)". */
export function signedName(name: string, absence: Absence | null): string {
  return absence === null ? name : `${name} (${absence.sign})`;
}

/** The year of a date as filed, no more precise than it is: "1915", "1890s", "c. 1911". */
function yearOf(filed: string | null): string {
  return filed === null ? '?' : shortDate(filed.replace(/-[\d-]*\d/, ''));
}
