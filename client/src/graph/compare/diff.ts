import type { Certainty, CompareQuery, PictureQuery } from '../../api/generated/graphql.ts';
import type { PictureNode, Relationship } from '../entity.ts';

/** What became of a relationship from the earlier of two days to the later. */
export type Fate = 'began' | 'ended' | 'persisted';
export const FATES: readonly Fate[] = ['began', 'ended', 'persisted'];

/** Whether a sign on a line is one of these, and not that of a kind. */
export function isFate(sign: string): sign is Fate {
  return FATES.some((fate) => fate === sign);
}

/** What a picture of two days says beside its lines. */
export interface Compared {
  /** By the id of the relationship; every line that is drawn, or folded away, has one. */
  readonly fates: ReadonlyMap<string, Fate>;
  /** Persisted, and too many to be drawn beside what changed: listed, not drawn. */
  readonly folded: readonly Relationship[];
  /** Drawn on neither of the two days, but on one between: listed, not drawn. */
  readonly between: readonly Relationship[];
}

/** A network that is drawn: of one day, of a range, or of two days compared. */
export interface Picture extends PictureQuery {
  readonly compared?: Compared;
  /** What the server said, where the picture is made of it. */
  readonly answer?: CompareQuery;
}

/** More lines than these that did not change would hide those that did. */
const MOST_PERSISTED = 40;

/**
 * Two days compared as one picture: what is drawn on either of them, each line with its fate.
 *
 * @param certainty null lets every certainty through
 */
export function pictureOfDiff({ compare }: CompareQuery, certainty: readonly Certainty[] | null): Picture {
  const counts = (relationship: Relationship) => certainty === null || certainty.includes(relationship.certainty);
  const fates = new Map<string, Fate>();
  for (const fate of FATES) for (const { id } of compare[fate].filter(counts)) fates.set(id, fate);
  const persisted = compare.persisted.filter(counts);
  const folds = persisted.length > MOST_PERSISTED && fates.size > persisted.length;
  const relationships = FATES.flatMap((fate) => (folds && fate === 'persisted' ? [] : compare[fate]))
    .filter(counts)
    .sort(byStart);
  const nodes = new Map<string, PictureNode>();
  for (const { from, to } of relationships) for (const end of [from, to]) nodes.set(end.id, end);
  return {
    network: {
      nodes: [...nodes.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
      relationships,
      truncated: compare.truncated,
      total: { nodes: nodes.size, relationships: relationships.length },
    },
    compared: { fates, folded: folds ? persisted : [], between: compare.between.filter(counts) },
  };
}

/** How many lines met each fate. */
export function fateCounts({ fates }: Compared): Readonly<Record<Fate, number>> {
  const counts = { began: 0, ended: 0, persisted: 0 };
  for (const fate of fates.values()) counts[fate] += 1;
  return counts;
}

function byStart(one: Relationship, other: Relationship): number {
  const [first, second] = [one.span?.startMin ?? '', other.span?.startMin ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
