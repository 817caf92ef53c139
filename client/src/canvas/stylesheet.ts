import type { StylesheetJson } from 'cytoscape';

/** The colours of `tokens.css` that the canvas draws with. */
const TOKENS = [
  'plate',
  'card',
  'ink',
  'ink-3',
  'ghost',
  'accent',
  'alliance',
  'war',
  'pressure',
  'influence',
  'treaty',
  'territory',
] as const;
type Token = (typeof TOKENS)[number];
export type Palette = Record<Token, string>;

/** Reads the colours that hold now, light or dark. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(TOKENS.map((token) => [token, style.getPropertyValue(`--${token}`).trim()])) as Palette;
}

/** The share of its ink that is left to what lies outside the focus; `overlay.css` says the same of names. */
export const DIM_OPACITY = 0.33;

/** A sheet with one corner off, as points from -1 to 1. */
const SHEET = [-0.74, -1, 0.26, -1, 0.74, -0.52, 0.74, 1, -0.74, 1];

/**
 * How nodes and lines look. Classes: `ghost`, `over`, `not-yet`, `principal`, `selected`, `near`, `fate-…` (of two days compared), `hover`, `lit` (cites the footnote
 * that was asked for), a kind in small letters, `line-…` and `certainty-…`.
 */
export function stylesheetOf(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        shape: 'ellipse',
        'background-color': palette.card,
        'border-color': palette.ink,
        'border-width': 2,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.principal', style: { 'border-width': 2.4 } },
    { selector: 'node.organisation', style: { shape: 'round-rectangle' } },
    // The sheet's fold and a person's figure are drawn by the overlay.
    {
      selector: 'node.treaty',
      style: { shape: 'polygon', 'shape-polygon-points': SHEET as never, 'border-width': 1.8 },
    },
    { selector: 'node.event', style: { shape: 'diamond', 'border-width': 1.8 } },
    { selector: 'node.territory', style: { shape: 'hexagon', 'border-width': 1.8 } },
    { selector: 'node.actor', style: { 'border-width': 1.6 } },
    {
      selector: 'node.ghost',
      style: { 'background-color': palette.plate, 'border-color': palette.ghost, 'border-width': 1.4 },
    },
    // What did not exist on the day is the ghost of a node; its name says since or until when.
    {
      selector: 'node.over, node.not-yet',
      style: { 'background-color': palette.plate, 'border-color': palette.ghost },
    },
    { selector: 'node.not-yet', style: { 'border-style': 'dashed' } },
    { selector: 'node.disputed', style: { 'border-style': 'dotted' } },
    {
      selector: 'node.hover',
      style: { 'outline-width': 4, 'outline-color': palette.accent, 'outline-opacity': 0.28, 'outline-offset': 1 },
    },
    {
      selector: 'node.selected',
      style: {
        'background-color': palette.ink,
        'border-color': palette.ink,
        'outline-width': 1.5,
        'outline-color': palette.ink,
        'outline-opacity': 1,
        // Both sides together: five pixels of paper around the disc.
        'outline-offset': 10,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'line-cap': 'butt',
        'source-distance-from-node': 5,
        'target-distance-from-node': 5,
        'overlay-opacity': 0,
        width: 1.1,
        'line-color': palette['ink-3'],
        'target-arrow-color': palette['ink-3'],
        'arrow-scale': 0.9,
        'line-dash-pattern': [14, 5],
        events: 'yes',
      },
    },
    {
      selector: 'edge[bend != 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)' as never,
        'control-point-weights': 0.5 as never,
        'edge-distances': 'node-position',
      },
    },
    {
      selector: 'edge.line-alliance',
      style: {
        width: 3,
        'line-color': palette.plate,
        'line-outline-width': 1.6,
        'line-outline-color': palette.alliance,
      },
    },
    { selector: 'edge.line-alliance.near', style: { width: 3.2, 'line-outline-width': 2.6 } },
    { selector: 'edge.line-war', style: { width: 2.2, 'line-color': palette.war } },
    { selector: 'edge.line-war.near', style: { width: 2.6 } },
    {
      selector: 'edge.line-pressure',
      style: {
        width: 2,
        'line-color': palette.pressure,
        'line-style': 'dashed',
        'line-dash-pattern': [6, 5],
        'target-arrow-shape': 'vee',
        'target-arrow-color': palette.pressure,
        'target-distance-from-node': 7,
      },
    },
    { selector: 'edge.line-pressure.near', style: { width: 2.6 } },
    {
      selector: 'edge.line-influence',
      style: {
        width: 1.8,
        'line-color': palette.influence,
        'target-arrow-shape': 'triangle',
        'target-arrow-color': palette.influence,
      },
    },
    {
      selector: 'edge.line-controls',
      style: {
        width: 1.8,
        'line-color': palette.territory,
        'target-arrow-shape': 'square',
        'target-arrow-color': palette.territory,
      },
    },
    { selector: 'edge.line-signed', style: { 'line-color': palette.treaty } },
    { selector: 'edge.line-plain.near', style: { width: 1.6 } },
    ...comparedStyles(palette),
    { selector: 'edge.certainty-probable', style: { 'line-style': 'dashed', 'line-dash-pattern': [14, 5] } },
    { selector: 'edge.certainty-disputed', style: { 'line-style': 'dashed', 'line-dash-pattern': [2.2, 3.4] } },
    {
      selector: 'edge.hover, edge.lit, edge.selected',
      style: { 'underlay-color': palette.accent, 'underlay-opacity': 0.2, 'underlay-padding': 7 },
    },
    { selector: 'edge.hover', style: { 'underlay-opacity': 0.12 } },
    { selector: '.dim', style: { opacity: DIM_OPACITY } },
    // A double line is a wide one under a narrow one of the plate's colour, which must go on hiding it.
    {
      selector: 'edge.line-alliance.dim',
      style: { opacity: 1, 'line-outline-color': dimmed(palette.alliance, palette.plate) },
    },
  ];
}

/** What a colour, as `#rrggbb`, looks like on another with the ink that is left to it outside the focus. */
function dimmed(colour: string, ground: string): string {
  const part = (of: string, at: number) => Number.parseInt(of.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => DIM_OPACITY * part(colour, at) + (1 - DIM_OPACITY) * part(ground, at));
  return `rgb(${mixed.map(Math.round).join(', ')})`;
}

/** Two days compared: colour and weight say what became of a line, its pattern what it is. */
function comparedStyles(palette: Palette): StylesheetJson {
  const fates = [
    { fate: 'began', colour: palette.alliance, width: 2.6, outline: 2.4 },
    { fate: 'ended', colour: palette.war, width: 1.5, outline: 1.2 },
    { fate: 'persisted', colour: palette.ghost, width: 1.5, outline: 1.4 },
  ];
  return fates.flatMap(({ fate, colour, width, outline }) => [
    {
      selector: `edge.fate-${fate}`,
      style: { width, 'line-color': colour, 'target-arrow-color': colour },
    },
    {
      selector: `edge.line-alliance.fate-${fate}`,
      style: {
        width: 3,
        'line-color': palette.plate,
        'line-outline-width': outline,
        'line-outline-color': colour,
      },
    },
  ]);
}
