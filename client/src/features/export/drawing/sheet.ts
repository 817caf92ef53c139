import type { LineStyle } from '@entente/server/domain/catalogue';
import type { Certainty, EntityKind } from '../../../api/generated/graphql.ts';
import type { Fate } from '../../../graph/compare/diff.ts';
import type { TiePath } from '../../../graph/layout/tie-path.ts';
import { lineMarkup } from './lines.ts';
import { element, escaped, rounded, textElement } from './markup.ts';
import { type DrawingPalette, SANS, SERIF } from './palette.ts';
import type { Picture } from './picture-of-scene.ts';
import { shapeMarkup } from './shapes.ts';

export interface LegendEntry {
  readonly label: string;
  readonly sign:
    | { readonly kind: EntityKind }
    | { readonly line: LineStyle; readonly certainty: Certainty; readonly fate?: Fate }
    | { readonly ghost: true }
    /** Drawn already, 30 pixels wide and 18 high. */
    | { readonly markup: string };
}

export interface Sheet {
  readonly picture: Picture;
  readonly title: string;
  /** The day, what is counted, how. */
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  /** "1 Nish, The Origins of the Russo-Japanese War, p. 27", in their order. */
  readonly sources: readonly string[];
  readonly citation: string;
  /** The rules of the faces that are written in. */
  readonly faces: string;
}

export interface DrawnSheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

type MeasureWidth = (text: string, font: string) => number;

const INSET = 26;
const NARROWEST = 720;
const HEAD = 84;
const LEGEND_LINE = 26;
const SOURCE_LINE = 16;
const SOURCE_FONT = `400 11.5px ${SANS}`;
const LEGEND_FONT = `400 12.5px ${SANS}`;
const SIGN_ROOM = 38;
/** Programs that do not read the embedded faces write in wider ones: lines leave room for them. */
const SPARE = 0.84;

/** A picture as a sheet that explains itself: title, date, picture, legend, sources, how to cite it. */
export function drawSheet(sheet: Sheet, palette: DrawingPalette, measure: MeasureWidth): DrawnSheet {
  const { picture, title, subtitle, legend, sources, citation, faces } = sheet;
  const width = Math.max(NARROWEST, picture.box.width + 2 * INSET);
  const textWidth = width - 2 * INSET;
  const parts: string[] = [
    element('rect', { width: '100%', height: '100%', fill: palette.plate }),
    textElement(title, { x: INSET, y: 48, 'font-family': SERIF, 'font-size': 30, fill: palette.ink }),
    textElement(subtitle, { x: INSET, y: 70, 'font-family': SANS, 'font-size': 13, fill: palette['ink-2'] }),
  ];
  const left = (width - picture.box.width) / 2 - picture.box.x;
  parts.push(
    element('g', { transform: `translate(${rounded(left)} ${rounded(HEAD - picture.box.y)})` }, picture.markup),
  );
  let y = HEAD + picture.box.height + 18;
  const rule = () => element('path', { d: `M${INSET} ${rounded(y)}H${rounded(width - INSET)}`, stroke: palette.rule });
  if (legend.length > 0) {
    parts.push(rule());
    y += 24;
    let x = INSET;
    for (const { label, sign } of legend) {
      const room = SIGN_ROOM + measure(label, LEGEND_FONT) + 22;
      if (x > INSET && x + room > width - INSET) {
        x = INSET;
        y += LEGEND_LINE;
      }
      parts.push(signMarkup(sign, x, y, palette));
      const style = { 'font-family': SANS, 'font-size': 12.5, fill: palette['ink-2'] };
      parts.push(textElement(label, { x: x + SIGN_ROOM, y: y + 4.5, ...style }));
      x += room;
    }
    y += 22;
  }
  parts.push(rule());
  y += 20;
  const note = { 'font-family': SANS, 'font-size': 11.5, fill: palette['ink-3'] };
  const notes = sources.length === 0 ? [] : [`Sources: ${sources.join('  ·  ')}`];
  for (const paragraph of [...notes, citation]) {
    for (const line of wrapped(paragraph, textWidth * SPARE, (text) => measure(text, SOURCE_FONT))) {
      parts.push(textElement(line, { x: INSET, y, ...note }));
      y += SOURCE_LINE;
    }
    y += 5;
  }
  const height = Math.ceil(y + 10);
  const frame = { x: 8, y: 8, width: width - 16, height: height - 16, fill: 'none' };
  parts.push(element('rect', { ...frame, stroke: palette.frame }));
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(width),
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${height}`,
      role: 'img',
    },
    element('title', {}, escaped(`${title}, ${subtitle}`)),
    element('desc', {}, escaped(citation)),
    ...(faces === '' ? [] : [`<style>${faces}</style>`]),
    ...parts,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: Math.ceil(width), height };
}

function signMarkup(sign: LegendEntry['sign'], x: number, y: number, palette: DrawingPalette): string {
  if ('line' in sign) {
    const path: TiePath = {
      points: [
        { x, y },
        { x: x + 30, y },
      ],
      length: 30,
    };
    return lineMarkup(
      { path, line: sign.line, certainty: sign.certainty, near: false, glyph: null, fate: sign.fate ?? null },
      palette,
    );
  }
  if ('markup' in sign) {
    return element('g', { transform: `translate(${rounded(x)} ${rounded(y - 9)})` }, sign.markup);
  }
  const at = { x: x + 19, y };
  if ('ghost' in sign) {
    return shapeMarkup({ ...at, kind: 'STATE', radius: 6, fill: palette.plate, stroke: palette.ghost, width: 1.4 });
  }
  return shapeMarkup({ ...at, kind: sign.kind, radius: 8, fill: palette.card, stroke: palette['ink-2'], width: 1.5 });
}

/** Lines of words no wider than asked; a word that is longer stands alone. */
export function wrapped(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
