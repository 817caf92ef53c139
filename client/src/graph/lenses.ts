import {
  CATALOGUE,
  type EntityKind,
  type Lens,
  type LensRule,
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
  /** Where it is known by what it brings to the plate, the kind that stands on the switch in place of the line. */
  readonly kind?: EntityKind;
}

const DESCRIPTORS = {
  ALLIANCES: { slug: 'alliances', label: 'Alliances', noun: 'alliance', line: 'alliance' },
  CONFLICTS: { slug: 'conflicts', label: 'Conflicts', noun: 'war', line: 'war' },
  RIVALRIES: { slug: 'rivalries', label: 'Rivalries', noun: 'rivalry', line: 'pressure' },
  TREATIES: { slug: 'treaties', label: 'Treaties', noun: 'treaty', line: 'signed', kind: 'TREATY' },
  TERRITORY: {
    slug: 'territory',
    label: 'Territory',
    noun: 'territorial relation',
    line: 'controls',
    kind: 'TERRITORY',
  },
  INFLUENCE: { slug: 'influence', label: 'Influence', noun: 'influence', line: 'influence' },
  PEOPLE: { slug: 'people', label: 'People', noun: 'personal relation', line: 'plain', kind: 'ACTOR' },
} as const satisfies Record<OfferedLens, Omit<LensDescriptor, 'lens'>>;

type OfferedLens = Exclude<Lens, 'ALL'>;

/** The lenses in the order of their switches. */
export const LENS_TABLE = (Object.keys(DESCRIPTORS) as OfferedLens[]).map((lens) => ({ lens, ...DESCRIPTORS[lens] }));

const OFFERED_LENSES: readonly Lens[] = LENS_TABLE.map(({ lens }) => lens);

/** The lenses whose lines run from state to state. States have their places by these, whatever else is switched on. */
export const STATE_LENSES: readonly Lens[] = ['ALLIANCES', 'CONFLICTS', 'RIVALRIES'];

/** Whether lenses bring more to the plate than states, which have places of their own. */
export function needsWideAtlas(lenses: readonly Lens[]): boolean {
  return lenses.some((lens) => !STATE_LENSES.includes(lens));
}

/** Offered lenses in the order of the table, each once. */
export function inTableOrder(lenses: readonly Lens[]): readonly Lens[] {
  return OFFERED_LENSES.filter((lens) => lenses.includes(lens));
}

/** "Alliances and conflicts". */
export function lensesInWords(lenses: readonly Lens[]): string {
  const labels = LENS_TABLE.filter(({ lens }) => lenses.includes(lens)).map(({ label }) => label);
  if (labels.length === 0) return 'No lens';
  if (labels.length === LENS_TABLE.length) return 'All lenses';
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

interface Line {
  readonly type: RelationshipType;
  readonly from: { readonly kind: EntityKind };
  readonly to: { readonly kind: EntityKind };
}

/** Whether a lens shows a relationship: by its type and, where the catalogue says so, the kinds at its ends. */
export function lensShows(lens: Lens, { type, from, to }: Line): boolean {
  const rules: readonly LensRule[] = CATALOGUE[type].lenses;
  return rules.some(
    (rule) =>
      rule.lens === lens &&
      (rule.from === undefined || rule.from === from.kind) &&
      (rule.to === undefined || rule.to === to.kind),
  );
}

/** The types that the lenses show, at least between some kinds. */
export function typesOf(lenses: readonly Lens[]): readonly RelationshipType[] {
  return RELATIONSHIP_TYPES.filter((type) => {
    const rules: readonly LensRule[] = CATALOGUE[type].lenses;
    return rules.some((rule) => lenses.includes(rule.lens));
  });
}
