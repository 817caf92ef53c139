import cytoscape, { type Core } from 'cytoscape';

const STYLESHEET_ID = '__________cytoscape_stylesheet';

/** The one Cytoscape instance. It draws and finds what is under the pointer; state comes from outside. */
export function createCanvas(container: HTMLElement): Core {
  keepStyleElementOut();
  return cytoscape({
    container,
    elements: [],
    layout: { name: 'preset' },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    minZoom: 0.06,
    maxZoom: 4,
    zoomingEnabled: true,
  });
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
