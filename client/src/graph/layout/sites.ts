import { daysBetween, FIRST_DAY, LAST_DAY, laterDay } from '@entente/server/domain/iso-day';

/**
 * What the layout places: sites, not entities. States of one line of succession share a site as long as no two of
 * them exist on the same day, so that a successor appears where its predecessor stood.
 */

export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface LayoutEntity {
  readonly id: string;
  /** When it may exist. */
  readonly days: Days;
  /** The number that states of one line of succession share; null where it has none. */
  readonly line: number | null;
  readonly principal: boolean;
}

export interface LayoutTie {
  readonly from: string;
  readonly to: string;
  readonly days: Days;
}

export interface Site {
  readonly entities: readonly LayoutEntity[];
  readonly days: readonly Days[];
  readonly principal: boolean;
}

/** All ties between two sites, whatever their direction. */
export interface Road {
  readonly from: number;
  readonly to: number;
  readonly days: readonly Days[];
}

export function sitesOf(entities: readonly LayoutEntity[]): readonly Site[] {
  const sites: LayoutEntity[][] = [];
  const ordered = [...entities].sort((one, other) =>
    one.days.from < other.days.from || (one.days.from === other.days.from && one.id < other.id) ? -1 : 1,
  );
  for (const entity of ordered) {
    const shared =
      entity.line === null
        ? undefined
        : sites.find((site) => site.every((other) => other.line === entity.line && !meet(other.days, entity.days)));
    if (shared) shared.push(entity);
    else sites.push([entity]);
  }
  return sites.map((site) => ({
    entities: site,
    days: site.map(({ days }) => days),
    principal: site.some(({ principal }) => principal),
  }));
}

export function roadsOf(sites: readonly Site[], ties: readonly LayoutTie[]): readonly Road[] {
  const siteOf = new Map(sites.flatMap((site, index) => site.entities.map(({ id }) => [id, index] as const)));
  const roads = new Map<string, { from: number; to: number; days: Days[] }>();
  for (const tie of ties) {
    const one = siteOf.get(tie.from);
    const other = siteOf.get(tie.to);
    if (one === undefined || other === undefined || one === other) continue;
    const key = one < other ? `${one} ${other}` : `${other} ${one}`;
    const road = roads.get(key) ?? { from: Math.min(one, other), to: Math.max(one, other), days: [] };
    road.days.push(tie.days);
    roads.set(key, road);
  }
  return [...roads.values()];
}

const LONG_DAYS = 1500;

/**
 * How much it matters that two things do not disturb each other: nothing where they are never drawn on the same day,
 * more the longer they are, most where the day on which the dataset opens is among those days.
 */
export function togetherness(one: readonly Days[], other: readonly Days[], focus: string | null): number {
  let days = 0;
  for (const a of one) for (const b of other) days += commonDays(a, b);
  if (days <= 0) return 0;
  const inFocus = focus !== null && one.some((span) => holds(span, focus)) && other.some((span) => holds(span, focus));
  return 0.3 + 0.7 * Math.min(1, days / LONG_DAYS) + (inFocus ? 3 : 0);
}

function holds(days: Days, day: string): boolean {
  return days.from <= day && day < days.to;
}

function meet(one: Days, other: Days): boolean {
  return one.from < other.to && other.from < one.to;
}

function commonDays(one: Days, other: Days): number {
  const from = laterDay(one.from, other.from);
  const to = laterDay(one.to, other.to) === one.to ? other.to : one.to;
  if (from >= to) return 0;
  return from === FIRST_DAY || to === LAST_DAY ? LONG_DAYS : daysBetween(from, to);
}
