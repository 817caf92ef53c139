import { shortName } from '@entente/server/domain/names';
import type { EntityRef } from '../entity.ts';
import type { Holding } from './holdings.ts';
import { isSeen, type PlatePoint, type Shape } from './map-shapes.ts';

/** How the plate is seen: a point is drawn at `x + zoom * px`. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A treaty or event that has a place, on the plate at no zoom. */
export interface PlacedEntity extends EntityRef {
  readonly core: boolean;
  readonly dates: string;
  readonly at: PlatePoint;
}

/** A sign or a name on the plate, in screen pixels from the plate's corner. */
export interface Mark extends PlatePoint {
  readonly entity: EntityRef;
  /** What stands there: the extent itself, which needs only its name, or a sign. */
  readonly as: 'area' | 'line' | 'sign';
  readonly name: string;
  readonly holdings: readonly Holding[];
  /** When a treaty or event was; empty for a territory. */
  readonly dates: string;
  /** Nobody is recorded as its holder on the day. */
  readonly ghost: boolean;
  readonly selected: boolean;
  readonly core: boolean;
  /** How large the extent is on the screen, across. */
  readonly across: number;
  /** It shares its place with others, so it stands in their row and its name is left to the details. */
  readonly crowded: boolean;
}

export interface MarksRequest {
  readonly shapes: readonly Shape[];
  readonly holdings: ReadonlyMap<string, readonly Holding[]>;
  /** Ids of lines that somebody runs on the day. */
  readonly operated: ReadonlySet<string>;
  readonly placed: readonly PlacedEntity[];
  readonly camera: Camera;
  readonly selected: string | null;
}

/** Treaties and events nearer than this share a row. */
const CROWDED = 15;
const ROW_STEP = 16;
const ROW_LENGTH = 6;
/** From a territory's sign down to the row of what took place there. */
const BELOW_SIGN = 17;

/** Everything on the map that can be pointed at, the territories first. */
export function marksOf(request: MarksRequest): readonly Mark[] {
  const territories = request.shapes.flatMap((shape) => territoryMark(shape, request) ?? []);
  const signs = territories.filter((mark) => mark.as === 'sign');
  return [...territories, ...rowsOf(request, signs)];
}

function territoryMark(shape: Shape, request: MarksRequest): Mark | null {
  const { territory, at, width, height } = shape;
  const { camera } = request;
  const { entity, core, extent } = territory;
  const held = request.holdings.get(entity.id) ?? [];
  const selected = entity.id === request.selected;
  const known = held.length > 0 || request.operated.has(entity.id);
  // An extent that nobody holds would only lie over those of its parts.
  if (at === null || (!known && !selected && extent !== null)) return null;
  const area = isSeen(shape, camera.zoom);
  return {
    entity,
    as: !area ? 'sign' : extent?.form === 'line' ? 'line' : 'area',
    ...seen(at, camera),
    name: shortName(entity.name),
    holdings: held,
    dates: '',
    ghost: !known,
    selected,
    core,
    across: Math.max(width, height) * camera.zoom,
    crowded: false,
  };
}

function rowsOf({ placed, camera, selected }: MarksRequest, signs: readonly Mark[]): readonly Mark[] {
  const rows: { readonly at: PlatePoint; readonly members: PlacedEntity[] }[] = [];
  for (const one of placed) {
    const at = seen(one.at, camera);
    const row = rows.find((other) => near(other.at, at));
    if (row) row.members.push(one);
    else rows.push({ at, members: [one] });
  }
  return rows.flatMap(({ at, members }) => {
    const onSign = signs.some((sign) => near(sign, at));
    return members.map((one, index) => {
      const column = index % ROW_LENGTH;
      const columns = Math.min(ROW_LENGTH, members.length - (index - column));
      return {
        entity: { id: one.id, name: one.name, kind: one.kind },
        as: 'sign' as const,
        x: at.x + (column - (columns - 1) / 2) * ROW_STEP,
        y: at.y + (onSign ? BELOW_SIGN : 0) + Math.floor(index / ROW_LENGTH) * ROW_STEP,
        name: shortName(one.name),
        holdings: [],
        dates: one.dates,
        ghost: false,
        selected: one.id === selected,
        core: one.core,
        across: 0,
        crowded: members.length > 1,
      };
    });
  });
}

function near(one: PlatePoint, other: PlatePoint): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) < CROWDED;
}

function seen(point: PlatePoint, { x, y, zoom }: Camera): PlatePoint {
  return { x: x + zoom * point.x, y: y + zoom * point.y };
}

/** The mark that lies nearest in a direction, for the arrow keys; null where none does. */
export function markTowards(from: Mark, marks: readonly Mark[], direction: number): Mark | null {
  let best: Mark | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const off = Math.abs(
      Math.atan2(Math.sin(Math.atan2(dy, dx) - direction), Math.cos(Math.atan2(dy, dx) - direction)),
    );
    if (mark.entity.id === from.entity.id || off >= Math.PI / 3) continue;
    // What lies straight ahead comes before what lies nearer but aside.
    const cost = Math.hypot(dx, dy) * (1 + off);
    if (cost < least) [least, best] = [cost, mark];
  }
  return best;
}
