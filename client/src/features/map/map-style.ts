import type { MapNameStyle } from '../../graph/map/map-names.ts';

const SERIF = "'Source Serif 4 Variable', 'Noto Serif JP Variable', Georgia, serif";
const SANS = "'Inter Variable', system-ui, sans-serif";

/** The same fonts as in `map.css`: what is measured here is drawn there. */
export const MAP_STYLE: MapNameStyle = {
  large: { font: `600 17px ${SERIF}`, line: 21 },
  small: { font: `500 14.5px ${SERIF}`, line: 18 },
  past: { font: `italic 500 13.5px ${SERIF}`, line: 17 },
  note: { font: `400 12px ${SANS}`, line: 15 },
  wrapAt: 190,
};

export const NARROW_MAP_STYLE: MapNameStyle = {
  large: { font: `600 15px ${SERIF}`, line: 18 },
  small: { font: `500 13px ${SERIF}`, line: 16 },
  past: { font: `italic 500 12.5px ${SERIF}`, line: 16 },
  note: { font: `400 11px ${SANS}`, line: 14 },
  wrapAt: 130,
};
