import { type Existence, existenceIn } from '@entente/server/domain/existence';
import { FIRST_DAY, LAST_DAY } from '@entente/server/domain/iso-day';
import type { LifePartsFragment } from '../api/generated/graphql.ts';
import { shortDate } from './date-text.ts';
import { dayInWords } from './day.ts';
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
  switch (time.kind) {
    case 'day':
      return { first: at, last: at };
    case 'range':
      return { first: time.first, last: time.last };
    case 'compare':
      return at <= time.other ? { first: at, last: time.other } : { first: time.other, last: at };
    default:
      return time satisfies never;
  }
}

export function existenceOf(life: Life, { first, last }: Days): Existence {
  if (life === null) return 'UNKNOWN';
  // The API leaves out a bound that is not known.
  const { startMin, startMax, endMin, endMax } = life;
  const bounds = {
    startMin: startMin ?? FIRST_DAY,
    startMax: startMax ?? FIRST_DAY,
    endMin: endMin ?? LAST_DAY,
    endMax: endMax ?? LAST_DAY,
  };
  return existenceIn(bounds, first, last);
}

/** Null where it exists, or may, or nobody knows. */
export function absenceOf(life: Life, days: Days): Absence | null {
  if (life === null) return null;
  switch (existenceOf(life, days)) {
    case 'NO_LONGER':
      return { kind: 'over', sign: `† ${yearOf(life.end ?? life.start)}` };
    case 'NOT_YET':
      return { kind: 'notYet', sign: `from ${yearOf(life.start)}` };
    default:
      return null;
  }
}

/** "† over by 8 February 1904", "not yet on 8 February 1904". */
export function absentInWords({ kind }: Absence, lookedAt: LookedAt): string {
  const { first, last } = daysOf(lookedAt);
  return kind === 'over' ? `† over by ${dayInWords(first)}` : `not yet on ${dayInWords(last)}`;
}

/** A name with its sign: "Sergei Witte († 1915)". */
export function signedName(name: string, absence: Absence | null): string {
  return absence === null ? name : `${name} (${absence.sign})`;
}

/** The year of a date as filed, no more precise than it is: "1915", "1890s", "c. 1911". */
function yearOf(filed: string | null): string {
  return filed === null ? '?' : shortDate(filed.replace(/-[\d-]*\d/, ''));
}
