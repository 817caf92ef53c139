import type { EntityKind } from '../../api/generated/graphql.ts';
import type { Fate } from '../compare/diff.ts';
import type { Footnote } from '../footnotes.ts';
import type { Box, Point } from './geometry.ts';

/** Labels as they are drawn: every piece placed, so that drawing, finding and testing agree. Screen pixels. */

export type Align = 'start' | 'middle' | 'end';

/** A line of text, from its left end on its baseline. */
export interface TextLine extends Point {
  readonly text: string;
}

export interface NodeLabel {
  readonly kind: 'node';
  readonly box: Box;
  readonly lines: readonly TextLine[];
  readonly native: TextLine | null;
}

/** A tie's glyph and, where there is room, what it is called, its footnotes and its dates. */
export interface TieLabel {
  readonly kind: 'tie';
  /**
   * Where the treaty's sheet or the event's diamond stands, or where days are compared the sign of what became of it;
   * null where there is neither.
   */
  readonly glyph: { readonly point: Point; readonly of: EntityKind | Fate } | null;
  /** Where along the line the glyph stands or would stand, 0 to 1. */
  readonly share: number;
  readonly text: TieText | null;
}

export interface TieText {
  readonly box: Box;
  readonly lines: readonly TextLine[];
  readonly rings: readonly Ring[];
  readonly dates: TextLine | null;
}

/** A footnote's number, or that there are so many more. */
export interface Ring extends Point {
  readonly footnote: Footnote | null;
  readonly more: number;
}

export type Label = NodeLabel | TieLabel;

/** The fonts that labels are measured and drawn in, and their line heights. */
export interface LabelStyle {
  readonly name: TypeStyle;
  readonly principal: TypeStyle;
  readonly ghost: TypeStyle;
  readonly native: TypeStyle;
  readonly tie: TypeStyle;
  readonly dates: TypeStyle;
  /** Diameter of a footnote's ring. */
  readonly ring: number;
  readonly wrapAt: number;
}

export interface TypeStyle {
  /** CSS font shorthand. */
  readonly font: string;
  readonly line: number;
}
