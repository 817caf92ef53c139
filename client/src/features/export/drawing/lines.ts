import type { LineStyle } from '@entente/server/domain/catalogue';
import type { Certainty } from '../../../api/generated/graphql.ts';
import { ticksPath } from '../../../canvas/ticks.ts';
import type { Fate } from '../../../graph/compare/diff.ts';
import type { Point } from '../../../graph/layout/geometry.ts';
import { pointAlong, type TiePath } from '../../../graph/layout/tie-path.ts';
import { element, rounded } from './markup.ts';
import type { DrawingPalette } from './palette.ts';

/** How the canvas draws lines, as SVG: the same widths, dashes and heads. */

const DASHES: Readonly<Record<Certainty, string | undefined>> = {
  CERTAIN: undefined,
  PROBABLE: '14 5',
  DISPUTED: '2.2 3.4',
};
const PRESSURE_DASHES = '6 5';

export interface DrawnLine {
  readonly path: TiePath;
  readonly line: LineStyle;
  readonly certainty: Certainty;
  readonly near: boolean;
  /** Where ticks leave room. */
  readonly glyph: Point | null;
  /** Where two days are compared. */
  readonly fate: Fate | null;
}

const FATE_WIDTHS: Readonly<Record<Fate, number>> = { began: 2.6, ended: 1.5, persisted: 1.5 };

export function fateColour(fate: Fate, palette: DrawingPalette): string {
  return { began: palette.alliance, ended: palette.war, persisted: palette.ghost }[fate];
}

export function lineMarkup(drawn: DrawnLine, palette: DrawingPalette): string {
  const { fate } = drawn;
  return fate === null
    ? ownLine(drawn, palette)
    : // The pattern of the line in the colour of what became of it.
      ownLine({ ...drawn, near: false }, recoloured(palette, fateColour(fate, palette)), FATE_WIDTHS[fate]);
}

function recoloured(palette: DrawingPalette, colour: string): DrawingPalette {
  const { alliance, war, pressure, influence, treaty, territory, ...rest } = palette;
  const lines = { alliance, war, pressure, influence, treaty, territory };
  return {
    ...rest,
    ...(Object.fromEntries(Object.keys(lines).map((name) => [name, colour])) as typeof lines),
    'ink-3': colour,
  };
}

/** @param weight of a single line, in place of its own; a double one is as much wider */
function ownLine({ path, line, certainty, near, glyph }: DrawnLine, palette: DrawingPalette, weight?: number): string {
  const d = path.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
  const dash = DASHES[certainty];
  const stroke = (colour: string, width: number, dashes = dash) =>
    element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes });
  switch (line) {
    case 'alliance':
      return (
        stroke(palette.alliance, weight ? 3 + 1.8 * weight : near ? 8.4 : 6.2) + stroke(palette.plate, near ? 3.2 : 3)
      );
    case 'war':
      return (
        stroke(palette.war, weight ?? (near ? 2.6 : 2.2)) +
        element('path', { d: ticksPath(path, glyph), fill: 'none', stroke: palette.war, 'stroke-width': 1.7 })
      );
    case 'pressure':
      return (
        stroke(palette.pressure, weight ?? (near ? 2.6 : 2), dash ?? PRESSURE_DASHES) +
        head(path, 'M-9-5 0 0-9 5', { fill: 'none', stroke: palette.pressure, 'stroke-width': 2 })
      );
    case 'influence':
      return stroke(palette.influence, weight ?? 1.8) + head(path, 'M-10-4.5 0 0-10 4.5Z', { fill: palette.influence });
    case 'controls':
      return stroke(palette.territory, weight ?? 1.8) + head(path, 'M-7-3.5H0V3.5H-7Z', { fill: palette.territory });
    case 'signed':
      return stroke(palette.treaty, weight ?? 1.1);
    case 'plain':
      return stroke(palette['ink-3'], weight ?? (near ? 1.6 : 1.1));
    default:
      return line satisfies never;
  }
}

function head(path: TiePath, d: string, style: Readonly<Record<string, string | number>>): string {
  const { x, y, angle } = pointAlong(path, 1);
  const degrees = rounded((angle * 180) / Math.PI);
  return element('path', { d, transform: `translate(${rounded(x)} ${rounded(y)}) rotate(${degrees})`, ...style });
}
