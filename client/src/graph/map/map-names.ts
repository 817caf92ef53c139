import type { Box, Point } from '../layout/geometry.ts';
import { type Candidate, type LabelTask, placeLabels } from '../layout/label-solver.ts';
import { BASELINE, lineStart, type Measure, wrapped } from '../layout/label-text.ts';
import type { Align, TextLine, TypeStyle } from '../layout/label-types.ts';
import { holdingOnMap } from './holdings.ts';
import type { Mark } from './map-marks.ts';

/** A name on the map with who holds it, placed: screen pixels. */
export interface MapName {
  readonly box: Box;
  readonly lines: readonly TextLine[];
  readonly notes: readonly TextLine[];
}

export interface MapNameStyle {
  readonly large: TypeStyle;
  readonly small: TypeStyle;
  /** Treaties and events. */
  readonly past: TypeStyle;
  readonly note: TypeStyle;
  readonly wrapAt: number;
}

export interface NamesRequest {
  readonly marks: readonly Mark[];
  readonly style: MapNameStyle;
  readonly measure: Measure;
  /** What stands on the plate besides the map. */
  readonly panels: readonly Box[];
  readonly bounds: Box;
}

/** Across this many pixels an area carries a large name. */
export const LARGE = 90;
const SIGN = 9;
const GAP = 4;
const NO_NOTES = 40;
const LEFT_OUT = 160;
/** What is selected is told whole, whatever it covers. */
const SELECTED_NO_NOTES = 50_000;
const SELECTED_LEFT_OUT = 1_000_000;
const MOST_NOTES = 3;
/** So many times further off a sign seems that stands neither level with a name nor above or below it. */
const ASLANT = 2;
const MISREAD = 3000;

/** Which names have room, and where: important ones first, the selected one always. */
export function namesOf(request: NamesRequest): ReadonlyMap<string, MapName> {
  const { marks, panels, bounds } = request;
  const inside = marks.filter(
    ({ x, y }) => x > bounds.x && y > bounds.y && x < bounds.x + bounds.width && y < bounds.y + bounds.height,
  );
  const signs = inside.filter(({ as }) => as === 'sign');
  const placed = placeLabels(
    inside.filter(({ crowded, selected }) => !crowded || selected).map((mark) => taskOf(mark, signs, request)),
    {
      nodes: signs.map(({ x, y }) => ({ x, y, radius: SIGN - 1 })),
      panels,
      lines: [],
      bounds,
    },
  );
  return new Map([...placed].flatMap(([id, { text, payload }]) => (text === null ? [] : [[id, payload] as const])));
}

function taskOf(mark: Mark, signs: readonly Mark[], { style, measure }: NamesRequest): LabelTask<MapName> {
  const type = mark.as === 'area' && mark.across >= LARGE ? style.large : mark.dates ? style.past : style.small;
  const lines = wrapped(mark.name, type.font, style.wrapAt, measure);
  const notes = mark.dates ? [mark.dates] : mark.holdings.slice(0, MOST_NOTES).map(holdingOnMap);
  const sizeOf = (withNotes: readonly string[]) => ({
    width: Math.max(
      ...lines.map((line) => measure(line, type.font)),
      ...withNotes.map((note) => measure(note, style.note.font)),
    ),
    height: lines.length * type.line + withNotes.length * style.note.line,
  });
  const candidates = [notes, []].flatMap((withNotes, index) => {
    if (index === 1 && notes.length === 0) return [];
    const { width, height } = sizeOf(withNotes);
    const places = ownPlaces(mark, placesOf(mark, width, height), { width, height }, signs);
    return places.map(([x, y, align, cost]): Candidate<MapName> => {
      const box = { x, y, width, height };
      const line = (text: string, { font, line: size }: TypeStyle, top: number) => ({
        text,
        x: lineStart(box, measure(text, font), align),
        y: y + top + size * BASELINE,
      });
      const payload: MapName = {
        box,
        lines: lines.map((text, row) => line(text, type, row * type.line)),
        notes: withNotes.map((text, row) => line(text, style.note, lines.length * type.line + row * style.note.line)),
      };
      return { text: box, glyph: null, cost: cost + index * (mark.selected ? SELECTED_NO_NOTES : NO_NOTES), payload };
    });
  });
  const none = { x: mark.x, y: mark.y, width: 0, height: 0 };
  return {
    id: mark.entity.id,
    priority: rankOf(mark),
    candidates: [
      ...candidates,
      {
        text: null,
        glyph: null,
        cost: mark.selected ? SELECTED_LEFT_OUT : LEFT_OUT,
        payload: { box: none, lines: [], notes: [] },
      },
    ],
  };
}

type Place = readonly [x: number, y: number, align: Align, cost: number];

function placesOf({ as, x, y, selected, across }: Mark, width: number, height: number): readonly Place[] {
  if (as === 'area') {
    const steps = [0, -1, 1, -2, 2];
    // A name that leaves its area names another; what is selected must be told whole all the same.
    const aside = selected ? width / 3 : Math.min(width / 3, across / 5);
    return steps.flatMap((down) =>
      [0, -1, 1].map((right): Place => {
        const cost = 6 * Math.abs(down) + 8 * Math.abs(right);
        return [x - width / 2 + right * aside, y - height / 2 + (down * height) / 2, 'middle', cost];
      }),
    );
  }
  const reach = SIGN + GAP + (selected ? 6 : 0);
  const slant = reach * 0.7;
  return [
    [x + reach, y - height / 2, 'start', 0],
    [x - reach - width, y - height / 2, 'end', 3],
    [x - width / 2, y + reach, 'middle', 4],
    [x - width / 2, y - reach - height, 'middle', 5],
    [x + slant, y + slant, 'start', 8],
    [x + slant, y - slant - height, 'start', 9],
    [x - slant - width, y + slant, 'end', 10],
    [x - slant - width, y - slant - height, 'end', 11],
  ];
}

/** The places at which no other sign takes the name for its own; what is selected is named there as a last resort. */
function ownPlaces(
  mark: Mark,
  places: readonly Place[],
  size: Pick<Box, 'width' | 'height'>,
  signs: readonly Mark[],
): readonly Place[] {
  if (mark.as === 'area') return places;
  const others = signs.filter((sign) => sign.entity.id !== mark.entity.id);
  return places.flatMap((place): readonly Place[] => {
    const [x, y, align, cost] = place;
    const box = { x, y, ...size };
    const reach = apart(mark, box);
    if (others.every((other) => apart(other, box) >= reach)) return [place];
    return mark.selected ? [[x, y, align, cost + MISREAD]] : [];
  });
}

/** How far a sign seems from a name: a name is read with what stands level with it before what stands aslant. */
function apart({ x, y }: Point, box: Box): number {
  const across = Math.max(box.x - x, x - box.x - box.width, 0);
  const down = Math.max(box.y - y, y - box.y - box.height, 0);
  return Math.hypot(across, down) * (across > 0 && down > 0 ? ASLANT : 1);
}

/** Territories by their size on the screen, what is held before what is not, core before the rest. */
function rankOf({ selected, holdings, core, across, as, dates }: Mark): number {
  const kind = dates ? 100 : holdings.length > 0 ? 400 : 0;
  return (selected ? 10_000 : 0) + kind + (core ? 200 : 0) + (as === 'sign' ? 0 : Math.min(across, 600));
}
