import cytoscape, { type Core } from 'cytoscape';

const STYLESHEET_ID = '__________cytoscape_stylesheet';

/** The one Cytoscape instance. It draws and finds what is under the pointer; state comes from outside. */
export function createCanvas(container: HTMLElement): Core {
  keepStyleElementOut();
  return cytoscape({
    container,
    elements: [],
    layout: { name: 'preset' },
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.06,
    maxZoom: 4,
    zoomingEnabled: true,
  });
}

/** From so many lines on, lines are left out while the picture is being moved. */
const MOST_MOVING_LINES = 2_500;

/** Panning and zooming stay smooth however much is drawn: the lines come back when the picture rests. */
export function simplifyWhileMoving(canvas: Core, { ties }: { readonly ties: readonly unknown[] }): void {
  // The renderer reads this option at each frame; the library only offers to set it once.
  const { renderer } = canvas as unknown as { readonly renderer: () => { hideEdgesOnViewport: boolean } };
  renderer.call(canvas).hideEdgesOnViewport = ties.length > MOST_MOVING_LINES;
}

/**
 * Cytoscape would add a style element, which a strict content security policy forbids. It looks for one by this id
 * first; what it says (`position: relative`) stands in our own style sheet.
 */
function keepStyleElementOut(): void {
  if (document.getElementById(STYLESHEET_ID)) return;
  const marker = document.createElement('meta');
  marker.id = STYLESHEET_ID;
  document.head.append(marker);
}
