import type { Box } from './geometry.ts';
import type { Align } from './label-types.ts';

/** Width in pixels of a text in a font (CSS shorthand). */
export type Measure = (text: string, font: string) => number;

/** Breaks a text into as few lines as the width allows, the lines about equally long. */
export function wrapped(text: string, font: string, width: number, measure: Measure): readonly string[] {
  const whole = measure(text, font);
  if (whole <= width) return [text];
  const words = text.split(' ');
  const fewest = broken(words, font, width, measure);
  for (let narrower = whole / fewest.length; narrower < width; narrower += STEP) {
    const lines = broken(words, font, narrower, measure);
    if (lines.length <= fewest.length) return lines;
  }
  return fewest;
}

const STEP = 6;

function broken(words: readonly string[], font: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Where a line of a certain width begins in a box. */
export function lineStart(box: Box, width: number, align: Align): number {
  switch (align) {
    case 'start':
      return box.x;
    case 'middle':
      return box.x + (box.width - width) / 2;
    case 'end':
      return box.x + box.width - width;
    default:
      return align satisfies never;
  }
}

/** How far down its line a baseline lies. */
export const BASELINE = 0.76;
