import type { EntityKind } from '../../../api/generated/graphql.ts';
import { type Fate, isFate } from '../../../graph/compare/diff.ts';
import type { Point } from '../../../graph/layout/geometry.ts';
import { element, rounded } from './markup.ts';
import type { DrawingPalette } from './palette.ts';

export interface DrawnNode extends Point {
  readonly kind: EntityKind;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  /** As `stroke-dasharray`. */
  readonly dashes?: string | undefined;
}

/** The shape of a kind around a point, as on the plate. */
export function shapeMarkup({ kind, x, y, radius, fill, stroke, width, dashes }: DrawnNode): string {
  const style = { fill, stroke, 'stroke-width': width, 'stroke-linejoin': 'round', 'stroke-dasharray': dashes };
  // Drawn for a radius of ten.
  const at = `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(radius / 10)})`;
  const scaled = (d: string, own: Readonly<Record<string, string | number | undefined>> = {}) =>
    element('path', { d, transform: at, ...style, 'vector-effect': 'non-scaling-stroke', ...own });
  switch (kind) {
    case 'STATE':
      return element('circle', { cx: x, cy: y, r: radius, ...style });
    case 'TREATY':
      return scaled('M-7.5-10H2.5L7.5-5V10H-7.5Z') + scaled('M2.5-10V-5H7.5M-3.8 1H3.8M-3.8 5H3.8', { fill: 'none' });
    case 'EVENT':
      return scaled('M0-10.5 10.5 0 0 10.5-10.5 0Z');
    case 'TERRITORY':
      return scaled('M-5.3-9H5.3L10.5 0 5.3 9H-5.3L-10.5 0Z');
    case 'ACTOR':
      return (
        element('circle', { cx: x, cy: y, r: radius, ...style }) +
        element('path', {
          d: 'M0-5.8a2.9 2.9 0 1 1 0 5.8 2.9 2.9 0 0 1 0-5.8ZM-5 5.5c.7-2.5 2.6-3.7 5-3.7s4.3 1.2 5 3.7Z',
          transform: at,
          fill: stroke,
        })
      );
    case 'ORGANISATION':
      return element('rect', {
        x: x - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
        rx: radius / 2,
        ...style,
      });
    default:
      return kind satisfies never;
  }
}

const FATE_SIGNS: Readonly<Record<Fate, string>> = {
  began: 'M-4.5 0H4.5M0-4.5V4.5',
  ended: 'M-4.5 0H4.5',
  persisted: 'M-4-2.2H4M-4 2.2H4',
};

/** The small sign in the middle of a line: the treaty's sheet, the event's diamond, or what became of it. */
export function glyphMarkup(
  of: EntityKind | Fate,
  { x, y }: Point,
  colour: string,
  filled: boolean,
  palette: DrawingPalette,
): string {
  if (isFate(of)) {
    const began = of === 'began';
    return (
      element('circle', {
        cx: x,
        cy: y,
        r: 9,
        fill: began ? colour : palette.card,
        stroke: colour,
        'stroke-width': 1.6,
      }) +
      element('path', {
        d: FATE_SIGNS[of],
        transform: `translate(${rounded(x)} ${rounded(y)})`,
        fill: 'none',
        stroke: began ? palette.card : colour,
        'stroke-width': 2,
        'stroke-linecap': 'round',
      })
    );
  }
  const radius = of === 'EVENT' ? 11.4 : 9.5;
  const fill = filled && of === 'EVENT' ? colour : palette.card;
  return shapeMarkup({ kind: of === 'EVENT' ? 'EVENT' : 'TREATY', x, y, radius, fill, stroke: colour, width: 1.6 });
}
