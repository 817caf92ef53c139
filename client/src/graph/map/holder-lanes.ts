import { clampDay } from '@entente/server/domain/day';
import type { ControlMode, Holding } from './holdings.ts';
import { MODE_TABLE } from './holdings.ts';

const LANE_MODES: readonly ControlMode[] = [...MODE_TABLE.map(({ mode }) => mode), 'operation'];

/** A holding as a bar: from the first day up to the second, days as ISO, held within the axis. */
export interface HolderBar {
  readonly holding: Holding;
  readonly from: string;
  readonly to: string;
  /** It began before the axis, or ends after it. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Bars that do not overlap. A mode has several lanes where it was held by several at once. */
export interface HolderLane {
  readonly mode: ControlMode;
  /** Whether it is the first lane of its mode, which carries the name. */
  readonly first: boolean;
  readonly bars: readonly HolderBar[];
}

/** An axis over days, both on it. */
export interface Axis {
  readonly first: string;
  readonly last: string;
}

/**
 * Who held a territory over time, lane by lane: one per right, more where several held it by the same right at once;
 * who ran it comes last.
 * What lies wholly outside the axis is left out.
 */
export function holderLanes(holdings: readonly Holding[], axis: Axis): readonly HolderLane[] {
  return LANE_MODES.flatMap((mode) => {
    const bars = holdings
      .filter((holding) => holding.mode === mode)
      .flatMap((holding) => barOf(holding, axis) ?? [])
      .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
    const lanes: HolderBar[][] = [];
    for (const bar of bars) {
      const free = lanes.find((lane) => (lane.at(-1)?.to ?? '') <= bar.from);
      if (free) free.push(bar);
      else lanes.push([bar]);
    }
    return lanes.map((lane, index) => ({ mode, first: index === 0, bars: lane }));
  });
}

function barOf(holding: Holding, axis: Axis): HolderBar | null {
  const { startMin = null, endMax = null } = holding.relationship.span ?? {};
  const from = startMin === null || startMin < axis.first ? axis.first : startMin;
  const to = endMax === null || endMax > axis.last ? axis.last : endMax;
  if (from >= to) return null;
  return {
    holding,
    from,
    to,
    openStart: startMin === null || startMin < axis.first,
    openEnd: endMax === null || endMax > axis.last,
  };
}

/** Years that an axis shows beyond the first and last change. */
const AROUND_YEARS = 3;

/**
 * The years in which holders changed, so that short holds can be seen: a lane that begins with the world would else
 * take all the room.
 *
 * @param span the timeline's axis, beyond which nothing is shown unless nothing lies within
 */
export function axisOf(holdings: readonly Holding[], span: Axis, day: string): Axis {
  const changes = holdings
    .flatMap(({ relationship }) => [relationship.span?.startMin ?? null, relationship.span?.endMax ?? null])
    .filter((change) => change !== null)
    .filter((change) => span.first <= change && change <= span.last);
  const days = [...changes, day < span.first || day > span.last ? [] : day].flat().sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return span;
  const year = (of: string, by: number) => String(Number(of.slice(0, 4)) + by).padStart(4, '0');
  const axis = { first: `${year(first, -AROUND_YEARS)}-01-01`, last: `${year(last, AROUND_YEARS)}-12-31` };
  return {
    first: clampDay(axis.first, span.first, span.last),
    last: clampDay(axis.last, span.first, span.last),
  };
}
