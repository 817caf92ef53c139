import type { Certainty } from '../api/generated/graphql.ts';
import type { Relationship } from './entity.ts';

/** How sure a line is drawn: one of which something else is said as well is dotted, whatever the compilers hold. */
export function drawnCertainty({ certainty, dispute }: Pick<Relationship, 'certainty' | 'dispute'>): Certainty {
  return dispute === null ? certainty : 'DISPUTED';
}
