/**
 * The one catalogue of the graph's vocabulary: kinds of entity, types of relationship, lenses.
 *
 * Schema, loader, server and client read it from here. Adding a relationship type is adding a row to
 * `CATALOGUE` and a value to the enum `RelationshipType` in `graphql/schema.graphql` (a test compares the two).
 */

export const ENTITY_KINDS = ['STATE', 'ACTOR', 'TREATY', 'TERRITORY', 'EVENT', 'ORGANISATION'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The node label of each kind; every such node carries `:Entity` as well. */
export const LABEL_OF_KIND = {
  STATE: 'State',
  ACTOR: 'Actor',
  TREATY: 'Treaty',
  TERRITORY: 'Territory',
  EVENT: 'Event',
  ORGANISATION: 'Organisation',
} as const satisfies Record<EntityKind, string>;
export type EntityLabel = (typeof LABEL_OF_KIND)[EntityKind];

export const LENSES = [
  'ALLIANCES',
  'CONFLICTS',
  'RIVALRIES',
  'TREATIES',
  'TERRITORY',
  'INFLUENCE',
  'PEOPLE',
  'ALL',
] as const;
export type Lens = (typeof LENSES)[number];

/** How the start and end of a relationship become bounds (see `bounds.ts`). */
export type SpanKind = 'interval' | 'moment' | 'occasion' | 'none';

/**
 * When a relationship is drawn: on its own span, from its start to the end of the treaty it is at, from its
 * day on, or always. A relationship at a treaty that in fact ends at an event keeps its own span.
 */
export type DrawnRule = 'own' | 'treaty' | 'onwards' | 'always';

/** How a relationship is drawn as a line; the client has one descriptor for each. */
export type LineStyle = 'alliance' | 'war' | 'pressure' | 'influence' | 'signed' | 'controls' | 'plain';

/** One lens that shows a type, when need be only where an end is of a kind. */
export interface LensRule {
  readonly lens: Exclude<Lens, 'ALL'>;
  readonly from?: EntityKind;
  readonly to?: EntityKind;
}

export interface CatalogueEntry {
  readonly from: readonly EntityKind[];
  readonly to: readonly EntityKind[];
  readonly span: SpanKind;
  readonly drawn: DrawnRule;
  readonly sign?: 'POSITIVE' | 'NEGATIVE';
  /** Symmetric relationships are stored once and run both ways; both ends are of one kind. */
  readonly symmetric: boolean;
  /** Where several kinds may stand at either end, and the two must be of one. */
  readonly sameKind?: true;
  /** What the line says, read from its `from` to its `to`: "Japan — allied with — the United Kingdom". */
  readonly label: string;
  /** The same, read from its `to` to its `from`. */
  readonly inverse: string;
  readonly lenses: readonly LensRule[];
  readonly line: LineStyle;
}

export const CATALOGUE = {
  ALLIED_WITH: {
    from: ['STATE'],
    to: ['STATE'],
    span: 'interval',
    drawn: 'own',
    sign: 'POSITIVE',
    symmetric: true,
    label: 'allied with',
    inverse: 'allied with',
    lenses: [{ lens: 'ALLIANCES' }],
    line: 'alliance',
  },
  FOUGHT: {
    from: ['STATE'],
    to: ['STATE'],
    span: 'interval',
    drawn: 'own',
    sign: 'NEGATIVE',
    symmetric: true,
    label: 'at war with',
    inverse: 'at war with',
    lenses: [{ lens: 'CONFLICTS' }],
    line: 'war',
  },
  PRESSURED: {
    from: ['STATE'],
    to: ['STATE'],
    span: 'interval',
    drawn: 'own',
    sign: 'NEGATIVE',
    symmetric: false,
    label: 'pressured',
    inverse: 'pressured by',
    lenses: [{ lens: 'RIVALRIES' }],
    line: 'pressure',
  },
  SUPPLIED: {
    from: ['STATE', 'ORGANISATION'],
    to: ['STATE'],
    span: 'occasion',
    drawn: 'own',
    sign: 'POSITIVE',
    symmetric: false,
    label: 'supplied',
    inverse: 'supplied by',
    lenses: [{ lens: 'ALLIANCES' }],
    line: 'plain',
  },
  SIGNED: {
    from: ['STATE', 'ACTOR', 'ORGANISATION'],
    to: ['TREATY'],
    span: 'moment',
    drawn: 'treaty',
    symmetric: false,
    label: 'signed',
    inverse: 'signed by',
    lenses: [{ lens: 'TREATIES' }, { lens: 'PEOPLE', from: 'ACTOR' }],
    line: 'signed',
  },
  MEDIATED: {
    from: ['ACTOR', 'STATE'],
    to: ['TREATY'],
    span: 'occasion',
    drawn: 'treaty',
    symmetric: false,
    label: 'mediated',
    inverse: 'mediated by',
    lenses: [{ lens: 'TREATIES' }, { lens: 'PEOPLE', from: 'ACTOR' }],
    line: 'signed',
  },
  PARTICIPATED_IN: {
    from: ['STATE', 'ACTOR', 'ORGANISATION'],
    to: ['EVENT', 'TREATY'],
    span: 'occasion',
    drawn: 'treaty',
    symmetric: false,
    label: 'took part in',
    inverse: 'participant',
    lenses: [
      { lens: 'TREATIES', to: 'TREATY' },
      { lens: 'PEOPLE', from: 'ACTOR' },
    ],
    line: 'signed',
  },
  COMMANDED: {
    from: ['ACTOR'],
    to: ['EVENT'],
    span: 'occasion',
    drawn: 'own',
    symmetric: false,
    label: 'commanded in',
    inverse: 'commanded by',
    lenses: [{ lens: 'PEOPLE' }],
    line: 'plain',
  },
  SERVED: {
    from: ['ACTOR'],
    to: ['STATE'],
    span: 'interval',
    drawn: 'own',
    symmetric: false,
    label: 'served',
    inverse: 'served by',
    lenses: [{ lens: 'PEOPLE' }],
    line: 'plain',
  },
  CONTROLS: {
    from: ['STATE'],
    to: ['TERRITORY'],
    span: 'interval',
    drawn: 'own',
    symmetric: false,
    label: 'controls',
    inverse: 'controlled by',
    lenses: [{ lens: 'TERRITORY' }],
    line: 'controls',
  },
  CEDES: {
    from: ['TREATY'],
    to: ['TERRITORY'],
    span: 'moment',
    drawn: 'treaty',
    symmetric: false,
    label: 'cedes',
    inverse: 'ceded by',
    lenses: [{ lens: 'TERRITORY' }],
    line: 'controls',
  },
  CONCERNS: {
    from: ['TREATY'],
    to: ['TERRITORY'],
    span: 'moment',
    drawn: 'treaty',
    symmetric: false,
    label: 'concerns',
    inverse: 'subject of',
    lenses: [{ lens: 'TERRITORY' }],
    line: 'plain',
  },
  LED_TO: {
    from: ['EVENT', 'TREATY'],
    to: ['EVENT', 'TREATY'],
    span: 'moment',
    drawn: 'onwards',
    symmetric: false,
    label: 'led to',
    inverse: 'came of',
    lenses: [{ lens: 'INFLUENCE' }],
    line: 'influence',
  },
  REVISED: {
    from: ['TREATY'],
    to: ['TREATY'],
    span: 'moment',
    drawn: 'onwards',
    symmetric: false,
    label: 'revised',
    inverse: 'revised by',
    lenses: [{ lens: 'TREATIES' }],
    line: 'plain',
  },
  SUPERSEDED: {
    from: ['TREATY'],
    to: ['TREATY'],
    span: 'moment',
    drawn: 'onwards',
    symmetric: false,
    label: 'superseded',
    inverse: 'superseded by',
    lenses: [{ lens: 'TREATIES' }],
    line: 'plain',
  },
  TERMINATED: {
    from: ['TREATY'],
    to: ['TREATY'],
    span: 'moment',
    drawn: 'onwards',
    symmetric: false,
    label: 'terminated',
    inverse: 'terminated by',
    lenses: [{ lens: 'TREATIES' }],
    line: 'plain',
  },
  SUCCEEDED: {
    from: ['STATE', 'ORGANISATION'],
    to: ['STATE', 'ORGANISATION'],
    span: 'moment',
    drawn: 'onwards',
    symmetric: false,
    sameKind: true,
    label: 'succeeded',
    inverse: 'succeeded by',
    lenses: [],
    line: 'plain',
  },
  LOCATED_IN: {
    from: ['TERRITORY', 'EVENT'],
    to: ['TERRITORY'],
    span: 'none',
    drawn: 'always',
    symmetric: false,
    label: 'located in',
    inverse: 'place of',
    lenses: [{ lens: 'TERRITORY' }],
    line: 'plain',
  },
  FOUNDED: {
    from: ['STATE', 'ORGANISATION'],
    to: ['ORGANISATION', 'TERRITORY'],
    span: 'moment',
    drawn: 'onwards',
    symmetric: false,
    label: 'founded',
    inverse: 'founded by',
    lenses: [{ lens: 'TERRITORY' }],
    line: 'plain',
  },
  OPERATED: {
    from: ['STATE', 'ORGANISATION'],
    to: ['TERRITORY'],
    span: 'interval',
    drawn: 'own',
    symmetric: false,
    label: 'operated',
    inverse: 'operated by',
    lenses: [{ lens: 'TERRITORY' }],
    line: 'plain',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type RelationshipType = keyof typeof CATALOGUE;

export const RELATIONSHIP_TYPES = Object.keys(CATALOGUE) as readonly RelationshipType[];

/** The catalogue's row of a type, with the row's general shape. */
export function catalogueEntry(type: RelationshipType): CatalogueEntry {
  return CATALOGUE[type];
}

export function isRelationshipType(text: string): text is RelationshipType {
  return Object.hasOwn(CATALOGUE, text);
}

/** The types that a set of lenses shows, and for the conditional ones the kind that an end must be of. */
export function typesOfLenses(lenses: readonly Lens[]): {
  readonly anyEnds: readonly RelationshipType[];
  readonly whenFrom: ReadonlyMap<EntityKind, readonly RelationshipType[]>;
  readonly whenTo: ReadonlyMap<EntityKind, readonly RelationshipType[]>;
} {
  const anyEnds: RelationshipType[] = [];
  const whenFrom = new Map<EntityKind, RelationshipType[]>();
  const whenTo = new Map<EntityKind, RelationshipType[]>();
  for (const type of RELATIONSHIP_TYPES) {
    const rules = catalogueEntry(type).lenses.filter((rule) => lenses.includes(rule.lens));
    if (lenses.includes('ALL') || rules.some((rule) => !rule.from && !rule.to)) {
      anyEnds.push(type);
      continue;
    }
    for (const rule of rules) {
      if (rule.from) whenFrom.set(rule.from, [...(whenFrom.get(rule.from) ?? []), type]);
      if (rule.to) whenTo.set(rule.to, [...(whenTo.get(rule.to) ?? []), type]);
    }
  }
  return { anyEnds, whenFrom, whenTo };
}
