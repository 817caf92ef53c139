import type { Box } from '../layout/geometry.ts';

export interface LayoutItem {
  /** The centre of its sign. */
  readonly x: number;
  /** From where to where its bar runs; null where it does not last. */
  readonly bar: { readonly from: number; readonly to: number } | null;
  /** Whether it is one of those that keep to one height as far as they can. */
  readonly told: boolean;
  /** Its name, broken into lines in one or several ways. */
  readonly names: readonly { readonly width: number; readonly height: number }[];
}

export interface LayoutLink {
  /** Indexes of items. */
  readonly cause: number;
  readonly effect: number;
  readonly told: boolean;
}

export interface LayoutRequest {
  readonly items: readonly LayoutItem[];
  readonly links: readonly LayoutLink[];
  readonly area: Box;
}

/** How far a sign reaches from its centre, in pixels. */
export const SIGN_RADIUS = 11;
export const TOLD_SIGN_RADIUS = 13;
