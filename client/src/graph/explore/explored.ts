import type { Picture } from '../compare/diff.ts';
import { type PictureNode, type Relationship, type Selection, touches } from '../entity.ts';
import { type Folded, foldTreaties } from './fold.ts';

/** What the server said of the relations of one entity. */
export interface Expansion {
  readonly id: string;
  readonly nodes: readonly PictureNode[];
  readonly relationships: readonly Relationship[];
  /** How many there are in all. */
  readonly total: number;
}

/** Ids of entities on two sides, more than one where they are of a line of succession. */
export type Sides = readonly [readonly string[], readonly string[]];

export interface ExploreRequest {
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  /** Only what two sides have in common, or else the selection and its neighbours. */
  readonly focus: { readonly between: Sides | null } | null;
  /** Treaties of few parties are lines. */
  readonly folded: boolean;
  readonly selection: Selection | null;
}

/** A picture as it was changed by hand. */
export interface ExploredPicture extends Picture {
  readonly folded?: Folded;
  /** How much of the relations of each expanded entity is shown. */
  readonly expansions?: ReadonlyMap<string, { readonly shown: number; readonly total: number }>;
}

/**
 * What is drawn of a picture: with what was expanded, without what was hidden, in focus only what is near the
 * selection. Everything that says what is in view goes by it.
 */
export function exploredPicture(picture: Picture, request: ExploreRequest): ExploredPicture {
  const { expansions, hidden, focus, folded, selection } = request;
  const near = focus === null ? null : nearOf(focus.between, selection);
  if (expansions.length === 0 && hidden.length === 0 && !folded && near === null) return picture;
  const gone = new Set(hidden);
  let relationships = joined(picture.network.relationships, expansions).filter(
    ({ from, to }) => !gone.has(from.id) && !gone.has(to.id),
  );
  let states = picture.states?.nodes.filter(({ id }) => !gone.has(id));
  if (near !== null) {
    const ids = near(relationships);
    relationships = relationships.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id));
    states = states?.filter(({ id }) => ids.has(id));
  }
  const fold = folded ? foldTreaties(relationships) : null;
  if (fold) {
    relationships = relationships.filter(
      ({ id, from, to }) => fold.parts.has(id) || (!fold.treaties.has(from.id) && !fold.treaties.has(to.id)),
    );
  }
  const all = new Map<string, PictureNode>();
  for (const { nodes } of [picture.network, ...expansions]) for (const node of nodes) all.set(node.id, node);
  const ends = new Set(relationships.flatMap(({ from, to }) => [from.id, to.id]));
  return {
    ...picture,
    network: {
      ...picture.network,
      nodes: [...all.values()].filter(({ id }) => ends.has(id)).sort(byId),
      relationships,
    },
    ...(picture.states && states ? { states: { ...picture.states, nodes: states } } : {}),
    ...(fold ? { folded: fold } : {}),
    expansions: new Map(expansions.map(({ id, relationships: shown, total }) => [id, { shown: shown.length, total }])),
  };
}

/** What a scene is made of: folded treaties are lines, everything else as it is. */
export function drawnParts({ network, folded }: ExploredPicture): Pick<Picture['network'], 'nodes' | 'relationships'> {
  const { nodes, relationships } = network;
  if (!folded) return { nodes, relationships };
  return {
    nodes: nodes.filter(({ id }) => !folded.treaties.has(id)),
    relationships: [...relationships.filter(({ id }) => !folded.parts.has(id)), ...folded.lines],
  };
}

function joined(relationships: readonly Relationship[], expansions: readonly Expansion[]): Relationship[] {
  const all = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  for (const expansion of expansions) {
    for (const relationship of expansion.relationships) {
      if (!all.has(relationship.id)) all.set(relationship.id, relationship);
    }
  }
  return [...all.values()];
}

/** What is kept in focus, of relationships; null where there is nothing to keep to. */
function nearOf(between: Sides | null, selection: Selection | null) {
  if (between === null) return selection && ((all: readonly Relationship[]) => idsNear(all, selection));
  return (all: readonly Relationship[]) => {
    const [near, others] = between.map(
      (side) => new Set(side.flatMap((id) => [...idsNear(all, { kind: 'entity', id })])),
    );
    return new Set([...between.flat(), ...[...(near ?? [])].filter((id) => others?.has(id))]);
  };
}

function idsNear(relationships: readonly Relationship[], selection: Selection): ReadonlySet<string> {
  const near = new Set(selection.kind === 'entity' ? [selection.id] : []);
  for (const relationship of relationships) {
    if (touches(relationship, selection)) near.add(relationship.from.id).add(relationship.to.id);
  }
  return near;
}

function byId(one: PictureNode, other: PictureNode): number {
  return one.id < other.id ? -1 : 1;
}
