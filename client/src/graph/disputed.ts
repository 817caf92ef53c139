import type { Certainty } from '../api/generated/graphql.ts';
import type { Relationship } from './entity.ts';

/** How sure a line is drawn: one of which something else is said as well is dotted, whatever the compilers hold. */
export function drawnCertainty({ certainty, dispute }: Pick<Relationship, 'certainty' | 'dispute'>): Certainty {
  return dispute === null ? certainty : 'DISPUTED';
}

/**
 * Who else is said to hold the same territory, where that is disputed too: each is the other's rival claim.
 *
 * @param around what is in the picture
 */
export function rivalsOf(line: Relationship, around: readonly Relationship[]): readonly Relationship[] {
  if (line.type !== 'CONTROLS' || drawnCertainty(line) !== 'DISPUTED') return [];
  return around.filter(
    (other) =>
      other.type === 'CONTROLS' &&
      other.to.id === line.to.id &&
      other.from.id !== line.from.id &&
      drawnCertainty(other) === 'DISPUTED',
  );
}
