import {
  CATALOGUE,
  type Lens,
  type LineStyle,
  RELATIONSHIP_TYPES,
  type RelationshipType,
} from '@entente/server/domain/catalogue';

/** One lens that the page offers as a switch. Adding a lens is adding a row. */
export interface LensDescriptor {
  readonly lens: Lens;
  /** Its name in the URL, for ever. */
  readonly slug: string;
  readonly label: string;
  /** What one relation of it is called, for sentences: "No alliance is recorded…". */
  readonly noun: string;
  /** The line that stands for it on its switch. */
  readonly line: LineStyle;
}

export const LENS_TABLE = [
  { lens: 'ALLIANCES', slug: 'alliances', label: 'Alliances', noun: 'alliance', line: 'alliance' },
  { lens: 'CONFLICTS', slug: 'conflicts', label: 'Conflicts', noun: 'war', line: 'war' },
  { lens: 'RIVALRIES', slug: 'rivalries', label: 'Rivalries', noun: 'rivalry', line: 'pressure' },
] as const satisfies readonly LensDescriptor[];

export const OFFERED_LENSES: readonly Lens[] = LENS_TABLE.map(({ lens }) => lens);

/** Offered lenses in the order of the table, each once. */
export function inTableOrder(lenses: readonly Lens[]): readonly Lens[] {
  return OFFERED_LENSES.filter((lens) => lenses.includes(lens));
}

/** "Alliances and conflicts". */
export function lensesInWords(lenses: readonly Lens[]): string {
  const labels = LENS_TABLE.filter(({ lens }) => lenses.includes(lens)).map(({ label }) => label);
  if (labels.length === 0) return 'No lens';
  return joinWords(
    labels.map((label, index) => (index === 0 ? label : label.toLowerCase())),
    'and',
  );
}

/** "alliance, war or rivalry". */
export function nounsInWords(lenses: readonly Lens[]): string {
  return joinWords(
    LENS_TABLE.filter(({ lens }) => lenses.includes(lens)).map(({ noun }) => noun),
    'or',
  );
}

export function joinWords(words: readonly string[], last: 'and' | 'or'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

export function lensHasType(lens: Lens, type: RelationshipType): boolean {
  const rules: readonly { readonly lens: Lens }[] = CATALOGUE[type].lenses;
  return rules.some((rule) => rule.lens === lens);
}

/** The types that the lenses show. */
export function typesOf(lenses: readonly Lens[]): readonly RelationshipType[] {
  return RELATIONSHIP_TYPES.filter((type) => lenses.some((lens) => lensHasType(lens, type)));
}
