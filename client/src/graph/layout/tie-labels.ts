import { catalogueEntry } from '@entente/server/domain/catalogue';
import { shortName } from '@entente/server/domain/names';
import { fateWords } from '../compare/fate-words.ts';
import { drawnCertainty } from '../disputed.ts';
import { type Footnote, type Footnotes, footnotesOf } from '../footnotes.ts';
import { spanOnDay } from '../span-text.ts';
import { type Box, boxAround, type Point } from './geometry.ts';
import type { Candidate, LabelTask } from './label-solver.ts';
import { BASELINE, lineStart, type Measure, wrapped } from './label-text.ts';
import type { Align, Label, LabelStyle, TieText } from './label-types.ts';
import type { SceneTie } from './scene.ts';
import { pointAlong, type TiePath } from './tie-path.ts';

const GLYPH = 24;
const GAP = 15;
const RING_GAP = 3;
const NAME_GAP = 4;
const MOST_RINGS = 4;
/** Where along the line the glyph may stand, best first, with what each costs. */
const SHARES: readonly (readonly [number, number])[] = [
  [0.5, 0],
  [0.44, 5],
  [0.56, 5],
  [0.37, 13],
  [0.63, 13],
  [0.29, 26],
  [0.71, 26],
];

/** How much of a label is shown, fullest first. */
const VARIANTS = [
  { name: true, dates: true, rings: true, cost: 0 },
  { name: true, dates: false, rings: true, cost: 32 },
  { name: false, dates: false, rings: true, cost: 140 },
] as const;
const NO_TEXT_COST = 260;
/** Dearer than covering something: whoever is covered moves away first. */
const NO_GLYPH_COST = 2000;

interface Measured {
  readonly lines: readonly string[];
  readonly footnotes: readonly Footnote[];
  readonly more: number;
  readonly dates: string | null;
  /** Width of all rings. */
  readonly rings: number;
  readonly width: number;
  readonly height: number;
}

export interface TieLabelContext {
  readonly day: string;
  readonly footnotes: Footnotes;
  readonly style: LabelStyle;
  readonly measure: Measure;
  /** Ties whose name and dates already stand on another that goes through the same: their numbers are enough. */
  readonly repeated: ReadonlySet<string>;
}

/** Null where a tie has nothing to say on the plate: a thin line is named only when it is selected. */
export function tieLabelTask(tie: SceneTie, path: TiePath, context: TieLabelContext): LabelTask<Label> | null {
  if (tie.line === 'plain' && !tie.near && tie.fate === null) return null;
  const importance = tie.near ? 6 : 1;
  const variants = context.repeated.has(tie.id) ? VARIANTS.filter(({ name }) => !name) : VARIANTS;
  const texts = variants.map((variant) => ({ ...variant, measured: measured(tie, variant, context) }));
  const sign = tie.fate ?? tie.relationship.via?.kind ?? null;
  const glyphAt = (point: Point) => (sign === null ? null : { point, of: sign });
  const nothing: Candidate<Label> = {
    text: null,
    glyph: null,
    cost: NO_GLYPH_COST * importance,
    payload: { kind: 'tie', glyph: null, share: 0.5, text: null },
  };
  const candidates: Candidate<Label>[] = [];
  for (const [share, shareCost] of SHARES) {
    const { x, y } = pointAlong(path, share);
    const point = { x, y };
    const glyph = sign === null ? null : boxAround(point, GLYPH);
    for (const { measured: text, cost } of texts) {
      if (text === null) continue;
      for (const [box, align, sideCost] of sides(point, text.width, text.height)) {
        candidates.push({
          text: box,
          glyph,
          cost: (context.repeated.has(tie.id) ? 0 : cost) * importance + shareCost + sideCost,
          payload: { kind: 'tie', glyph: glyphAt(point), share, text: placedText(text, box, align, context) },
        });
      }
    }
    candidates.push({
      text: null,
      glyph,
      cost: NO_TEXT_COST * importance + shareCost,
      payload: { kind: 'tie', glyph: glyphAt(point), share, text: null },
    });
  }
  return {
    id: tie.id,
    priority: (tie.near ? 900 : 100) + tie.from.ties + tie.to.ties,
    candidates: [...candidates, nothing],
  };
}

/** How many numbers a line carries in a full picture. */
const FEW_RINGS = 2;
const FEW_SHARES = SHARES.slice(0, 5);

/**
 * The label of a tie in a full picture: what is near the selection has its name, between states the sign of what the
 * tie goes through, everything else its numbers, on the line itself.
 */
export function quickTieLabelTask(tie: SceneTie, path: TiePath, context: TieLabelContext): LabelTask<Label> | null {
  if (tie.near) {
    const full = tieLabelTask(tie, path, context);
    // Its way out shows the sign at any price: here it rather gives way.
    return full && { ...full, candidates: full.candidates.slice(0, -1) };
  }
  if (tie.line === 'plain' && tie.fate === null) return null;
  const of = tie.fate ?? tie.relationship.via?.kind ?? null;
  const numbers = measured(tie, { name: false, dates: false }, context, FEW_RINGS);
  const candidates = FEW_SHARES.flatMap(([share, cost]): Candidate<Label>[] => {
    const { x, y } = pointAlong(path, share);
    const glyph = of === null ? null : boxAround({ x, y }, GLYPH);
    const sign = of === null ? null : { point: { x, y }, of };
    const payload = { kind: 'tie', glyph: sign, share } as const;
    const bare: Candidate<Label> = { text: null, glyph, cost, payload: { ...payload, text: null } };
    if (numbers === null) return of === null ? [] : [bare];
    const box =
      of === null
        ? boxAround({ x, y }, numbers.width, numbers.height)
        : { x: x + GAP, y: y - numbers.height / 2, width: numbers.width, height: numbers.height };
    const text = placedText(numbers, box, 'start', context);
    return [{ text: box, glyph, cost, payload: { ...payload, text } }];
  });
  return { id: tie.id, priority: (of === null ? 0 : 100) + tie.from.ties + tie.to.ties, candidates };
}

