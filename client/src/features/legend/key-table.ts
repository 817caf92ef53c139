import type { LineStyle } from '@entente/server/domain/catalogue';
import type { Certainty } from '../../api/generated/graphql.ts';

/** What each line is called in the legend. */
export const LINE_ROWS: readonly { readonly line: LineStyle; readonly label: string }[] = [
  { line: 'alliance', label: 'Alliance' },
  { line: 'war', label: 'War' },
  { line: 'pressure', label: 'Pressure' },
  { line: 'influence', label: 'Influence' },
  { line: 'signed', label: 'Signed, took part' },
  { line: 'controls', label: 'Controls' },
  { line: 'plain', label: 'Other relation' },
];

export const CERTAINTY_ROWS: readonly { readonly certainty: Certainty; readonly label: string }[] = [
  { certainty: 'CERTAIN', label: 'Certain' },
  { certainty: 'PROBABLE', label: 'Probable' },
  { certainty: 'DISPUTED', label: 'Disputed' },
];
