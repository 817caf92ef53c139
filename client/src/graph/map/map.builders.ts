import type { Relationship } from '../entity.ts';
import { aRelationship } from '../test-builders.ts';
import type { GivenTerritory } from './ground.ts';
import { type Holding, holdingsOf } from './holdings.ts';

/** Small whole values for the tests of the map. */

/** @param days first day, and the first day on which it is over; null where it still lasts */
export function aControl(
  id: string,
  from: string,
  to: string,
  mode: string,
  days: readonly [string, string | null] = ['1900-01-01', null],
  parts: Partial<Relationship> = {},
): Relationship {
  const [start, end] = days;
  const span = { start, end: end ?? '..', startMin: start, startMax: start, endMin: end, endMax: end, label: '' };
  const territory = { id: to, name: to, kind: 'TERRITORY' as const };
  return { ...aRelationship(id, from, to), type: 'CONTROLS', to: territory, mode, span, ...parts };
}

/** Holds by states without a colour. */
export function holds(...controls: readonly Relationship[]): readonly Holding[] {
  return holdingsOf(controls, new Map());
}

export function aTerritory(id: string, parts: Partial<GivenTerritory> = {}): GivenTerritory {
  return { id, name: id, kind: 'TERRITORY', names: [], tier: 'CORE', place: null, extent: null, ...parts };
}

/** A square of so many degrees, wound as RFC 7946 says: against the clock. */
export function aSquare(west: number, south: number, size: number) {
  const [east, north] = [west + size, south + size];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}