/** From this many ties through one treaty or event on the same dates, its name stands once. */
const REPEATED_FROM = 4;

/** The ties whose name and dates would only repeat another's; the longest line of each group keeps them. */
export function repeatedTies(ties: readonly { readonly tie: SceneTie; readonly path: TiePath }[]): ReadonlySet<string> {
  const groups = new Map<string, { readonly tie: SceneTie; readonly path: TiePath }[]>();
  for (const entry of ties) {
    const { via, span } = entry.tie.relationship;
    if (via === null) continue;
    const key = `${via.id} ${span?.label}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const repeated = new Set<string>();
  for (const group of groups.values()) {
    if (group.length < REPEATED_FROM) continue;
    const [, ...rest] = group.sort((one, other) => other.path.length - one.path.length);
    for (const { tie } of rest) repeated.add(tie.id);
  }
  return repeated;
}

/** What a tie is called on the plate: the treaty or event it goes through, else what the line says. */
function tieName(tie: SceneTie): string {
  const { via, type } = tie.relationship;
  return via === null ? catalogueEntry(type).label : shortName(via.name);
}

function measured(
  tie: SceneTie,
  variant: { readonly name: boolean; readonly dates: boolean },
  context: TieLabelContext,
  most = MOST_RINGS,
): Measured | null {
  const { style, measure } = context;
  const { relationship } = tie;
  const all = footnotesOf(relationship.citations, context.footnotes);
  const footnotes = all.slice(0, all.length > most ? most - 1 : most);
  const more = all.length - footnotes.length;
  const rings = (footnotes.length + (more > 0 ? 1 : 0)) * (style.ring + RING_GAP);
  const lines = variant.name ? wrapped(tieName(tie), style.tie.font, style.wrapAt, measure) : [];
  if (lines.length === 0 && rings === 0) return null;
  const disputed = drawnCertainty(relationship) === 'DISPUTED' ? ', disputed' : '';
  const when = tie.fate === null ? spanOnDay(relationship.span, context.day) : fateWords(relationship, tie.fate);
  const dates = variant.dates ? `${when}${disputed}` : null;
  const widths = lines.map(
    (line, index) => measure(line, style.tie.font) + (index === lines.length - 1 && rings > 0 ? rings + NAME_GAP : 0),
  );
  const width = Math.max(...widths, lines.length === 0 ? rings : 0, dates ? measure(dates, style.dates.font) : 0);
  const height = Math.max(1, lines.length) * style.tie.line + (dates ? style.dates.line : 0);
  return { lines, footnotes, more, dates, rings, width, height };
}

function placedText(text: Measured, box: Box, align: Align, { style, measure }: TieLabelContext): TieText {
  const widths = text.lines.map((line) => measure(line, style.tie.font));
  const last = Math.max(0, text.lines.length - 1);
  const baseline = (line: number) => box.y + (line + BASELINE) * style.tie.line;
  const lines = text.lines.map((line, index) => ({
    text: line,
    x: lineStart(box, (widths[index] ?? 0) + (index === last && text.rings > 0 ? text.rings + NAME_GAP : 0), align),
    y: baseline(index),
  }));
  const afterName =
    lines.length === 0 ? lineStart(box, text.rings, align) : (lines[last]?.x ?? 0) + (widths[last] ?? 0) + NAME_GAP;
  const ringAt = (index: number) => ({
    x: afterName + index * (style.ring + RING_GAP) + style.ring / 2,
    y: box.y + (last + 0.5) * style.tie.line,
  });
  const rings = text.footnotes.map((footnote, index) => ({ footnote, more: 0, ...ringAt(index) }));
  const datesWidth = text.dates === null ? 0 : measure(text.dates, style.dates.font);
  return {
    box,
    lines,
    rings: text.more === 0 ? rings : [...rings, { footnote: null, more: text.more, ...ringAt(rings.length) }],
    dates:
      text.dates === null
        ? null
        : {
            text: text.dates,
            x: lineStart(box, datesWidth, align),
            y: box.y + box.height - style.dates.line * (1 - BASELINE),
          },
  };
}

function sides(point: Point, width: number, height: number): readonly (readonly [Box, Align, number])[] {
  const box = (x: number, y: number): Box => ({ x, y, width, height });
  const middleX = point.x - width / 2;
  const middleY = point.y - height / 2;
  return [
    [box(point.x + GAP, middleY), 'start', 0],
    [box(middleX, point.y + GAP), 'middle', 1],
    [box(middleX, point.y + 2.1 * GAP), 'middle', 12],
    [box(middleX, point.y - 2.1 * GAP - height), 'middle', 13],
    [box(middleX, point.y - GAP - height), 'middle', 2],
    [box(point.x - GAP - width, middleY), 'end', 3],
    [box(point.x + GAP * 0.7, point.y + GAP * 0.6), 'start', 4],
    [box(point.x + GAP * 0.7, point.y - GAP * 0.6 - height), 'start', 4],
    [box(point.x - GAP * 0.7 - width, point.y + GAP * 0.6), 'end', 6],
    [box(point.x - GAP * 0.7 - width, point.y - GAP * 0.6 - height), 'end', 6],
  ];
}
