import { triadInWords as wordsOfTriad } from '@entente/server/domain/triads';
import type { BalanceQuery } from '../../api/generated/graphql.ts';
import type { EntityRef } from '../entity.ts';
import { plural } from '../picture.ts';

export type Triad = BalanceQuery['balance']['balanced'][number];
export type TriadTie = Triad['relationships'][number];

/** Two of a triad's states and what is between them. */
export interface TriadLeg {
  readonly one: EntityRef;
  readonly other: EntityRef;
  /** Undefined where the server's list lacks it. */
  readonly tie: TriadTie | undefined;
  readonly positive: boolean;
}

/** What a link calls a triad: the ids of its states in their order. */
export function triadIds({ states }: Triad): readonly [string, string, string] {
  const [one, two, three] = states.map(({ id }) => id);
  return [one ?? '', two ?? '', three ?? ''];
}

export function isTriad(triad: Triad, ids: readonly string[] | null): boolean {
  return ids !== null && triad.states.every(({ id }) => ids.includes(id));
}

/** The three sides: first to second, first to third, second to third. */
export function legsOf({ states, relationships }: Triad): readonly TriadLeg[] {
  return [
    [0, 1],
    [0, 2],
    [1, 2],
  ].flatMap(([first = 0, second = 0]) => {
    const [one, other] = [states[first], states[second]];
    if (!one || !other) return [];
    const joins = ({ from, to }: TriadTie) =>
      (from.id === one.id && to.id === other.id) || (from.id === other.id && to.id === one.id);
    const tie = relationships.find(joins);
    return [{ one, other, tie, positive: tie?.sign !== 'NEGATIVE' }];
  });
}

/** What kind of three it is, by its hostile sides; the theory's names. */
export function triadInWords(triad: Triad): string {
  return wordsOfTriad(legsOf(triad).filter(({ positive }) => !positive).length);
}

/** "+ × − × − = +". */
export function signsInWords(triad: Triad): string {
  const legs = legsOf(triad);
  const product = legs.filter(({ positive }) => !positive).length % 2 === 0;
  return `${legs.map(({ positive }) => (positive ? '+' : '−')).join(' × ')} = ${product ? '+' : '−'}`;
}

/** "4 triads: 3 balanced, 1 unstable; 1 mixed pair". */
export function balanceInWords({ balanced, unbalanced, mixed }: BalanceQuery['balance']): string {
  const all = balanced.length + unbalanced.length;
  const triads =
    all === 0 ? 'no triad' : `${plural(all, 'triad')}: ${balanced.length} balanced, ${unbalanced.length} unstable`;
  const pairs = mixedPairs(mixed).length;
  return pairs === 0 ? triads : `${triads}; ${plural(pairs, 'mixed pair')}`;
}

export interface MixedPair {
  readonly one: EntityRef;
  readonly other: EntityRef;
  readonly ties: BalanceQuery['balance']['mixed'];
}

/** What is both friendly and hostile at once, by pair. */
export function mixedPairs(mixed: BalanceQuery['balance']['mixed']): readonly MixedPair[] {
  const pairs = new Map<string, { one: EntityRef; other: EntityRef; ties: BalanceQuery['balance']['mixed'] }>();
  for (const tie of mixed) {
    const [one, other] = tie.from.id < tie.to.id ? [tie.from, tie.to] : [tie.to, tie.from];
    const key = `${one.id} ${other.id}`;
    pairs.set(key, { one, other, ties: [...(pairs.get(key)?.ties ?? []), tie] });
  }
  return [...pairs.values()];
}

/** "0.75", "1". */
export function ratioInWords(ratio: number): string {
  return String(Math.round(ratio * 100) / 100);
}
