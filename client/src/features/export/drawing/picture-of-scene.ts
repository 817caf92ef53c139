import { LABEL_STYLE, newMeasure } from '../../../canvas/label-style.ts';
import type { Footnotes } from '../../../graph/footnotes.ts';
import type { Box } from '../../../graph/layout/geometry.ts';
import { type LabelledScene, labelScene } from '../../../graph/layout/labelled-scene.ts';
import type { Scene } from '../../../graph/layout/scene.ts';
import type { DrawingPalette } from './palette.ts';
import { sceneMarkup } from './scene-svg.ts';

/** A picture without title and legend, in its own pixels. */
export interface Picture {
  readonly markup: string;
  readonly box: Box;
}

const EVERYWHERE: Box = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 };
const MARGIN = 14;

/** A scene drawn anew at its own size: nothing covers it, so names have room that they lack on the screen. */
export function pictureOfScene(scene: Scene, day: string, footnotes: Footnotes, palette: DrawingPalette): Picture {
  const labelled = labelScene({
    scene,
    zoom: 1,
    day,
    footnotes,
    style: LABEL_STYLE,
    measure: newMeasure(),
    panels: [],
    bounds: EVERYWHERE,
  });
  return { markup: sceneMarkup(labelled, palette, LABEL_STYLE.ring), box: boxOf(labelled) };
}

function boxOf({ nodes, ties }: LabelledScene): Box {
  const boxes: Box[] = [
    ...nodes.map(({ node: { x, y, radius } }) => ({
      x: x - radius - 8,
      y: y - radius - 8,
      width: 2 * radius + 16,
      height: 2 * radius + 16,
    })),
    ...nodes.flatMap(({ label }) => label?.box ?? []),
    ...ties.flatMap(({ label }) => label?.text?.box ?? []),
    ...ties.flatMap(({ path }) => path.points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
  ];
  const left = Math.min(...boxes.map(({ x }) => x)) - MARGIN;
  const top = Math.min(...boxes.map(({ y }) => y)) - MARGIN;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + MARGIN;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  return boxes.length === 0
    ? { x: 0, y: 0, width: 800, height: 400 }
    : { x: left, y: top, width: right - left, height: bottom - top };
}
