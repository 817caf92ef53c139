import {
  type EntityKind,
  LABEL_OF_KIND,
  type Lens,
  RELATIONSHIP_TYPES,
  type RelationshipType,
  typesOfLenses,
} from '../domain/catalogue.ts';
import { FIRST_DAY, LAST_DAY } from '../domain/iso-day.ts';
import type { DaysParameters, LensParameters } from '../engine/queries.ts';
import { BadInputError } from './errors.ts';

/** Which days are asked for: one, or a range both of whose days count, open where an end is null. */
export interface Days {
  readonly at: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const WHENEVER: Days = { at: null, from: null, to: null };

/**
 * The days as queries take them.
 *
 * @param certainly whether a relationship must certainly, not only possibly, be drawn
 * @throws {BadInputError} for `at` together with `from` or `to`, and for `from` after `to`
 */
export function daysParameters({ at, from, to }: Days, certainly = false): DaysParameters {
  if (at !== null) {
    if (from !== null || to !== null) {
      throw new BadInputError('at', 'stands beside "from" or "to"; give either one day or a range.');
    }
    return { from: at, to: at, certainly };
  }
  if (from === null && to === null) return { from: null, to: null, certainly };
  if (from !== null && to !== null && from > to) {
    throw new BadInputError('from', `is ${from}, after "to" (${to}); it takes the same day or an earlier one.`);
  }
  return { from: from ?? FIRST_DAY, to: to ?? LAST_DAY, certainly };
}

/** The types that the lenses show, as queries take them; null where they show none. */
export function lensParameters(lenses: readonly Lens[]): LensParameters | null {
  const { anyEnds, whenFrom, whenTo } = typesOfLenses(lenses);
  const fromActor = whenFrom.get('ACTOR') ?? [];
  const toTreaty = whenTo.get('TREATY') ?? [];
  const types = [...new Set([...anyEnds, ...fromActor, ...toTreaty])];
  return types.length === 0 ? null : { types, always: anyEnds, fromActor, toTreaty };
}

/** The types named, all where none are, as queries take them; null where the list is empty. */
export function typeParameters(types: readonly RelationshipType[] | null): LensParameters | null {
  const wanted = types === null ? RELATIONSHIP_TYPES : [...new Set(types)];
  return wanted.length === 0 ? null : { types: wanted, always: wanted, fromActor: [], toTreaty: [] };
}

export function labelsOf(kinds: readonly EntityKind[] | null): readonly string[] | null {
  return kinds === null ? null : kinds.map((kind) => LABEL_OF_KIND[kind]);
}
