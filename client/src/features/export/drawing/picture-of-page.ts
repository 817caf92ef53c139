import type { Picture } from './picture-of-scene.ts';

/** What a style sheet may have said of an SVG element; outside the page nothing else says it. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'vector-effect',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'display',
  'visibility',
  'clip-path',
  'mask',
  'marker-start',
  'marker-mid',
  'marker-end',
  'stop-color',
  'stop-opacity',
] as const;

/** The drawing of a view that is SVG on the page already: the one that says so, else the largest; null where none is. */
export function drawingOnPage(): SVGSVGElement | null {
  const said = document.querySelector<SVGSVGElement>('.plate svg[data-drawing]');
  if (said) return said;
  const area = (svg: SVGSVGElement) => svg.getBoundingClientRect().width * svg.getBoundingClientRect().height;
  const all = [...document.querySelectorAll<SVGSVGElement>('.plate svg')].filter((svg) => area(svg) > 250 * 250);
  return all.sort((one, other) => area(other) - area(one))[0] ?? null;
}

/** The legend of a view that draws its own signs, each with what it is called; null where there is none. */
export function legendOnPage():
  | readonly { readonly label: string; readonly sign: { readonly markup: string } }[]
  | null {
  const entries = [...document.querySelectorAll('.plate [data-legend] li')];
  if (entries.length === 0) return null;
  return entries.map((entry) => {
    const sign = entry.querySelector('svg');
    return { label: entry.textContent?.trim() ?? '', sign: { markup: sign ? pictureOfPage(sign).markup : '' } };
  });
}

/** A copy of a drawing that stands alone: with the styles that the page gives it. */
export function pictureOfPage(drawing: SVGSVGElement): Picture {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inlineStyles(drawing, copy);
  for (const part of copy.querySelectorAll('foreignObject, script')) part.remove();
  for (const text of copy.querySelectorAll('text')) splitHalo(text);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const markup = new XMLSerializer().serializeToString(copy);
  return { markup, box: { x: 0, y: 0, width, height } };
}

/** Not every program knows `paint-order`: what is stroked under its letters becomes a text of its own under them. */
function splitHalo(text: SVGTextElement): void {
  const { style } = text;
  if (!style.paintOrder.startsWith('stroke') || style.stroke === 'none') return;
  const halo = text.cloneNode(true) as SVGTextElement;
  halo.setAttribute('aria-hidden', 'true');
  text.before(halo);
  style.stroke = 'none';
}

function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  const own = PROPERTIES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  to.setAttribute('style', own);
  to.removeAttribute('class');
  for (const [index, child] of [...from.children].entries()) {
    const copied = to.children[index];
    if (copied) inlineStyles(child, copied);
  }
}
