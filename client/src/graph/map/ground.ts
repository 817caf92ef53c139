import { geoArea } from 'd3-geo';
import type { EntityRef } from '../entity.ts';
import { type Extent, middleOf, readExtent } from './extent.ts';

/** Degrees of longitude and latitude. */
export type LonLat = readonly [number, number];

/** What the server says of a territory, whoever holds it. */
export interface GivenTerritory extends EntityRef {
  readonly names: readonly string[];
  readonly tier: 'CORE' | 'STANDARD' | 'EXTENDED';
  readonly place: { readonly lat: number | null; readonly lon: number | null } | null;
  readonly extent: unknown;
}

/** A territory as the map knows it over all time. */
export interface GroundTerritory {
  readonly entity: EntityRef;
  readonly names: readonly string[];
  readonly core: boolean;
  readonly extent: Extent | null;
  /** Where its sign or name stands; null where nothing is known. */
  readonly at: LonLat | null;
  /** Steradians; 0 for what is no area. */
  readonly size: number;
}

/** The territories, the largest first: so they are drawn, the small upon the large. */
export function groundOf(given: readonly GivenTerritory[]): readonly GroundTerritory[] {
  return given
    .map(({ id, name, kind, names, tier, place, extent: filed }) => {
      const extent = readExtent(filed);
      return {
        entity: { id, name, kind },
        names,
        core: tier === 'CORE',
        extent,
        at: lonLatOf(place) ?? (extent && middleOf(extent)),
        size: extent?.form === 'area' ? geoArea(extent.geometry) : 0,
      };
    })
    .sort((one, other) => other.size - one.size || (one.entity.id < other.entity.id ? -1 : 1));
}

export function lonLatOf(place: GivenTerritory['place']): LonLat | null {
  return place?.lat == null || place.lon == null ? null : [place.lon, place.lat];
}
