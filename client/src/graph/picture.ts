import type { Lens } from '@entente/server/domain/catalogue';
import type { PictureQuery } from '../api/generated/graphql.ts';
import { nounsInWords } from './lenses.ts';
import { atTimeInWords, type LookedAt } from './times.ts';

type Network = PictureQuery['network'];

/** "7 ties among 8 states"; organisations and others are counted for themselves. */
export function countInWords(network: Pick<Network, 'nodes' | 'relationships'>): string {
  const states = network.nodes.filter(({ kind }) => kind === 'STATE').length;
  const others = network.nodes.length - states;
  const ties = network.relationships.length;
  if (ties === 0) return 'no tie';
  const among = [states > 0 ? plural(states, 'state') : null, others > 0 ? plural(others, 'organisation') : null];
  return `${plural(ties, 'tie')} among ${among.filter((part) => part !== null).join(' and ')}`;
}

/** "No alliance or war is recorded on 1 June 1890." */
export function emptyInWords(lenses: readonly Lens[], lookedAt: LookedAt): string {
  return `No ${nounsInWords(lenses)} is recorded ${atTimeInWords(lookedAt)}.`;
}

export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
