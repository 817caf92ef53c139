import { ENTITY_KINDS, type Lens } from '@entente/server/domain/catalogue';
import type { EntityKind, PictureQuery } from '../api/generated/graphql.ts';
import { inFigures } from './figures.ts';
import { joinWords, nounsInWords } from './lenses.ts';
import { atTimeInWords, type LookedAt } from './times.ts';

type Network = PictureQuery['network'];

const NOUNS: Readonly<Record<EntityKind, readonly [one: string, more: string]>> = {
  STATE: ['state', 'states'],
  ACTOR: ['person', 'people'],
  TREATY: ['treaty', 'treaties'],
  TERRITORY: ['territory', 'territories'],
  EVENT: ['event', 'events'],
  ORGANISATION: ['organisation', 'organisations'],
};

/** "7 ties among 8 states", "50 ties among 9 states, 21 treaties and 20 people". */
export function countInWords(network: Pick<Network, 'nodes' | 'relationships'>): string {
  const ties = network.relationships.length;
  if (ties === 0) return 'no tie';
  const among = ENTITY_KINDS.flatMap((kind) => {
    const count = network.nodes.filter((node) => node.kind === kind).length;
    const [one, more] = NOUNS[kind];
    return count === 0 ? [] : [`${inFigures(count)} ${count === 1 ? one : more}`];
  });
  return `${plural(ties, 'tie')} among ${joinWords(among, 'and')}`;
}

/** "No alliance or war is recorded on 1 June 1890." */
export function emptyInWords(lenses: readonly Lens[], lookedAt: LookedAt): string {
  return `No ${nounsInWords(lenses)} is recorded ${atTimeInWords(lookedAt)}.`;
}

export function plural(count: number, noun: string): string {
  return `${inFigures(count)} ${noun}${count === 1 ? '' : 's'}`;
}
