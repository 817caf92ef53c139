import type { LineStyle } from '@entente/server/domain/catalogue';
import { languageOf } from '@entente/server/domain/names';
import { drawnCertainty } from '../../../graph/disputed.ts';
import { footnoteMark } from '../../../graph/footnotes.ts';
import type { Ring, TieLabel } from '../../../graph/layout/label-types.ts';
import type { LabelledScene } from '../../../graph/layout/labelled-scene.ts';
import type { SceneNode, SceneTie } from '../../../graph/layout/scene.ts';
import { fateColour, lineMarkup } from './lines.ts';
import { type Attributes, element, textElement } from './markup.ts';
import { type DrawingPalette, SANS, SERIF } from './palette.ts';
import { glyphMarkup, shapeMarkup } from './shapes.ts';

/** A labelled scene as SVG elements, in the scene's own pixels: lines, nodes, then what is written. */
export function sceneMarkup({ nodes, ties }: LabelledScene, palette: DrawingPalette, ringSize: number): string {
  const write = writer(palette);
  const lines = ties.map(({ tie, path, label }) =>
    element(
      'g',
      { 'data-relationship': tie.id },
      lineMarkup(
        {
          path,
          line: tie.line,
          certainty: drawnCertainty(tie.relationship),
          near: tie.near,
          glyph: label?.glyph?.point ?? null,
          fate: tie.fate,
        },
        palette,
      ),
    ),
  );
  const shapes = nodes.map(({ node }) => element('g', { 'data-entity': node.id }, nodeMarkup(node, palette)));
  const marks = ties.flatMap(({ tie, label }) => (label ? [tieMark(tie, label, palette, ringSize, write)] : []));
  const names = nodes.flatMap(({ node, label }) => {
    if (!label) return [];
    const { size, weight, colour } = nameStyle(node, palette);
    const style = { 'font-size': size, 'font-weight': weight, fill: colour };
    const native = label.native;
    const lang = native ? (languageOf(native.text) ?? undefined) : undefined;
    return [
      ...label.lines.map(({ text, x, y }) => write(text, { x, y, ...style })),
      ...(native
        ? [write(native.text, { x: native.x, y: native.y, 'font-size': 13, fill: palette['ink-3'], 'xml:lang': lang })]
        : []),
    ];
  });
  return [...lines, ...shapes, ...marks, ...names].join('');
}

type Write = (text: string, attributes: Attributes) => string;

/**
 * Names stand on a halo of paper, so that a line behind them does not run through the letters. It is a text of its own
 * under the other: not every program knows `paint-order`, and one that does not would paint the halo over the letters.
 */
function writer(palette: DrawingPalette): Write {
  const halo = { stroke: palette.plate, 'stroke-width': 4, 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  return (text, attributes) => {
    const written = { 'font-family': SERIF, ...attributes };
    return textElement(text, { ...written, ...halo, fill: palette.plate }) + textElement(text, written);
  };
}

function nameStyle({ ghost, principal, absence }: SceneNode, palette: DrawingPalette) {
  if (absence) return { size: 16, weight: 400, colour: palette['ink-2'] };
  if (ghost) return { size: 14, weight: 400, colour: palette['ink-3'] };
  return { size: principal ? 19 : 16, weight: principal ? 600 : 500, colour: palette.ink };
}

function nodeMarkup(node: SceneNode, palette: DrawingPalette): string {
  const { entity, x, y, radius, ghost, principal, selected, absence } = node;
  const base = { kind: entity.kind, x, y, radius };
  if (ghost) return shapeMarkup({ ...base, fill: palette.plate, stroke: palette.ghost, width: 1.4 });
  const ring = selected
    ? element('circle', { cx: x, cy: y, r: radius + 6, fill: 'none', stroke: palette.ink, 'stroke-width': 1.5 })
    : '';
  if (absence) {
    const dashes = absence.kind === 'notYet' ? '4 3' : undefined;
    return ring + shapeMarkup({ ...base, fill: palette.plate, stroke: palette.ghost, width: 1.6, dashes });
  }
  const fill = selected ? palette.ink : palette.card;
  return ring + shapeMarkup({ ...base, fill, stroke: palette.ink, width: principal ? 2.4 : 2 });
}

function tieMark(
  { line, fate }: SceneTie,
  label: TieLabel,
  palette: DrawingPalette,
  ringSize: number,
  write: Write,
): string {
  const { glyph, text } = label;
  const colour = fate === null ? lineColour(line, palette) : fateColour(fate, palette);
  const sign = glyph ? glyphMarkup(glyph.of, glyph.point, colour, line === 'war' || line === 'pressure', palette) : '';
  if (!text) return sign;
  const name = { 'font-size': 15, 'font-weight': 500, 'font-style': 'italic', fill: palette.ink };
  const dates = { 'font-family': SANS, 'font-size': 12.5, fill: palette['ink-3'] };
  return [
    sign,
    ...text.lines.map(({ text: words, x, y }) => write(words, { x, y, ...name })),
    ...text.rings.map((ring) => ringMarkup(ring, ringSize, palette)),
    ...(text.dates ? [write(text.dates.text, { x: text.dates.x, y: text.dates.y, ...dates })] : []),
  ].join('');
}

function ringMarkup({ x, y, footnote, more }: Ring, size: number, palette: DrawingPalette): string {
  const unsourced = footnote?.kind === 'unsourced';
  return (
    element('circle', {
      cx: x,
      cy: y,
      r: size / 2 - 0.5,
      fill: palette.card,
      stroke: unsourced ? palette.ghost : palette['rule-2'],
      'stroke-dasharray': unsourced ? '2.5 2' : undefined,
    }) +
    textElement(footnote === null ? `+${more}` : footnoteMark(footnote), {
      x,
      y: y + 4,
      'text-anchor': 'middle',
      'font-family': SANS,
      'font-size': 11,
      'font-weight': 600,
      fill: unsourced ? palette['ink-3'] : palette.accent,
    })
  );
}

function lineColour(line: LineStyle, palette: DrawingPalette): string {
  switch (line) {
    case 'alliance':
    case 'war':
    case 'pressure':
    case 'influence':
      return palette[line];
    case 'controls':
      return palette.territory;
    case 'signed':
      return palette.treaty;
    case 'plain':
      return palette['ink-3'];
    default:
      return line satisfies never;
  }
}
