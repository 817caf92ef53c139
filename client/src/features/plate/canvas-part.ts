import { part } from '../../ui/part.ts';

/** The canvas with Cytoscape: large, and not needed for the first paint but right after it. */
export const canvasPart = part(() => import('../../canvas/GraphCanvas.tsx'));
