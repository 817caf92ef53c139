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

/** What those are called of a kind that were over by the days of a picture, and those that were still to come. */
const ABSENT: Readonly<Record<EntityKind, readonly [over: string, notYet: string]>> = {
  STATE: ['gone', 'not there yet'],
  ACTOR: ['dead', 'not yet born'],
  TREATY: ['over', 'not yet signed'],
  TERRITORY: ['gone', 'not there yet'],
  EVENT: ['over', 'still to come'],
  ORGANISATION: ['dissolved', 'not yet founded'],
};

/**
 * "7 ties among 8 states", "50 ties among 9 states, 21 treaties and 20 people"; "49 ties among 9 states; and 38 people,
 * 13 of them dead by then".
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
  return `${plural(ties, 'tie')} among ${among.some((part) => part.includes(',')) ? inClauses(among) : joinWords(among, 'and')}`;
}

/** ", 13 of them dead by then"; empty where all of them existed. */
function absentInWords(kind: EntityKind, nodes: Network['nodes'], days: Days): string {
  const kinds = nodes.map(({ span }) => absenceOf(span, days)?.kind);
  const [over, notYet] = ABSENT[kind];
  const counts = [
    { count: kinds.filter((found) => found === 'over').length, words: `${over} by then` },
    { count: kinds.filter((found) => found === 'notYet').length, words: notYet },
  ].filter(({ count }) => count > 0);
  // Of one alone there is nothing to count.
  const counted = (count: number) => (nodes.length === 1 ? '' : `${inFigures(count)} `);
  return counts
    .map(({ count, words }, index) => {
      const of = nodes.length > 1 && index === 0 ? 'of them ' : '';
      return `${index === 0 ? ', ' : ' and '}${counted(count)}${of}${words}`;
    })
    .join('');
}

/** Parts that have commas of their own. */
function inClauses(parts: readonly string[]): string {
  return parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join('; ')}; and ${parts.at(-1)}`;
}

/** "No alliance or war is recorded on 1 June 1890." */
export function emptyInWords(lenses: readonly Lens[], lookedAt: LookedAt): string {
  return `No ${nounsInWords(lenses)} is recorded ${atTimeInWords(lookedAt)}.`;
}

export function plural(count: number, noun: string): string {
  return `${inFigures(count)} ${noun}${count === 1 ? '' : 's'}`;
}
