import type { Box } from './geometry.ts';
import { type Days, type Road, type Site, togetherness } from './sites.ts';

/** What a placement is judged by. All lengths are in the units of the canonical plate, one of which is about a pixel. */
export interface Plan {
  readonly sites: readonly Site[];
  readonly roads: readonly Road[];
  readonly width: number;
  readonly height: number;
  /** Where the plate's title stands. */
  readonly title: Box;
  /** Roads by site. */
  readonly roadsAt: readonly (readonly number[])[];
  /** By site: the other sites, and the roads of others, that it may disturb. */
  readonly sitesNear: readonly Weights[];
  readonly roadsNear: readonly Weights[];
  /** By road: the sites that it does not end at, and the other roads, that it may disturb. */
  readonly sitesBeside: readonly Weights[];
  readonly roadsBeside: readonly Weights[];
  /** By road: how much it matters at all. */
  readonly roadWeight: Float64Array;
}

/** Indices and, for each, how much it matters; what does not matter at all is left out. */
export interface Weights {
  readonly index: readonly number[];
  readonly weight: readonly number[];
}

/** Where all sites stand. Two flat arrays: a layout reads them some ten million times. */
export interface Placement {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface CanonicalPlate {
  readonly width: number;
  readonly height: number;
  readonly title: Box;
}

/** @param focus the day on which the dataset opens: its picture matters most */
export function planOf(
  sites: readonly Site[],
  roads: readonly Road[],
  plate: CanonicalPlate,
  focus: string | null,
): Plan {
  const between = (one: { readonly days: readonly Days[] }, other: { readonly days: readonly Days[] }) =>
    togetherness(one.days, other.days, focus);
  const endsAt = (road: Road, site: number) => road.from === site || road.to === site;
  return {
    sites,
    roads,
    ...plate,
    roadsAt: sites.map((_, site) => roads.flatMap((road, index) => (endsAt(road, site) ? [index] : []))),
    sitesNear: sites.map((site, i) => weights(sites, (other, j) => (i === j ? 0 : between(site, other)))),
    roadsNear: sites.map((site, i) => weights(roads, (road) => (endsAt(road, i) ? 0 : between(site, road)))),
    sitesBeside: roads.map((road) => weights(sites, (site, i) => (endsAt(road, i) ? 0 : between(site, road)))),
    roadsBeside: roads.map((road, e) => weights(roads, (other, f) => (e === f ? 0 : between(road, other)))),
    roadWeight: Float64Array.from(roads, (road) => between(road, road)),
  };
}

function weights<Item>(items: readonly Item[], weigh: (item: Item, index: number) => number): Weights {
  const index: number[] = [];
  const weight: number[] = [];
  for (const [at, item] of items.entries()) {
    const matters = weigh(item, at);
    if (matters === 0) continue;
    index.push(at);
    weight.push(matters);
  }
  return { index, weight };
}
