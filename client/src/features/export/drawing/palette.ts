const TOKENS = [
  'paper',
  'plate',
  'card',
  'ink',
  'ink-2',
  'ink-3',
  'rule',
  'rule-2',
  'frame',
  'ghost',
  'accent',
  'alliance',
  'war',
  'pressure',
  'influence',
  'treaty',
  'territory',
] as const;

/** The colours of `tokens.css`, by their names there. */
export type DrawingPalette = Readonly<Record<(typeof TOKENS)[number], string>>;

/** The colours that hold now: what is taken away looks as what was seen. */
export function readDrawingPalette(): DrawingPalette {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()]),
  ) as DrawingPalette;
}

export const SERIF =
  "'Source Serif 4 Variable', 'Source Serif 4', 'Noto Serif JP Variable', 'Noto Serif JP', Georgia, serif";
export const SANS = "'Inter Variable', Inter, system-ui, sans-serif";
