import { catalogueEntry } from '@entente/server/domain/catalogue';
import { drawnCertainty } from '../disputed.ts';
import type { EntityRef, Relationship } from '../entity.ts';

/** Entities that stand together in a matrix, under one head. */
export interface Side {
  readonly label: string;
  /** Most ties first, then by name. */
  readonly members: readonly EntityRef[];
}

/**
 * The sides of a picture: who is joined by friendly ties that nobody disputes, directly or through others, stands
 * together. Larger sides come first, then those with ties but without such a friend, then those without any tie.
 */
export function sidesOf(
  entities: readonly EntityRef[],
  ties: readonly Relationship[],
  tieless: readonly EntityRef[],
): readonly Side[] {
  const counts = tieCounts(ties);
  const ordered = [...entities].sort((one, other) => byTies(one, other, counts));
  const leader = leaders(entities, ties);
  const groups = new Map<string, EntityRef[]>();
  for (const entity of ordered) {
    const first = leader(entity.id);
    groups.set(first, [...(groups.get(first) ?? []), entity]);
  }
  const joined = [...groups.values()].filter((members) => members.length > 1);
  const alone = [...groups.values()].filter((members) => members.length === 1).flat();
  joined.sort((one, other) => other.length - one.length);
  const sides = joined.map((members) => ({ label: `With ${members[0]?.name ?? ''}`, members }));
  if (alone.length > 0)
    sides.push({ label: sides.length === 0 ? 'With ties' : 'No undisputed friend', members: alone });
  if (tieless.length > 0) {
    sides.push({ label: 'No tie recorded', members: [...tieless].sort((one, other) => byTies(one, other, counts)) });
  }
  return sides;
}

export function tieCounts(ties: readonly Relationship[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of ties) for (const { id } of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

export function byTies(one: EntityRef, other: EntityRef, counts: ReadonlyMap<string, number>): number {
  const more = (counts.get(other.id) ?? 0) - (counts.get(one.id) ?? 0);
  if (more !== 0) return more;
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

/** Whose side each entity is on: one id for all that friendly ties join. */
function leaders(entities: readonly EntityRef[], ties: readonly Relationship[]): (id: string) => string {
  const parent = new Map(entities.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : find(up);
  };
  for (const tie of ties) {
    const { type, from, to } = tie;
    const friendly = catalogueEntry(type).sign === 'POSITIVE' && catalogueEntry(type).symmetric;
    if (!friendly || drawnCertainty(tie) === 'DISPUTED') continue;
    parent.set(find(from.id), find(to.id));
  }
  return find;
}
