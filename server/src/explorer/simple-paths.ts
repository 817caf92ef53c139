import type { Breaks } from './breaks.ts';
import { SearchTooWideError } from './errors.ts';
import { MAX_STEPS, type Step, type StepReader } from './steps.ts';

/** Frontiers of no more entities than this are read before it is known whether they are needed. */
const SMALL = 50;
/** The enumeration of paths can be interrupted every so many steps. */
const STEPS_PER_YIELD = 500;

/** A path by ids: `by[i]` leads from `nodes[i]` to `nodes[i + 1]`. */
export interface Trail {
  readonly nodes: readonly string[];
  readonly by: readonly string[];
}

/**
 * The `count` shortest simple paths, shortest first, then by the ids of their nodes.
 *
 * Both ends are searched level by level, the smaller frontier first. Every node of a path of length L lies at most `a`
 * steps from its start or at most `b` steps from its end, where a + b = L levels have been read; so the steps that were
 * read by then hold every path of length L, and the distances to the end cut off what cannot get there in time. One
 * level more is read only while paths are wanting.
 *
 * @throws {SearchTooWideError}
 */
export async function simplePaths(
  reader: StepReader,
  from: string,
  to: string,
  maxLength: number,
  count: number,
  breaks: Breaks,
): Promise<readonly Trail[]> {
  if (from === to) return [{ nodes: [from], by: [] }];
  const start = new Side(from);
  const end = new Side(to);
  const found: Trail[] = [];
  const budget = { left: MAX_STEPS };
  for (let length = 1; length <= maxLength; length += 1) {
    // Both sides in one go while they are small: after the one's turn it is nearly always the other's.
    if (length < maxLength && start.isSmall && end.isSmall) {
      start.lookAhead(reader, true);
      end.lookAhead(reader, false);
    }
    const forward = start.frontier.length <= end.frontier.length;
    const grew = await (forward ? start : end).grow(reader, forward);
    if (!start.meets(end)) {
      // A side that reached everything it can reach adds no new nodes, but longer paths may wind through the known ones.
      if (!grew) return found;
      continue;
    }
    const graph = await knownSteps(start, end, breaks);
    // The enumeration says now and then how far it is, so that others can have their turns.
    for (const _ of collect({ graph, end, to, length, count, found, budget }, [from], [])) {
      if (breaks.isDue) await breaks.take();
    }
    if (found.length >= count) return found;
    if (start.frontier.length === 0 && end.frontier.length === 0 && length >= start.size + end.size) return found;
  }
  return found;
}

/** What is known from one end: how far each node is from it, and the steps that were read there. */
class Side {
  readonly distances: Map<string, number>;
  readonly steps = new Map<string, readonly Step[]>();
  frontier: readonly string[];
  levels = 0;
  #ahead: Promise<ReadonlyMap<string, readonly Step[]>> | undefined;

  constructor(id: string) {
    this.distances = new Map([[id, 0]]);
    this.frontier = [id];
  }

  get size(): number {
    return this.distances.size;
  }

  get isSmall(): boolean {
    return this.frontier.length > 0 && this.frontier.length <= SMALL;
  }

  /** Begins to read the next level, before it is known whether it is needed. */
  lookAhead(reader: StepReader, forward: boolean): void {
    this.#ahead ??= reader.from([...this.frontier].sort(), forward);
    this.#ahead.catch(() => {});
  }

  /** Reads one level more; tells whether there was one to read. */
  async grow(reader: StepReader, forward: boolean): Promise<boolean> {
    this.levels += 1;
    if (this.frontier.length === 0) return false;
    const read = await (this.#ahead ?? reader.from([...this.frontier].sort(), forward));
    this.#ahead = undefined;
    const next: string[] = [];
    for (const [id, steps] of read) {
      this.steps.set(id, steps);
      for (const { to } of steps) {
        if (this.distances.has(to)) continue;
        this.distances.set(to, this.levels);
        next.push(to);
      }
    }
    this.frontier = next;
    return true;
  }

  meets(other: Side): boolean {
    const [small, large] = this.size < other.size ? [this, other] : [other, this];
    for (const id of small.distances.keys()) if (large.distances.has(id)) return true;
    return false;
  }
}

/** All steps that were read, as they are walked from the start: those of the far side turned round. */
async function knownSteps(start: Side, end: Side, breaks: Breaks): Promise<ReadonlyMap<string, readonly Step[]>> {
  const graph = new Map<string, Map<string, string>>();
  const add = (from: string, to: string, by: string) => {
    const steps = graph.get(from) ?? new Map<string, string>();
    steps.set(to, by);
    graph.set(from, steps);
  };
  for (const [from, steps] of start.steps) {
    for (const { to, by } of steps) add(from, to, by);
    if (breaks.isDue) await breaks.take();
  }
  for (const [to, steps] of end.steps) {
    for (const { to: from, by } of steps) add(from, to, by);
    if (breaks.isDue) await breaks.take();
  }
  const sorted = new Map<string, readonly Step[]>();
  for (const [from, steps] of graph) {
    sorted.set(
      from,
      [...steps].map(([to, by]) => ({ to, by })).sort((one, other) => (one.to < other.to ? -1 : 1)),
    );
    if (breaks.isDue) await breaks.take();
  }
  return sorted;
}

interface Collection {
  readonly graph: ReadonlyMap<string, readonly Step[]>;
  readonly end: Side;
  readonly to: string;
  readonly length: number;
  readonly count: number;
  readonly found: Trail[];
  /** How many steps of enumeration are left: paths that meet no node twice can be many dead ends. */
  readonly budget: { left: number };
}

/**
 * Finds the simple paths of exactly the wanted length, by the ids of their nodes, as far as they are wanting; yields every
 * so many steps.
 */
function* collect(search: Collection, nodes: readonly string[], by: readonly string[]): Generator<void> {
  const { graph, end, to, length, count, found, budget } = search;
  const rest = length - by.length - 1;
  for (const step of graph.get(nodes.at(-1) ?? '') ?? []) {
    if (found.length >= count) return;
    budget.left -= 1;
    if (budget.left < 0) throw new SearchTooWideError();
    if (budget.left % STEPS_PER_YIELD === 0) yield;
    if (step.to === to) {
      if (rest === 0) found.push({ nodes: [...nodes, to], by: [...by, step.by] });
      continue;
    }
    // A node whose distance to the end is not known lies farther from it than all levels read there.
    if (rest < (end.distances.get(step.to) ?? end.levels + 1) || nodes.includes(step.to)) continue;
    yield* collect(search, [...nodes, step.to], [...by, step.by]);
  }
}
