import type { LineStyle } from '@entente/server/domain/catalogue';
import type { Certainty } from '../../../api/generated/graphql.ts';
import { ticksPath } from '../../../canvas/ticks.ts';
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
}

export function lineMarkup({ path, line, certainty, near, glyph }: DrawnLine, palette: DrawingPalette): string {
  const d = path.points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join('');
  const dash = DASHES[certainty];
  const stroke = (colour: string, width: number, dashes = dash) =>
    element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes });
  switch (line) {
    case 'alliance':
      return stroke(palette.alliance, near ? 8.4 : 6.2) + stroke(palette.plate, near ? 3.2 : 3);
    case 'war':
      return (
        stroke(palette.war, near ? 2.6 : 2.2) +
        element('path', { d: ticksPath(path, glyph), fill: 'none', stroke: palette.war, 'stroke-width': 1.7 })
      );
    case 'pressure':
      return (
        stroke(palette.pressure, near ? 2.6 : 2, dash ?? PRESSURE_DASHES) +
        head(path, 'M-9-5 0 0-9 5', { fill: 'none', stroke: palette.pressure, 'stroke-width': 2 })
      );
    case 'influence':
      return stroke(palette.influence, 1.8) + head(path, 'M-10-4.5 0 0-10 4.5Z', { fill: palette.influence });
    case 'controls':
      return stroke(palette.territory, 1.8) + head(path, 'M-7-3.5H0V3.5H-7Z', { fill: palette.territory });
    case 'signed':
      return stroke(palette.treaty, 1.1);
    case 'plain':
      return stroke(palette['ink-3'], near ? 1.6 : 1.1);
    default:
      return line satisfies never;
  }
}

function head(path: TiePath, d: string, style: Readonly<Record<string, string | number>>): string {
  const { x, y, angle } = pointAlong(path, 1);
  const degrees = rounded((angle * 180) / Math.PI);
  return element('path', { d, transform: `translate(${rounded(x)} ${rounded(y)}) rotate(${degrees})`, ...style });
}
