import { distance, type Point } from '../graph/layout/geometry.ts';
import { pointAlong, type TiePath } from '../graph/layout/tie-path.ts';

const SPACING = 13;
const HALF_LENGTH = 6;
const SLANT = Math.PI / 3;
const GLYPH_ROOM = 17;
const END_ROOM = 8;

/** The slanted ticks across a line of war, as an SVG path, leaving room for the glyph. */
export function ticksPath(path: TiePath, glyph: Point | null): string {
  const count = Math.floor((path.length - 2 * END_ROOM) / SPACING);
  if (count < 1) return '';
  const margin = (path.length - (count - 1) * SPACING) / 2;
  const strokes: string[] = [];
  for (let index = 0; index < count; index++) {
    const at = pointAlong(path, (margin + index * SPACING) / path.length);
    if (glyph !== null && distance(at, glyph) < GLYPH_ROOM) continue;
    // Always leaning the same way, whichever way the line was filed.
    const along = Math.cos(at.angle) < 0 ? at.angle + Math.PI : at.angle;
    const dx = Math.cos(along - SLANT) * HALF_LENGTH;
    const dy = Math.sin(along - SLANT) * HALF_LENGTH;
    strokes.push(`M${fixed(at.x - dx)} ${fixed(at.y - dy)}L${fixed(at.x + dx)} ${fixed(at.y + dy)}`);
  }
  return strokes.join('');
}

function fixed(value: number): string {
  return value.toFixed(1);
}
