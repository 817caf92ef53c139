import { shortName } from '@entente/server/domain/names';
import type { Certainty } from '../../api/generated/graphql.ts';
import { plural } from '../picture.ts';
import type { Chain, ChainLink } from './chain-graph.ts';

/** What a cause did to its effect. */
export function effectInWords(effect: string | null): string {
  switch (effect) {
    case 'inhibited':
    case 'intensified':
    case 'hardened':
      return effect;
    case 'lapse':
      return 'made void';
    default:
      return 'led to';
  }
}

/** The least certain of a chain's links says how certain it is. */
export function chainCertainty(chain: Chain): Certainty {
  const found = new Set(chain.map(({ relationship }) => relationship.certainty));
  return found.has('DISPUTED') ? 'DISPUTED' : found.has('PROBABLE') ? 'PROBABLE' : 'CERTAIN';
}

/** "every step certain", "1 of 4 steps probable". */
export function chainCertaintyInWords(chain: Chain): string {
  const counts = (['PROBABLE', 'DISPUTED'] as const).flatMap((certainty) => {
    const count = chain.filter(({ relationship }) => relationship.certainty === certainty).length;
    return count === 0 ? [] : [{ count, word: certainty.toLowerCase() }];
  });
  const [first, second] = counts;
  if (first === undefined) return 'every step certain';
  const rest = second === undefined ? '' : `, ${second.count} ${second.word}`;
  return `${first.count} of ${plural(chain.length, 'step')} ${first.word}${rest}`;
}

/** "3 years later": how long after its cause an effect began, loosely. */
export function laterInWords(days: number | null): string | null {
  if (days === null) return null;
  if (days === 0) return 'the same day';
  if (days < 45) return `${plural(days, 'day')} later`;
  const months = Math.round(days / 30.44);
  if (months < 24) return `${plural(months, 'month')} later`;
  return `${plural(Math.round(days / 365.25), 'year')} later`;
}

/**
 * A link as a sentence: "Triple Intervention (23 April 1895 – 5 May 1895) led to Li–Lobanov Treaty (3 June 1896):
 * Russia posed as China's protector against Japan."
 */
export function linkInWords({ relationship }: ChainLink): string {
  const { from, to, effect, certainty, sourced, reason } = relationship;
  const doubt = certainty === 'CERTAIN' ? [] : [certainty.toLowerCase()];
  const asides = [...doubt, ...(sourced ? [] : ['unsourced'])];
  const head = `${from.name} ${effectInWords(effect)} ${to.name}${asides.length === 0 ? '' : ` (${asides.join(', ')})`}`;
  return reason === null ? `${head}.` : `${head}: ${reason}`;
}

/** "Triple Intervention to Treaty of Portsmouth". */
export function titleBetween(from: { readonly name: string }, to: { readonly name: string }): string {
  return `${shortName(from.name)} to ${shortName(to.name)}`;
}
