import { type EntityKind, RELATIONSHIP_TYPES, type RelationshipType } from '../domain/catalogue.ts';
import type { DaysParameters, Direction } from '../engine/queries.ts';
import { Breaks } from './breaks.ts';
import { SearchTooWideError } from './errors.ts';
import { daysParameters, labelsOf } from './filter.ts';
import type { GraphReader } from './graph-reader.ts';
import { checkedFirst } from './page.ts';
import { compareText } from './ties.ts';

export type Measure = 'SIGNATURES' | 'ALLIES' | 'ENEMIES' | 'DEGREE' | 'CAUSES' | 'CONSEQUENCES';

export interface RankingQuestion {
  readonly by: Measure;
  readonly kinds: readonly EntityKind[] | null;
  /** An ISO day: only what is possibly drawn on it. */
  readonly at: string | null;
  readonly first: number;
}

export interface Ranked {
  /** Id of an entity. */
  readonly id: string;
  readonly value: number;
}

/** The most links of influence that are followed to their ends for a ranking. */
const MAX_LINKS = 20_000;

/** What each measure counts: the distinct others that relationships of these types lead to. */
const COUNTED = {
  SIGNATURES: { types: ['SIGNED'], direction: 'out', causal: false },
  ALLIES: { types: ['ALLIED_WITH'], direction: null, causal: false },
  ENEMIES: { types: ['FOUGHT'], direction: null, causal: false },
  DEGREE: { types: RELATIONSHIP_TYPES, direction: null, causal: false },
  CAUSES: { types: ['LED_TO'], direction: 'out', causal: true },
} as const satisfies Record<
  Exclude<Measure, 'CONSEQUENCES'>,
  { types: readonly RelationshipType[]; direction: Direction; causal: boolean }
>;

/**
 * The entities with the highest values, then by id; those without any are left out.
 *
 * @throws {BadInputError}
 * @throws {SearchTooWideError}
 */
export async function ranking(reader: GraphReader, question: RankingQuestion): Promise<readonly Ranked[]> {
  const first = checkedFirst(question.first);
  const days = daysParameters({ at: question.at, from: null, to: null });
  if (question.by === 'CONSEQUENCES') return consequences(reader, question.kinds, days, first);
  const parameters = { ...COUNTED[question.by], kinds: labelsOf(question.kinds), ...days, limit: first };
  return reader.snapshot.run('ranking', parameters, ['id', 'value']);
}

async function consequences(
  reader: GraphReader,
  kinds: readonly EntityKind[] | null,
  days: DaysParameters,
  first: number,
): Promise<readonly Ranked[]> {
  const links = await reader.snapshot.run('influence-links', { ...days, limit: MAX_LINKS + 1 }, ['cause', 'effect']);
  if (links.length > MAX_LINKS) throw new SearchTooWideError();
  const effects = new Map<string, string[]>();
  for (const { cause, effect } of links) {
    const known = effects.get(cause);
    if (known) known.push(effect);
    else effects.set(cause, [effect]);
  }
  const causes = await reader.entities([...effects.keys()], ['id', 'kind']);
  const breaks = new Breaks(reader);
  const values: Ranked[] = [];
  for (const { id } of causes.filter(({ kind }) => kinds === null || kinds.includes(kind))) {
    values.push({ id, value: downstream(effects, id) });
    if (breaks.isDue) await breaks.take();
  }
  return values
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value || compareText(one.id, other.id))
    .slice(0, first);
}

/** How many entities lie downstream of one, itself not counted. */
function downstream(effects: ReadonlyMap<string, readonly string[]>, id: string): number {
  const seen = new Set([id]);
  for (const one of seen) for (const effect of effects.get(one) ?? []) seen.add(effect);
  return seen.size - 1;
}
