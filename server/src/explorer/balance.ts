import { catalogueEntry } from '../domain/catalogue.ts';
import type { RelationshipRow } from '../domain/model.ts';
import { Breaks } from './breaks.ts';
import type { GraphReader } from './graph-reader.ts';
import { type Pair, pairs } from './pairs.ts';
import { EVERYTHING, type Selection } from './selection.ts';
import { byStart } from './ties.ts';

/** Three states that are all tied, by id, with the first relationship of each pair. */
export interface Triad {
  readonly states: readonly string[];
  readonly relationships: readonly RelationshipRow[];
}

export interface Balance {
  readonly at: string;
  readonly balanced: readonly Triad[];
  readonly unbalanced: readonly Triad[];
  readonly mixed: readonly RelationshipRow[];
  /** Balanced triads among all; null where there is none. */
  readonly ratio: number | null;
}

/** A pair that is either friendly or hostile. */
interface Tie {
  readonly positive: boolean;
  readonly by: RelationshipRow;
}

/**
 * Structural balance on a day: a triad is balanced where the product of its three signs is positive (Heider 1946,
 * Cartwright and Harary 1956). Alliances are positive, wars and pressure negative; pairs that are both are left out
 * and told apart.
 *
 * @param at an ISO day: what is possibly drawn on it
 * @throws {SearchTooWideError}
 */
export async function balance(reader: GraphReader, at: string, selection: Selection = EVERYTHING): Promise<Balance> {
  const found = await pairs(
    reader,
    ['ALLIED_WITH', 'FOUGHT', 'PRESSURED'],
    { at, from: null, to: null },
    null,
    selection,
  );
  const mixed = found.filter(isMixed);
  const ties = new Map<string, Map<string, Tie>>();
  for (const pair of found.filter((one) => !isMixed(one))) {
    const [by] = pair.relationships;
    if (by === undefined) continue;
    const tie = { positive: isPositive(by), by };
    link(ties, pair.one, pair.other, tie);
    link(ties, pair.other, pair.one, tie);
  }
  const balanced: Triad[] = [];
  const unbalanced: Triad[] = [];
  const breaks = new Breaks(reader);
  for (const found of triads(ties)) {
    if (found !== null) (found.positive ? balanced : unbalanced).push(found.triad);
    if (breaks.isDue) await breaks.take();
  }
  const all = balanced.length + unbalanced.length;
  return {
    at,
    balanced,
    unbalanced,
    mixed: mixed.flatMap(({ relationships }) => relationships).sort(byStart),
    ratio: all === 0 ? null : balanced.length / all,
  };
}

/** Triads by the ids of their states; null in between, so that the search can be interrupted where there are few. */
function* triads(
  ties: ReadonlyMap<string, ReadonlyMap<string, Tie>>,
): Generator<{ triad: Triad; positive: boolean } | null> {
  for (const a of [...ties.keys()].sort()) {
    const ofA = ties.get(a) ?? new Map<string, Tie>();
    const later = [...ofA.keys()].filter((id) => id > a).sort();
    for (const b of later) {
      yield null;
      for (const c of later) {
        const [ab, ac, bc] = [ofA.get(b), ofA.get(c), ties.get(b)?.get(c)];
        if (c <= b || !ab || !ac || !bc) continue;
        const relationships = [ab.by, ac.by, bc.by].sort(byStart);
        const positive = [ab, ac, bc].filter((tie) => !tie.positive).length % 2 === 0;
        yield { triad: { states: [a, b, c], relationships }, positive };
      }
    }
  }
}

function isMixed({ relationships }: Pair): boolean {
  return new Set(relationships.map(isPositive)).size > 1;
}

function isPositive({ type }: RelationshipRow): boolean {
  return catalogueEntry(type).sign === 'POSITIVE';
}

function link(ties: Map<string, Map<string, Tie>>, from: string, to: string, tie: Tie): void {
  const known = ties.get(from) ?? new Map<string, Tie>();
  known.set(to, tie);
  ties.set(from, known);
}
