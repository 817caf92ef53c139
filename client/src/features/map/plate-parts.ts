import type { Box } from '../../graph/layout/geometry.ts';
import type { ElementSize } from '../../ui/use-element-size.ts';

const TITLE = { width: 500, height: 92 };
const NARROW_TITLE = 66;
const FOOT = 74;
const NARROW_FOOT = 56;
const CONTROLS = { width: 130, height: 60 };
/** How much of a narrow plate the sheet of details takes, as `details.css` has it. */
const SHEET_SHARE = 0.39;
const SHEET_MOST = 336;
export const INSET = { width: 276, height: 242, right: 18, bottom: 88 } as const;

/** Where the dataset's part of the globe is fitted in. */
export function roomOn({ width, height }: ElementSize, narrow: boolean): Box {
  return narrow
    ? { x: 8, y: NARROW_TITLE, width: width - 16, height: height - NARROW_TITLE - NARROW_FOOT }
    : { x: 24, y: 40, width: width - 48, height: height - 40 - FOOT };
}

/** What stands on the plate besides the map: no name goes there. */
export function panelsOn({ width, height }: ElementSize, narrow: boolean, inset: boolean): readonly Box[] {
  const deep = narrow ? NARROW_FOOT : FOOT;
  const foot: Box = { x: 0, y: height - deep, width, height: deep };
  if (narrow) return [{ x: 0, y: 0, width, height: NARROW_TITLE }, foot];
  return [
    { x: 0, y: 0, ...TITLE },
    foot,
    { x: width - CONTROLS.width, y: height - CONTROLS.height, ...CONTROLS },
    ...(inset ? [insetBox({ width, height })] : []),
  ];
}

export function insetBox({ width, height }: ElementSize): Box {
  return {
    x: width - INSET.width - INSET.right,
    y: height - INSET.height - INSET.bottom,
    width: INSET.width,
    height: INSET.height,
  };
}

/** Where something can be seen: not under the title, nor under the sheet of details. */
export function sightOn({ width, height }: ElementSize, narrow: boolean, covered: boolean): Box {
  const sheet = narrow && covered ? Math.min(SHEET_SHARE * window.innerHeight, SHEET_MOST) : FOOT;
  const top = narrow ? NARROW_TITLE : TITLE.height;
  return { x: 30, y: top, width: width - 60, height: Math.max(40, height - top - sheet - 10) };
}
