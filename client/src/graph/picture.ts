import { ENTITY_KINDS, type Lens } from '@entente/server/domain/catalogue';
import type { EntityKind, PictureQuery } from '../api/generated/graphql.ts';
import { absenceOf, type Days } from './existence.ts';
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

/**
 * "7 ties among 8 states", "50 ties among 9 states, 21 treaties and 20 people"; "49 ties among 9 states; 38 people, 13 of
 * them dead by then".
 *
 * @param days on which the picture looks; those of its entities that did not exist on them are counted apart
 */
export function countInWords(network: Pick<Network, 'nodes' | 'relationships'>, days: Days): string {
  const ties = network.relationships.length;
  if (ties === 0) return 'no tie';
  const among = ENTITY_KINDS.flatMap((kind) => {
    const nodes = network.nodes.filter((node) => node.kind === kind);
    const [one, more] = NOUNS[kind];
    const absent = absentInWords(kind, nodes, days);
    return nodes.length === 0 ? [] : [`${inFigures(nodes.length)} ${nodes.length === 1 ? one : more}${absent}`];
  });
  const parts = among.some((part) => part.includes(',')) ? among.join('; ') : joinWords(among, 'and');
  return `${plural(ties, 'tie')} among ${parts}`;
}

const ABSENT = { over: 'of them over by then', notYet: 'not there yet' } as const;

/** ", 13 of them dead by then"; empty where all of them existed. */
function absentInWords(kind: EntityKind, nodes: Network['nodes'], days: Days): string {
  return (['over', 'notYet'] as const)
    .map((absence) => {
      const count = nodes.filter(({ span }) => absenceOf(span, days)?.kind === absence).length;
      const words = kind === 'ACTOR' && absence === 'over' ? 'of them dead by then' : ABSENT[absence];
      return count === 0 ? '' : `, ${inFigures(count)} ${words}`;
    })
    .join('');
}

/** "No alliance or war is recorded on 1 June 1890." */
export function emptyInWords(lenses: readonly Lens[], lookedAt: LookedAt): string {
  return `No ${nounsInWords(lenses)} is recorded ${atTimeInWords(lookedAt)}.`;
}

export function plural(count: number, noun: string): string {
  return `${inFigures(count)} ${noun}${count === 1 ? '' : 's'}`;
}
