import type { RelationshipType } from '../domain/catalogue.ts';
import type { Column } from './layout.ts';

/** The closed vocabularies of a data package that are not part of the graph's model. An empty cell means unknown. */

export const SOURCE_KINDS = ['primary', 'scholarly', 'reference', 'encyclopedia-wiki', 'popular', 'none'] as const;

/** By type and column. The same column of another type is free text in the dataset's own words. */
export const CLOSED_CELLS: Partial<Record<RelationshipType, Partial<Record<Column, readonly string[]>>>> = {
  CONTROLS: { mode: ['sovereignty', 'joint', 'lease', 'occupation', 'sphere'] },
  SIGNED: { role: ['party', 'signatory', 'countersignatory', 'acceding party', 'original party'] },
  // Without an effect the one caused the other; without a scope the link is a direct one.
  LED_TO: { effect: ['inhibited', 'intensified', 'hardened', 'lapse'], scope: ['long-term'] },
};
