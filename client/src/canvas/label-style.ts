import type { Measure } from '../graph/layout/label-text.ts';
import type { LabelStyle } from '../graph/layout/label-types.ts';

const SERIF = "'Source Serif 4 Variable', 'Noto Serif JP Variable', Georgia, serif";
const SANS = "'Inter Variable', system-ui, sans-serif";

/** The same fonts as in `overlay.css`: what is measured here is drawn there. */
export const LABEL_STYLE: LabelStyle = {
  name: { font: `500 16px ${SERIF}`, line: 20 },
  principal: { font: `600 19px ${SERIF}`, line: 23 },
  ghost: { font: `400 14px ${SERIF}`, line: 18 },
  native: { font: `400 13px ${SERIF}`, line: 17 },
  tie: { font: `italic 500 15px ${SERIF}`, line: 20 },
  dates: { font: `400 12.5px ${SANS}`, line: 17 },
  ring: 17,
  wrapAt: 220,
};

export const NARROW_LABEL_STYLE: LabelStyle = {
  ...LABEL_STYLE,
  name: { font: `500 15px ${SERIF}`, line: 19 },
  principal: { font: `600 16px ${SERIF}`, line: 20 },
  ghost: { font: `400 13px ${SERIF}`, line: 17 },
  native: { font: `400 12px ${SERIF}`, line: 16 },
  tie: { font: `italic 500 14px ${SERIF}`, line: 18 },
  dates: { font: `400 12px ${SANS}`, line: 16 },
  wrapAt: 150,
};

/** Widths as the browser draws them, remembered: the same names come back with every step of time. */
export function newMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = font;
    // A pixel more: the browser may round glyphs up where it draws them one by one.
    const width = context ? Math.ceil(context.measureText(text).width) + 1 : text.length * 8;
    widths.set(key, width);
    return width;
  };
}

const { name, principal, tie, dates } = LABEL_STYLE;
const LABEL_FONTS = [name, principal, tie, dates].map(({ font }) => font);
const SAMPLE = 'Aa';

/** Whether the fonts of the labels are there: what is measured before is as wide as another font. */
export function labelFontsHere(): boolean {
  return LABEL_FONTS.every((font) => document.fonts.check(font, SAMPLE));
}

/** Loads them; settles when they are there. */
export async function labelFontsReady(): Promise<void> {
  await Promise.all(LABEL_FONTS.map((font) => document.fonts.load(font, SAMPLE)));
}
