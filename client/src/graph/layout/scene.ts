import type { LineStyle } from '@entente/server/domain/catalogue';
import { catalogueEntry } from '@entente/server/domain/catalogue';
import type { EntityKind } from '../../api/generated/graphql.ts';
import type { Fate } from '../compare/diff.ts';
import type { PictureNode, Relationship, Selection } from '../entity.ts';
import { isSelected, touches } from '../entity.ts';
import { type Absence, absenceOf, type Days } from '../existence.ts';
import type { Point } from './geometry.ts';
import { parallelOffset } from './tie-path.ts';

/** What stands on the plate, placed; lengths in model pixels (zoom 1). */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
}

export interface SceneNode extends Point {
  readonly id: string;
  readonly entity: PictureNode;
  readonly radius: number;
  readonly principal: boolean;
  /** No tie in this lens: it exists on the day, that is all. */
  readonly ghost: boolean;
  readonly selected: boolean;
  /** Selected, or tied to what is selected. */
  readonly near: boolean;
  /** Ties in the picture. */
  readonly ties: number;
  /** It did not exist on the days of the picture; null where it did or may have. */
  readonly absence: Absence | null;
}

export interface SceneTie {
  readonly id: string;
  readonly relationship: Relationship;
  readonly from: SceneNode;
  readonly to: SceneNode;
  readonly line: LineStyle;
  /** How far it bends at its middle, seen from `from` to `to`. */
  readonly offset: number;
  readonly selected: boolean;
  readonly near: boolean;
  /** What became of it between two days that are compared; null in any other picture. */
  readonly fate: Fate | null;
}

export interface ScenePicture {
  readonly nodes: readonly PictureNode[];
  readonly relationships: readonly Relationship[];
  readonly ghosts: readonly PictureNode[];
  /** Which the picture is of. */
  readonly days: Days;
  /** By relationship, where two days are compared. */
  readonly fates?: ReadonlyMap<string, Fate>;
}

const PRINCIPAL_RADIUS = 27;
const GHOST_RADIUS = 7;
const RADII: Readonly<Record<EntityKind, number>> = {
  STATE: 17,
  ORGANISATION: 17,
  TREATY: 15,
  EVENT: 15,
  TERRITORY: 15,
  ACTOR: 14,
};

/** @param scale how much larger than life nodes are, where the whole is seen from further away */
export function sceneOf(
  picture: ScenePicture,
  places: ReadonlyMap<string, Point>,
  principals: ReadonlySet<string>,
  selection: Selection | null,
  scale = 1,
): Scene {
  const tieCount = countTies(picture.relationships);
  const nearIds = idsNear(picture.relationships, selection);
  const nodes = new Map<string, SceneNode>();
  const add = (entity: PictureNode, ghost: boolean) => {
    const place = places.get(entity.id);
    if (!place || nodes.has(entity.id)) return;
    const principal = principals.has(entity.id);
    nodes.set(entity.id, {
      id: entity.id,
      entity,
      x: place.x,
      y: place.y,
      radius: scale * (ghost ? GHOST_RADIUS : principal ? PRINCIPAL_RADIUS : RADII[entity.kind]),
      principal,
      ghost,
      selected: isSelected(selection, 'entity', entity.id),
      near: nearIds.has(entity.id),
      ties: tieCount.get(entity.id) ?? 0,
      absence: absenceOf(entity.span, picture.days),
    });
  };
  for (const entity of picture.nodes) add(entity, false);
  for (const entity of picture.ghosts) add(entity, true);
  return { nodes: [...nodes.values()], ties: tiesOf(picture, nodes, selection) };
}

/** From so many nodes on, they stand closer than names are long. */
const CROWDED_NODES = 160;

/** Whether only some of the names have room, until one comes closer. */
export function isCrowded({ nodes }: Pick<Scene, 'nodes'>): boolean {
  return nodes.length > CROWDED_NODES;
}

/** Nodes by what they carry: most ties first, then by name. The order in which Tab goes through them. */
export function byDegree(nodes: readonly SceneNode[]): readonly SceneNode[] {
  return [...nodes].sort(
    (one, other) =>
      Number(other.principal) - Number(one.principal) ||
      other.ties - one.ties ||
      (one.entity.name < other.entity.name ? -1 : 1),
  );
}

function tiesOf(
  { relationships, fates }: ScenePicture,
  nodes: ReadonlyMap<string, SceneNode>,
  selection: Selection | null,
): readonly SceneTie[] {
  const pairs = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    const pair = pairOf(relationship);
    pairs.set(pair, [...(pairs.get(pair) ?? []), relationship]);
  }
  return relationships.flatMap((relationship): SceneTie[] => {
    const from = nodes.get(relationship.from.id);
    const to = nodes.get(relationship.to.id);
    if (!from || !to || from === to) return [];
    const pair = pairs.get(pairOf(relationship)) ?? [];
    const offset = parallelOffset(pair.indexOf(relationship), pair.length);
    return [
      {
        id: relationship.id,
        relationship,
        from,
        to,
        line: catalogueEntry(relationship.type).line,
        // Ties of a pair filed in opposite directions must still bend to different sides.
        offset: from.id < to.id ? offset : -offset,
        selected: isSelected(selection, 'line', relationship.id),
        near: touches(relationship, selection),
        fate: fates?.get(relationship.id) ?? null,
      },
    ];
  });
}

function pairOf({ from, to }: Relationship): string {
  return from.id < to.id ? `${from.id} ${to.id}` : `${to.id} ${from.id}`;
}

function countTies(relationships: readonly Relationship[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of relationships) {
    for (const { id } of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function idsNear(relationships: readonly Relationship[], selection: Selection | null): ReadonlySet<string> {
  const ids = new Set<string>();
  if (selection?.kind === 'entity') ids.add(selection.id);
  for (const relationship of relationships) {
    if (!touches(relationship, selection)) continue;
    ids.add(relationship.from.id).add(relationship.to.id);
  }
  return ids;
}
