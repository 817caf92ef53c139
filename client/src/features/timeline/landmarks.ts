import { shortName } from '@entente/server/domain/names';
import type { AtlasTie } from '../../graph/changes.ts';
import type { EntityRef } from '../../graph/entity.ts';

/** A treaty or event to steer by, with the day on which the picture changes with it. */
export interface Landmark {
  readonly via: EntityRef;
  readonly name: string;
  readonly day: string;
  readonly x: number;
  /** Where its name stands; null where there is only room for its sign. */
  readonly nameAt: number | null;
}

/** As wide as a sign's target. */
const SIGN_ROOM = 24;
const NAME_GAP = 14;
const LONGEST_NAME = 190;

/**
 * What the ties in the lens go through, as far as there is room on the axis: first what joins the dataset's
 * principals, then what touches one, then what joins most.
 *
 * @param nameWidth in pixels, as drawn
 */
export function landmarksOf(
  ties: readonly AtlasTie[],
  principals: ReadonlySet<string>,
  place: (day: string) => number | null,
  width: number,
  nameWidth: (name: string) => number,
): readonly Landmark[] {
  const found = new Map<string, { via: EntityRef; day: string; focused: number; ties: number }>();
  for (const { via, span, from, to } of ties) {
    const day = span?.startMin;
    if (!via || !day) continue;
    const known = found.get(via.id) ?? { via, day, focused: 0, ties: 0 };
    const focused = Number(principals.has(from.id)) + Number(principals.has(to.id));
    known.focused = Math.max(known.focused, focused);
    known.ties += 1;
    if (day < known.day) known.day = day;
    found.set(via.id, known);
  }
  const ranked = [...found.values()].sort(
    (one, other) => other.focused - one.focused || other.ties - one.ties || (one.day < other.day ? -1 : 1),
  );
  const signs: number[] = [];
  const names: { from: number; to: number }[] = [];
  const placed: Landmark[] = [];
  for (const { via, day } of ranked) {
    const x = place(day);
    if (x === null || signs.some((other) => Math.abs(other - x) < SIGN_ROOM)) continue;
    signs.push(x);
    const name = shortName(via.name);
    const half = nameWidth(name) / 2;
    const middle = Math.max(half, Math.min(width - half, x));
    const span = { from: middle - half - NAME_GAP, to: middle + half + NAME_GAP };
    const free =
      half < LONGEST_NAME / 2 &&
      names.every((other) => other.to <= span.from + NAME_GAP || span.to - NAME_GAP <= other.from);
    if (free) names.push(span);
    placed.push({ via, name, day, x, nameAt: free ? middle : null });
  }
  return placed;
}
