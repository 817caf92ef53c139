import { type Box, boxesOverlap, boxWithin, type Disc, discTouches, lengthInBox, type Point } from './geometry.ts';

/** One way to place a label, with the boxes that it would cover. */
export interface Candidate<Payload> {
  /** Text, on which a line may not run. */
  readonly text: Box | null;
  /** The glyph on the line, where the label belongs to one. */
  readonly glyph: Box | null;
  /** How far it is from what would be best. */
  readonly cost: number;
  readonly payload: Payload;
}

export interface LabelTask<Payload> {
  readonly id: string;
  /** Whose overlaps weigh more; who gives way is the lower one. */
  readonly priority: number;
  /** The last is the way out that covers least: it stands when nothing else fits. */
  readonly candidates: readonly Candidate<Payload>[];
}

export interface Surroundings {
  /** What no label may cover. */
  readonly nodes: readonly Disc[];
  readonly panels: readonly Box[];
  /** Lines and how much it hurts a name to be crossed by one. */
  readonly lines: readonly { readonly id: string; readonly points: readonly Point[]; readonly noise: number }[];
  readonly bounds: Box;
}

/** To cover a label that matters more, and one that matters less: the latter will make room if it can. */
const ON_GREATER = 900;
const ON_LESSER = 300;
/** To cover a node or a panel, or to leave the plate: never, as long as there is another way. */
const FORBIDDEN = 20_000;
const LINE_PER_PIXEL = 0.8;
const OWN_LINE_PER_PIXEL = 1;
const PASSES = 6;

interface Weighed<Payload> extends Candidate<Payload> {
  readonly weight: number;
  /** It covers a node or a panel, or leaves the plate. */
  readonly covers: boolean;
}

/**
 * Chooses a place for each label so that none covers a node, a panel or another label. Greedy by priority, then a few
 * rounds in which each moves to its best place given the others; what still collides falls back to its way out.
 */
export function placeLabels<Payload>(
  tasks: readonly LabelTask<Payload>[],
  surroundings: Surroundings,
): ReadonlyMap<string, Candidate<Payload>> {
  const ordered = [...tasks].sort((one, other) => other.priority - one.priority || (one.id < other.id ? -1 : 1));
  const weighed = ordered.map((task) => task.candidates.map((candidate) => weigh(task, candidate, surroundings)));
  const chosen: (Weighed<Payload> | null)[] = ordered.map(() => null);
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = false;
    for (const [index, candidates] of weighed.entries()) {
      const best = cheapest(candidates, chosen, index);
      if (best !== chosen[index]) moved = true;
      chosen[index] = best;
    }
    if (!moved) break;
  }
  giveWay(ordered, weighed, chosen);
  return new Map(ordered.flatMap(({ id }, index) => (chosen[index] ? [[id, chosen[index]] as const] : [])));
}

function weigh<Payload>(
  task: LabelTask<Payload>,
  candidate: Candidate<Payload>,
  around: Surroundings,
): Weighed<Payload> {
  let fixed = 0;
  for (const box of [candidate.text, candidate.glyph]) {
    if (box === null) continue;
    for (const node of around.nodes) if (discTouches(node, box)) fixed += FORBIDDEN;
    for (const panel of around.panels) if (boxesOverlap(panel, box)) fixed += FORBIDDEN;
    if (!boxWithin(box, around.bounds)) fixed += FORBIDDEN;
  }
  const crossed = candidate.text === null ? 0 : crossings(task, candidate.text, around);
  return { ...candidate, weight: candidate.cost + fixed + crossed, covers: fixed > 0 };
}

function crossings<Payload>(task: LabelTask<Payload>, text: Box, around: Surroundings): number {
  let weight = 0;
  for (const line of around.lines) {
    const perPixel = line.noise * (line.id === task.id ? OWN_LINE_PER_PIXEL : LINE_PER_PIXEL);
    for (let index = 1; index < line.points.length; index++) {
      weight += perPixel * lengthInBox(line.points[index - 1] as Point, line.points[index] as Point, text);
    }
  }
  return weight;
}

function cheapest<Payload>(
  candidates: readonly Weighed<Payload>[],
  chosen: readonly (Weighed<Payload> | null)[],
  own: number,
): Weighed<Payload> | null {
  let best: Weighed<Payload> | null = null;
  let lowest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    let weight = candidate.weight;
    for (let other = 0; other < chosen.length && weight < lowest; other++) {
      const against = chosen[other];
      if (other === own || !against || !collide(candidate, against)) continue;
      weight += other < own ? ON_GREATER : ON_LESSER;
    }
    if (weight < lowest) [lowest, best] = [weight, candidate];
  }
  return best;
}

/**
 * From the least important upwards: a label that still covers something takes a place that covers nothing, else its way
 * out. Only where the way out costs more than covering nodes does it stay: what is selected is named all the same.
 */
function giveWay<Payload>(
  tasks: readonly LabelTask<Payload>[],
  weighed: readonly (readonly Weighed<Payload>[])[],
  chosen: (Weighed<Payload> | null)[],
): void {
  for (let index = tasks.length - 1; index >= 0; index--) {
    const candidates = weighed[index] ?? [];
    const free = (candidate: Weighed<Payload>) =>
      !candidate.covers && chosen.every((other, at) => at === index || !other || !collide(candidate, other));
    const own = chosen[index];
    if (!own || free(own)) continue;
    const fits = candidates.filter(free).sort((one, other) => one.weight - other.weight)[0];
    const apart = chosen.every((other, at) => at === index || !other || !collide(own, other));
    if (!apart || (fits?.weight ?? 0) <= own.weight) chosen[index] = fits ?? candidates.at(-1) ?? null;
  }
}

function collide<Payload>(one: Candidate<Payload>, other: Candidate<Payload>): boolean {
  for (const a of [one.text, one.glyph]) {
    if (a === null) continue;
    if (other.text !== null && boxesOverlap(a, other.text)) return true;
    if (other.glyph !== null && boxesOverlap(a, other.glyph)) return true;
  }
  return false;
}
