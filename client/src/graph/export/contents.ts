import type { ExportEntitiesQuery, OpeningQuery, RelationshipRestFragment } from '../../api/generated/graphql.ts';
import type { Fate } from '../compare/diff.ts';
import type { Relationship } from '../entity.ts';

export type ExportEntity = ExportEntitiesQuery['entities']['nodes'][number];
/** A relationship with what files say of it and pictures do not. */
export type ExportRelationship = Relationship & RelationshipRestFragment;
export type ExportSource = Relationship['citations'][number]['passage']['source'];

/** What is taken away: everything that a file says, whatever its form. */
export interface ExportContents {
  /** What is shown, in words: "Alliances and conflicts". */
  readonly title: string;
  /** ISO day that the rows are of; null where they are of more than one day. */
  readonly at: string | null;
  /** The days that the rows are of, in words: one, a range, two compared, or all time. */
  readonly when: string;
  /** The same for the name of a file: `1904-02-08`, `1894-07-25-to-1905-09-05`, `all-time`. */
  readonly stem: string;
  /** How many relationships there are where not all are here; null where all are. */
  readonly cut: { readonly shown: number; readonly total: number } | null;
  readonly dataset: OpeningQuery['dataset'];
  /** The address that opens the same picture. */
  readonly link: string;
  /** ISO day on which it was taken away. */
  readonly takenOn: string;
  /** By id. */
  readonly entities: readonly ExportEntity[];
  /** By earliest start, then id. */
  readonly relationships: readonly ExportRelationship[];
  /** What became of each relationship, where two days are compared. */
  readonly fates?: ReadonlyMap<string, Fate>;
}

/** One thing that the network's files know the facts of by their names. */
export type Fact = string | number | boolean | null;

/** What a file says of an entity, by column, in the order of the columns. */
export function entityFacts(entity: ExportEntity): Readonly<Record<string, Fact>> {
  const { span, place } = entity;
  return {
    name: entity.name,
    kind: entity.kind.toLowerCase(),
    subtype: entity.subtype,
    tier: entity.tier.toLowerCase(),
    capital: 'capital' in entity ? entity.capital : null,
    inForce: 'inForce' in entity ? entity.inForce : null,
    otherNames: entity.names.join(' | ') || null,
    start: span?.start ?? null,
    end: span?.end ?? null,
    startMin: span?.startMin ?? null,
    startMax: span?.startMax ?? null,
    endMin: span?.endMin ?? null,
    endMax: span?.endMax ?? null,
    dates: span?.label ?? null,
    place: place?.name ?? null,
    latitude: place?.lat ?? null,
    longitude: place?.lon ?? null,
    wikidata: entity.wikidata,
    summary: entity.summary,
    note: entity.note,
    dispute: entity.dispute,
    citations: entity.citations.map(({ passage }) => passage.id).join(' | ') || null,
  };
}

/** What a file says of a relationship beside its two ends. */
export function relationshipFacts(relationship: ExportRelationship): Readonly<Record<string, Fact>> {
  const { span, via } = relationship;
  return {
    type: relationship.type,
    certainty: relationship.certainty.toLowerCase(),
    start: span?.start ?? null,
    end: span?.end ?? null,
    startMin: span?.startMin ?? null,
    startMax: span?.startMax ?? null,
    endMin: span?.endMin ?? null,
    endMax: span?.endMax ?? null,
    dates: span?.label ?? null,
    via: via?.id ?? null,
    viaName: via?.name ?? null,
    role: relationship.role,
    side: relationship.side,
    office: relationship.office,
    mode: relationship.mode,
    reason: relationship.reason,
    effect: relationship.effect,
    scope: relationship.scope,
    demand: relationship.demand,
    goods: relationship.goods,
    fromState: relationship.fromState?.id ?? null,
    toState: relationship.toState?.id ?? null,
    article: relationship.article,
    note: relationship.note,
    dispute: relationship.dispute,
    tier: relationship.tier.toLowerCase(),
    sourced: relationship.sourced,
    sources: sourcesText(relationship) || null,
    citations: relationship.citations.map(({ passage }) => passage.id).join(' | ') || null,
  };
}

/** "The Origins of the Russo-Japanese War, p. 27 | General knowledge of the compilers". */
function sourcesText({ citations }: Relationship): string {
  return citations
    .map(({ passage }) =>
      [passage.source.title ?? passage.source.id, passage.locator].filter((part) => part).join(', '),
    )
    .join(' | ');
}

/** The columns of some records of which at least one has a value, in their order. */
export function usedColumns(records: readonly Readonly<Record<string, Fact>>[]): readonly string[] {
  const columns = Object.keys(records[0] ?? {});
  return columns.filter((column) => records.some((record) => record[column] !== null));
}

export interface CitedSource {
  readonly source: ExportSource;
  /** Where in it, each place once. */
  readonly locators: readonly string[];
}

/** The works that the relationships cite, each once, by id; "general knowledge" is no work. */
export function citedSources(relationships: readonly Relationship[]): readonly CitedSource[] {
  const found = new Map<string, { readonly source: ExportSource; readonly locators: Set<string> }>();
  for (const { passage } of relationships.flatMap(({ citations }) => citations)) {
    const { source, locator } = passage;
    if (source.kind === 'none') continue;
    const known = found.get(source.id) ?? { source, locators: new Set<string>() };
    if (locator !== null) known.locators.add(locator);
    found.set(source.id, known);
  }
  return [...found.values()]
    .map(({ source, locators }) => ({ source, locators: [...locators] }))
    .sort((one, other) => (one.source.id < other.source.id ? -1 : 1));
}
