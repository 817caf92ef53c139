import type { ChainStyle } from '../../graph/chain/chain-scene.ts';

const SERIF = "'Source Serif 4 Variable', 'Noto Serif JP Variable', Georgia, serif";
const SANS = "'Inter Variable', system-ui, sans-serif";

/** The same fonts as in `chain.css`: what is measured here is drawn there. */
export const CHAIN_STYLE: ChainStyle = {
  large: { font: `600 16px ${SERIF}`, line: 19 },
  date: { font: `400 13px ${SANS}`, line: 17 },
  name: { font: `400 14px ${SERIF}`, line: 17 },
};

/** Settles when the fonts are there: what is measured before is as wide as another font. */
export async function chainFontsReady(): Promise<void> {
  await Promise.all(Object.values(CHAIN_STYLE).map(({ font }) => document.fonts.load(font, 'Aa')));
}
